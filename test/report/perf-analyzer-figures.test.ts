import { describe, expect, it } from 'vitest'
import { clientSplitUs, percentilesOf } from '../../src/report/perf-analyzer-figures.ts'
import { buildLevel } from '../present/view-builder.ts'

describe('percentilesOf', () => {
  const latency = buildLevel().measured!.latency!

  it('has the usual four', () => {
    expect(percentilesOf(latency).map(({ percentile }) => percentile)).toEqual([50, 90, 95, 99])
  })
  it('has the chosen one in its place', () => {
    const chosen = percentilesOf({ ...latency, chosen: { percentile: 75, value: 5 } })
    expect(chosen.map(({ percentile }) => percentile)).toEqual([50, 75, 90, 95, 99])
    expect(chosen[1]?.ns).toBe(5)
  })
})

describe('clientSplitUs', () => {
  it('cuts each part and gives the rest to the wait, so that they add up', () => {
    const split = clientSplitUs({ send: 21_900, wait: 500_900, receive: 40_900 })
    expect(split).toEqual({ total: 563, send: 21, receive: 40, wait: 502 })
    expect(split.send + split.wait + split.receive).toBe(split.total)
  })
})
