import { describe, expect, it } from 'vitest'
import { summarizeLatency } from '../../src/measure/latency.ts'
import type { WindowResult } from '../../src/measure/level-result.ts'
import { isStable } from '../../src/measure/stability.ts'
import { distributionOf } from '../foundation/distribution-of.ts'

/** A window of that throughput, in which every request took as long; 0: no request succeeded. */
const windowOf = (throughput: number, latencyNs: number): WindowResult => {
  const latency = latencyNs === 0 ? undefined : summarizeLatency(distributionOf([latencyNs]), 1)
  return {
    startedAt: 0,
    duration: 1e9,
    successCount: throughput,
    failures: {},
    sendRate: throughput,
    throughput,
    clientOverhead: 0,
    ...(latency === undefined ? {} : { latency }),
  }
}

const windowsOf = (throughputs: readonly number[], latencies: readonly number[]): readonly WindowResult[] =>
  throughputs.map((throughput, place) => windowOf(throughput, latencies[place]!))

describe('three windows in a row', () => {
  it.each([
    { what: 'agree', throughputs: [500, 520, 510], latencies: [100, 104, 108], stable: true },
    { what: 'differ in latency', throughputs: [500, 520, 510], latencies: [100, 106, 112], stable: false },
    { what: 'differ in throughput', throughputs: [500, 560, 510], latencies: [100, 100, 100], stable: false },
    { what: 'agree to the limit', throughputs: [500, 550, 510], latencies: [100, 110, 100], stable: true },
    { what: 'are only two', throughputs: [500, 500], latencies: [100, 100], stable: false },
    { what: 'are none', throughputs: [], latencies: [], stable: false },
    {
      what: 'agree after two that did not',
      throughputs: [1, 1000, 500, 520, 510],
      latencies: [1, 1000, 100, 104, 108],
      stable: true,
    },
    {
      what: 'no longer agree',
      throughputs: [500, 520, 510, 1000],
      latencies: [100, 104, 108, 100],
      stable: false,
    },
    { what: 'have no throughput', throughputs: [0, 0, 0], latencies: [100, 100, 100], stable: false },
    { what: 'are partly empty', throughputs: [500, 0, 510], latencies: [100, 0, 100], stable: false },
    { what: 'are empty', throughputs: [0, 0, 0], latencies: [0, 0, 0], stable: false },
  ])('that $what', ({ throughputs, latencies, stable }) => {
    expect(isStable(windowsOf(throughputs, latencies), { stabilityPercentage: 10 })).toBe(stable)
  })

  it('must be equal when nothing is tolerated', () => {
    const settings = { stabilityPercentage: 0 }
    expect(isStable(windowsOf([500, 500, 500], [100, 100, 100]), settings)).toBe(true)
    expect(isStable(windowsOf([500, 500, 500], [100, 101, 100]), settings)).toBe(false)
  })

  it('are judged on the percentile that was chosen', () => {
    const tail = (p99: number): WindowResult => {
      const latencies = Array.from({ length: 100 }, (_, place) => (place < 98 ? 100 : p99))
      return { ...windowOf(500, 100), latency: summarizeLatency(distributionOf(latencies), 100, 42)! }
    }
    const windows = [tail(200), tail(220), tail(300)]
    expect(isStable(windows, { stabilityPercentage: 10 })).toBe(true)
    expect(isStable(windows, { stabilityPercentage: 10, percentile: 42 })).toBe(true)
    expect(isStable(windows, { stabilityPercentage: 10, percentile: 99 })).toBe(false)
  })

  it('never agree where a figure is none', () => {
    const broken = [Number.NaN, Number.POSITIVE_INFINITY].map((throughput) => windowOf(throughput, 100))
    for (const window of broken)
      expect(isStable([window, window, window], { stabilityPercentage: 10 })).toBe(false)
  })
})
