import { describe, expect, it } from 'vitest'
import { acceptMarks, withAcceptMarks } from '../../src/baseline/accept-mark.ts'
import type { Waiver } from '../../src/plan/waiver.ts'
import { readReport } from '../../src/report/read-report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { buildReport } from '../compare/report-builder.ts'

const waiver: Waiver = {
  model: 'resnet50',
  metric: 'p95',
  upTo: 0.15,
  until: '2026-12-31',
  reason: 'a larger model',
}
const marks = (list: readonly Waiver[], today = '2026-12-01') => acceptMarks(buildReport(), { list, today })

describe('acceptMarks', () => {
  it('is one a waiver in force for the model', () => {
    const level = { mode: 'concurrency', value: 8 } as const
    const found = marks([
      waiver,
      { ...waiver, level },
      { ...waiver, model: 'bert' },
      { ...waiver, until: '2026-11-30' },
    ])
    expect(found).toEqual([
      { id: expect.stringMatching(/^[0-9a-f]{16}$/), metric: 'p95' },
      { id: expect.stringMatching(/^[0-9a-f]{16}$/), metric: 'p95', level },
    ])
    expect(found[0]?.id).not.toBe(found[1]?.id)
  })

  it('is none for another scenario', () => {
    const report = buildReport()
    const measured = { ...report, settings: { ...report.settings, scenario: 'b8' } }
    const of = (scenario: string) =>
      acceptMarks(measured, { list: [{ ...waiver, scenario }], today: '2026-12-01' })
    expect(of('b8')).toHaveLength(1)
    expect(of('b1')).toEqual([])
    expect(marks([{ ...waiver, scenario: 'b8' }])).toEqual([])
    expect(acceptMarks(measured, { list: [waiver], today: '2026-12-01' })).toEqual(marks([waiver]))
  })

  it.each<[string, Partial<Waiver>]>([
    ['ceiling', { upTo: 0.2 }],
    ['last day', { until: '2027-01-31' }],
    ['reason', { reason: 'another' }],
    ['metric', { metric: 'p99' }],
  ])('has an id that stays the same from run to run, and is another with another %s', (_, changed) => {
    const [id] = marks([waiver]).map((mark) => mark.id)
    expect(marks([{ ...waiver }], '2026-12-24')[0]?.id).toBe(id)
    expect(marks([{ ...waiver, ...changed }])[0]?.id).not.toBe(id)
  })
})

describe('withAcceptMarks', () => {
  it('gives a report that can be read again', () => {
    const report = withAcceptMarks(buildReport(), { list: [waiver], today: '2026-12-01' })
    expect(readReport(writeReport(report), 'stored').accepted).toEqual(marks([waiver]))
  })

  it('leaves a report without waivers as it is', () => {
    const report = buildReport()
    expect(withAcceptMarks(report, undefined)).toBe(report)
    expect(withAcceptMarks(report, { list: [{ ...waiver, model: 'bert' }], today: '2026-12-01' })).toBe(
      report,
    )
  })
})
