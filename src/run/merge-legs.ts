import { Failure } from '../foundation/failure.ts'
import type { Report } from '../report/report.ts'
import { mergeShards } from './merge-shards.ts'

/** Legs with the shards among them made into one report each; and why some could not be. */
export type MergedLegs = { readonly reports: readonly Report[]; readonly faults: readonly string[] }

/** Largest share of failed requests of a scenario that still counts as a measurement, 0 to 1. */
type ErrorLimit = (scenario: string | undefined) => number

/** Merges the shards of each plan, in the place of the first of them. A report that is no shard stays as it is. */
export const mergeLegs = (legs: readonly Report[], maxErrorRate: ErrorLimit): MergedLegs => {
  const runs = new Map<string, Report[]>()
  for (const [place, report] of legs.entries()) {
    const run = runOf(report) ?? `leg ${place}`
    const known = runs.get(run)
    if (known === undefined) runs.set(run, [report])
    else known.push(report)
  }
  const merged = [...runs.values()].map((reports) => mergeRun(reports, maxErrorRate))
  return {
    reports: merged.flatMap(({ reports }) => reports),
    faults: merged.flatMap(({ faults }) => faults),
  }
}

const mergeRun = (reports: readonly Report[], maxErrorRate: ErrorLimit): MergedLegs => {
  const [first] = reports
  if (first?.shard === undefined) return { reports, faults: [] }
  const labelled = reports.map((report) => ({ report, label: `leg '${report.provenance?.leg ?? ''}'` }))
  try {
    return { reports: [mergeShards(labelled, maxErrorRate(first.settings.scenario))], faults: [] }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'shards-unmergeable') throw error
    return { reports: [], faults: error.message.split('\n') }
  }
}

/** What the shards of one run have in common, whatever else is wrong with them; undefined for a whole report. */
const runOf = ({ shard, model, provenance }: Report): string | undefined =>
  shard && JSON.stringify([provenance?.job ?? '', model.name, shard.of, shard.startAt])
