import { normalQuantile, studentTQuantile } from '../../src/compare/student-t.ts'
import { median as medianOf } from '../bench/figures.ts'
import { type Figures, type JudgedMetric, judgedMetrics, worsening } from './gated-metric.ts'
import { mannWhitneyP } from './mann-whitney.ts'

/** One run as another gate sees it: its value, and the repeats inside it. */
export type RivalRun = Figures & {
  readonly repeats: readonly Figures[]
  /** Whether perf_analyzer would have called it stable; it gives no figure else. */
  readonly isStable: boolean
}

/** `undecided`: it has no answer and says so. */
export type RivalVerdict = 'red' | 'green' | 'undecided'

/** Another gate's rule, in our words. `history`: earlier runs, the last one last; at least `leastRuns`. */
export type Rival = {
  readonly name: string
  /** Earlier runs without which its rule has nothing to say. */
  readonly leastRuns: number
  readonly judge: (history: readonly RivalRun[], candidate: RivalRun) => RivalVerdict
}

/** Red when any metric is, as a pull request would be. */
const anyMetric =
  (isRed: (metric: JudgedMetric, history: readonly RivalRun[], candidate: RivalRun) => boolean) =>
  (history: readonly RivalRun[], candidate: RivalRun): RivalVerdict =>
    judgedMetrics.some((metric) => isRed(metric, history, candidate)) ? 'red' : 'green'

/** github-action-benchmark: so many percent of the last run's value, turned round where more is better. */
function ratioRule(percent: number): Rival {
  return {
    name: `github-action-benchmark ${percent} %`,
    leastRuns: 1,
    judge: anyMetric(
      (metric, history, candidate) =>
        worsening(metric, history.at(-1)![metric], candidate[metric]) > percent / 100,
    ),
  }
}

/** Bencher's t-test: outside of the one-sided prediction interval of 99 % around the mean of the history. */
const bencherT: Rival = {
  name: 'Bencher t-test .99',
  leastRuns: 2,
  judge: anyMetric((metric, history, candidate) => {
    const n = history.length
    return isBeyond(metric, history, candidate, studentTQuantile(0.99, n - 1) * Math.sqrt(1 + 1 / n))
  }),
}

/** Bencher's z-score: so many deviations from the mean, whatever the history's length. */
const bencherZ: Rival = {
  name: 'Bencher z-score .99',
  leastRuns: 2,
  judge: anyMetric((metric, history, candidate) =>
    isBeyond(metric, history, candidate, normalQuantile(0.99)),
  ),
}

/** benchstat, as gates use it: the repeats of the last run and of this one differ (U-test, .05), and this median is worse. */
const benchstat: Rival = {
  name: 'benchstat U-test .05',
  leastRuns: 1,
  judge: anyMetric((metric, history, candidate) => {
    const before = history.at(-1)!.repeats.map((repeat) => repeat[metric])
    const after = candidate.repeats.map((repeat) => repeat[metric])
    return mannWhitneyP(before, after) < 0.05 && worsening(metric, medianOf(before), medianOf(after)) > 1
  }),
}

/** More than 10 % worse than the last run. */
const plain: Rival = {
  name: 'plain 10 %',
  leastRuns: 1,
  judge: anyMetric((metric, history, candidate) =>
    isTenPercentWorse(metric, history.at(-1)![metric], candidate[metric]),
  ),
}

/** perf_analyzer measures until it is stable; then the plain rule. */
const stableThenPlain: Rival = {
  name: 'perf_analyzer stable, then 10 %',
  leastRuns: 1,
  judge: (history, candidate) => {
    const last = history.findLast(({ isStable }) => isStable)
    return last === undefined || !candidate.isStable ? 'undecided' : plain.judge([last], candidate)
  },
}

/** Every other gate whose rule is compared. */
export const rivals: readonly Rival[] = [
  ratioRule(110),
  ratioRule(150),
  ratioRule(200),
  bencherT,
  bencherZ,
  benchstat,
  plain,
  stableThenPlain,
]

function isTenPercentWorse(metric: JudgedMetric, before: number, after: number): boolean {
  return metric === 'p95' ? after > 1.1 * before : after < 0.9 * before
}

/** Worse than the mean by more than so many sample deviations; never with fewer than two values. */
function isBeyond(
  metric: JudgedMetric,
  history: readonly RivalRun[],
  candidate: RivalRun,
  deviations: number,
): boolean {
  const values = history.map((run) => run[metric])
  const mean = meanOf(values)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const reach = deviations * Math.sqrt(squares / (values.length - 1))
  return metric === 'p95' ? candidate[metric] > mean + reach : candidate[metric] < mean - reach
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
