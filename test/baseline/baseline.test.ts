import { describe, expect, it } from 'vitest'
import { type Baseline, usableBaselines } from '../../src/baseline/baseline.ts'
import type { Report } from '../../src/report/report.ts'
import { buildHistory, buildReport } from '../compare/report-builder.ts'

const candidate = buildReport({ run: 1000 })
const named = (report: Report, label = 'one'): Baseline => ({ report, label })
const reasons = (baselines: readonly Baseline[], maxErrorRate = 0): readonly string[] =>
  usableBaselines(candidate, baselines, { maxErrorRate }).excluded.map(
    ({ label, reason }) => `${label}: ${reason}`,
  )

describe('usableBaselines', () => {
  it('keeps good runs in their order', () => {
    const history = buildHistory([[{}], [{}], [{}]])
    expect(usableBaselines(candidate, history.toReversed(), { maxErrorRate: 0 })).toStrictEqual({
      usable: history.toReversed(),
      excluded: [],
    })
  })

  it('does not use the run under test, in whichever attempt or leg', () => {
    expect(reasons([named(buildReport({ run: 1000, attempt: 2 }))])).toStrictEqual([
      'one: it is the run under test itself',
    ])
    const otherLeg = { ...candidate, provenance: { ...candidate.provenance!, leg: '1' } }
    expect(reasons([named(otherLeg)])).toHaveLength(1)
  })

  it('does not use a local report as its own baseline', () => {
    const local = (run: number): Report => {
      const { provenance: _, ...report } = buildReport({ run })
      return report
    }
    const { usable, excluded } = usableBaselines(
      local(5),
      [named(local(5), 'itself'), named(local(6), 'other')],
      { maxErrorRate: 0 },
    )
    expect(usable.map(({ label }) => label)).toStrictEqual(['other'])
    expect(excluded).toStrictEqual([{ label: 'itself', reason: 'it is the run under test itself' }])
  })

  it('says every hard difference with both values (A22)', () => {
    const other = buildReport({ run: 1 })
    const environment = { ...other.environment, cpuModel: 'EPYC 9V74', logicalCpus: 2 }
    expect(reasons([named({ ...other, environment })])).toStrictEqual([
      'one: not comparable: CPU model was `EPYC 9V74`, now `AMD EPYC 7763 64-Core Processor`; logical CPUs was `2`, now `4`',
    ])
  })

  it('uses a run that differs only in soft keys', () => {
    const other = buildReport({ run: 1 })
    expect(reasons([named({ ...other, tool: { ...other.tool, version: '0.0.1' } })])).toStrictEqual([])
  })

  it('does not use a run whose own measurement is invalid (A24)', () => {
    const failing = named(
      buildReport({ run: 1, levels: [{}, { concurrency: 16, requests: 90, failed: 10 }] }),
    )
    expect(reasons([failing])).toStrictEqual([
      'one: its own measurement is unusable: at concurrency 16, 10 of 116 requests failed (first: `queue full`), more than the error rate allowed (0)',
    ])
    expect(reasons([failing], 0.1)).toStrictEqual([])
    expect(reasons([named({ ...buildReport({ run: 1 }), state: 'interrupted' })])).toStrictEqual([
      'one: its own measurement is unusable: the run was interrupted',
    ])
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0, -40])(
    'does not use a run whose figures are %f (A21)',
    (p95Ms) => {
      expect(reasons([named(buildReport({ run: 1, levels: [{ p95Ms }] }))])[0]).toContain(
        'expected a number above 0',
      )
    },
  )

  it('uses an unstable run: it was measured', () => {
    expect(reasons([named(buildReport({ run: 1, levels: [{ state: 'unstable' }] }))])).toStrictEqual([])
  })

  it('counts the attempts of one run once, the first usable one', () => {
    const attempt = (number: number, requests = 3600) =>
      named(buildReport({ run: 1, attempt: number, levels: [{ requests }] }), `attempt ${number}`)
    expect(reasons([attempt(3), attempt(2), attempt(1)])).toStrictEqual([
      'attempt 3: its run is already counted (run 1, attempt 1)',
      'attempt 2: its run is already counted (run 1, attempt 1)',
    ])
    const { usable } = usableBaselines(candidate, [attempt(3), attempt(2), attempt(1, 0)], {
      maxErrorRate: 0,
    })
    expect(usable.map(({ label }) => label)).toStrictEqual(['attempt 2'])
  })

  it('counts the legs of one run, and nightly runs of one commit, as values of their own', () => {
    const leg = (name: string): Baseline => {
      const report = buildReport({ run: 1 })
      return named({ ...report, provenance: { ...report.provenance!, leg: name } }, name)
    }
    expect(reasons([leg('0'), leg('1')])).toStrictEqual([])
    const nightly = (run: number): Report => {
      const report = buildReport({ run })
      return { ...report, provenance: { ...report.provenance!, sha: 'f'.repeat(40) } }
    }
    expect(reasons([named(nightly(1)), named(nightly(2))])).toStrictEqual([])
  })

  it('a run without an identity is not taken for another one', () => {
    const nameless = (report: Report): Report => ({
      ...report,
      provenance: { ...report.provenance!, runId: undefined as unknown as number },
    })
    expect(reasons([named(nameless(buildReport({ run: 1 })))])).toHaveLength(1)
    expect(
      usableBaselines(nameless(candidate), buildHistory([[{}]]), { maxErrorRate: 0 }).usable,
    ).toHaveLength(0)
  })
})
