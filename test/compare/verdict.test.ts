import { describe, expect, it } from 'vitest'
import {
  type Comparison,
  type Finding,
  overallVerdict,
  type RowEvidence,
  rowVerdict,
  type Verdict,
  worstFirst,
} from '../../src/compare/verdict.ts'

/** 3 % worse at most, 10 % allowed: a clear pass. */
const finding: Finding = {
  kind: 'relative',
  worsening: 0,
  upperBound: 0.03,
  critical: 0.05,
  criticalGain: 0.05,
  allowed: 0.1,
  gain: 0.1,
}
const evidence: RowEvidence = {
  faults: [],
  runs: [{ state: 'stable', successes: 3600 }],
  leastSuccesses: 59,
  findings: [finding],
  medianFindings: [],
}

const withFinding = (changes: Partial<Finding & { kind: 'relative' }>): RowEvidence => ({
  ...evidence,
  findings: [{ ...finding, ...changes } as Finding],
})
const withBoth = (
  first: Partial<Finding & { kind: 'relative' }>,
  second: Partial<Finding & { kind: 'relative' }>,
): RowEvidence => ({
  ...evidence,
  findings: [{ ...finding, ...first } as Finding, { ...finding, ...second } as Finding],
})
const withRun = (run: Partial<RowEvidence['runs'][number]>): RowEvidence => ({
  ...evidence,
  runs: [{ state: 'stable', successes: 3600, ...run }],
})
const withLimit = (worsening: number): RowEvidence => ({
  ...evidence,
  findings: [{ kind: 'absolute', worsening }],
})

describe('rowVerdict', () => {
  it.each<[string, RowEvidence, Verdict]>([
    ['inside', evidence, 'pass'],
    ['inside, counted', withRun({ state: 'request-count' }), 'pass'],
    ['worse, beyond noise and threshold', withFinding({ worsening: 0.11, upperBound: 0.14 }), 'regression'],
    [
      'worse than the threshold, within noise',
      withFinding({ worsening: 0.11, critical: 0.2, upperBound: 0.3 }),
      'inconclusive',
    ],
    [
      'beyond noise, within the threshold',
      withFinding({ worsening: 0.09, upperBound: 0.12 }),
      'inconclusive',
    ],
    [
      'beyond noise, shown to be within the threshold',
      withFinding({ worsening: 0.06, upperBound: 0.09 }),
      'pass',
    ],
    ['exactly at the threshold', withFinding({ worsening: 0.1, upperBound: 0.13 }), 'inconclusive'],
    ['bound exactly at the threshold', withFinding({ upperBound: 0.1 }), 'inconclusive'],
    [
      'better, beyond noise and threshold',
      withFinding({ worsening: -0.11, upperBound: -0.08 }),
      'improvement',
    ],
    ['better, within noise', withFinding({ worsening: -0.11, criticalGain: 0.2, upperBound: 0.09 }), 'pass'],
    [
      'better, beyond the noise of a loss but not of a gain',
      withFinding({ worsening: -0.11, upperBound: -0.08, criticalGain: 0.12 }),
      'pass',
    ],
    ['worse at both levels', withBoth({ worsening: 0.2 }, { worsening: 0.3 }), 'regression'],
    [
      'worse at one of two levels',
      withBoth({ worsening: 0.2, upperBound: 0.3 }, { worsening: 0.05, upperBound: 0.08 }),
      'inconclusive',
    ],
    ['inside at both levels', withBoth({}, { worsening: 0.01 }), 'pass'],
    ['inside at one of two levels', withBoth({}, { upperBound: 0.11 }), 'inconclusive'],
    ['better at both levels', withBoth({ worsening: -0.2 }, { worsening: -0.3 }), 'improvement'],
    ['better at one of two levels, inside both', withBoth({ worsening: -0.2 }, {}), 'pass'],
    ['no number at one of two levels', withBoth({}, { allowed: Number.NaN }), 'invalid'],
    [
      '58 successes and their median worse at one of two levels',
      {
        ...withRun({ successes: 58 }),
        medianFindings: [{ ...finding, worsening: 0.2 } as Finding, finding],
      },
      'inconclusive',
    ],
    ['better, by less than the threshold', withFinding({ worsening: -0.09, upperBound: -0.06 }), 'pass'],
    ['no reference', { ...evidence, findings: [] }, 'no-baseline'],
    ['faults', { ...evidence, faults: ['12 of 100 requests failed'] }, 'invalid'],
    ['faults and no reference', { ...evidence, faults: ['x'], findings: [] }, 'invalid'],
    ['no run', { ...evidence, runs: [] }, 'invalid'],
    ['unstable', withRun({ state: 'unstable' }), 'inconclusive'],
    [
      'unstable and worse',
      { ...withFinding({ worsening: 0.2 }), runs: withRun({ state: 'unstable' }).runs },
      'regression',
    ],
    [
      'unstable and better',
      { ...withFinding({ worsening: -0.2 }), runs: withRun({ state: 'unstable' }).runs },
      'inconclusive',
    ],
    ['interrupted', withRun({ state: 'interrupted' }), 'inconclusive'],
    ['58 successes', withRun({ successes: 58 }), 'inconclusive'],
    ['59 successes', withRun({ successes: 59 }), 'pass'],
    ['no count of successes', withRun({ successes: Number.NaN }), 'inconclusive'],
    [
      '58 successes and worse',
      { ...withFinding({ worsening: 0.2 }), runs: withRun({ successes: 58 }).runs },
      'inconclusive',
    ],
    [
      '58 successes and even their median worse',
      { ...withRun({ successes: 58 }), medianFindings: [{ ...finding, worsening: 0.2 } as Finding] },
      'regression',
    ],
    [
      'one of two runs unstable',
      { ...evidence, runs: [...evidence.runs, { state: 'unstable', successes: 3600 }] },
      'inconclusive',
    ],
    ['below the limit', withLimit(-0.01), 'pass'],
    ['at the limit', withLimit(0), 'regression'],
    ['above the limit', withLimit(0.01), 'regression'],
    [
      'below the limit, unstable',
      { ...withLimit(-0.01), runs: withRun({ state: 'unstable' }).runs },
      'inconclusive',
    ],
    [
      'below the limit, 58 successes',
      { ...withLimit(-0.01), runs: withRun({ successes: 58 }).runs },
      'inconclusive',
    ],
    ['no number against the limit', withLimit(Number.NaN), 'invalid'],
  ])('%s', (_, given, verdict) => {
    expect(rowVerdict(given)).toBe(verdict)
  })

  it.each(['worsening', 'upperBound', 'critical', 'criticalGain', 'allowed', 'gain'])(
    'a %s that is no number decides nothing',
    (field) => {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null, '0.03'])
        expect(rowVerdict(withFinding({ [field]: value }))).toBe('invalid')
    },
  )
})

const row = (verdict: Verdict): Comparison => ({
  model: 'resnet50',
  level: { mode: 'concurrency', value: 8 },
  threshold: { kind: 'absolute', metric: 'p95', limit: 1 },
  verdict,
  reason: 'because',
})

describe('overallVerdict', () => {
  it.each<[readonly Verdict[], Verdict]>([
    [[], 'invalid'],
    [['pass'], 'pass'],
    [['pass', 'pass'], 'pass'],
    [['pass', 'improvement', 'pass'], 'improvement'],
    [['improvement'], 'improvement'],
    [['improvement', 'inconclusive', 'pass'], 'inconclusive'],
    [['pass', 'no-baseline', 'inconclusive'], 'no-baseline'],
    [['no-baseline', 'regression', 'improvement'], 'regression'],
    [['regression', 'invalid', 'pass'], 'invalid'],
  ])('%j is %s', (verdicts, overall) => {
    expect(overallVerdict(verdicts.map(row), [])).toBe(overall)
  })

  it('is invalid with a fault of the whole, whatever the rows say', () => {
    expect(overallVerdict([row('pass')], ['the run was interrupted'])).toBe('invalid')
  })

  it('a verdict that is none is never better than another', () => {
    expect(overallVerdict([row('pass'), row('ok' as Verdict)], [])).not.toBe('pass')
  })
})

it('shows the worst rows first', () => {
  const verdicts = worstFirst(
    (['pass', 'invalid', 'improvement', 'regression', 'inconclusive', 'no-baseline'] as const).map(row),
  )
  expect(verdicts.map((one) => one.verdict)).toStrictEqual([
    'invalid',
    'regression',
    'no-baseline',
    'inconclusive',
    'pass',
    'improvement',
  ])
})
