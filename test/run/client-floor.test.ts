import { describe, expect, it } from 'vitest'
import { monotonicClock as clock } from '../../src/foundation/clock.ts'
import { measureClientFloor } from '../../src/run/client-floor.ts'
import { targetOf } from '../transport/infer-answer.ts'

const never = new AbortController().signal

describe('the floor of the client', () => {
  it.each([
    { protocol: 'http', streaming: false, transport: 'direct' },
    { protocol: 'grpc', streaming: false, transport: 'direct' },
    { protocol: 'grpc', streaming: true, transport: 'direct' },
    { protocol: 'http', streaming: false, transport: 'library' },
    { protocol: 'grpc', streaming: false, transport: 'library' },
  ] as const)('is measured over $protocol, streaming: $streaming, $transport', async (target) => {
    // Nothing listens at the target itself: it is not asked.
    const floor = await measureClientFloor(targetOf(target.protocol, '127.0.0.1:1', target), {
      clock,
      signal: never,
    })
    expect(floor).toMatchObject({ inFlight: 16 })
    expect(floor!.requestCount).toBeGreaterThan(16)
    expect(floor!.requestRate).toBeGreaterThan(0)
    expect(floor!.p50).toBeGreaterThan(0)
    expect(floor!.p99).toBeGreaterThanOrEqual(floor!.p50)
  })

  it('sends none of the headers of the target, and no TLS', async () => {
    const target = targetOf('http', 'triton.invalid:443', { secure: true, headers: [['Host', 'x y']] })
    expect(await measureClientFloor(target, { clock, signal: never })).toMatchObject({ inFlight: 16 })
  })

  it('is not known when the run is interrupted', async () => {
    const target = targetOf('http', '127.0.0.1:1')
    expect(await measureClientFloor(target, { clock, signal: AbortSignal.abort() })).toBeUndefined()
  })
})
