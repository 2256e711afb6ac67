import { describe, expect, it } from 'vitest'
import { type EventPolicy, eventPolicy } from '../../src/action/event-policy.ts'
import { jobExitCode } from '../../src/action/exit-code.ts'
import { fitMarkdown } from '../../src/action/fit.ts'
import { worstChange } from '../../src/action/outputs.ts'
import type { Comparison } from '../../src/compare/verdict.ts'
import { exitCode } from '../../src/foundation/exit-code.ts'
import type { GatedMetric } from '../../src/plan/threshold.ts'

const row = (metric: GatedMetric, change: number | undefined): Comparison => ({
  model: 'm',
  level: { mode: 'concurrency', value: 1 },
  threshold: { kind: 'relative', metric, ratio: 0.1, floor: 0 },
  ...(change === undefined ? {} : { change }),
  verdict: 'inconclusive',
  reason: '',
})

describe('worstChange', () => {
  it.each([
    [[], undefined],
    [[row('p95', undefined), row('throughput', Number.NaN)], undefined],
    [[row('p95', -0.2)], -0.2],
    [[row('p95', 0.1), row('throughput', -0.3)], 0.3],
    [[row('p95', 0.1), row('throughput', 0.3)], 0.1],
  ])('of %# is the largest worsening, in either direction of a metric', (rows, expected) => {
    expect(worstChange(rows)).toBe(expected)
  })
})

describe('jobExitCode', () => {
  const strict: EventPolicy = eventPolicy['pull-request']
  const lenient: EventPolicy = eventPolicy['default-branch']

  it('is what the gate asks for in a pull request and with `always`', () => {
    for (const code of Object.values(exitCode)) {
      expect(jobExitCode(code, strict, 'pull-request')).toBe(code)
      expect(jobExitCode(code, lenient, 'always')).toBe(code)
    }
  })

  it('forgives on the default branch only what was measured well', () => {
    const forgiven = Object.values(exitCode).filter(
      (code) => code !== exitCode.ok && jobExitCode(code, lenient, 'pull-request') === exitCode.ok,
    )
    expect(forgiven).toEqual([exitCode.regression, exitCode.inconclusive])
  })
})

describe('fitMarkdown', () => {
  it('leaves what fits as it is', () => {
    expect(fitMarkdown('a\nb', 3, 'note')).toBe('a\nb')
  })

  it('cuts after a whole line, in bytes, and says so', () => {
    const text = Array.from({ length: 100 }, (_, i) => `zeile ${i} ü`).join('\n')
    const cut = fitMarkdown(text, 200, '_cut_')
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(200)
    expect(cut).toMatch(/^zeile 0 ü\n[\s\S]*ü\n\n_cut_\n$/)
  })
})
