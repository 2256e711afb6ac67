import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { waitForModelControl } from '../../src/run/wait-for-model-control.ts'
import type { ModelControl } from '../../src/transport/model-control.ts'
import type { Answer, ServerMetadata } from '../../src/transport/triton-server.ts'
import { scriptedTritonServer, serverMetadata } from '../fakes/scripted-triton-server.ts'
import { createVirtualClock, type VirtualClock } from '../fakes/virtual-clock.ts'
import { grpcTarget } from './uploading.ts'

type Metadata = Answer<ServerMetadata>

const up: Metadata = { kind: 'ok', value: serverMetadata }
const refused: Metadata = {
  kind: 'unreachable',
  final: false,
  error: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
}

/** Of all that a control port can do, waiting asks for metadata alone. */
const controlOf = (metadata: () => Metadata): ModelControl => {
  const never = (): never => {
    throw new Error('it was asked for more than metadata')
  }
  return {
    metadata: async () => metadata(),
    load: never,
    loadOwn: never,
    unload: never,
    isReady: never,
    config: never,
    ownModels: never,
    close: never,
  }
}

/** Waits for at most 10 s, on a clock of its own; both addresses as they are after so many milliseconds. */
const wait = async (
  grpc: (afterMs: number) => Metadata,
  http?: (afterMs: number) => Metadata,
): Promise<{
  readonly failure: Failure | undefined
  readonly elapsedMs: number
  readonly told: readonly string[]
}> => {
  const clock: VirtualClock = createVirtualClock()
  const told: string[] = []
  const failure = await clock.run(
    waitForModelControl(grpcTarget('host:8001', '--server-timeout', '10'), {
      control: controlOf(() => grpc(clock.elapsedMs())),
      measured: http && {
        url: 'host:8000',
        server: scriptedTritonServer({ metadata: () => http(clock.elapsedMs()) }),
      },
      clock,
      signal: new AbortController().signal,
      onWaiting: (text) => told.push(text),
    }).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof Failure) return error
        throw error
      },
    ),
  )
  return { failure, elapsedMs: clock.elapsedMs(), told }
}

describe('waiting for a server that models are sent to', () => {
  it('takes no time when it answers', async () => {
    expect(await wait(() => up)).toEqual({ failure: undefined, elapsedMs: 0, told: [] })
  })

  it('goes on while it starts, and says once what it waits for', async () => {
    const starting = (afterMs: number): Metadata => (afterMs < 4000 ? refused : up)
    const { failure, elapsedMs, told } = await wait(starting, starting)
    expect(failure).toBeUndefined()
    expect(elapsedMs).toBeGreaterThanOrEqual(4000)
    expect(told).toEqual([expect.stringContaining('no Triton server at host:8001: connection refused')])
  })

  it('ends with the time there is', async () => {
    const { failure, elapsedMs } = await wait(
      () => refused,
      () => refused,
    )
    expect(failure).toMatchObject({ code: 'server-unreachable', exitCode: 4 })
    expect(elapsedMs).toBeLessThanOrEqual(10_000)
    expect(elapsedMs).toBeGreaterThan(8000)
  })

  it('ends early where the server answers at the other address, and names both', async () => {
    const { failure, elapsedMs } = await wait(
      () => refused,
      (afterMs) => (afterMs < 1000 ? refused : up),
    )
    expect(failure).toMatchObject({ code: 'server-unreachable', exitCode: 4 })
    expect(failure?.message).toContain('answers at host:8000, but not over gRPC at host:8001')
    expect(failure?.hint).toContain('grpc-url')
    expect(elapsedMs).toBeLessThan(6000)
  })

  it('gives a server that has just begun to answer the time to do so there as well', async () => {
    const { failure } = await wait(
      (afterMs) => (afterMs < 2500 ? refused : up),
      () => up,
    )
    expect(failure).toBeUndefined()
  })

  it.each<[string, Metadata, string]>([
    ['another kind of server', { kind: 'not-triton', text: 'the answer is HTTP/1.1' }, 'not-triton'],
    ['a host that does not exist', { ...refused, final: true } as Metadata, 'server-unreachable'],
    [
      'a server that wants credentials',
      { kind: 'refused', why: 'forbidden', text: 'who are you' },
      'server-unreachable',
    ],
  ])('ends at once with %s', async (_, metadata, code) => {
    const { failure, elapsedMs } = await wait(() => metadata)
    expect(failure).toMatchObject({ code, exitCode: 4 })
    expect(elapsedMs).toBe(0)
  })
})
