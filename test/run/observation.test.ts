import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { analysisText } from '../../src/present/analysis-text.ts'
import { reportCsv } from '../../src/report/report-csv.ts'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt } from './analyze-real.ts'

const venv = await requireReal()

/** A scripted endpoint with the GPU families that no server without a GPU has. */
const gpuPage = (place: number): string =>
  [
    // perf_analyzer misses a family that the page begins with.
    '# HELP nv_gpu_utilization GPU utilization rate [0.0 - 1.0)',
    `nv_gpu_utilization{gpu_uuid="GPU-1"} ${place % 2 === 0 ? 0.5 : 0.25}`,
    'nv_gpu_power_usage{gpu_uuid="GPU-1"} 71.5',
    'nv_gpu_memory_used_bytes{gpu_uuid="GPU-1"} 1545302016',
    'nv_gpu_memory_total_bytes{gpu_uuid="GPU-1"} 25276510208',
    'nv_cpu_utilization 0.5',
    'nv_cpu_memory_used_bytes 1',
    'nv_cpu_memory_total_bytes 2',
    '',
  ].join('\n')

describe.runIf(venv !== undefined)('metrics', () => {
  let server: RealTriton
  let folder: string
  let scripted: Server | undefined

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'metrics-'))
    server = await startTriton({ models: ['identity_fp32', 'sleep'] })
    // For its first two seconds the server calls the machine's memory 0.
    const page = async (): Promise<string> => (await fetch(`http://${server.metricsHost}/metrics`)).text()
    while (!/^nv_cpu_memory_total_bytes [1-9]/m.test(await page())) await sleep(100)
  })

  afterEach(() => {
    scripted?.close()
    scripted?.closeAllConnections()
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  /** An endpoint that answers as told; `asked()` counts. */
  const startEndpoint = async (answer: (place: number) => string | number) => {
    let asked = 0
    scripted = createServer((request, response) => {
      asked += 1
      const text = request.url === '/metrics' ? answer(asked) : ''
      if (typeof text === 'number') response.statusCode = text
      response.end(String(text))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => scripted!.once('listening', resolve))
    return { host: `127.0.0.1:${(scripted.address() as AddressInfo).port}`, asked: () => asked }
  }

  const collect = (host: string, ...more: readonly string[]): readonly string[] => [
    ...['--collect-metrics', '--metrics-url', `${host}/metrics`, '--metrics-interval', '50', ...more],
  ]
  const codes = (warnings: readonly { readonly code: string }[]): readonly string[] =>
    warnings.map(({ code }) => code).filter((code) => code.startsWith('metrics'))

  it.each(['http', 'grpc'] as const)('of the real server are in every window over %s', async (protocol) => {
    const report = await analyzeAt(server, {
      protocol,
      argv: ['-m', 'sleep', '--concurrency-range', '4', '-p', '400', ...collect(server.metricsHost)],
    })
    const [level] = report.levels
    for (const { metrics } of [...level!.windows, level!.measured!]) {
      expect(metrics?.cpu?.utilization?.average).toBeGreaterThanOrEqual(0)
      expect(metrics?.cpu?.utilization?.max).toBeLessThanOrEqual(1)
      expect(metrics?.cpu?.memoryTotalBytes).toBeGreaterThan(metrics!.cpu!.memoryUsedBytes!.max)
      expect(metrics?.pinnedMemory?.totalBytes).toBeGreaterThan(0)
      // One of four is executed, the others wait; between two executions all four do.
      expect([3, 4]).toContain(metrics?.pendingRequests?.max)
      expect(metrics?.gpus).toEqual([])
    }
    const scrapes = level!.windows.map(({ metrics }) => metrics!.scrapes)
    expect(level?.measured?.metrics?.scrapes).toBe(scrapes.reduce((sum, count) => sum + count, 0))
    expect(report.settings.metrics).toEqual({ intervalMs: 50 })
    const absent = report.warnings.filter(({ code }) => code === 'metrics-absent')
    expect(absent).toMatchObject([
      { text: expect.stringContaining('no nv_gpu_utilization, nv_gpu_power_usage') },
    ])
  })

  it('of GPUs, from a scripted endpoint, are in the report, the text and the CSV', async () => {
    const { host } = await startEndpoint(gpuPage)
    const argv = ['-m', 'identity_fp32', ...collect(host), '-p', '300']
    const report = await analyzeAt(server, { protocol: 'http', argv })
    const metrics = report.levels[0]?.measured?.metrics
    expect(metrics?.gpus).toMatchObject([
      {
        uuid: 'GPU-1',
        power: { average: 71.5, max: 71.5 },
        utilization: { max: 0.5 },
        memoryTotalBytes: 25276510208,
      },
    ])
    expect(metrics?.gpus[0]?.utilization?.average).toBeCloseTo(0.375, 1)
    expect(codes(report.warnings)).not.toContain('metrics-absent')

    const text = analysisText(report, false)
    expect(text).toMatch(/^ {2}Server Prometheus Metrics: \n {4}Avg GPU Utilization:\n {6}GPU-1 : [\d.]+%$/m)
    expect(text).toContain('    Avg CPU Utilization: 50%\n')
    const [header, row] = reportCsv(report, { verbose: true }).split('\n')
    expect(header).toMatch(/Avg GPU Utilization,Avg GPU Power Usage,Max GPU Memory Usage,Total GPU Memory$/)
    expect(row).toMatch(/,GPU-1:[\d.]+;,GPU-1:71\.5;,GPU-1:1545302016;,GPU-1:25276510208;$/)
  })

  it.each([
    { what: 'is not there', host: async () => '127.0.0.1:1', text: /first: .*connection refused/ },
    {
      what: 'answers with errors',
      host: async () => (await startEndpoint(() => 500)).host,
      text: /first: HTTP 500/,
    },
    {
      what: 'has no metrics at that path',
      host: async () => `${server.metricsHost}/other`,
      text: /first: the answer is empty/,
    },
  ])('do not end a run when the endpoint $what', async ({ host, text }) => {
    const argv = ['-m', 'identity_fp32', '-p', '150', ...collect(await host())]
    const report = await analyzeAt(server, { protocol: 'http', argv })
    expect(report.levels[0]?.measured?.latency).toBeDefined()
    expect(report.levels[0]?.measured).not.toHaveProperty('metrics')
    expect(codes(report.warnings)).toEqual(expect.arrayContaining(['metrics-failed', 'metrics-missing']))
    expect(report.warnings.find(({ code }) => code === 'metrics-failed')?.text).toMatch(text)
  })

  it('are asked for no more once the run has ended', async () => {
    const { host, asked } = await startEndpoint(gpuPage)
    await analyzeAt(server, { protocol: 'http', argv: ['-m', 'identity_fp32', ...collect(host)] })
    const atEnd = asked()
    await sleep(200)
    expect([atEnd > 0, asked()]).toEqual([true, atEnd])
  })

  it('are missing, and said to be, where a level is shorter than their interval', async () => {
    const argv = ['-m', 'identity_fp32', '--request-count', '5', '--concurrency-range', '1:2']
    const report = await analyzeAt(server, {
      protocol: 'http',
      argv: [
        ...argv,
        '--collect-metrics',
        '--metrics-url',
        server.metricsHost,
        '--metrics-interval',
        '60000',
      ],
    })
    expect(report.warnings).toContainEqual(
      expect.objectContaining({
        code: 'metrics-missing',
        text: expect.stringMatching(/: (concurrency 1, )?concurrency 2$/),
      }),
    )
  })

  it('have the rows and the columns of perf_analyzer', async () => {
    const analyzer = (await perfAnalyzer())!
    const { host } = await startEndpoint(gpuPage)
    const load = ['-m', 'identity_fp32', ...collect(host)]
    const { code, stdout } = await analyzer.run(
      [
        ...[...load, '-u', server.httpHost, '-s', '9999', '-f', 'gpu.csv', '--verbose-csv'],
        ...['--measurement-mode', 'count_windows', '--measurement-request-count', '20'],
      ],
      { cwd: folder },
    )
    expect(code).toBe(0)
    const report = await analyzeAt(server, { protocol: 'http', argv: [...load, '-p', '300'] })
    const [header] = reportCsv(report, { verbose: true }).split('\n')
    expect(header).toBe((await readFile(join(folder, 'gpu.csv'), 'utf8')).split('\n')[0])
    const text = analysisText(report, false)
    const block = (from: string): readonly string[] => {
      const [, found = ''] = /Server Prometheus Metrics: \n((?:.*\n){8})/.exec(from) ?? []
      return found.split('\n').map((line) => line.replace(/[\d.]+%/, 'N%'))
    }
    expect(block(text)).toEqual(block(stdout))
  })
})
