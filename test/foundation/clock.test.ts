import { getEventListeners } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { clockOfThread, monotonicClock, originOfThread } from '../../src/foundation/clock.ts'

const hour = 3_600_000

describe('monotonicClock', () => {
  it('reads integer nanoseconds that never go back', () => {
    const readings = Array.from({ length: 1000 }, () => monotonicClock.now())
    expect(readings.every(Number.isSafeInteger)).toBe(true)
    expect(readings).toStrictEqual([...readings].sort((a, b) => a - b))
  })

  it('places its readings on the calendar', () => {
    const before = Date.now()
    const epochMs = monotonicClock.epochNs(monotonicClock.now()) / 1e6
    // The calendar clock may be adjusted while this process runs; an hour off would be a wrong unit or origin.
    expect(Math.abs(epochMs - before)).toBeLessThan(hour)
  })

  it('wakes up when the signal aborts, without throwing', async () => {
    const controller = new AbortController()
    const sleeping = monotonicClock.sleep(hour, controller.signal)
    controller.abort()
    await expect(sleeping).resolves.toBeUndefined()
  })

  it('does not fall asleep under a signal that has aborted', async () => {
    await expect(monotonicClock.sleep(hour, AbortSignal.abort())).resolves.toBeUndefined()
  })

  it('leaves no listener on the signal, however it wakes up', async () => {
    const controller = new AbortController()
    await monotonicClock.sleep(0, controller.signal)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    const sleeping = monotonicClock.sleep(hour, controller.signal)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
    controller.abort()
    await sleeping
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  })
})

describe('originOfThread', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is the same however slow a reading of a clock is that has not been read before', () => {
    const origin = originOfThread()
    const now = performance.now.bind(performance)
    vi.spyOn(performance, 'now').mockImplementationOnce(() => {
      const end = now() + 20
      while (now() < end);
      return now()
    })
    expect(Math.abs(originOfThread() - origin)).toBeLessThan(5)
  })

  it('makes the clock of this thread out of its own origin', () => {
    const before = monotonicClock.now()
    const reading = clockOfThread(originOfThread()).now()
    expect(Math.abs(reading - before)).toBeLessThan(1e9)
  })
})
