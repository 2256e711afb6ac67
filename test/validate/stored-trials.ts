import type { Random } from '../../src/foundation/random.ts'
import { seededRandom } from '../../src/foundation/random.ts'
import { isNoChange } from './change.ts'
import { type Figures, type JudgedMetric, judgedMetrics } from './gated-metric.ts'
import { normalDraw } from './normal.ts'
import type { PieceRecord } from './piece-record.ts'
import { type Rival, type RivalRun, rivals } from './rivals.ts'
import { cutRuns, slowedRun } from './runs.ts'
import { judgeStored, type StoredOutcome } from './stored-rule.ts'

/*
 * One machine cannot show how machines differ. A trial takes runs from the recordings, whose noise is real, and makes each of them so
 * many times as slow as a machine of its own would: that part is injected.
 */

/** What a table of the stored mode is made under. */
export type StoredCase = {
  readonly baselineRuns: number
  /** Standard deviation between runs that is injected, of ln(metric). */
  readonly deviation: number
}

export const storedCases: readonly StoredCase[] = [8, 20].flatMap((baselineRuns) =>
  [0.027, 0.05, 0.1].map((deviation) => ({ baselineRuns, deviation })),
)

/** Counts over the trials of one rule. */
export type Tally = { red: number; green: number; inconclusive: number }

/** One rule over the trials of one piece, or of several with the same change. */
export type RuleTally = { readonly rule: string; readonly tally: Tally }

export const oursStored = 'triton-perf-gate, stored'

type Trial = { readonly history: readonly RivalRun[]; readonly candidate: RivalRun }

/** Recorded runs that trials draw from. `candidate` absent: the candidate is another run of the base. */
export type RunPool = { readonly base: readonly RivalRun[]; readonly candidate?: readonly RivalRun[] }

/**
 * Cuts a recording into runs. Two copies of one model are two processes, which differ a little for as long as they live, while every
 * run of the stored mode has a server of its own: where nothing was changed, each copy is a pool, and what differs from server to
 * server is part of what is injected.
 */
export function poolsOf({ blocks, change }: PieceRecord): readonly RunPool[] {
  const base = cutRuns(blocks.flatMap(({ a }) => a))
  const candidate = cutRuns(blocks.flatMap(({ b }) => b))
  return isNoChange(change) ? [{ base }, { base: candidate }] : [{ base, candidate }]
}

/** How many recorded runs there are in pools. */
export function runsIn(pools: readonly RunPool[]): number {
  return pools.reduce((sum, { base, candidate }) => sum + base.length + (candidate?.length ?? 0), 0)
}

/** Judges so many trials from each pool by every rule. */
export function tallyStored(
  pools: readonly RunPool[],
  asked: StoredCase,
  { trials, seed }: { readonly trials: number; readonly seed: number },
): readonly RuleTally[] {
  const random = seededRandom(seed)
  const ours = newTally()
  const theirs = rivals.map((rival) => ({ rival, tally: newTally() }))
  for (const pool of pools)
    for (let trial = 0; trial < trials; trial += 1) {
      const { history, candidate } = drawTrial(pool, asked, random)
      ours[judgeStored(history, candidate).verdict] += 1
      for (const { rival, tally } of theirs) tally[rivalWord(rival, history, candidate)] += 1
    }
  return [
    { rule: oursStored, tally: ours },
    ...theirs.map(({ rival, tally }) => ({ rule: rival.name, tally })),
  ]
}

/** How often a change of so many times the printed smallest size is found, by metric, over trials without another change. */
export type SmallestChange = {
  readonly metric: JudgedMetric
  readonly times: number
  readonly found: number
  readonly trials: number
  /** Mean of what was printed; 0 without trials. */
  readonly printed: number
}

/** Throughput cannot fall by more than all of it. */
const leastLeft = 0.01

/** Asks the gate what it could have shown, makes the candidate worse by that or by twice that, and asks again. */
export function findSmallest(
  pools: readonly RunPool[],
  asked: StoredCase,
  { trials, seed }: { readonly trials: number; readonly seed: number },
): readonly SmallestChange[] {
  const random = seededRandom(seed)
  const drawn = pools.flatMap((pool) =>
    Array.from({ length: trials }, () => {
      const { history, candidate } = drawTrial(pool, asked, random)
      return { history, candidate, first: judgeStored(history, candidate) }
    }),
  )
  return judgedMetrics.flatMap((metric) =>
    [1, 2].map((times) => ({
      metric,
      times,
      trials: drawn.length,
      printed: drawn.reduce((sum, { first }) => sum + first.rows[metric].couldShow, 0) / (drawn.length || 1),
      found: drawn.filter(
        ({ history, candidate, first }) =>
          judgeStored(history, worsened(candidate, metric, times, first)).rows[metric].isRed,
      ).length,
    })),
  )
}

/** The coverage of the 95 % interval, by metric, over trials without a change. */
export function coverStored(
  pools: readonly RunPool[],
  asked: StoredCase,
  { trials, seed }: { readonly trials: number; readonly seed: number },
): Readonly<Record<JudgedMetric, { readonly covered: number; readonly trials: number }>> {
  const random = seededRandom(seed)
  const covered = { p95: 0, throughput: 0 }
  for (const pool of pools)
    for (let trial = 0; trial < trials; trial += 1) {
      const { history, candidate } = drawTrial(pool, asked, random)
      const { rows } = judgeStored(history, candidate)
      for (const metric of judgedMetrics)
        if (rows[metric].interval.low <= 0 && rows[metric].interval.high >= 0) covered[metric] += 1
    }
  const all = trials * pools.length
  return {
    p95: { covered: covered.p95, trials: all },
    throughput: { covered: covered.throughput, trials: all },
  }
}

function worsened(run: Figures, metric: JudgedMetric, times: number, { rows }: StoredOutcome): Figures {
  const { couldShow } = rows[metric]
  return metric === 'p95'
    ? { ...run, p95: run.p95 * (1 + times * couldShow) }
    : { ...run, throughput: run.throughput * Math.max(leastLeft, 1 - times * couldShow) }
}

/** Runs of the base, each once while there are enough, and one of the candidate; each on a machine of its own. */
function drawTrial(pool: RunPool, { baselineRuns, deviation }: StoredCase, random: Random): Trial {
  const onOwnMachine = (run: RivalRun): RivalRun => slowedRun(run, Math.exp(deviation * normalDraw(random)))
  let left: RivalRun[] = []
  const drawBase = (): RivalRun => {
    if (left.length === 0) left = [...pool.base]
    return drawFrom(left, random)
  }
  const candidate = pool.candidate === undefined ? drawBase() : drawFrom([...pool.candidate], random)
  const history = Array.from({ length: baselineRuns }, () => onOwnMachine(drawBase()))
  return { history, candidate: onOwnMachine(candidate) }
}

/** Takes one out. */
function drawFrom(runs: RivalRun[], random: Random): RivalRun {
  const [run] = runs.splice(random.below(runs.length), 1)
  if (run === undefined) throw new Error('a recording that is too short for one run')
  return run
}

function rivalWord(rival: Rival, history: readonly RivalRun[], candidate: RivalRun): keyof Tally {
  const verdict = rival.judge(history, candidate)
  return verdict === 'undecided' ? 'inconclusive' : verdict
}

function newTally(): Tally {
  return { red: 0, green: 0, inconclusive: 0 }
}
