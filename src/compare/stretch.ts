import type { MetricValue } from './metric.ts'
import { logsOf, mean, sampleOf, squaresOf } from './sample.ts'
import { studentTCdf } from './student-t.ts'
import type { Sample } from './verdict.ts'

/** The level that candidates are compared with, and how much runs differ from their level. */
export type Past = {
  /** The runs at the level. */
  readonly current: Sample
  /** Standard deviation of ln(metric) between runs, pooled over all stretches, at least 1 %; NaN without a degree of freedom. */
  readonly deviation: number
  /** Degrees of freedom of `deviation`. */
  readonly degrees: number
}

/** Runs that a comparison looks back on: older ones say little about today's machines. */
export const runsLookedBackOn = 20

/** Runs that happen to agree better than this promise a steadiness that the next machine does not keep. */
const leastDeviation = 0.01

/** Values of a metric in order of time, cut where its level changed; none is empty. */
export type Stretches = readonly (readonly MetricValue[])[]

/** Values cut at the places where a new stretch begins. Without a value there is no stretch. */
export const cutStretches = (values: readonly MetricValue[], starts: readonly number[]): Stretches => {
  const cuts = [0, ...starts, values.length]
  return cuts
    .slice(1)
    .map((end, i) => values.slice(cuts[i], end))
    .filter(({ length }) => length > 0)
}

/**
 * The last stretch as a level: its mean, with the deviation of all stretches about their own means. One deviation for all of them,
 * because a shift of the level is a change of the code and not of the machines; with few runs since the shift there is no other.
 */
export const pastOf = (stretches: Stretches, current = stretches.at(-1)): Past | undefined => {
  const sample = current && sampleOf(current)
  if (sample === undefined) return undefined
  const degrees = stretches.reduce((sum, { length }) => sum + length - 1, 0)
  const squares = stretches.reduce((sum, values) => sum + squaresOf(logsOf(values)), 0)
  return { current: sample, deviation: Math.max(Math.sqrt(squares / degrees), leastDeviation), degrees }
}

/** The newest runs of a stretch, which look as if they were at another level already. */
export type Doubt = {
  readonly runs: number
  /** New level over old one, as a logarithm. */
  readonly change: number
}

/** A shift is confirmed from this many runs on, so that fewer can be no more than a doubt. */
const mostDoubtfulRuns = 4

/** Family level of the tests for a doubt. It only makes verdicts more careful, but a pass in a hundred is lost by it for nothing. */
const doubtLevel = 0.02

/** Smaller changes of level are no doubt. */
const leastShift = Math.log(1.03)

/** Degrees of freedom from which a deviation is worth something. */
export const leastDegrees = 4

/**
 * Whether the newest one to four runs look like a new level: the split with the smallest p of Student's t, if that is below 2 %
 * after Bonferroni's correction, two-sided.
 */
export const doubtOf = (stretches: Stretches): Doubt | undefined => {
  const current = stretches.at(-1) ?? []
  let best: (Doubt & { readonly t: number; readonly degrees: number }) | undefined
  for (let runs = 1; runs <= mostDoubtfulRuns && runs < current.length; runs += 1) {
    const split = splitAt(stretches, current.length - runs)
    const change = mean(logsOf(split.after)) - mean(logsOf(split.before))
    const { deviation, degrees } = pastOf(split.stretches)!
    const t = Math.abs(change) / (deviation * Math.sqrt(1 / runs + 1 / split.before.length))
    if (degrees >= leastDegrees && (best === undefined || t > best.t)) best = { runs, change, t, degrees }
  }
  if (best === undefined || Math.abs(best.change) < leastShift) return undefined
  const p = 2 * (1 - studentTCdf(best.t, best.degrees))
  return p < doubtLevel / mostDoubtfulRuns ? { runs: best.runs, change: best.change } : undefined
}

/** The levels on both sides of a doubt, the older one first. */
export const levelsInDoubt = (stretches: Stretches, { runs }: Doubt): [Past, Past] => {
  const { before, after, stretches: split } = splitAt(stretches, stretches.at(-1)!.length - runs)
  return [pastOf(split, before)!, pastOf(split, after)!]
}

const splitAt = (stretches: Stretches, at: number) => {
  const current = stretches.at(-1)!
  const [before, after] = [current.slice(0, at), current.slice(at)]
  return { before, after, stretches: [...stretches.slice(0, -1), before, after] }
}
