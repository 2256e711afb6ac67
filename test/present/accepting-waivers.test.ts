import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GateResult } from '../../src/compare/verdict.ts'
import { waive } from '../../src/compare/waive.ts'
import { parseConfigFile } from '../../src/plan/config-file.ts'
import { acceptingWaivers } from '../../src/present/accepting-waivers.ts'
import { buildResult, buildRow, buildView, type RowSpec } from './view-builder.ts'

const regressions = (...rows: readonly RowSpec[]): GateResult =>
  buildResult(
    'regression',
    rows.map((row) => buildRow({ ...row, verdict: 'regression' })),
  )

describe('acceptingWaivers', () => {
  it('is a line of the config file, valid for a quarter', () => {
    expect(acceptingWaivers(buildView(regressions({ from: 41.2, to: 46.9 })))).toBe(
      'waivers: [{ model: resnet50, metric: p95, up-to: +15%, until: 2027-02-21, reason: "…" }]',
    )
  })

  it('covers the worst level of each metric, once', () => {
    const result = regressions(
      { from: 40, to: 46 },
      { from: 40, to: 52, level: { mode: 'concurrency', value: 1 } },
      { metric: 'throughput', from: 100, to: 70 },
    )
    const text = acceptingWaivers(buildView(result)) ?? ''
    expect(text.match(/up-to: [^,]+/g)?.toSorted()).toEqual(['up-to: +30%', 'up-to: -30%'])
  })

  it('is nothing for a limit of the candidate itself', () => {
    const threshold = { kind: 'absolute', metric: 'p95', limit: 40e6 } as const
    expect(acceptingWaivers(buildView(regressions({ threshold, to: 46.9 })))).toBeUndefined()
  })

  it('is text that the file takes, and under which nothing is a regression', () => {
    const metric = fc.constantFrom('p95' as const, 'throughput' as const)
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }).filter((name) => name.trim() === name && name !== ''),
        metric,
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (model, gated, worse) => {
          const to = gated === 'p95' ? 40 * (1 + worse) : 40 / (1 + worse)
          const result = regressions({ model, metric: gated, from: 40, to })
          const text = acceptingWaivers(buildView(result)) ?? ''
          const { waivers } = parseConfigFile(text, 'perf-gate.yml')
          expect(waive(result, { list: waivers, today: '2026-12-01' }, []).verdict).toBe('pass')
        },
      ),
      { numRuns: 200, seed: 1 },
    )
  })
})
