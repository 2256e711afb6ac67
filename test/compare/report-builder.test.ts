import { expect, it } from 'vitest'
import { measurementFaults } from '../../src/report/measurement-faults.ts'
import { readReport } from '../../src/report/read-report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { buildHistory, buildReport } from './report-builder.ts'

it('builds reports that are valid, complete and without faults', () => {
  for (const report of [
    buildReport(),
    buildReport({ levels: [{ requests: 10 }, { concurrency: 1, p95Ms: 3 }] }),
  ]) {
    expect(readReport(writeReport(report), 'built')).toStrictEqual(report)
    expect(measurementFaults(report, { maxErrorRate: 0 })).toStrictEqual([])
  }
})

it('builds a history of different runs', () => {
  const ids = buildHistory([[{}], [{}], [{}]]).map(({ report }) => report.provenance?.runId)
  expect(new Set(ids).size).toBe(3)
})
