import { describe, expect, it } from 'vitest'
import { firstInference } from '../../src/run/first-inference.ts'
import { type ScriptedAnswer, scriptedTransport } from '../fakes/scripted-transport.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'
import { httpRequests } from '../load/http-requests.ts'

const inferFirst = (answer: ScriptedAnswer, abortAfterMs?: number) => {
  const clock = createVirtualClock()
  const transport = scriptedTransport(clock, () => answer)
  const abort = new AbortController()
  if (abortAfterMs === 0) abort.abort()
  else if (abortAfterMs !== undefined) void clock.sleep(abortAfterMs).then(() => abort.abort())
  const [request] = httpRequests(1)
  const inferring = firstInference(transport, request!, { modelName: 'm', signal: abort.signal })
  return { clock, transport, ended: clock.run(inferring) }
}

describe('the first inference', () => {
  it('is one request over the first lane', async () => {
    const { transport, ended } = inferFirst({ latencyMs: 5 })
    await ended
    expect(transport.sent).toMatchObject([{ lane: 0 }])
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
    const { clock, ended } = inferFirst({ latencyMs: 60_000 }, abortAfterMs)
    await expect(ended).rejects.toMatchObject({ code: 'interrupted', exitCode: 130 })
    expect(clock.elapsedMs()).toBe(abortAfterMs)
  })
})
