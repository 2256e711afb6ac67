import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { valueAtRank } from '../../src/foundation/distribution.ts'
import { msToNs } from '../../src/foundation/units.ts'
import { Recorder } from '../../src/load/recorder.ts'
import { sendLagsIn, tallyOf } from '../../src/load/recorder-memory.ts'
import { startSessionLoop } from '../../src/load/session-loop.ts'
import { SessionSource } from '../../src/load/session-source.ts'
import type { SessionTurn } from '../../src/payload/session-turn.ts'
import { type Script, scriptedTransport } from '../fakes/scripted-transport.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'

const turn = (name: string, delayMs = 0): SessionTurn => ({
  before: '{"messages":[',
  messages: `"${name}"`,
  after: ']}',
  delay: msToNs(delayMs),
})

/** Sessions `a`, `b`, ... with so many turns each: `a1`, `a2`, ... */
const sessions = (delayMs: number, ...turns: readonly number[]): readonly (readonly SessionTurn[])[] =>
  turns.map((count, session) =>
    Array.from({ length: count }, (_, place) => turn(`${'abcdef'[session]}${place + 1}`, delayMs)),
  )

const hold = (held: readonly (readonly SessionTurn[])[], lanes: number, script: Script) => {
  const clock = createVirtualClock()
  const transport = scriptedTransport(clock, script)
  const recorder = new Recorder()
  const source = new SessionSource({
    kind: 'sessions',
    path: '/v1/chat/completions',
    sessions: held,
    requests: [],
  })
  const load = startSessionLoop({ transport, clock, recorder, source, lanes })
  /** Lane, time in milliseconds, and messages of each request, in the order of sending. */
  const sent = () =>
    transport.sent.map(({ lane, startedAt, request }) => {
      const body = request.protocol === 'http' ? Buffer.from(request.body).toString() : ''
      const { messages } = JSON.parse(body) as { readonly messages: readonly string[] }
      return `${lane} ${Math.round(startedAt / 1e6)} ${messages.join(' ')}`
    })
  return { clock, transport, recorder, load, source, sent }
}

const answered: Script = (place) => ({ latencyMs: 10, answer: `"!${place}"` })

describe('sessions', () => {
  it('are held one after the other on each lane, each turn with all that was said before', async () => {
    const { clock, load, sent, recorder, transport } = hold(sessions(0, 3, 1, 2), 2, answered)
    await clock.run(load.finished)
    expect(sent()).toEqual([
      '0 0 a1',
      '1 0 b1',
      '0 10 a1 !0 a2',
      '1 10 c1',
      '0 20 a1 !0 a2 !2 a3',
      '1 20 c1 !3 c2',
    ])
    expect(tallyOf([recorder.memory])).toMatchObject({ sent: 6, succeeded: 6, failed: 0 })
    expect(transport.mostOutstanding()).toBe(2)
  })

  it('wait after a turn for as long as it says, and not after the last one', async () => {
    const { clock, load, sent, recorder } = hold(sessions(50, 2, 1), 1, answered)
    await clock.run(load.finished)
    expect(sent()).toEqual(['0 0 a1', '0 60 a1 !0 a2', '0 70 b1'])
    expect(Math.round(clock.elapsedMs())).toBe(80)
    // Waiting was asked for: it makes no request late.
    expect(valueAtRank(sendLagsIn(recorder.memory), 2)).toBeLessThan(2e6)
  })

  it('are over with a turn that fails, and the next one begins', async () => {
    const { clock, load, sent, recorder } = hold(sessions(50, 3, 2), 1, (place) =>
      place === 1 ? { latencyMs: 10, failure: 'timeout' } : { latencyMs: 10, answer: '"!"' },
    )
    await clock.run(load.finished)
    expect(sent()).toEqual(['0 0 a1', '0 60 a1 ! a2', '0 70 b1', '0 130 b1 ! b2'])
    expect(tallyOf([recorder.memory])).toMatchObject({ sent: 4, succeeded: 3, failed: 1 })
  })

  it('are not gone on with after a stop, also not in a pause', async () => {
    const { clock, load, sent } = hold(sessions(1000, 2, 2, 2), 2, (place) => ({
      latencyMs: place === 0 ? 10 : 100,
      answer: '"!"',
    }))
    await clock.run(clock.sleep(50))
    load.stop()
    await clock.run(load.finished)
    expect(sent()).toHaveLength(2)
    expect(Math.round(clock.elapsedMs())).toBe(100)
  })

  it('are all held again by the next load, and numbered as they were given', async () => {
    const { clock, load, source } = hold(sessions(0, 2, 1), 1, answered)
    await clock.run(load.finished)
    source.begin(2)
    const numbers = [0, 1, 0].map((lane) => {
      source.next(lane)
      const { number } = source
      source.ended(lane, { ok: true, answer: '""' })
      return number
    })
    expect(numbers).toEqual([0, 2, 1])
    expect([source.next(0), source.next(1)]).toEqual([undefined, undefined])
  })

  it('leave lanes without any unused', async () => {
    const { clock, load, sent } = hold(sessions(0, 1), 3, answered)
    await clock.run(load.finished)
    expect(sent()).toEqual(['0 0 a1'])
  })
})
