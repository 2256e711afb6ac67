import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { type ReadyModel, waitForModel } from '../../src/run/wait-for-model.ts'
import type { Answer, IndexedModel } from '../../src/transport/triton-server.ts'
import {
  type ControlScript,
  modelSpecOf,
  scriptedTritonServer,
  serverMetadata,
} from '../fakes/scripted-triton-server.ts'
import { createVirtualClock, type VirtualClock } from '../fakes/virtual-clock.ts'

type Waited = {
  readonly outcome: ReadyModel | Failure
  readonly told: readonly string[]
  readonly elapsedMs: number
  readonly looks: number
}

/** Waits on a clock of its own, by default for at most 10 s. */
const waitFor = async (
  scriptOf: (clock: VirtualClock) => ControlScript,
  { argv = [], abortAfterMs }: { argv?: readonly string[]; abortAfterMs?: number } = {},
): Promise<Waited> => {
  const clock = createVirtualClock()
  const server = scriptedTritonServer(scriptOf(clock))
  const abort = new AbortController()
  if (abortAfterMs !== undefined) void clock.sleep(abortAfterMs).then(() => abort.abort())
  const told: string[] = []
  const plan = parsePlan(parseArgv(['-m', 'm', '-u', 'host:1', ...argv], ['analyze']))
  const outcome = await clock.run(
    waitForModel(plan, { server, clock, signal: abort.signal, onWaiting: (text) => told.push(text) }).catch(
      (error: unknown) => {
        if (error instanceof Failure) return error
        throw error
      },
    ),
  )
  return { outcome, told, elapsedMs: clock.elapsedMs(), looks: server.looks() }
}

const refusedAt = (): Answer<never> => ({
  kind: 'unreachable',
  final: false,
  error: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
})

const unknown: Answer<never> = { kind: 'refused', why: 'not-found', text: "HTTP 404: unknown model 'm'" }
const notReady = (): Answer<boolean> => ({ kind: 'ok', value: false })
const indexOf = (...models: readonly Partial<IndexedModel>[]): (() => Answer<readonly IndexedModel[]>) => {
  const whole = models.map((model) => ({ name: 'm', version: '1', state: '', reason: '', ...model }))
  return () => ({ kind: 'ok', value: whole })
}

describe('waiting for a model', () => {
  it('takes no time when it is ready', async () => {
    const { outcome, told, elapsedMs } = await waitFor(() => ({}))
    expect(outcome).toEqual({ server: serverMetadata, model: modelSpecOf() })
    expect([told, elapsedMs]).toEqual([[], 0])
  })

  it('goes on while nothing listens, and says so once', async () => {
    const { outcome, told, elapsedMs } = await waitFor((clock) => ({
      metadata: () => (clock.elapsedMs() < 3000 ? refusedAt() : { kind: 'ok', value: serverMetadata }),
    }))
    expect(outcome).toHaveProperty('model')
    expect(told).toEqual(['no Triton server at host:1: connection refused: nothing listens there'])
    expect(elapsedMs).toBeGreaterThanOrEqual(3000)
    expect(elapsedMs).toBeLessThanOrEqual(4000)
  })

  it('looks ever less often, but at least once a second', async () => {
    const { looks } = await waitFor(() => ({ metadata: refusedAt }))
    // 50 ms, half as long again each time, up to a second.
    expect(looks).toBeGreaterThan(10)
    expect(looks).toBeLessThan(20)
  })

  it('goes on while the model loads, and says each new reason', async () => {
    const { outcome, told } = await waitFor((clock) => ({
      isModelReady: () => ({ kind: 'ok', value: clock.elapsedMs() >= 5000 }),
      model: () => (clock.elapsedMs() < 5000 ? unknown : { kind: 'ok', value: modelSpecOf() }),
      index: () => indexOf({ state: clock.elapsedMs() < 2000 ? 'UNAVAILABLE' : 'LOADING' })(),
    }))
    expect(outcome).toHaveProperty('model')
    expect(told).toEqual(["model 'm' is not ready (UNAVAILABLE)", "model 'm' is not ready (LOADING)"])
  })

  it('goes on when a model was unloaded between two looks', async () => {
    let asked = 0
    const { outcome } = await waitFor(() => ({
      model: () => {
        asked += 1
        return asked < 3
          ? { kind: 'refused', why: 'other', text: 'HTTP 400: not yet' }
          : { kind: 'ok', value: modelSpecOf() }
      },
    }))
    expect(outcome).toHaveProperty('model')
  })

  it.each([
    {
      what: 'no server',
      script: { metadata: refusedAt },
      code: 'server-unreachable',
      message: 'no Triton server at host:1: connection refused: nothing listens there',
    },
    {
      what: 'a model that failed to load',
      script: {
        isModelReady: notReady,
        model: () => unknown,
        index: indexOf({ state: 'UNAVAILABLE', reason: 'no file' }),
      },
      code: 'model-not-ready',
      message: "model 'm' is not ready (UNAVAILABLE: no file)",
    },
    {
      what: 'a model of which the index says nothing',
      script: {
        isModelReady: notReady,
        model: () => ({ kind: 'refused', why: 'other', text: 'HTTP 400: not ready' }) as const,
        index: () => ({ kind: 'refused', why: 'not-found', text: 'HTTP 404' }) as const,
      },
      code: 'model-not-ready',
      message: "model 'm' is not ready (HTTP 400: not ready)",
    },
  ])('ends after the time it was given for $what', async ({ script, code, message }) => {
    const { outcome, elapsedMs } = await waitFor(() => script)
    expect(outcome).toMatchObject({
      code,
      message,
      exitCode: 4,
      hint: expect.stringContaining('--server-timeout'),
    })
    expect(elapsedMs).toBeGreaterThan(8500)
    expect(elapsedMs).toBeLessThanOrEqual(10_000)
  })

  it('looks once when it was given no time', async () => {
    const { outcome, looks, elapsedMs } = await waitFor(() => ({ metadata: refusedAt }), {
      argv: ['--server-timeout', '0'],
    })
    expect(outcome).toMatchObject({ code: 'server-unreachable' })
    expect([looks, elapsedMs]).toEqual([1, 0])
  })

  it.each([
    {
      what: 'a name that does not exist',
      script: {
        metadata: () => ({ kind: 'unreachable', final: true, error: { code: 'ENOTFOUND' } }) as const,
      },
      failure: { code: 'server-unreachable', message: 'no Triton server at host:1: host name not found' },
    },
    {
      what: 'another kind of server',
      script: { metadata: () => ({ kind: 'not-triton', text: 'it is HTML' }) as const },
      failure: {
        code: 'not-triton',
        message: 'what answers at host:1 is not a Triton (KServe v2) server: it is HTML',
        hint: expect.stringContaining('8001 gRPC (use -i grpc)'),
      },
    },
    {
      what: 'a server that wants credentials',
      script: { metadata: () => ({ kind: 'refused', why: 'forbidden', text: 'HTTP 401: token' }) as const },
      failure: {
        code: 'server-unreachable',
        message: 'the server at host:1 refuses access: HTTP 401: token',
        hint: expect.stringContaining('-H'),
      },
    },
    {
      what: 'a server that wants credentials for the configuration',
      script: { model: () => ({ kind: 'refused', why: 'forbidden', text: 'HTTP 403: restricted' }) as const },
      failure: { code: 'server-unreachable', message: expect.stringContaining('HTTP 403: restricted') },
    },
    {
      what: 'a model that the server does not know',
      script: {
        isModelReady: notReady,
        model: () => unknown,
        index: indexOf({ name: 'a' }, { name: 'b' }, { name: 'b', version: '2' }),
      },
      failure: {
        code: 'model-not-found',
        message: "the server at host:1 does not know model 'm'",
        hint: 'It has: a, b.',
      },
    },
    {
      what: 'an unknown model of a server that answers 400 for everything',
      script: {
        isModelReady: notReady,
        model: () => ({ kind: 'refused', why: 'other', text: 'HTTP 400: unknown' }) as const,
        index: indexOf({ name: 'a' }),
      },
      failure: { code: 'model-not-found', hint: 'It has: a.' },
    },
    {
      what: 'a server without models',
      script: { isModelReady: notReady, model: () => unknown, index: indexOf() },
      failure: { code: 'model-not-found', hint: 'It has no models.' },
    },
    {
      what: 'a version that the model does not have',
      argv: ['-x', '9'],
      script: {
        isModelReady: notReady,
        model: () => unknown,
        index: indexOf({ version: '1', state: 'READY' }, { version: '2', state: 'READY' }),
      },
      failure: {
        code: 'model-not-found',
        message: "the server at host:1 does not know model 'm' version 9",
      },
    },
  ])('ends at once for $what', async ({ script, failure, argv = [] }) => {
    const { outcome, elapsedMs } = await waitFor(() => script, { argv })
    expect(outcome).toMatchObject({ ...failure, exitCode: 4 })
    expect(elapsedMs).toBe(0)
  })

  it('goes on for a version of a model that loads', async () => {
    const { outcome } = await waitFor(
      (clock) => ({
        isModelReady: () => ({ kind: 'ok', value: clock.elapsedMs() >= 2000 }),
        model: () =>
          clock.elapsedMs() < 2000 ? unknown : { kind: 'ok', value: modelSpecOf({ version: '2' }) },
        index: indexOf({ version: '1', state: 'LOADING' }),
      }),
      { argv: ['-x', '2'] },
    )
    expect(outcome).toHaveProperty('model')
  })

  it.each([
    {
      when: 'between two looks',
      metadata: refusedAt,
      message: /^interrupted while waiting: no Triton server/,
    },
    {
      when: 'while a server hangs',
      metadata: () => new Promise<never>(() => undefined),
      message: /^interrupted while asking the server$/,
    },
  ])('ends as soon as it is interrupted $when', async ({ metadata, message }) => {
    const { outcome, elapsedMs } = await waitFor(() => ({ metadata }), { abortAfterMs: 1234 })
    expect(outcome).toMatchObject({
      code: 'interrupted',
      exitCode: 130,
      message: expect.stringMatching(message),
    })
    expect(elapsedMs).toBe(1234)
  })
})
