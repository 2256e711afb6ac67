import { describe, expect, it } from 'vitest'
import { formatRun, isOtherRun, isOtherValue } from '../../src/baseline/provenance.ts'
import type { Provenance, Report } from '../../src/report/report.ts'
import { buildReport } from '../compare/report-builder.ts'

const withProvenance = (run: number, changes: object): Report => {
  const report = buildReport({ run })
  return { ...report, provenance: { ...report.provenance, ...changes } as Provenance }
}
const local = (run: number): Report => {
  const { provenance: _, ...report } = buildReport({ run })
  return report
}

describe('isOtherRun', () => {
  it.each<[string, Report, Report, boolean]>([
    ['two runs', buildReport({ run: 1 }), buildReport({ run: 2 }), true],
    ['two attempts of a run', buildReport({ attempt: 1 }), buildReport({ attempt: 2 }), false],
    ['two legs of a run', withProvenance(1, { leg: '0' }), withProvenance(1, { leg: '1' }), false],
    ['two runs on one commit', withProvenance(1, { sha: 'f' }), withProvenance(2, { sha: 'f' }), true],
    ['two local reports', local(1), local(2), true],
    ['one local report twice', local(1), local(1), false],
    ['a local report and one from CI', local(1), buildReport({ run: 1 }), true],
    [
      'runs without an id',
      withProvenance(1, { runId: undefined }),
      withProvenance(2, { runId: undefined }),
      false,
    ],
    ['a run and one without an id', buildReport({ run: 1 }), withProvenance(2, { runId: null }), false],
    ['local reports without a time', { ...local(1), createdAt: '' }, local(2), false],
  ])('%s', (_, a, b, expected) => {
    expect(isOtherRun(a, b)).toBe(expected)
    expect(isOtherRun(b, a)).toBe(expected)
  })
})

it('the legs of one run are values of their own, its attempts are not', () => {
  expect(isOtherValue(withProvenance(1, { leg: '0' }), withProvenance(1, { leg: '1' }))).toBe(true)
  expect(isOtherValue(buildReport({ attempt: 1 }), buildReport({ attempt: 2 }))).toBe(false)
  expect(isOtherValue(local(1), local(1))).toBe(false)
})

it('names a run', () => {
  expect(formatRun(buildReport({ run: 8123, attempt: 2 }))).toBe('run 8123, attempt 2')
  expect(formatRun(local(0))).toBe('report of 2026-11-01T00:00:00.000Z')
})
