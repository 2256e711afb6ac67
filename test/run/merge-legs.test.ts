import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { mergeLegs } from '../../src/run/merge-legs.ts'
import { buildShard } from './shard-report.ts'

/** The shards of a scenario in which one request in six failed. */
const failing = (scenario: string): readonly Report[] =>
  [0, 1, 2].map((index) => {
    const report = buildShard({ index, failed: 20 })
    return { ...report, settings: { ...report.settings, scenario } }
  })

describe('mergeLegs', () => {
  it('allows each scenario the failed requests that its own limit allows', () => {
    const limit = (scenario: string | undefined): number => (scenario === 'loose' ? 0.5 : 0)
    expect(mergeLegs(failing('loose'), limit)).toMatchObject({
      reports: [{ settings: { scenario: 'loose' } }],
      faults: [],
    })
    const { reports, faults } = mergeLegs(failing('strict'), limit)
    expect(reports).toEqual([])
    expect(faults[0]).toMatch(/60 of 360 requests failed/)
  })
})
