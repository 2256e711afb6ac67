import { expect, it } from 'vitest'
import { type AbReasonInput, abReason } from '../../src/compare/ab-reason.ts'
import type { Comparison, Finding, Verdict } from '../../src/compare/verdict.ts'

const finding: Finding = {
  kind: 'relative',
  worsening: Math.log(1.08),
  upperBound: Math.log(1.12),
  critical: Math.log(1.04),
  criticalGain: Math.log(1.04),
  allowed: Math.log(1.05),
  gain: Math.log(1.05),
}
const usual: AbReasonInput = { faults: [], finding, blocks: 40, isLook: true, looks: [10, 20, 30, 40] }

const figures = { blocks: 40, merged: 1, autocorrelation: 0, noise: { mean: 0, deviation: 0.1 } }

const rowWith = (
  verdict: Verdict,
  blocksNeeded?: number,
): Omit<Comparison, 'model' | 'level' | 'reason'> => ({
  threshold: { kind: 'relative', metric: 'p95', ratio: 0.05, floor: 0 },
  verdict,
  ab: { ...figures, ...(blocksNeeded === undefined ? {} : { blocksNeeded }) },
})

it.each<[string, ReturnType<typeof rowWith>, Partial<AbReasonInput>, string]>([
  ['one fault', rowWith('invalid'), { faults: ['it broke'] }, 'it broke'],
  ['several faults', rowWith('invalid'), { faults: ['it broke', 'x', 'y'] }, 'it broke (and 2 more)'],
  ['no number', rowWith('invalid'), {}, 'the comparison gave no number'],
  [
    'a regression',
    rowWith('regression'),
    {},
    '+8 % is more than allowed (+5 %) and more than noise explains (+4 %)',
  ],
  [
    'an improvement',
    rowWith('improvement'),
    { finding: { ...finding, worsening: Math.log(0.9) } },
    '−10 % is better by more than the threshold and than noise explains (−3.8 %)',
  ],
  ['a pass', rowWith('pass'), {}, 'at worst +12 % (95 % bound), allowed +5 %'],
  [
    'a suspicion',
    rowWith('inconclusive', 60),
    { finding: { ...finding, critical: Math.log(1.1) } },
    'suspected +8 %, allowed +5 %, but noise explains up to +10 %; about 60 blocks would decide',
  ],
  [
    'nothing to see',
    rowWith('inconclusive'),
    { finding: { ...finding, worsening: 0 } },
    '±0 % measured, at worst +12 % (95 % bound), allowed +5 %; it is so near to the limit that no number of blocks within reach would decide',
  ],
  [
    'a limit kept',
    rowWith('pass'),
    { finding: { kind: 'absolute', worsening: -1 } },
    'p95 is within its limit',
  ],
  [
    'a limit broken',
    rowWith('regression'),
    { finding: { kind: 'absolute', worsening: 1 } },
    'p95 is beyond its limit',
  ],
  [
    'between looks',
    rowWith('inconclusive'),
    { isLook: false, blocks: 13 },
    '13 blocks were measured and 20 are needed for a verdict',
  ],
  [
    'beyond the last look',
    rowWith('inconclusive'),
    { isLook: false, blocks: 41 },
    '41 blocks were measured, which is no number that a verdict can be given after',
  ],
])('says why: %s', (_, row, input, reason) => {
  expect(abReason(row, { ...usual, ...input })).toBe(reason)
})
