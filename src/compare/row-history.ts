import type { LoadLevel } from '../plan/plan.ts'
import type { GatedMetric } from '../plan/threshold.ts'
import type { MetricValue } from './metric.ts'
import type { PastRun } from './past-run.ts'
import { sampleOf } from './sample.ts'
import { findShifts, type Series, type Shift, seriesOf } from './series.ts'
import {
  cutStretches,
  type Doubt,
  doubtOf,
  levelsInDoubt,
  type Past,
  pastOf,
  runsLookedBackOn,
} from './stretch.ts'
import type { PastShown } from './verdict.ts'

/** What a row's candidate is compared with. */
export type RowHistory = {
  /**
   * The levels that the base commit may be at, that of the whole stretch first. While the newest runs leave a doubt, the runs before
   * them and they themselves are levels, too. The whole stays one: a doubt must not make anything easier to show.
   */
  readonly levels: readonly [Past, ...Past[]]
  readonly shown: PastShown
}

/** The past of one row; undefined when no run has it. */
export const rowHistory = (
  runs: readonly PastRun[],
  level: LoadLevel,
  metric: GatedMetric,
): RowHistory | undefined => {
  const whole = seriesOf(runs, level, metric)
  const shifts = findShifts(whole, level, metric)
  const dropped = Math.max(0, whole.length - runsLookedBackOn)
  const series = whole.slice(dropped)
  const recent = shifts.map((shift) => ({ ...shift, at: shift.at - dropped })).filter(({ at }) => at > 0)
  const stretches = cutStretches(
    series.map(({ value }) => value),
    recent.map(({ at }) => at),
  )
  const past = pastOf(stretches)
  if (past === undefined) return undefined
  const doubt = doubtOf(stretches)
  const shift = recent.at(-1)
  return {
    levels: doubt === undefined ? [past] : [past, ...levelsInDoubt(stretches, doubt)],
    shown: {
      runs: series.length,
      ...(shift && { shift: shownShift(series, stretches, shift) }),
      ...(doubt && { doubt: shownDoubt(series, doubt) }),
    },
  }
}

const shownShift = (
  series: Series,
  stretches: readonly (readonly MetricValue[])[],
  { at, isAccepted }: Shift,
): NonNullable<PastShown['shift']> => ({
  since: series[at]!.run.label,
  startedAt: series[at]!.run.createdAt,
  change: centerOf(stretches.at(-1)!) / centerOf(stretches.at(-2)!) - 1,
  isAccepted,
})

const centerOf = (values: readonly MetricValue[]): number => sampleOf(values)!.center

const shownDoubt = (series: Series, { runs, change }: Doubt): NonNullable<PastShown['doubt']> => ({
  since: series.at(-runs)!.run.label,
  runs,
  change: Math.expm1(change),
})
