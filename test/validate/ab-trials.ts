import { nsPerSecond } from '../../src/foundation/units.ts'
import type { AbBlock } from '../../src/measure/ab-block.ts'
import { type Figures, figuresOf, type JudgedMetric, judgedMetrics } from './gated-metric.ts'
import { segmentsInTime } from './piece-record.ts'

/** What the judge of an A/B says after a look. */
export type AbLook = {
  /** Nothing that follows would change it. */
  readonly isFinal: boolean
  readonly verdict: 'red' | 'green' | 'inconclusive' | 'invalid'
  readonly rows: Readonly<Record<JudgedMetric, AbLookRow>>
}

export type AbLookRow = {
  readonly verdict: 'red' | 'green' | 'inconclusive' | 'invalid'
  /** Two-sided 95 % interval of candidate over base, minus 1. */
  readonly interval: { readonly low: number; readonly high: number } | undefined
}

/** Asked after each look with all blocks so far. */
export type AbJudge = (blocks: readonly AbBlock[]) => AbLook

/** When the judge is asked. */
export const looks = [10, 20, 30, 40] as const
const mostBlocks = 40

/** One A/B as it would have ended. */
export type AbTrial = {
  /** Number of its first block in the recording. */
  readonly at: number
  readonly blocks: number
  /** From the start of its first segment to the end of its last one, discarded time included. */
  readonly seconds: number
  readonly verdict: AbLook['verdict']
  readonly rows: AbLook['rows']
  /** Whether the interval holds the ratio of all other blocks of the recording, by metric; absent without an interval. */
  readonly covers: Readonly<Partial<Record<JudgedMetric, boolean>>>
}

/**
 * Trials cut from a recording, one behind the other: each takes the blocks it needs, and none begins that could not have all forty, so
 * that when it ends depends on nothing but itself.
 */
export function cutAbTrials(blocks: readonly AbBlock[], judge: AbJudge): readonly AbTrial[] {
  const trials: AbTrial[] = []
  for (let at = 0; at + mostBlocks <= blocks.length; ) {
    const trial = trialAt(blocks, at, judge)
    trials.push(trial)
    at += trial.blocks
  }
  return trials
}

function trialAt(blocks: readonly AbBlock[], at: number, judge: AbJudge): AbTrial {
  for (const look of looks) {
    const used = blocks.slice(at, at + look)
    const outcome = judge(used)
    if (outcome.isFinal || look === mostBlocks)
      return {
        at,
        blocks: look,
        seconds: secondsOf(used),
        verdict: outcome.verdict,
        rows: outcome.rows,
        covers: coverageOf(outcome, [...blocks.slice(0, at), ...blocks.slice(at + look)]),
      }
  }
  throw new Error('the last look ended no trial')
}

/** The mean of ln(candidate / base) over blocks, for each metric; NaN for no blocks or where a segment has no figure. */
export function meanLogRatio(blocks: readonly AbBlock[]): Figures {
  const mean = (metric: JudgedMetric): number =>
    blocks.reduce((sum, block) => sum + logRatio(block, metric), 0) / blocks.length
  return { p95: mean('p95'), throughput: mean('throughput') }
}

function logRatio({ a, b }: AbBlock, metric: JudgedMetric): number {
  const log = (side: AbBlock['a']): number =>
    side.reduce((sum, segment) => sum + Math.log(figuresOf(segment)[metric]), 0) / side.length
  return log(b) - log(a)
}

function coverageOf({ rows }: AbLook, others: readonly AbBlock[]): AbTrial['covers'] {
  const truth = meanLogRatio(others)
  const found = judgedMetrics.flatMap((metric) => {
    const { interval } = rows[metric]
    const ratio = Math.expm1(truth[metric])
    if (interval === undefined || !Number.isFinite(ratio)) return []
    return [[metric, interval.low <= ratio && ratio <= interval.high] as const]
  })
  return Object.fromEntries(found)
}

function secondsOf(blocks: readonly AbBlock[]): number {
  const segments = blocks.flatMap(segmentsInTime)
  const [first, last] = [segments[0]!, segments.at(-1)!]
  return (last.startedAt + last.duration - first.startedAt) / nsPerSecond
}
