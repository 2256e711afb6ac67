import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyzeCommand } from '../../src/cli/analyze-command.ts'
import type { Report } from '../../src/report/report.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type RecordingRelay, recordingRelay } from './recording-relay.ts'
import { type SeenTraffic, seenTraffic } from './seen-traffic.ts'

const interrupts = ['SIGINT', 'SIGTERM'] as const
const venv = await requireReal()

/** What the command line tool did: its exit code, what it printed, its report, and what the relay saw. */
type Observed = {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly report: Report
  readonly traffic: SeenTraffic
}

/** Each option has an effect that is seen at the relay, in the report or in a file: a test fails when the option is ignored. */
describe.runIf(venv !== undefined)('the effect of', () => {
  let server: RealTriton
  let relays: Readonly<Record<'http' | 'grpc', RecordingRelay>>
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'option-effects-'))
    server = await startTriton({
      models: ['identity_fp32', 'batching', 'variable', 'strings', 'sleep', 'decoupled'],
    })
    relays = { http: await recordingRelay(server.httpHost), grpc: await recordingRelay(server.grpcHost) }
  })

  afterAll(async () => {
    await Promise.all(Object.values(relays ?? {}).map((relay) => relay.stop()))
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  /** Runs `analyze` in this process; both relays are recorded, that of HTTP is the one measured unless `-u` is given. */
  const observe = async (model: string, ...argv: readonly string[]): Promise<Observed> => {
    for (const relay of Object.values(relays)) relay.take()
    const json = join(folder, 'report.json')
    const place = argv.includes('-u') ? [] : ['-u', relays.http.host]
    const printed = { stdout: '', stderr: '' }
    const before = interrupts.map((name) => process.listeners(name))
    const writers = { stdout: process.stdout.write, stderr: process.stderr.write }
    for (const name of ['stdout', 'stderr'] as const)
      process[name].write = (text: string | Uint8Array) => {
        printed[name] += String(text)
        return true
      }
    try {
      const code = await analyzeCommand(['-m', model, ...place, '--json', json, ...argv])
      const report = JSON.parse(await readFile(json, 'utf8')) as Report
      const traffic = seenTraffic(Object.values(relays).flatMap((relay) => relay.take()))
      return { code, ...printed, report, traffic }
    } finally {
      process.stdout.write = writers.stdout
      process.stderr.write = writers.stderr
      // The command keeps listening, for its process ends with it.
      for (const [place, name] of interrupts.entries())
        for (const listener of process.listeners(name))
          if (!before[place]!.includes(listener)) process.removeListener(name, listener)
    }
  }
  const few: readonly string[] = ['--request-count', '10']
  const short: readonly string[] = ['-p', '50', '-s', '100000', '-r', '3']
  const firstInference = ({ traffic }: Observed) => traffic.inferences[0]!
  const sizes = ({ traffic }: Observed) => [
    ...new Set(traffic.inferences.flatMap(({ inputs }) => inputs.map(({ data = '' }) => data.length / 2))),
  ]

  it('-m: requests name the model', async () => {
    const { traffic } = await observe('batching', ...few)
    expect(new Set(traffic.inferences.map(({ model }) => model))).toStrictEqual(new Set(['batching']))
  })

  it('-x: requests name the version', async () => {
    const { traffic } = await observe('identity_fp32', '-x', '1', ...few)
    expect(new Set(traffic.inferences.map(({ version }) => version))).toStrictEqual(new Set(['1']))
  })

  it('-u: requests go there', async () => {
    const { traffic } = await observe('identity_fp32', ...few)
    expect(traffic.inferences).toHaveLength(11)
  })

  it('-i: requests are gRPC calls', async () => {
    const seen = await observe('identity_fp32', '-i', 'grpc', '-u', relays.grpc.host, ...few)
    expect(seen.traffic.inferences).toHaveLength(11)
    expect(firstInference(seen).headers['content-type']).toBe('application/grpc')
  })

  it('--streaming: requests share one call', async () => {
    const argv = ['-i', 'grpc', '-u', relays.grpc.host, '--streaming', ...few]
    const { stdout, report } = await observe('identity_fp32', ...argv)
    expect(report.settings.streaming).toBe(true)
    expect(stdout).toContain('Using asynchronous calls for inference')
  })

  it('-a: the settings name asynchronous calls', async () => {
    const { stdout } = await observe('identity_fp32', '-a', ...few)
    expect(stdout).toContain('  Using asynchronous calls for inference\n')
  })

  it('--sync: the settings name synchronous calls, and it is no company for --async', async () => {
    const { stdout } = await observe('identity_fp32', '--sync', ...few)
    expect(stdout).toContain('  Using synchronous calls for inference\n')
    await expect(observe('identity_fp32', '--sync', '--async', ...few)).rejects.toThrow(
      '-a, --async and --sync were both given',
    )
  })

  it('-H: requests and control calls carry the header', async () => {
    const { traffic } = await observe('identity_fp32', '-H', 'x-team: blue', ...few)
    for (const { headers } of [...traffic.inferences, ...traffic.controls])
      expect(headers['x-team']).toBe('blue')
  })

  it('-b: requests have the batch dimension', async () => {
    const seen = await observe('batching', '-b', '3', ...few)
    expect(firstInference(seen).inputs[0]?.shape).toStrictEqual([3, 16])
    expect(sizes(seen)).toStrictEqual([3 * 16 * 4])
  })

  it('--shape: requests have the shape', async () => {
    const seen = await observe('variable', '--shape', 'INPUT0:2,5', ...few)
    expect(firstInference(seen).inputs[0]?.shape).toStrictEqual([2, 5])
  })

  it('--input-data: zero, and the values of a file', async () => {
    const zero = await observe('identity_fp32', '--input-data', 'zero', ...few)
    expect(firstInference(zero).inputs[0]?.data).toBe('0'.repeat(128))
    const file = join(folder, 'data.json')
    await writeFile(file, JSON.stringify({ data: [{ INPUT0: Array.from({ length: 16 }, () => 1.5) }] }))
    const read = await observe('identity_fp32', '--input-data', file, ...few)
    expect(firstInference(read).inputs[0]?.data).toBe('0000c03f'.repeat(16))
  })

  it('--data-directory: the values of its files, and what to write instead', async () => {
    const file = join(folder, 'old.json')
    await writeFile(file, JSON.stringify({ data: [{ INPUT0: Array.from({ length: 16 }, () => 1.5) }] }))
    const seen = await observe('identity_fp32', '--data-directory', file, ...few)
    expect(firstInference(seen).inputs[0]?.data).toBe('0000c03f'.repeat(16))
    expect(seen.stderr).toContain('--data-directory is deprecated; use --input-data PATH')
  })

  it('-z: zeros, and what to write instead', async () => {
    const seen = await observe('identity_fp32', '-z', ...few)
    expect(firstInference(seen).inputs[0]?.data).toBe('0'.repeat(128))
    expect(seen.stderr).toContain('-z, --zero-input is deprecated; use --input-data zero')
  })

  it('-t, -d and -c: the levels, and what to write instead', async () => {
    const levels = async (...argv: readonly string[]) =>
      (await observe('identity_fp32', ...argv, ...short)).report.levels.map(({ level }) => level.value)
    expect(await levels('-t', '2')).toStrictEqual([2])
    expect(await levels('-d', '-t', '2', '-c', '3')).toStrictEqual([2, 3])
  })

  it('--string-data: every string is that one', async () => {
    const seen = await observe('strings', '--shape', 'INPUT0:2', '--string-data', 'abc', ...few)
    const abc = `03000000${Buffer.from('abc').toString('hex')}`
    expect(firstInference(seen).inputs[0]?.data).toBe(abc.repeat(2))
  })

  it('--string-length: strings are so long', async () => {
    const seen = await observe('strings', '--shape', 'INPUT0:2', '--string-length', '7', ...few)
    expect(sizes(seen)).toStrictEqual([2 * (4 + 7)])
  })

  it('--seed: other random data', async () => {
    const data = async (...argv: readonly string[]) =>
      firstInference(await observe('identity_fp32', ...argv, ...few)).inputs[0]?.data
    const seven = await data('--seed', '7')
    expect(await data('--seed', '7')).toBe(seven)
    expect(await data('--seed', '8')).not.toBe(seven)
  })

  it('--concurrency-range: a level for each step', async () => {
    const { report } = await observe('identity_fp32', '--concurrency-range', '1:5:2', ...short)
    expect(report.levels.map(({ level }) => level.value)).toStrictEqual([1, 3, 5])
  })

  it('--measurement-mode and --measurement-request-count: windows of so many requests', async () => {
    const argv = ['--measurement-mode', 'count_windows', '--measurement-request-count', '20']
    const { report } = await observe('sleep', ...argv, '-s', '100000', '-r', '3')
    const counts = report.levels[0]!.windows.map(({ successCount }) => successCount)
    expect(counts).toHaveLength(3)
    for (const count of counts) {
      expect(count).toBeGreaterThanOrEqual(20)
      // A time window would have some 250.
      expect(count).toBeLessThan(150)
    }
  })

  it('-p: windows of so many milliseconds', async () => {
    const { report } = await observe('sleep', '-p', '100', '-s', '100000', '-r', '3')
    for (const { duration } of report.levels[0]!.windows) expect(duration / 1e6).toBeLessThan(1000)
  })

  it('-r: no more windows than that', async () => {
    const { report } = await observe('identity_fp32', '-p', '30', '-s', '0', '-r', '4')
    expect(report.levels[0]?.windows).toHaveLength(4)
  })

  it('-s: what counts as stable', async () => {
    const states = async (percent: string) =>
      (await observe('identity_fp32', '-p', '30', '-s', percent, '-r', '5')).report.levels[0]?.state
    expect(await states('0')).toBe('unstable')
    expect(await states('100000')).toBe('stable')
  })

  it('--percentile: the summary is of that percentile', async () => {
    const { stdout, code } = await observe('identity_fp32', '--percentile', '67', ...short)
    expect(code).toBe(0)
    expect(stdout).toContain('p67 latency')
    expect(stdout).toContain('Inferences/Second vs. Client p67 Batch Latency')
  })

  it('--request-count: exactly so many requests beside the first', async () => {
    const { traffic, report } = await observe('identity_fp32', '--request-count', '17')
    expect(traffic.inferences).toHaveLength(18)
    expect(report.levels[0]?.windows).toMatchObject([{ successCount: 17 }])
  })

  it('--warmup-request-count: so many requests that no window counts', async () => {
    const { traffic, report } = await observe('identity_fp32', '--warmup-request-count', '8', ...few)
    expect(traffic.inferences).toHaveLength(1 + 8 + 10)
    expect(report.levels[0]?.windows).toMatchObject([{ successCount: 10 }])
  })

  it('--max-threads: the most threads that send', async () => {
    const { report } = await observe(
      'identity_fp32',
      '--max-threads',
      '1',
      '--concurrency-range',
      '8',
      ...short,
    )
    expect(report.levels).toHaveLength(1)
    await expect(observe('identity_fp32', '--max-threads', '0', ...few)).rejects.toThrow('--max-threads')
  })

  it('--service-kind: only kinds that there are', async () => {
    expect((await observe('identity_fp32', '--service-kind', 'triton', ...few)).code).toBe(0)
    await expect(observe('identity_fp32', '--service-kind', 'nonsense', ...few)).rejects.toThrow(
      '--service-kind',
    )
  })

  it('-f and --verbose-csv: the file, and its further columns', async () => {
    const csv = join(folder, 'out.csv')
    const header = async (...argv: readonly string[]) => {
      await rm(csv, { force: true })
      await observe('identity_fp32', '-f', csv, ...argv, ...few)
      return (await readFile(csv, 'utf8')).split('\n')[0]
    }
    const plain = await header()
    expect(plain).toMatch(/^Concurrency,Inferences\/Second,.*,p99 latency$/)
    expect(await header('--verbose-csv')).toBe(`${plain},Avg latency,request/response,response wait`)
  })

  it('--json: the report is written', async () => {
    const { report } = await observe('identity_fp32', ...few)
    expect(report.model.name).toBe('identity_fp32')
  })

  it('--connections: requests over so many connections', async () => {
    const argv = ['-i', 'grpc', '-u', relays.grpc.host, '--connections', '3', '--concurrency-range', '3']
    const { report } = await observe('identity_fp32', ...argv, ...few)
    expect(report.settings.connections).toBe(3)
  })

  it('--transport: the library sends', async () => {
    const { report } = await observe('identity_fp32', '--transport', 'library', ...few)
    expect(report.settings.transport).toBe('library')
  })

  it('--request-timeout: a request that takes longer has failed', async () => {
    await expect(observe('sleep', '--request-timeout', '5', ...short)).rejects.toThrow(
      'no complete response within 5 ms',
    )
  })

  // Without the option it would wait for ten seconds.
  it('--server-timeout: how long to wait for a server', { timeout: 5000 }, async () => {
    const argv = ['-u', '127.0.0.1:9', '--server-timeout', '0.2']
    await expect(observe('identity_fp32', ...argv, ...few)).rejects.toThrow('127.0.0.1:9')
  })

  it('-v: every window is printed', async () => {
    expect((await observe('identity_fp32', '-v', ...short)).stdout).toMatch(/^ {2}Pass \[1\] throughput: /m)
    expect((await observe('identity_fp32', ...short)).stdout).not.toContain('Pass [')
  })
})
