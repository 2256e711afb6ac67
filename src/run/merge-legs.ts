import { Failure } from '../foundation/failure.ts'
import type { Report } from '../report/report.ts'
import { mergeShards } from './merge-shards.ts'

/** Legs with the shards among them made into one report each; and why some could not be. */
export type MergedLegs = { readonly reports: readonly Report[]; readonly faults: readonly string[] }

/** Merges the shards of each plan, in the place of the first of them. A report that is no shard stays as it is. */
export const mergeLegs = (legs: readonly Report[], maxErrorRate: number): MergedLegs => {
  const groups = new Map<string, Report[]>()
  for (const report of legs) {
    const key = runOf(report)
    const group = groups.get(key)
    if (key === '' || group === undefined) groups.set(key === '' ? `whole ${groups.size}` : key, [report])
    else group.push(report)
  }
  const reports: Report[] = []
  const faults: string[] = []
  for (const group of groups.values()) {
    if (group[0]?.shard === undefined) {
      reports.push(...group)
      continue
    }
    try {
      reports.push(
        mergeShards(
          group.map((report) => ({ report, label: `leg '${report.provenance?.leg ?? ''}'` })),
          maxErrorRate,
        ),
      )
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'shards-unmergeable') throw error
      faults.push(...error.message.split('\n'))
    }
  }
  return { reports, faults }
}

/** What the shards of one run have in common, whatever else is wrong with them; empty for a whole report. */
const runOf = ({ shard, model, provenance }: Report): string =>
  shard === undefined ? '' : JSON.stringify([provenance?.job ?? '', model.name, shard.of, shard.startAt])
