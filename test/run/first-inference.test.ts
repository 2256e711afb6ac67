import { describe, expect, it } from 'vitest'
import { firstInference } from '../../src/run/first-inference.ts'
import type { StatisticsSnapshot } from '../../src/triton/server-statistics.ts'
import { scriptedServerMeter, snapshotOf } from '../fakes/scripted-meters.ts'
import {
  type ScriptedAnswer,
  type ScriptedTransport,
  scriptedTransport,
} from '../fakes/scripted-transport.ts'
import { createVirtualClock, type VirtualClock } from '../fakes/virtual-clock.ts'
import { httpRequests } from '../load/http-requests.ts'

type Read = (transport: ScriptedTransport, clock: VirtualClock) => StatisticsSnapshot | undefined

const inferFirst = (
  answer: ScriptedAnswer,
  { abortAfterMs, read = () => undefined }: { abortAfterMs?: number; read?: Read } = {},
) => {
  const clock = createVirtualClock()
  const transport = scriptedTransport(clock, () => answer)
  const abort = new AbortController()
  if (abortAfterMs === 0) abort.abort()
  else if (abortAfterMs !== undefined) void clock.sleep(abortAfterMs).then(() => abort.abort())
  const [request] = httpRequests(1)
  const serverMeter = scriptedServerMeter(() => read(transport, clock))
  const inferring = firstInference(
    { request: request!, modelName: 'm' },
    { transport, serverMeter, clock, signal: abort.signal },
  )
  return { clock, transport, ended: clock.run(inferring) }
}

describe('the first inference', () => {
  it('is one request over the first lane', async () => {
    const { transport, ended } = inferFirst({ latencyMs: 5 })
    await ended
    expect(transport.sent).toMatchObject([{ lane: 0 }])
  })

  it('is over when the server has counted it, if it keeps counters', async () => {
    const late: Read = (transport, clock) => snapshotOf(clock.elapsedMs() >= 100 ? transport.succeeded() : 0)
    const counted = inferFirst({ latencyMs: 5 }, { read: late })
    await counted.ended
    expect(counted.clock.elapsedMs()).toBe(105)
    const uncounted = inferFirst({ latencyMs: 5 }, { read: () => undefined })
    await uncounted.ended
    expect(uncounted.clock.elapsedMs()).toBe(5)
  })

  it('is over after a little while even if the server never counts it', async () => {
    const { clock, ended } = inferFirst({ latencyMs: 5 }, { read: () => snapshotOf(0) })
    await ended
    expect(clock.elapsedMs()).toBe(205)
  })

  it("ends the run with the server's words when it fails", async () => {
    const { ended } = inferFirst({ latencyMs: 5, failure: 'server-error', text: 'HTTP 500: boom' })
    await expect(ended).rejects.toMatchObject({
      code: 'first-inference-failed',
      exitCode: 4,
      message: "the first inference of model 'm' failed (server-error): HTTP 500: boom",
      hint: expect.stringContaining('--shape'),
    })
  })

  it.each([0, 100])('ends at once when interrupted after %i ms', async (abortAfterMs) => {
    const { clock, ended } = inferFirst({ latencyMs: 60_000 }, { abortAfterMs })
    await expect(ended).rejects.toMatchObject({ code: 'interrupted', exitCode: 130 })
    expect(clock.elapsedMs()).toBe(abortAfterMs)
  })
})
