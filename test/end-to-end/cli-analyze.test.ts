import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReport } from '../../src/report/read-report.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { runCli, startCli } from './cli-process.ts'
import { repository } from './started-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

const venv = await requireReal()

/** Three windows of a quarter of a second and no more, whatever they say. */
const quick = ['-p', '200', '-s', '1000']
const models = ['identity_fp32', 'sleep', 'failing', 'flaky', 'no_outputs', 'empty_outputs']
/** A port of the loopback interface on which nobody can listen. */
const nobody = '127.0.0.1:1'
const csvHeader =
  'Concurrency,Inferences/Second,Client Send,Network+Server Send/Recv,Server Queue,Server Compute Input,' +
  'Server Compute Infer,Server Compute Output,Client Recv,p50 latency,p90 latency,p95 latency,p99 latency'

describe.runIf(venv !== undefined)('the bundled analyze, on a real Triton', () => {
  let triton: RealTriton
  let folder = ''
  const at = (name: string): string => path.join(folder, name)

  beforeAll(async () => {
    triton = await startTriton({ models })
    folder = await temporaryFolder('cli-analyze')
  })
  afterAll(() => triton?.stop())

  const http = () => ['-u', triton.httpHost]
  const grpc = () => ['-i', 'grpc', '-u', triton.grpcHost]

  it.each([
    ['http', http, 'Avg HTTP time: ', ' (send/recv '],
    ['grpc', grpc, 'Avg gRPC time: ', ' ((un)marshal request/response '],
  ] as const)('prints and writes it all over %s', async (protocol, target, time, split) => {
    const load = ['-m', 'identity_fp32', '--percentile=95', '--concurrency-range', '1:2', ...quick]
    const files = ['-f', at('out.csv'), '--json', at('out.json')]
    const ended = await runCli('analyze', ...target(), ...load, ...files)
    expect(ended.code).toBe(0)
    expect(ended.stdout.match(blocks)?.slice(1)).toEqual(['1', '2'])
    expect(ended.stdout).toContain(time)
    expect(ended.stdout).toContain(split)
    expect(ended.stderr).toMatch(/^\[1\/2\] concurrency 1 · window 1 · /m)

    const text = await readFile(at('out.json'), 'utf8')
    expect(await schemaProblems(JSON.parse(text))).toEqual([])
    const { levels, ...report } = readReport(text, 'out.json')
    expect(report).toMatchObject({ state: 'complete', settings: { protocol } })
    expect(levels.map(({ level, state }) => [level.value, state])).toEqual([
      [1, 'stable'],
      [2, 'stable'],
    ])
    for (const { evidence } of levels)
      expect(evidence).toMatchObject({ failed: 0, serverSucceeded: evidence.succeeded })

    const [header, ...rows] = (await readFile(at('out.csv'), 'utf8')).trimEnd().split('\n')
    expect(header).toBe(csvHeader)
    expect(rows.map((row) => row.split(',').length)).toEqual([13, 13])
    // The very figures that were printed.
    const printed = [...ended.stdout.matchAll(/^ {4}Throughput: (\S+) infer\/sec$/gm)].map(
      ([, value]) => value,
    )
    expect(rows.map((row) => row.split(',')[1])).toEqual(printed)
  })

  it('shows a first level that stays unstable, and ends with exit code 2', async () => {
    const ended = await runCli(
      ...['analyze', '-m', 'sleep', ...http(), '-p', '200', '-s', '0', '-r', '3'],
      ...['--json', at('unstable.json')],
    )
    expect(ended.code).toBe(2)
    expect(ended.stdout).toContain('NOT STABLE after 3 windows')
    expect(ended.stdout).toMatch(/^Concurrency: 1, throughput: /m)
    expect(readReport(await readFile(at('unstable.json'), 'utf8'), '').levels[0]?.state).toBe('unstable')
  })

  it('names everything that is wrong with a command line at once', async () => {
    const ended = await runCli('analyze', '--percentile', '100', '-b', '0', '-i', 'smtp')
    expect(ended.code).toBe(3)
    expect(ended.stdout).toBe('')
    for (const name of ['--model', '--percentile', '--batch-size', '--protocol'])
      expect(ended.stderr).toMatch(new RegExp(`^Error: .*${name}`, 'm'))
  })

  it.each([
    ['nobody is there', () => ['-m', 'sleep', '-u', nobody, '--server-timeout', '0.2'], 'refused'],
    ['it is the metrics port', () => ['-m', 'sleep', '-u', triton.metricsHost], 'not a Triton'],
    ['it is the gRPC port', () => ['-m', 'sleep', '-u', triton.grpcHost], 'use -i grpc'],
    ['it is the HTTP port', () => ['-m', 'sleep', '-i', 'grpc', ...http()], 'use -i http'],
    ['it has no such model', () => ['-m', 'resnet', ...http()], "does not know model 'resnet'"],
    ['it has no such version', () => ['-m', 'sleep', '-x', '7', ...http()], 'version 7'],
    ['no request succeeds', () => ['-m', 'failing', ...http()], 'HTTP 500: boom'],
    ['none does over gRPC', () => ['-m', 'failing', ...grpc()], 'boom'],
    ['the output is missing', () => ['-m', 'no_outputs', ...http()], '"OUTPUT0" is missing'],
    ['the output is empty', () => ['-m', 'empty_outputs', ...http()], 'shape [0] instead of [16]'],
  ] as const)('ends with exit code 4 in one line when %s', async (_, args, words) => {
    const ended = await runCli('analyze', ...args(), '--json', at('never.json'))
    expect(ended).toMatchObject({ code: 4, stdout: '' })
    expect(ended.stderr).toContain(words)
    expect(ended.stderr.match(/^Error: /gm)).toHaveLength(1)
    await expect(readFile(at('never.json'))).rejects.toThrow('ENOENT')
  })

  it('counts failed requests with the first error, and its report is no good for a gate', async () => {
    // Its every third request fails, and the first one of a run must not be it.
    await triton.unload('flaky')
    await triton.load('flaky')
    const ended = await runCli(
      ...['analyze', '-m', 'flaky', ...http(), '--request-count', '300'],
      ...['--json', at('flaky.json')],
    )
    expect(ended.code).toBe(0)
    expect(ended.stdout).toMatch(/^ {4}Failed requests: 100 of 300$/m)
    expect(ended.stdout).toContain('HTTP 500: boom')
    const judged = await runCli('gate', '--baseline', at('flaky.json'), '--candidate', at('flaky.json'))
    expect(judged.code).toBe(5)
    expect(judged.stdout).toContain('HTTP 500: boom')
  })

  it.each(['http', 'grpc'] as const)(
    'ends with exit code 5 and the windows until then when the server dies (%s)',
    async (protocol) => {
      const mortal = await startTriton({ models: ['sleep'] })
      try {
        const host = protocol === 'http' ? mortal.httpHost : mortal.grpcHost
        const load = ['-m', 'sleep', '--concurrency-range', '1:3', '-p', '200', '--json', at('dead.json')]
        const process = startCli('analyze', '-i', protocol, '-u', host, ...load)
        await process.outputMatching(/window 1 /)
        mortal.kill('SIGKILL')
        const ended = await process.ended
        expect(ended.code).toBe(5)
        expect(ended.stdout).toMatch(/connection: connection (closed|refused|reset)/)
        const { levels, warnings } = readReport(await readFile(at('dead.json'), 'utf8'), 'dead.json')
        expect(levels[0]?.windows[0]).toMatchObject({ failures: {} })
        expect(levels[0]?.windows[0]?.successCount).toBeGreaterThan(0)
        expect(levels[1]?.evidence.succeeded).toBe(0)
        expect(warnings).toEqual([
          expect.objectContaining({ text: expect.stringContaining('not measured: concurrency 3') }),
        ])
      } finally {
        await mortal.stop()
      }
    },
  )

  it.each([
    ['a full disk', () => '/dev/full'],
    ['a file in the place of a folder', () => at('file/out.json')],
    ['a folder where none can be made', () => '/proc/none/out.json'],
  ])('prints its figures and ends with exit code 7 on %s', async (_, file) => {
    await writeFile(at('file'), '')
    const ended = await runCli('analyze', '-m', 'identity_fp32', ...http(), ...quick, '--json', file())
    expect(ended.code).toBe(7)
    expect(ended.stdout).toMatch(/^Concurrency: 1, throughput: /m)
    expect(ended.stderr).toContain(`cannot write '${file()}'`)
  })

  it('goes on for its files when nobody reads on', async () => {
    const load = ['-m', 'identity_fp32', ...quick, '--json', at('unread.json')]
    const process = startCli('analyze', ...http(), ...load)
    process.child.stdout?.once('data', () => process.child.stdout?.destroy())
    process.child.stderr?.once('data', () => process.child.stderr?.destroy())
    expect(await process.ended).toMatchObject({ code: 0, signal: undefined })
    expect(readReport(await readFile(at('unread.json'), 'utf8'), 'unread.json').state).toBe('complete')
  })
})

/** The settings block, both levels with both sides, and the closing lines. */
const blocks = new RegExp(
  [
    '^\\*\\*\\* Measurement Settings \\*\\*\\*$',
    '^ {2}Batch size: 1$',
    '^ {2}Using "time_windows" mode for stabilization$',
    '^ {2}Stabilizing using p95 latency and throughput$',
    '^ {2}Measurement window: 200 msec$',
    ...[1, 2].flatMap(() => [
      '^Request concurrency: (\\d)$',
      '^ {2}Client: $',
      '^ {4}Request count: [1-9]\\d*$',
      '^ {4}Throughput: [\\d.]+ infer/sec$',
      ...[50, 90, 95, 99].map((percentile) => `^ {4}p${percentile} latency: \\d+ usec$`),
      '^ {4}Avg (?:HTTP|gRPC) time: \\d+ usec \\(.* \\d+ usec \\+ response wait \\d+ usec\\)$',
      '^ {2}Server: $',
      '^ {4}Inference count: [1-9]\\d*$',
      '^ {4}Execution count: [1-9]\\d*$',
      '^ {4}Successful request count: [1-9]\\d*$',
      '^ {4}Avg request latency: \\d+ usec \\(overhead \\d+ usec \\+ queue \\d+ usec \\+ compute input .*\\)$',
    ]),
    '^Inferences/Second vs\\. Client p95 Batch Latency$',
    '^Concurrency: 1, throughput: [\\d.]+ infer/sec, latency \\d+ usec$',
    '^Concurrency: 2, throughput: [\\d.]+ infer/sec, latency \\d+ usec$',
  ].join('[^]*?'),
  'm',
)

/** What the published schema says against a report. */
const schemaProblems = async (report: unknown): Promise<readonly unknown[]> => {
  const schema = JSON.parse(await readFile(path.join(repository, 'dist/schema/report.v1.json'), 'utf8'))
  const ajv = addFormats.default(new Ajv2020({ strict: true })).addFormat('base64', true)
  const validate = ajv.compile(schema)
  return validate(report) ? [] : (validate.errors ?? [])
}
