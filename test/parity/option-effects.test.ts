import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireReal } from '../real/python.ts'
import { parseProfile } from '../run/profile-schema.ts'
import { grpcCalls } from './grpc-calls.ts'
import { type Observed, type Observer, startObserver } from './observer.ts'

const venv = await requireReal()

/** Each option has an effect that is seen at the relay, in the report or in a file: a test fails when the option is ignored. */
describe.runIf(venv !== undefined)('the effect of', () => {
  let observer: Observer

  beforeAll(async () => {
    observer = await startObserver({
      models: [
        ...['identity_fp32', 'batching', 'variable', 'strings', 'sleep', 'sequence_direct', 'bls', 'twice'],
      ],
    })
  })

  afterAll(() => observer?.stop())

  const observe: Observer['observe'] = (model, ...argv) => observer.observe(model, ...argv)
  const grpc = (): readonly string[] => ['-i', 'grpc', '-u', observer.relays.grpc.host]
  const few: readonly string[] = ['--request-count', '10']
  const short: readonly string[] = ['-p', '50', '-s', '100000', '-r', '3']
  const ones = JSON.stringify({ data: [{ INPUT0: Array.from({ length: 16 }, () => 1.5) }] })
  const firstInference = ({ traffic }: Observed) => traffic.inferences[0]!
  const inferenceCalls = ({ connections }: Observed) =>
    connections.flatMap(grpcCalls).filter(({ path }) => path.endsWith('Infer'))
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

  it('--bls-composing-models: the statistics of each are asked for, by its name', async () => {
    const argv = ['--bls-composing-models', 'identity_fp32', '--input-data', 'zero', ...few]
    const { traffic, report } = await observe('bls', ...argv)
    const asked = traffic.controls.map(({ name }) => name).filter((name) => name.endsWith('/stats'))
    expect(new Set(asked)).toStrictEqual(
      new Set(['GET /v2/models/bls/stats', 'GET /v2/models/identity_fp32/stats']),
    )
    const { composing = [] } = report.levels[0]!.measured!.server!
    expect(composing.map(({ name }) => name)).toStrictEqual(['identity_fp32'])
  })

  it('-u: requests go there', async () => {
    const { traffic } = await observe('identity_fp32', ...few)
    expect(traffic.inferences).toHaveLength(11)
  })

  it('-i: requests are gRPC calls', async () => {
    const seen = await observe('identity_fp32', ...grpc(), ...few)
    expect(seen.traffic.inferences).toHaveLength(11)
    expect(firstInference(seen).headers['content-type']).toBe('application/grpc')
  })

  it('--streaming: requests share one call', async () => {
    const seen = await observe('identity_fp32', ...grpc(), '--streaming', ...few)
    expect(seen.traffic.inferences).toHaveLength(11)
    expect(new Set(inferenceCalls(seen).map(({ path }) => path))).toStrictEqual(
      new Set(['/inference.GRPCInferenceService/ModelStreamInfer']),
    )
    expect(inferenceCalls(seen).length).toBeLessThanOrEqual(2)
    expect(seen.stdout).toContain('Using asynchronous calls for inference')
  })

  it('-a: the settings name asynchronous calls', async () => {
    const { stdout } = await observe('identity_fp32', '-a', ...few)
    expect(stdout).toContain('  Using asynchronous calls for inference\n')
  })

  it('--sync: the settings name synchronous calls, and it is no company for --async', async () => {
    // Whose default is the other.
    const { stdout } = await observe('sequence_direct', '--sync', '--input-data', 'zero', ...few)
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
    const file = await observer.file('data.json', ones)
    const read = await observe('identity_fp32', '--input-data', file, ...few)
    expect(firstInference(read).inputs[0]?.data).toBe('0000c03f'.repeat(16))
  })

  it('--data-directory: the values of its files, and what to write instead', async () => {
    const file = await observer.file('old.json', ones)
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

  it('--input-tensor-format and --output-tensor-format: values in JSON, each for itself', async () => {
    const formats = async (...argv: readonly string[]) => {
      const { inputs, outputs } = firstInference(
        await observe('identity_fp32', '--input-data', 'zero', ...argv, ...few),
      )
      return [inputs[0]?.data?.startsWith('[') ?? false, outputs[0]?.parameters['binary_data'] !== true]
    }
    expect(await formats()).toStrictEqual([false, false])
    expect(await formats('--input-tensor-format', 'json')).toStrictEqual([true, false])
    expect(await formats('--output-tensor-format', 'json')).toStrictEqual([false, true])
  })

  /** Requests as the profile export has them, in the order in which they were sent. */
  const exported = async (model: string, ...argv: readonly string[]) => {
    const path = join(observer.folder, 'profile.json')
    await rm(path, { force: true })
    await observe(model, '--input-data', 'zero', '--profile-export-file', path, ...argv)
    const { experiments } = parseProfile(await readFile(path, 'utf8'))
    return experiments.flatMap(({ requests }) => requests).sort((a, b) => a.timestamp - b.timestamp)
  }

  it('--request-distribution: gaps of every length', async () => {
    const argv = [
      '--request-rate-range',
      '200',
      '--request-distribution',
      'poisson',
      '--request-count',
      '200',
    ]
    const times = (await exported('identity_fp32', ...argv)).map(({ timestamp }) => timestamp)
    const gaps = times.slice(1).map((time, place) => time - times[place]!)
    // 39 in 100 gaps are shorter than half the mean, and none is where all are alike.
    expect(gaps.filter((gap) => gap < 2.5e6).length / gaps.length).toBeGreaterThan(0.25)
  })

  it('--serial-sequences: one request of a sequence at a time', async () => {
    const load = ['--request-rate-range', '1000', '--num-of-sequences', '1', '--request-count', '200']
    const requests = await exported('sequence_direct', '--serial-sequences', ...load)
    const overlaps = requests.slice(1).filter(({ timestamp }, place) => {
      // Of such times the last digits are lost.
      return timestamp + 1000 < requests[place]!.response_timestamps[0]!
    })
    expect(requests).toHaveLength(200)
    expect(overlaps).toStrictEqual([])
  })

  it('--measurement-mode and --measurement-request-count: windows of so many requests', async () => {
    const argv = ['--measurement-mode', 'count_windows', '--measurement-request-count', '120']
    const { report } = await observe('sleep', ...argv, '-p', '100', '-r', '1')
    // At most 50 a second: a time window would have six, and one of the default's 50 requests no more than a hundred.
    expect(report.levels[0]!.windows).toHaveLength(1)
    expect(report.levels[0]!.windows[0]!.successCount).toBeGreaterThanOrEqual(120)
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
    const argv = ['--warmup-request-count', '8', '--concurrency-range', '1:2', ...few]
    const { traffic, report } = await observe('identity_fp32', ...argv)
    expect(traffic.inferences).toHaveLength(1 + 2 * (8 + 10))
    expect(report.levels.map(({ windows }) => windows.map(({ successCount }) => successCount))).toStrictEqual(
      [[10], [10]],
    )
  })

  it('--service-kind: only kinds that there are', async () => {
    expect((await observe('identity_fp32', '--service-kind', 'triton', ...few)).code).toBe(0)
    await expect(observe('identity_fp32', '--service-kind', 'nonsense', ...few)).rejects.toThrow(
      '--service-kind',
    )
  })

  it('-f and --verbose-csv: the file, and its further columns', async () => {
    const csv = join(observer.folder, 'out.csv')
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

  it('--profile-export-file: every request is in it, with what was sent', async () => {
    const inputs = (await exported('identity_fp32', ...few)).map(
      ({ request_inputs }) => request_inputs['INPUT0'],
    )
    expect(inputs).toStrictEqual(Array.from({ length: 10 }, () => Array.from({ length: 16 }, () => 0)))
  })

  it('--connections: requests over so many connections', async () => {
    const argv = [...grpc(), '--connections', '3', '--concurrency-range', '3']
    const { report, connections } = await observe('identity_fp32', ...argv, ...few)
    expect(report.settings.connections).toBe(3)
    // The first inference, which no level counts, has one of its own or shares one.
    expect(connections.length).toBeGreaterThanOrEqual(3)
  })

  it('--transport: the library sends', async () => {
    const agentOf = async (transport: string) => {
      const seen = await observe('identity_fp32', ...grpc(), '--transport', transport, ...few)
      return inferenceCalls(seen).at(-1)?.headers.get('user-agent')
    }
    expect(await agentOf('library')).toContain('grpc-node-js')
    expect(await agentOf('direct')).toBeUndefined()
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
