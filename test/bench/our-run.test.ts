import { describe, expect, it } from 'vitest'
import type { LevelSpec } from './build-run.ts'
import { ourRun } from './build-run.ts'
import { faultsOfReport, figuresOfReport } from './our-run.ts'

const reportOf = (spec: Omit<LevelSpec, 'concurrency'> = {}) => ourRun([{ concurrency: 8, ...spec }]).report!

describe('figuresOfReport', () => {
  it('gives times in microseconds, and the CPU time of the load by what was sent', () => {
    const report = reportOf()
    const { measured, evidence } = report.levels[0]!
    const figures = figuresOfReport(report)
    expect(figures.cpuOfLoad).toBeCloseTo(evidence.clientCpu / evidence.sent / 1000)
    expect(figures.throughput).toBe(measured!.throughput)
    expect(figures.p50).toBeCloseTo(measured!.latency!.p50 / 1000)
    expect(figures.p99).toBeCloseTo(measured!.latency!.p99 / 1000)
  })

  it('has none of a level without a success', () => {
    const report = reportOf()
    const [{ measured: _, ...level }] = report.levels as [(typeof report.levels)[number]]
    expect(figuresOfReport({ ...report, levels: [level] })).toEqual({})
  })
})

describe('faultsOfReport', () => {
  it('finds none when the server counted every success and the first inference', () => {
    expect(faultsOfReport(reportOf({ requests: 1000 }), 1001)).toEqual([])
  })

  it.each([
    ['a level that is not stable', reportOf({ state: 'unstable' }), 1001, 'our level is unstable'],
    ['failed requests', reportOf({ failed: 2 }), 1001, '2 of our requests failed'],
    [
      'a server that counted less',
      reportOf(),
      1000,
      '1001 of our requests succeeded, the server counted 1000',
    ],
    [
      'a server that counted more',
      reportOf(),
      1002,
      '1001 of our requests succeeded, the server counted 1002',
    ],
  ])('finds %s', (_, report, served, fault) => {
    expect(faultsOfReport(report, served)).toEqual([fault])
  })
})
