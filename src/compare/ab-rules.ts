import { nsPerMs } from '../foundation/units.ts'
import type { Threshold } from '../plan/threshold.ts'
import { nominalLevels, spendEvenly, spendLate } from './group-sequential.ts'

/** What an A/B is judged by, with everything computed that does not depend on what was measured. */
export type AbRules = {
  readonly thresholds: readonly Threshold[]
  /** Share of failed requests, of each side, up to which figures count. */
  readonly maxErrorRate: number
  /** Numbers of blocks after which a verdict may be given, ascending. */
  readonly looks: readonly number[]
  /**
   * By look: the one-sided level of a test when the family's error rate is shared by so many rows; the first is for all rows of the
   * family, and each next one for one row fewer.
   */
  readonly testLevels: readonly (readonly number[])[]
  /** By look: the one-sided level of the bound that a pass needs. */
  readonly boundLevels: readonly number[]
  readonly flips: number
  readonly seed: number
}

export type AbRulesInput = {
  readonly thresholds?: readonly Threshold[]
  readonly maxErrorRate?: number
  readonly looks?: readonly number[]
  /** Rows that share the error rate; at least those of the relative thresholds, which is what it is when not given. */
  readonly familyRows?: number
  readonly flips?: number
  readonly seed?: number
}

/** What an A/B is judged by when nothing else is asked for. */
export const defaultAbThresholds: readonly Threshold[] = [
  { kind: 'relative', metric: 'p95', ratio: 0.05, floor: 0.5 * nsPerMs },
  { kind: 'relative', metric: 'throughput', ratio: 0.05, floor: 0 },
]

/** How many blocks are looked at, if it takes that many. */
export const abLooks: readonly number[] = [10, 20, 30, 40]

/** How often some row of an A/B without a change may be called a regression, over all looks. */
const familyAlpha = 0.02
/** How often a row that is exactly as much worse as allowed may pass, over all looks. */
const passAlpha = 0.05
const usualFlips = 50_000

/** The rules, with the levels of every look. */
export const abRules = ({
  thresholds = defaultAbThresholds,
  maxErrorRate = 0,
  looks = abLooks,
  familyRows = thresholds.filter(({ kind }) => kind === 'relative').length,
  flips = usualFlips,
  seed = 1,
}: AbRulesInput = {}): AbRules => {
  const shares = looks.map((blocks) => blocks / looks.at(-1)!)
  const byRows = Array.from({ length: Math.max(1, familyRows) }, (_, fewer) =>
    nominalLevels(familyAlpha / (Math.max(1, familyRows) - fewer), shares, spendLate),
  )
  return {
    thresholds,
    maxErrorRate,
    looks,
    testLevels: looks.map((_, look) => byRows.map((levels) => levels[look]!)),
    boundLevels: nominalLevels(passAlpha, shares, spendEvenly),
    flips,
    seed,
  }
}
