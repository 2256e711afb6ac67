import { type Anchor, type Drift, findDrift } from '../compare/drift.ts'
import { sortRuns } from '../compare/history.ts'
import type { PastRun } from '../compare/past-run.ts'
import type { DriftAnchor } from '../plan/drift-plan.ts'
import { distinctLevels, isSameLevel } from '../plan/load-level.ts'
import type { GatedMetric } from '../plan/threshold.ts'

export type DriftInput = {
  readonly model: string
  /** In order of time; the newest says which of the others are comparable. */
  readonly runs: readonly PastRun[]
  readonly metrics: readonly GatedMetric[]
  readonly anchor?: Anchor | undefined
}

/** Runs below which a history says nothing of drift. */
export const leastDriftRuns = 10

/** Looks for drift in every metric at every level of the newest run; nothing with fewer than ten comparable runs. */
export const historyDrift = ({ model, runs, metrics, anchor }: DriftInput): readonly Drift[] => {
  const newest = runs.at(-1)
  if (newest === undefined) return []
  const comparable = [...sortRuns(newest, runs).comparable, newest]
  if (comparable.length < leastDriftRuns) return []
  return distinctLevels(newest.levels.map(({ level }) => level)).flatMap((level) =>
    metrics.map((metric) => {
      const points = comparable.flatMap(({ createdAt, provenance, levels }) => {
        const value = levels.find((one) => isSameLevel(one.level, level))?.values[metric]
        return value === undefined ? [] : [{ sha: provenance?.sha ?? '', createdAt, value }]
      })
      return findDrift({ model, level, metric, points }, anchor)
    }),
  )
}

/** The anchor among these runs; undefined when no run is of the commit that was named. */
export const anchorAmong = (anchor: DriftAnchor, runs: readonly PastRun[]): Anchor | undefined => {
  if (anchor.kind === 'time') return { name: anchor.text, until: anchor.until }
  const last = runs.findLast(({ provenance }) => provenance?.sha.startsWith(anchor.text) ?? false)
  return last === undefined ? undefined : { name: anchor.text.slice(0, 7), until: last.createdAt }
}
