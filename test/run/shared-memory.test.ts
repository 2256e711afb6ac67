import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startDemoServer } from '../../src/demo/demo-server.ts'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { tallyOf } from '../../src/load/recorder-memory.ts'
import { threadGenerator } from '../../src/load/thread-generator.ts'
import { inTurn } from '../../src/load/workload.ts'
import { encodeStreams } from '../../src/payload/shared-requests.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { Progress } from '../../src/run/progress.ts'
import { shareTensors } from '../../src/run/shared-memory.ts'
import { waitForModel } from '../../src/run/wait-for-model.ts'
import { connectServer } from '../../src/transport/connect.ts'
import { encodeValues } from '../../src/triton/element-values.ts'
import type { InferRequest } from '../../src/triton/infer-request.ts'
import { expectationOf } from '../../src/triton/response-check.ts'
import type { Tensor } from '../../src/triton/tensor.ts'
import { type ByteRelay, startByteRelay } from '../fakes/byte-relay.ts'
import { closed } from '../load/closed.ts'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type Analysis, analyzeAt, failureAt, successesOf } from './analyze-real.ts'

const venv = await requireReal()
const protocols = ['http', 'grpc'] as const
const inShm = ['--shared-memory', 'system']
const models = [
  'identity_int32',
  'batching',
  'strings',
  'two_inputs',
  'optional_input',
  'sleep',
  'flaky',
  'sequence_direct',
  'decoupled',
]

const never = new AbortController().signal

/** Sixteen times the one value, answered with the other. */
const requestOf = (sent: number, answered: number): InferRequest => {
  const tensor = (name: string, value: number): Tensor => ({
    name,
    datatype: 'INT32',
    shape: [16],
    bytes: encodeValues('INT32', Array(16).fill(value)) as Uint8Array,
  })
  return {
    modelName: 'identity_int32',
    inputs: [tensor('INPUT0', sent)],
    outputs: ['OUTPUT0'],
    expectedOutputs: [tensor('OUTPUT0', answered)],
  }
}

/** Objects of this program, by the names they still have; those of other tests come and go. */
const objectsLeft = async (): Promise<readonly string[]> =>
  (await readdir('/dev/shm')).filter((name) => name.startsWith('triton-perf-gate.'))

/** What this process's objects hold while they are open; they have no names any more. */
const regionsNow = (): ReadonlyMap<string, Buffer> => {
  const found = readdirSync('/proc/self/fd').flatMap((descriptor) => {
    const file = `/proc/self/fd/${descriptor}`
    const part = /^\/dev\/shm\/triton-perf-gate\..*\.(in|out) \(deleted\)$/.exec(linkOf(file))?.[1]
    return part === undefined ? [] : [[part, readFileSync(file)] as const]
  })
  return new Map(found)
}

const linkOf = (file: string): string => {
  try {
    return readlinkSync(file)
  } catch {
    // The listing's own.
    return ''
  }
}

describe.runIf(venv !== undefined)('--shared-memory system', () => {
  let server: RealTriton
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shared-memory-'))
    server = await startTriton({ models })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  const regions = async (): Promise<readonly { readonly name: string }[]> =>
    (await (await fetch(`${server.httpUrl}/v2/systemsharedmemory/status`)).json()) as readonly {
      readonly name: string
    }[]

  const post = async (path: string, body: object = {}): Promise<void> => {
    const response = await fetch(`${server.httpUrl}/v2/systemsharedmemory/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    expect([path, response.status]).toEqual([path, 200])
  }

  const inputData = async (steps: readonly object[]): Promise<string> => {
    const file = join(folder, 'data.json')
    await writeFile(file, JSON.stringify({ data: steps }))
    return file
  }

  /** The report, and what lay in shared memory at the end of the level. */
  const analyzeShared = async (analysis: Analysis) => {
    let held: ReadonlyMap<string, Buffer> = new Map()
    const onProgress = (progress: Progress): void => {
      if (progress.kind === 'level-ends') held = regionsNow()
    }
    const report = await analyzeAt(server, { ...analysis, argv: [...inShm, ...analysis.argv], onProgress })
    return { report, inputs: held.get('in')!, outputs: held.get('out')! }
  }

  afterEach(async () => {
    expect(await regions()).toEqual([])
    await expect.poll(objectsLeft).toEqual([])
  })

  it('has each response of a decoupled model in the place of its lane', async () => {
    const file = await inputData([0, 1, 3].map((count) => ({ INPUT0: [count] })))
    const { report, outputs } = await analyzeShared({
      protocol: 'grpc',
      argv: ['-m', 'decoupled', '--streaming', '--input-data', file, '--request-count', '9'],
    })
    expect(report.levels[0]?.evidence).toMatchObject({ sent: 9, succeeded: 9, failed: 0 })
    expect(report.levels[0]?.measured?.responses?.count).toBe(12)
    expect(outputs.readInt32LE(0)).toBe(2)
  })

  describe.each(protocols)('over %s', (protocol) => {
    it.each<[string, readonly string[]]>([
      ['one after the other', []],
      ['by the library', ['--transport', 'library']],
      ...(protocol === 'grpc'
        ? [['over streams', ['--streaming']] satisfies [string, readonly string[]]]
        : []),
    ])('sends every step, and has each lane answered in its own place, %s', async (_how, argv) => {
      const steps = [3, 5, 7].map((factor) => Array.from({ length: 16 }, (_, index) => factor * (index + 1)))
      const file = await inputData(steps.map((INPUT0) => ({ INPUT0 })))
      const bytes = steps.map((step) => Buffer.from(encodeValues('INT32', step) as Uint8Array))
      const { report, inputs, outputs } = await analyzeShared({
        protocol,
        argv: [
          '-m',
          'identity_int32',
          '--input-data',
          file,
          '--request-count',
          '40',
          '--concurrency-range',
          '4',
          ...argv,
        ],
      })
      expect(report.levels[0]?.evidence).toMatchObject({ sent: 40, succeeded: 40, serverSucceeded: 40 })
      expect(report.settings.sharedMemory).toBe('system')
      for (const [step, sent] of bytes.entries())
        expect(inputs.subarray(step * 64, step * 64 + 64)).toEqual(sent)
      expect(outputs.length).toBe(4 * 64)
      const answers = [0, 1, 2, 3].map((lane) => outputs.subarray(lane * 64, lane * 64 + 64).toString('hex'))
      const right = bytes.map((sent) => sent.toString('hex'))
      for (const answer of answers) expect(right).toContain(answer)
    })

    it('batches', async () => {
      const { report, inputs, outputs } = await analyzeShared({
        protocol,
        argv: ['-m', 'batching', '-b', '3', '--request-count', '20', '--input-data', 'zero'],
      })
      expect(report.levels[0]?.measured).toMatchObject({ successCount: 20, server: { inferenceCount: 60 } })
      expect(report.model.inputs[0]?.shape).toEqual([3, 16])
      expect([inputs.length, outputs.length]).toEqual([192, 192])
    })

    it('has strings answered that differ in length', async () => {
      const steps = [
        ['', 'a', 'b'.repeat(300)],
        ['ü', 'x'.repeat(20), ''],
      ]
      const file = await inputData(steps.map((content) => ({ INPUT0: { content, shape: [3] } })))
      const { report, outputs } = await analyzeShared({
        protocol,
        argv: [
          '-m',
          'strings',
          '--input-data',
          file,
          '--request-count',
          '11',
          '--output-shared-memory-size',
          '400',
        ],
      })
      expect(report.levels[0]?.evidence).toMatchObject({ sent: 11, succeeded: 11, failed: 0 })
      // The first inference sent the first step, then 11 came in turn.
      const last = encodeValues('BYTES', steps[0]!) as Uint8Array
      expect(outputs.subarray(0, last.length)).toEqual(Buffer.from(last))
    })

    it('places several inputs and outputs', async () => {
      const [left, right] = [Array.from({ length: 16 }, () => 5), Array.from({ length: 16 }, () => 3)]
      const file = await inputData([{ INPUT0: left, INPUT1: right }])
      const { outputs } = await analyzeShared({
        protocol,
        argv: ['-m', 'two_inputs', '--input-data', file, '--request-count', '5'],
      })
      const values = (at: number) =>
        Array.from({ length: 16 }, (_, index) => outputs.readInt32LE(at + 4 * index))
      expect([values(0), values(64)]).toEqual([Array(16).fill(8), Array(16).fill(2)])
    })

    it('sends an input without elements in the request', async () => {
      const file = await inputData([
        { INPUT0: { content: [], shape: [0] } },
        { INPUT0: { content: ['a', 'b'], shape: [2] } },
      ])
      const { report } = await analyzeShared({
        protocol,
        argv: ['-m', 'strings', '--input-data', file, '--request-count', '6'],
      })
      expect(report.levels[0]?.evidence).toMatchObject({ sent: 6, succeeded: 6 })
    })

    it('leaves out an optional input where a step does', async () => {
      const ones = Array.from({ length: 16 }, () => 1)
      const file = await inputData([{ INPUT0: ones }, { INPUT0: ones, INPUT1: ones }])
      const { report, outputs } = await analyzeShared({
        protocol,
        argv: ['-m', 'optional_input', '--input-data', file, '--request-count', '4'],
      })
      expect(report.levels[0]?.evidence).toMatchObject({ sent: 4, succeeded: 4 })
      expect(outputs.readFloatLE(0)).toBe(2)
    })

    it.each([
      ['direct', []],
      ['library', ['--transport', 'library']],
    ] as const)('compares the answers there with validation_data (%s)', async (_how, argv) => {
      const steps = [
        { text: ['a', 'bc'], right: ['a', 'bc'] },
        { text: ['x', 'x'.repeat(50)], right: ['x', `${'x'.repeat(49)}y`] },
      ]
      const file = join(folder, 'validated.json')
      const data = steps.map(({ text }) => ({ INPUT0: { content: text, shape: [2] } }))
      const validation_data = steps.map(({ right }) => ({ OUTPUT0: { content: right, shape: [2] } }))
      await writeFile(file, JSON.stringify({ data, validation_data }))
      const { report } = await analyzeShared({
        protocol,
        argv: [
          '-m',
          'strings',
          '--input-data',
          file,
          '--request-count',
          '20',
          '--concurrency-range',
          '2',
          ...argv,
        ],
      })
      // Every other request sends the step whose answer is another.
      expect(report.levels[0]?.evidence).toMatchObject({ sent: 20, succeeded: 10, failed: 10 })
      expect(report.levels[0]?.evidence.failureTexts).toMatchObject({
        'wrong-output': [expect.stringMatching(/^output "OUTPUT0", value 1: got "x+", expected "x+y"$/)],
      })
    })

    it('lets several threads send, and each of them read what it compares', async () => {
      const host = protocol === 'http' ? server.httpHost : server.grpcHost
      const argv = [...inShm, '-m', 'identity_int32', '-i', protocol, '-u', host, '--concurrency-range', '5']
      const plan = parsePlan(parseArgv(argv, ['analyze']))
      const control = await connectServer(plan.target)
      const ready = await waitForModel(plan, {
        ...{ server: control, clock: monotonicClock, signal: never },
        onWaiting: () => undefined,
      })
      const requests = [1, 2, 3].map((step) => requestOf(step, step === 3 ? 4 : step))
      const ports = { server: control, ready, clock: monotonicClock, signal: never }
      const sharing = (await shareTensors(plan, requests, ports))!
      const threads = threadGenerator(2, {
        target: plan.target,
        expectation: { ...expectationOf(ready.model, 1), ...sharing.expectation },
        workload: {
          ...inTurn(encodeStreams(protocol, [requests], sharing.requests)[0]!),
          shared: sharing.requests,
        },
      })
      try {
        await threads.open(closed(5))
        await threads.start(closed(5), { limit: 90 }).finished
        const { sent, succeeded, failed } = tallyOf(threads.memories)
        // A third of them has an answer that is another than expected.
        expect({ sent, succeeded, failed }).toEqual({ sent: 90, succeeded: 60, failed: 30 })
        expect(threads.failureTexts().get('wrong-output')).toEqual([
          'output "OUTPUT0", value 0: got 3, expected 4',
        ])
        const slots = [0, 1, 2, 3, 4].map((slot) =>
          regionsNow()
            .get('out')!
            .readInt32LE(slot * 64),
        )
        for (const value of slots) expect([1, 2, 3]).toContain(value)
      } finally {
        await threads.close()
        expect(await sharing.release()).toEqual([])
        await control.close()
      }
    })

    it('has room for every request of an open loop', async () => {
      const { report, outputs } = await analyzeShared({
        protocol,
        argv: [
          '-m',
          'sleep',
          '--request-rate-range',
          '40',
          '--max-outstanding',
          '20',
          '--request-count',
          '40',
        ],
      })
      expect(report.levels[0]?.evidence).toMatchObject({ sent: 40, succeeded: 40 })
      expect(outputs.length).toBe(20 * 64)
    })

    it('takes memory level by level where a search has no upper end', async () => {
      const taken: number[] = []
      const { levels } = await analyzeAt(server, {
        protocol,
        // 20 ms for each, one after the other.
        argv: [...inShm, '-m', 'sleep', '--concurrency-range', '1:0', '-l', '50', '--request-count', '12'],
        onProgress: ({ kind }) => {
          if (kind === 'level-ends')
            taken.push(
              regionsNow()
                .get('out')!
                .filter((byte) => byte !== 0).length,
            )
        },
      })
      expect(levels.length).toBeGreaterThanOrEqual(2)
      for (const { evidence } of levels) expect(evidence).toMatchObject({ sent: 12, succeeded: 12 })
      expect(taken.at(-1)).toBeGreaterThan(taken[0]!)
    })

    it.each([
      ['closed', ['--concurrency-range', '2']],
      ['open', ['--request-rate-range', '100']],
    ] as const)('goes through whole sequences in a %s loop', async (_loop, load) => {
      const { report } = await analyzeShared({
        protocol,
        argv: [
          '-m',
          'sequence_direct',
          '--input-data',
          'zero',
          '--sequence-length',
          '5',
          '--request-count',
          '40',
          ...load,
        ],
      })
      const { sent, succeeded, failed } = report.levels[0]!.evidence
      expect([sent, succeeded, failed]).toEqual([40, 40, 0])
      expect(report.levels[0]?.measured?.sequences?.count).toBeGreaterThanOrEqual(6)
    })

    it('counts failing requests as ever', async () => {
      const { report } = await analyzeShared({ protocol, argv: ['-m', 'flaky', '--request-count', '30'] })
      const { sent, succeeded, failed } = report.levels[0]!.evidence
      expect([sent, succeeded + failed, succeeded > 0, failed > 0]).toEqual([30, 30, true, true])
    })

    it('ends with what the server says when there is too little room for an output', async () => {
      const argv = [...inShm, '-m', 'strings', '--shape', 'INPUT0:4', '--output-shared-memory-size', '40']
      expect(await failureAt(server, { protocol, argv })).toMatchObject({
        code: 'first-inference-failed',
        exitCode: 4,
        message: expect.stringContaining('should be at least 528 bytes'),
      })
    })

    it('gives everything back after an interrupt with requests in flight', async () => {
      const interrupt = new AbortController()
      const report = await analyzeAt(server, {
        protocol,
        argv: [...inShm, '-m', 'sleep', '-p', '60000', '--concurrency-range', '3'],
        signal: interrupt.signal,
        onProgress: ({ kind }) => {
          if (kind === 'level-begins') setTimeout(() => interrupt.abort(), 150)
        },
      })
      expect(report).toMatchObject({ state: 'interrupted', warnings: [] })
    })

    it('leaves regions of others alone and removes those of its own killed runs', async () => {
      const namespace = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))![0]
      const ended = spawnSync(process.execPath, ['-e', '']).pid
      const foreign = `foreign-${process.pid}`
      const stale = `triton-perf-gate.${namespace}.${ended}.0123456789ab.out`
      // Under another key, for other tests may find a stale file first.
      const keys = [foreign, `${foreign}-2`]
      for (const [index, name] of [foreign, stale].entries()) {
        writeFileSync(`/dev/shm/${keys[index]}`, Buffer.alloc(64))
        await post(`region/${name}/register`, { key: `/${keys[index]}`, offset: 0, byte_size: 64 })
      }
      try {
        await analyzeShared({ protocol, argv: ['-m', 'identity_int32', '--request-count', '3'] })
        expect((await regions()).map(({ name }) => name)).toEqual([foreign])
        await expect.poll(objectsLeft).toEqual([])
        expect(await readdir('/dev/shm')).toContain(foreign)
        // The real perf_analyzer unregisters whatever there is.
        const analyzer = (await perfAnalyzer())!
        await analyzer.run([...inShm, '-m', 'identity_int32', '--request-count', '3', '-u', server.httpHost])
        expect(await regions()).toEqual([])
      } finally {
        await post(`region/${foreign}/unregister`)
        for (const key of keys) await rm(`/dev/shm/${key}`, { force: true })
      }
    })

    it('sends no tensors, as the real perf_analyzer does, and both are counted alike', async () => {
      const analyzer = (await perfAnalyzer())!
      const text = 'tensor in shared memory'
      const load = ['-m', 'strings', '--string-data', text, '--shape', 'INPUT0:2', '--request-count', '50']
      const relayed = async (run: (relay: ByteRelay) => Promise<unknown>) => {
        const before = await successesOf(server, 'strings')
        const relay = await startByteRelay(protocol === 'http' ? server.httpHost : server.grpcHost)
        try {
          await run(relay)
          const [sent, received] = [relay.sent(), relay.received()]
          return {
            count: (await successesOf(server, 'strings')) - before,
            hasTensors: sent.includes(text) || received.includes(text),
            hasReferences: sent.includes('shared_memory_region'),
          }
        } finally {
          await relay.close()
        }
      }
      const ours = await relayed(({ host }) =>
        analyzeAt(server, { protocol, url: host, argv: [...inShm, ...load] }),
      )
      const theirs = await relayed(async ({ host }) => {
        const { code, stderr } = await analyzer.run([
          ...inShm,
          ...load,
          '-i',
          protocol,
          '-u',
          host,
          '-p',
          '1000',
        ])
        expect([code, stderr]).toEqual([0, expect.anything()])
      })
      // Ours tries the model once before it measures.
      expect(ours).toEqual({ count: 51, hasTensors: false, hasReferences: true })
      expect(theirs).toEqual({ count: 50, hasTensors: false, hasReferences: true })
      const plain = await relayed(({ host }) => analyzeAt(server, { protocol, url: host, argv: load }))
      expect(plain).toEqual({ count: 51, hasTensors: true, hasReferences: false })
    })

    it.each([
      ['SIGINT', 130, 0],
      ['SIGTERM', 143, 0],
      ['SIGKILL', null, 2],
    ] as const)(
      'leaves no file behind after %s, and no region when it is given the time',
      async (name, code, kept) => {
        const host = protocol === 'http' ? server.httpHost : server.grpcHost
        const argv = [...inShm, '-m', 'sleep', '-i', protocol, '-u', host, '--concurrency-range', '2']
        const program = join(import.meta.dirname, '../../src/cli/main.ts')
        const child = spawn(process.execPath, [program, 'analyze', ...argv], { stdio: 'ignore' })
        const ended = once(child, 'exit')
        // Registered, and some requests under way.
        await expect.poll(async () => (await regions()).length, { timeout: 10_000 }).toBe(2)
        await sleep(200)
        child.kill(name)
        expect((await ended)[0]).toBe(code)
        await expect.poll(objectsLeft).toEqual([])
        expect((await regions()).length).toBe(kept)
        // The next run removes what is left.
        if (kept > 0)
          await analyzeShared({ protocol, argv: ['-m', 'identity_int32', '--request-count', '3'] })
      },
    )

    it('is refused by a server that does not have it', async () => {
      const demo = await startDemoServer()
      try {
        const url = protocol === 'http' ? demo.httpHost : demo.grpcHost
        expect(await failureAt(server, { protocol, url, argv: [...inShm, '-m', 'add_sub'] })).toMatchObject({
          code: 'shared-memory-refused',
          exitCode: 4,
          message: expect.stringContaining("'system_shared_memory' is not among its extensions"),
        })
      } finally {
        await demo.close()
      }
    })
  })
})
