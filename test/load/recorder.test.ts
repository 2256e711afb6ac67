import { describe, expect, it } from 'vitest'
import { Recorder } from '../../src/load/recorder.ts'
import type { Exchange } from '../../src/transport/transport.ts'
import type { FailureClass } from '../../src/triton/infer-request.ts'

const success = (startedAt: number, endedAt: number): Exchange => ({
  startedAt,
  sentAt: startedAt + 1,
  respondedAt: endedAt - 2,
  endedAt,
  check: { ok: true },
})

const failure = (endedAt: number, kind: FailureClass, text = 'text'): Exchange => ({
  startedAt: 0,
  sentAt: 0,
  respondedAt: endedAt,
  endedAt,
  check: { ok: false, failure: kind, text },
})

describe('the recorder', () => {
  it('hands out latencies in order of their ends, and the sums of their parts', () => {
    const recorder = new Recorder()
    for (const exchange of [success(0, 30), success(10, 35), success(5, 45)]) {
      recorder.begin()
      recorder.end(exchange)
    }
    expect(recorder.take()).toEqual({
      latencies: Float64Array.of(30, 25, 40),
      sendTotal: 3,
      waitTotal: 27 + 22 + 37,
      receiveTotal: 6,
      failures: new Map(),
      sent: 3,
    })
  })

  it('gives each request to the stretch in which it ended, and each sending to the one in which it began', () => {
    const recorder = new Recorder()
    recorder.begin()
    recorder.begin()
    recorder.end(success(0, 10))
    const first = recorder.take()
    recorder.begin()
    recorder.end(success(0, 20))
    recorder.end(failure(25, 'timeout'))
    const second = recorder.take()
    expect([first.latencies.length, first.sent]).toEqual([1, 2])
    expect([second.latencies.length, second.sent, second.failures]).toEqual([1, 1, new Map([['timeout', 1]])])
  })

  it('leaves what was taken alone', () => {
    const recorder = new Recorder()
    recorder.end(success(0, 10))
    recorder.end(failure(11, 'connection'))
    const taken = recorder.take()
    recorder.end(success(0, 99))
    recorder.end(failure(100, 'connection'))
    expect(taken.latencies).toEqual(Float64Array.of(10))
    expect(taken.failures).toEqual(new Map([['connection', 1]]))
  })

  it('keeps every latency beyond its first capacity', () => {
    const recorder = new Recorder()
    for (let count = 1; count <= 20_000; count += 1) recorder.end(success(0, count))
    const { latencies } = recorder.take()
    expect(latencies).toHaveLength(20_000)
    expect(latencies.every((latency, place) => latency === place + 1)).toBe(true)
    expect(recorder.take().latencies).toHaveLength(0)
  })

  it('counts what ended since the last cut, well or badly', () => {
    const recorder = new Recorder()
    expect(recorder.endedSinceCut).toBe(0)
    recorder.end(success(0, 1))
    recorder.end(failure(2, 'timeout'))
    expect(recorder.endedSinceCut).toBe(2)
    recorder.take()
    expect(recorder.endedSinceCut).toBe(0)
  })

  it('tallies over all cuts', () => {
    const recorder = new Recorder()
    expect(recorder.tally()).toMatchObject({ sent: 0, failedInARow: 0, lastEndedAt: undefined })
    recorder.begin()
    recorder.end(success(0, 10))
    recorder.take()
    recorder.begin()
    recorder.end(failure(20, 'timeout'))
    recorder.begin()
    recorder.end(failure(30, 'connection'))
    expect(recorder.tally()).toMatchObject({
      sent: 3,
      succeeded: 1,
      failed: 2,
      failedInARow: 2,
      lastEndedAt: 30,
    })
    recorder.end(success(0, 40))
    expect(recorder.tally().failedInARow).toBe(0)
  })

  it('keeps the first three different texts of each class', () => {
    const recorder = new Recorder()
    for (const text of ['a', 'a', 'b', 'a', 'c', 'd']) recorder.end(failure(1, 'server-error', text))
    recorder.end(failure(1, 'timeout', 'late'))
    expect(recorder.tally().failureTexts).toEqual(
      new Map([
        ['server-error', ['a', 'b', 'c']],
        ['timeout', ['late']],
      ]),
    )
  })
})
