import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { Failure } from '../../src/foundation/failure.ts'
import { ExchangeLog } from '../../src/load/exchange-log.ts'
import { inTurn } from '../../src/load/workload.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { Report } from '../../src/report/report.ts'
import { analyze } from '../../src/run/analyze.ts'
import { createLoadSource, type LoadSource } from '../../src/run/load-source.ts'
import { measureLevels } from '../../src/run/measure-levels.ts'
import { openProfileExport } from '../../src/run/profile-export.ts'
import type { Progress } from '../../src/run/progress.ts'
import { connectTransport } from '../../src/transport/connect.ts'
import { encodeRestInfer } from '../../src/triton/rest-codec.ts'
import { identityDatatypes, identityName } from '../real/model-repository.ts'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type Profile, parseProfile } from './profile-schema.ts'

const venv = await requireReal()
const forms = [
  { name: 'HTTP', words: ['-i', 'http'] },
  { name: 'gRPC', words: ['-i', 'grpc'] },
  { name: 'gRPC streaming', words: ['-i', 'grpc', '--streaming'] },
  { name: 'HTTP by the library', words: ['-i', 'http', '--transport', 'library'] },
  { name: 'gRPC by the library', words: ['-i', 'grpc', '--transport', 'library'] },
  {
    name: 'gRPC streaming by the library',
    words: ['-i', 'grpc', '--streaming', '--transport', 'library'],
  },
] as const

describe.runIf(venv !== undefined)('a profile export', () => {
  let server: RealTriton
  let folder: string
  let files = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'profile-'))
    server = await startTriton({ models: '*', args: ['--cache-config=local,size=1048576'] })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  type Run = { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void }
  type Exported = { readonly report: Report; readonly text: string; readonly profile: Profile }

  /** Measures with short windows that always agree, unless told otherwise. */
  const exported = async (words: readonly string[], run: Run = {}): Promise<Exported> => {
    files += 1
    const path = join(folder, `new/${files}.json`)
    const host = words.includes('grpc') ? server.grpcHost : server.httpHost
    const short = ['-p', '100', '-s', '100000', '-r', '3']
    const plan = parsePlan(parseArgv(['-u', host, ...short, ...words], ['analyze']))
    const profile = await openProfileExport(path)
    const { onProgress } = run
    const report = await analyze(plan, {
      clock: monotonicClock,
      signal: run.signal ?? new AbortController().signal,
      profile,
      measureFloor: async () => undefined,
      ...(onProgress === undefined ? {} : { onProgress }),
    })
    await profile.close()
    const text = await readFile(path, 'utf8')
    return { report, text, profile: parseProfile(text) }
  }

  const inputFile = async (data: object): Promise<string> => {
    files += 1
    const path = join(folder, `${files}-input.json`)
    await writeFile(path, JSON.stringify({ data }))
    return path
  }

  it.each(forms)('holds each request of each level once over $name', async ({ words }) => {
    const { report, profile } = await exported([
      ...['-m', 'batching', '-b', '2', '--concurrency-range', '2:3', '--warmup-request-count', '9'],
      ...words,
    ])
    expect(profile.experiments.map(({ experiment }) => experiment)).toEqual([
      { mode: 'concurrency', value: 2 },
      { mode: 'concurrency', value: 3 },
    ])
    for (const [place, { requests, window_boundaries: boundaries }] of profile.experiments.entries()) {
      const { evidence, windows } = report.levels[place]!
      // The warm-up is not in it.
      expect(requests).toHaveLength(evidence.sent - 9)
      expect(boundaries).toHaveLength(windows.length + 1)
      expect(boundaries).toEqual(boundaries.toSorted((a, b) => a - b))
      const inWindows = requests.filter(({ response_timestamps: [at = 0] }) => at <= boundaries.at(-1)!)
      const counted = windows.reduce((sum, { successCount }) => sum + successCount, 0)
      expect(Math.abs(inWindows.length - counted)).toBeLessThanOrEqual(1)
      for (const { timestamp, request_inputs, response_timestamps, response_outputs, error } of requests) {
        expect(error).toBeUndefined()
        expect(response_timestamps).toHaveLength(1)
        expect(response_timestamps[0]).toBeGreaterThan(timestamp)
        // All elements of the batch, and what an identity model gives back.
        expect(request_inputs['INPUT0']).toHaveLength(32)
        expect(response_outputs).toEqual([{ OUTPUT0: request_inputs['INPUT0'] }])
      }
    }
    const first = profile.experiments[0]!.requests[0]!.timestamp
    expect(Math.abs(first / 1e6 - Date.parse(report.createdAt))).toBeLessThan(60_000)
    expect(report.levels.flatMap(({ warnings }) => warnings).map(({ code }) => code)).not.toContain(
      'profile-export-incomplete',
    )
  })

  const values: Readonly<Record<(typeof identityDatatypes)[number], readonly unknown[]>> = {
    BOOL: [true, false],
    INT8: [-128, 127],
    INT16: [-32_768, 32_767],
    INT32: [-(2 ** 31), 2 ** 31 - 1],
    INT64: ['-9223372036854775808', '9223372036854775807'],
    UINT8: [0, 255],
    UINT16: [0, 65_535],
    UINT32: [0, 2 ** 32 - 1],
    UINT64: ['0', '18446744073709551615'],
    FP16: [0.5, -65_504],
    FP32: [0.5, -1.5 * 2 ** 90],
    FP64: [0.1, -1.5e300],
    BF16: [0.5, -(2 ** 100)],
    BYTES: ['', 'text, "quoted" €'],
  }

  it.each(
    identityDatatypes.flatMap((datatype) =>
      forms.slice(0, 2).map(({ name, words }) => ({ datatype, name, words })),
    ),
  )('holds values of $datatype as they were sent over $name', async ({ datatype, words }) => {
    const all = Array.from({ length: 16 }, (_, index) => values[datatype][index % 2])
    const isLong = datatype === 'INT64' || datatype === 'UINT64'
    const path = await inputFile([{ INPUT0: all }])
    // Integers that no double holds must not be quoted.
    if (isLong) await writeFile(path, (await readFile(path, 'utf8')).replaceAll(/"(-?\d+)"/g, '$1'))
    const { text, profile } = await exported([
      ...['-m', identityName(datatype), '--input-data', path, '--request-count', '2'],
      ...words,
    ])
    const shown = isLong ? all.map(Number) : all
    expect(profile.experiments[0]!.requests).toMatchObject([
      { request_inputs: { INPUT0: shown }, response_outputs: [{ OUTPUT0: shown }] },
      { request_inputs: { INPUT0: shown }, response_outputs: [{ OUTPUT0: shown }] },
    ])
    if (isLong) expect(text.split(`[${all.join(',')}]`)).toHaveLength(5)
  })

  it('holds one element as a value and several strings each for itself', async () => {
    const one = await inputFile([{ INPUT0: { content: ['alone'], shape: [1] } }])
    const two = await inputFile([{ INPUT0: { content: ['a', 'b'], shape: [2] } }])
    const load = ['-m', 'strings', '--request-count', '1', '--input-data']
    const inputsOf = ({ profile }: Exported) => profile.experiments[0]!.requests[0]!.request_inputs
    expect(inputsOf(await exported([...load, one]))).toEqual({ INPUT0: 'alone' })
    expect(inputsOf(await exported([...load, two]))).toEqual({ INPUT0: ['a', 'b'] })
  })

  it('holds failed requests without a response and with the reason', async () => {
    const { report, profile } = await exported(['-m', 'flaky', '--request-count', '8'])
    const [level] = report.levels
    const { requests } = profile.experiments[0]!
    expect(requests).toHaveLength(8)
    const failed = requests.filter(({ error }) => error !== undefined)
    expect(failed).toHaveLength(level!.evidence.failed)
    expect(failed.length).toBeGreaterThan(0)
    for (const request of failed)
      expect(request).toMatchObject({
        response_timestamps: [],
        response_outputs: [],
        error: expect.stringMatching(/^server-error: /),
      })
  })

  it('is whole after an interrupt, with what there was until then', async () => {
    const interrupt = new AbortController()
    const { report, profile } = await exported(['-m', 'sleep', '--concurrency-range', '2:4'], {
      signal: interrupt.signal,
      onProgress: (progress) => {
        if (progress.kind === 'window' && progress.level.value === 3) interrupt.abort()
      },
    })
    expect(report.state).toBe('interrupted')
    expect(profile.experiments.map(({ experiment }) => experiment.value)).toEqual([2, 3])
    const { requests, window_boundaries } = profile.experiments[1]!
    expect(requests.length).toBeGreaterThan(0)
    expect(requests.every(({ error }) => error === undefined)).toBe(true)
    expect(window_boundaries.length).toBeGreaterThan(1)
  })

  it('has a level once that is measured anew with more threads, and each request of all of them', async () => {
    files += 1
    const path = join(folder, `${files}-threads.json`)
    const argv = ['-m', 'batching', '-u', server.httpHost, '-p', '100', '-s', '100000', '-r', '3']
    const plan = parsePlan(parseArgv([...argv, '--concurrency-range', '4'], ['analyze']))
    const { target } = plan
    const tensor = { name: 'INPUT0', datatype: 'FP32', shape: [1, 16], bytes: new Uint8Array(64) } as const
    const request = encodeRestInfer({ modelName: 'batching', inputs: [tensor], outputs: ['OUTPUT0'] })
    const output = {
      name: 'OUTPUT0',
      datatype: 'FP32',
      dims: [16],
      optional: false,
      shapeTensor: false,
    } as const
    const expectation = { modelName: 'batching', outputs: [output], batchSize: 1 }
    const clock = monotonicClock
    const profile = await openProfileExport(path)
    profile.start({
      run: { version: '', serviceKind: 'triton', endpoint: '' },
      requests: [[tensor]],
      form: 'rest',
      epochNs: BigInt(Math.round(clock.epochNs(0))),
    })
    const here = new ExchangeLog(profile.newPort())
    const transport = await connectTransport({ target, clock, expectation, onResponse: here.onResponse })
    const bare = createLoadSource({
      transport,
      clock,
      target,
      expectation,
      workload: inTurn([request]),
      maxThreads: 2,
      logs: { here, newPort: profile.newPort },
    })
    let windows = 0
    // As a client that was too busy in the first window and then never again.
    const source: LoadSource = {
      get generator() {
        return bare.generator
      },
      get clientMeter() {
        return bare.clientMeter
      },
      couldGrow: () => {
        windows += 1
        return windows === 1
      },
      hold: bare.hold,
      grow: bare.grow,
      close: bare.close,
    }
    const signal = new AbortController().signal
    const parts = { serverMeter: { read: async () => undefined }, source, facts: { seed: 1 } }
    const levels = await measureLevels(plan, { clock, signal }, { ...parts, hasSequences: false, profile })
    await profile.close()
    expect(levels.map(({ evidence }) => evidence.threads)).toEqual([2])
    const { experiments } = parseProfile(await readFile(path, 'utf8'))
    expect(experiments.map(({ experiment, requests }) => [experiment.value, requests.length])).toEqual([
      [4, levels[0]!.evidence.sent],
    ])
    expect(experiments[0]!.requests.every(({ error }) => error === undefined)).toBe(true)
  })

  it('holds the inputs of requests whose tensors lie in shared memory', async () => {
    const path = await inputFile([{ INPUT0: Array(16).fill(1) }, { INPUT0: Array(16).fill(2) }])
    const { profile } = await exported([
      ...['-m', 'identity_fp32', '--input-data', path, '--shared-memory', 'system'],
      ...['--request-count', '8', '--concurrency-range', '3'],
    ])
    const inputs = profile.experiments[0]!.requests.map(({ request_inputs }) => request_inputs['INPUT0'])
    const ones = inputs.filter((input) => (input as readonly number[])[0] === 1)
    expect(inputs.map((input) => (input as readonly number[]).length)).toEqual(Array(8).fill(16))
    expect(ones).toHaveLength(4)
  })

  it.each(forms)(
    'holds the outputs of each request that came in shared memory over $name',
    async ({ words }) => {
      const steps = [1, 2, 3, 4, 5].map((value) => ({ INPUT0: Array(16).fill(value) }))
      const { profile } = await exported([
        ...['-m', 'identity_fp32', '--input-data', await inputFile(steps), '--shared-memory', 'system'],
        ...['--request-count', '60', '--concurrency-range', '4', ...words],
      ])
      const { requests } = profile.experiments[0]!
      expect(requests).toHaveLength(60)
      for (const { request_inputs, response_outputs } of requests)
        expect(response_outputs).toEqual([{ OUTPUT0: request_inputs['INPUT0'] }])
    },
  )

  it('leaves out what several responses to a request had in one place of shared memory', async () => {
    const path = await inputFile([{ INPUT0: [3] }])
    const { profile } = await exported([
      ...['-m', 'decoupled', '-i', 'grpc', '--streaming', '--input-data', path, '--request-count', '3'],
      ...['--shared-memory', 'system'],
    ])
    for (const { response_outputs } of profile.experiments[0]!.requests)
      expect(response_outputs).toEqual([{}, {}, {}])
  })

  it.each(['http', 'grpc'])('holds texts that came in shared memory over %s', async (protocol) => {
    const steps = [
      ['a', ''],
      ['bcd', 'é'],
    ].map((texts) => ({ INPUT0: { content: texts, shape: [2] } }))
    const { profile } = await exported([
      ...[
        '-m',
        'strings',
        '-i',
        protocol,
        '--input-data',
        await inputFile(steps),
        '--shared-memory',
        'system',
      ],
      ...['--request-count', '6', '--concurrency-range', '2', '--output-shared-memory-size', '200'],
    ])
    for (const { request_inputs, response_outputs } of profile.experiments[0]!.requests)
      expect(response_outputs).toEqual([{ OUTPUT0: request_inputs['INPUT0'] }])
  })

  it('has one time for each response of a decoupled model, and none for the word that there are no more', async () => {
    const path = await inputFile([{ INPUT0: [3] }, { INPUT0: [0] }])
    const { profile } = await exported([
      ...['-m', 'decoupled', '-i', 'grpc', '--streaming', '--input-data', path, '--request-count', '4'],
    ])
    const { requests } = profile.experiments[0]!
    const counts = requests.map(({ response_timestamps }) => response_timestamps.length)
    expect(counts.toSorted()).toEqual([0, 0, 3, 3])
    for (const { response_timestamps, response_outputs } of requests) {
      expect(response_outputs).toHaveLength(response_timestamps.length)
      expect(response_timestamps).toEqual(response_timestamps.toSorted((a, b) => a - b))
    }
  })

  it('names the sequence of each request', async () => {
    const path = await inputFile([[0, 1, 2].map((step) => ({ INPUT0: [step] }))])
    const { report, profile } = await exported([
      ...['-m', 'sequence_direct', '--input-data', path, '--sequence-id-range', '7:1000'],
      ...['--request-count', '12', '--concurrency-range', '2'],
    ])
    expect(report.levels[0]!.evidence.failed).toBe(0)
    const { requests } = profile.experiments[0]!
    expect(requests).toHaveLength(12)
    const sequences = Map.groupBy(
      requests.toSorted((a, b) => a.timestamp - b.timestamp),
      ({ sequence_id }) => sequence_id,
    )
    for (const [id, same] of sequences) {
      expect(id).toBeGreaterThanOrEqual(7)
      const steps = same.map(({ request_inputs }) => request_inputs['INPUT0'])
      expect(steps).toEqual([0, 1, 2].slice(0, same.length))
    }
    // Of twelve requests two sequences of three at a time either end together, or are cut off after one and two.
    const cutOff = [...sequences.values()].map(({ length }) => length).filter((length) => length < 3)
    expect([[], [1, 2]]).toContainEqual(cutOff.toSorted())
  })

  it('has the keys, types and order of what perf_analyzer writes for the same command line', async () => {
    const pa = await perfAnalyzer()
    const path = join(folder, 'theirs.json')
    const words = ['-m', 'two_inputs', '--request-count', '20', '--concurrency-range', '2']
    const { code } = await pa!.run(['-u', server.httpHost, ...words, '--profile-export-file', path])
    expect(code).toBe(0)
    const theirs = parseProfile(await readFile(path, 'utf8'))
    const { profile: ours } = await exported(words)
    const layout = ({ experiments, ...run }: Profile) => ({
      run: Object.keys(run),
      service: [run.service_kind, run.endpoint],
      experiments: experiments.map(({ experiment, requests, window_boundaries, ...others }) => ({
        keys: Object.keys({ experiment, requests, window_boundaries, ...others }),
        experiment,
        requests: requests.length,
        boundaries: window_boundaries.length,
        members: [...new Set(requests.map((request) => Object.keys(request).join()))],
        lengths: requests.slice(0, 1).map(({ request_inputs, response_outputs, response_timestamps }) => ({
          inputs: Object.entries(request_inputs).map(lengthOf).toSorted(),
          outputs: response_outputs.map((outputs) => Object.entries(outputs).map(lengthOf).toSorted()),
          times: response_timestamps.length,
        })),
      })),
    })
    expect(layout(ours)).toEqual(layout(theirs))
  })

  it('does not touch a file that is there, and leaves nothing beside it', async () => {
    const path = join(folder, 'there.json')
    await writeFile(path, 'mine')
    const failure = await openProfileExport(path).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ code: 'invalid-option', exitCode: 3 })
    expect((failure as Failure).message).toBe(
      `--profile-export-file: got '${path}', which exists; expected a path where nothing is`,
    )
    expect(await readFile(path, 'utf8')).toBe('mine')
    expect((await readdir(folder)).filter((name) => name.startsWith('there'))).toEqual(['there.json'])
  })

  it('is not there when no level was begun', async () => {
    const path = join(folder, 'none.json')
    const profile = await openProfileExport(path)
    expect((await readdir(folder)).filter((name) => name.startsWith('none'))).toHaveLength(1)
    await profile.close()
    expect((await readdir(folder)).filter((name) => name.startsWith('none'))).toEqual([])
  })

  it('fails with exit code 7 where no file can be made', async () => {
    const failure = await openProfileExport('/proc/none/profile.json').catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'unwritable-output', exitCode: 7 })
  })
})

const lengthOf = ([name, value]: readonly [string, unknown]): string =>
  `${name}: ${Array.isArray(value) ? `${value.length} x ${typeof value[0]}` : typeof value}`
