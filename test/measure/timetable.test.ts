import { describe, expect, it } from 'vitest'
import { pauseMs, timetableOf } from '../../src/measure/timetable.ts'

const ms = (time: number): number => time / 1e6
const measurement = { intervalMs: 5000, maxTrials: 3 }

describe('the timetable of shards', () => {
  it('has a pause of a window between levels, in the middle of which the counters of both are read at once', () => {
    const [first, second] = [0, 1].map((place) => timetableOf(100e9, measurement, place))
    expect(ms(first!.loadAt)).toBe(100_000)
    expect(first!.windowEnds.map(ms)).toEqual([106_000, 112_000, 118_000])
    expect(ms(second!.loadAt)).toBe(118_000 + 6000)
    expect(first!.endCountersAt).toBe(second!.countersAt)
    expect(ms(second!.countersAt)).toBe(121_000)
    expect(second!.warmUpAt).toBeGreaterThan(second!.countersAt)
    expect(second!.warmUpAt).toBeLessThan(second!.loadAt)
  })

  it('has pauses of two seconds at least', () => {
    expect(pauseMs({ intervalMs: 100 })).toBe(2000)
    expect(pauseMs({ intervalMs: 3000 })).toBe(3600)
  })

  it('knows no end where a number of requests is one', () => {
    expect(timetableOf(0, { ...measurement, requestCount: 7 }, 0).windowEnds).toEqual([])
  })
})
