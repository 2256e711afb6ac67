import { describe, expect, it } from 'vitest'
import { excuseSameModel } from '../../src/compare/same-model.ts'
import { type Comparison, type GateResult, overallVerdict, type Verdict } from '../../src/compare/verdict.ts'

const row = (verdict: Verdict): Comparison => ({
  model: 'M',
  level: { mode: 'concurrency', value: 4 },
  threshold: { kind: 'relative', metric: 'p95', ratio: 0.05, floor: 0 },
  change: 0.1,
  verdict,
  reason: `it is ${verdict}`,
})

const resultOf = (verdicts: readonly Verdict[], faults: readonly string[] = []): GateResult => {
  const rows = verdicts.map(row)
  return {
    verdict: overallVerdict(rows, faults),
    rows,
    faults,
    softDifferences: [],
    excluded: [],
    notes: ['noted before'],
    baselineRuns: 1,
  }
}

describe('an A/B of the same files', () => {
  it.each<[readonly Verdict[], Verdict, readonly Verdict[]]>([
    [['pass', 'pass'], 'pass', ['pass', 'pass']],
    [['regression', 'pass'], 'inconclusive', ['inconclusive', 'pass']],
    [['pass', 'regression'], 'inconclusive', ['inconclusive', 'pass']],
    [['improvement', 'pass'], 'inconclusive', ['inconclusive', 'pass']],
    [['inconclusive'], 'inconclusive', ['inconclusive']],
    [['invalid', 'regression'], 'invalid', ['invalid', 'inconclusive']],
    [['no-baseline'], 'no-baseline', ['no-baseline']],
    [[], 'invalid', []],
  ])('of rows %j is %s', (verdicts, overall, rows) => {
    const excused = excuseSameModel(resultOf(verdicts))
    expect(excused.verdict).toBe(overall)
    expect(excused.rows.map(({ verdict }) => verdict)).toEqual(rows)
  })

  it('says why, and keeps the figures', () => {
    const { rows, notes } = excuseSameModel(resultOf(['regression', 'pass']))
    expect(rows[0]).toMatchObject({
      change: 0.1,
      reason: expect.stringMatching(/^it is regression; but both sides are the same files/),
    })
    expect(rows[1]).toEqual(row('pass'))
    expect(notes).toEqual(['noted before', expect.stringContaining('same in both commits')])
  })

  it('stays unusable with a fault', () => {
    expect(excuseSameModel(resultOf(['regression'], ['a fault'])).verdict).toBe('invalid')
  })
})
