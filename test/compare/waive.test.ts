import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison, Verdict } from '../../src/compare/verdict.ts'
import { waive } from '../../src/compare/waive.ts'
import type { Threshold } from '../../src/plan/threshold.ts'
import type { Waiver } from '../../src/plan/waiver.ts'
import { buildReport } from './report-builder.ts'

const p95: Threshold = { kind: 'relative', metric: 'p95', ratio: 0.1, floor: 500_000 }
const throughput: Threshold = { kind: 'relative', metric: 'throughput', ratio: 0.1, floor: 0 }

const row = (more: Partial<Comparison> = {}): Comparison => ({
  model: 'resnet50',
  level: { mode: 'concurrency', value: 8 },
  threshold: p95,
  verdict: 'regression',
  change: 0.138,
  reason: 'worse',
  ...more,
})

const waiver: Waiver = {
  model: 'resnet50',
  metric: 'p95',
  upTo: 0.15,
  until: '2026-12-31',
  reason: 'a larger model',
}

const result = (rows: readonly Comparison[], verdict: Verdict = 'regression') => ({
  verdict,
  rows,
  faults: [],
  softDifferences: [],
  excluded: [],
  notes: [],
  baselineRuns: 8,
})

const judge = (
  rows: readonly Comparison[],
  list: readonly Waiver[] = [waiver],
  { today = '2026-12-01', candidates = [buildReport()] } = {},
) => waive(result(rows), { list, today }, candidates)

describe('waive', () => {
  it('lets an accepted regression pass with its figures, its reason, and what became of the waiver', () => {
    const judged = judge([row()])
    expect(judged.verdict).toBe('pass')
    expect(judged.rows).toEqual([
      {
        ...row(),
        verdict: 'pass',
        waived: waiver,
        reason: 'accepted up to +15% until 2026-12-31: a larger model',
      },
    ])
    expect(judged.waivers).toEqual([{ waiver, state: 'applied' }])
  })

  it.each<[string, Partial<Comparison>, Partial<Waiver>, string, string]>([
    ['its last day', {}, {}, '2026-12-31', 'applied'],
    ['the day after', {}, {}, '2027-01-01', 'expired'],
    ['exactly its ceiling', { change: 1.15 - 1 }, {}, '2026-12-01', 'applied'],
    ['more than its ceiling', { change: 0.1501 }, {}, '2026-12-01', 'exceeded'],
    ['another metric', {}, { metric: 'p99' }, '2026-12-01', 'unused'],
    ['another level', {}, { level: { mode: 'concurrency', value: 4 } }, '2026-12-01', 'unused'],
    ['its own level', {}, { level: { mode: 'concurrency', value: 8 } }, '2026-12-01', 'applied'],
    [
      'a limit of the candidate',
      { threshold: { kind: 'absolute', metric: 'p95', limit: 1 } },
      {},
      '2026-12-01',
      'unused',
    ],
    ['no change that is known', { change: Number.NaN }, {}, '2026-12-01', 'exceeded'],
    [
      'throughput',
      { threshold: throughput, change: -0.12 },
      { metric: 'throughput' },
      '2026-12-01',
      'applied',
    ],
    [
      'too little throughput',
      { threshold: throughput, change: -0.2 },
      { metric: 'throughput' },
      '2026-12-01',
      'exceeded',
    ],
  ])('on %s', (_, changed, other, today, state) => {
    const judged = judge([row(changed)], [{ ...waiver, ...other }], { today })
    expect(judged.waivers?.map((use) => use.state)).toEqual([state])
    expect(judged.verdict).toBe(state === 'applied' ? 'pass' : 'regression')
  })

  it('says nothing of waivers for models that were not judged', () => {
    expect(judge([row()], [{ ...waiver, model: 'bert' }])).toEqual(result([row()]))
  })

  it('takes the widest of several, and calls the other not needed', () => {
    const wide = { ...waiver, upTo: 0.5, reason: 'wide' }
    const judged = judge([row()], [waiver, wide])
    expect(judged.rows[0]?.waived).toBe(wide)
    expect(judged.waivers?.map(({ state }) => state)).toEqual(['unused', 'applied'])
  })

  it('leaves other regressions red, and puts them first', () => {
    const other = row({ threshold: throughput, change: -0.3 })
    const judged = judge([row(), other])
    expect(judged.verdict).toBe('regression')
    expect(judged.rows.map(({ verdict }) => verdict)).toEqual(['regression', 'pass'])
  })

  it('makes no improvement of the whole', () => {
    const better = row({ threshold: throughput, change: 0.3, verdict: 'improvement' })
    expect(judge([row(), better]).verdict).toBe('pass')
  })

  it.each([
    ['an unstable level', buildReport({ levels: [{ state: 'unstable' }] })],
    ['too few requests', buildReport({ levels: [{ requests: 30 }] })],
  ])('passes nothing that was measured badly: %s', (_, candidate) => {
    const judged = judge([row()], [waiver], { candidates: [candidate] })
    expect(judged.verdict).toBe('inconclusive')
    expect(judged.rows[0]?.reason).toContain('not measured well enough')
  })

  it('changes no row but a regression, whatever the waiver', () => {
    const verdicts = fc.constantFrom<Verdict>('pass', 'improvement', 'inconclusive', 'no-baseline', 'invalid')
    fc.assert(
      fc.property(verdicts, fc.double({ min: -0.9, max: 5, noNaN: true }), (verdict, change) => {
        const [judged] = judge([row({ verdict, change })], [{ ...waiver, upTo: 10 }]).rows
        expect(judged).toEqual(row({ verdict, change }))
      }),
      { numRuns: 50, seed: 1 },
    )
  })

  it('keeps the faults of a measurement as a whole', () => {
    const judged = waive(
      { ...result([row()], 'invalid'), faults: ['interrupted'] },
      { list: [waiver], today: '2026-12-01' },
      [],
    )
    expect(judged.verdict).toBe('invalid')
  })
})
