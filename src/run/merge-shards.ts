import { Failure } from '../foundation/failure.ts'
import type { Environment } from '../host/environment.ts'
import type { LevelResult, Warning } from '../measure/level-result.ts'
import { mergeLevel } from '../measure/merge-level.ts'
import { measurementFaults } from '../report/measurement-faults.ts'
import type { ClientFloor, MergedShard, Report } from '../report/report.ts'
import {
  clockFaults,
  invalidShards,
  type LabelledReport,
  latenessOf,
  nameOf,
  planFaults,
  type Shard,
  setFaults,
  timeFaults,
} from './shard-faults.ts'

/**
 * The report that one machine would have written that could send what all shards sent. `maxErrorRate` is a share, 0 to 1. Throws
 * Failure('shards-unmergeable'), which names the shards and what is wrong with them: one that is missing, twice there, of another plan,
 * invalid by itself, or not of the same time makes the whole invalid.
 */
export const mergeShards = (reports: readonly LabelledReport[], maxErrorRate: number): Report => {
  const shards = reports
    .flatMap((one): Shard[] => (one.report.shard === undefined ? [] : [{ ...one, facts: one.report.shard }]))
    .toSorted((a, b) => a.facts.index - b.facts.index)
  // What one looks at makes sense only when those before it found nothing.
  refuse(setFaults(reports, shards))
  refuse(planFaults(shards))
  refuse([...invalidShards(shards, maxErrorRate), ...timeFaults(shards)])
  const merged = mergedReport(shards)
  refuse([...clockFaults(shards, merged.levels), ...measurementFaults(merged, { maxErrorRate })])
  return merged
}

const refuse = (faults: readonly string[]): void => {
  if (faults.length === 0) return
  throw new Failure('shards-unmergeable', faults.join('\n'), {
    hint: 'Nothing was merged: one shard that cannot be used makes the whole measurement invalid.',
  })
}

const mergedReport = (shards: readonly Shard[]): Report => {
  const [first] = shards
  if (first === undefined) throw new Failure('shards-unmergeable', 'there is no report of a shard to merge')
  const all = shards.map(({ report }) => report)
  const { schema, schemaVersion, tool, provenance, settings, server, model } = first.report
  const floor = mergedFloor(
    all.flatMap(({ clientFloor }) => clientFloor ?? []),
    all.length,
  )
  return {
    schema,
    schemaVersion,
    tool,
    createdAt: all.map(({ createdAt }) => createdAt).toSorted()[0]!,
    state: 'complete',
    ...(provenance === undefined ? {} : { provenance }),
    shards: shards.map(mergedShard),
    settings,
    environment: mergedEnvironment(all.map(({ environment }) => environment)),
    server,
    model,
    levels: first.report.levels.map((_, place) => levelAt(shards, place)),
    ...(floor === undefined ? {} : { clientFloor: floor }),
    warnings: mergedWarnings(shards),
  }
}

const levelAt = (shards: readonly Shard[], place: number): LevelResult => {
  const { settings, server } = shards[0]!.report
  const { measurement, batchSize } = settings
  const keepsNone = !server.extensions.includes('statistics')
  const parts = shards.map(({ report }) => report.levels[place]!)
  const level = mergeLevel(parts, { measurement, batchSize, keepsNone })
  if (level !== undefined) return level
  const damaged = shards.filter(
    (_, index) => mergeLevel([parts[index]!], { measurement, batchSize, keepsNone }) === undefined,
  )
  throw new Failure(
    'shards-unmergeable',
    damaged.length === 0
      ? 'the shards have different numbers of windows'
      : `the records of ${damaged.map(nameOf).join(' and ')} are damaged or missing`,
  )
}

const mergedShard = (shard: Shard): MergedShard => {
  const { environment, levels } = shard.report
  const sum = (key: 'sent' | 'succeeded' | 'failed'): number =>
    levels.reduce((total, { evidence }) => total + evidence[key], 0)
  return {
    environment,
    lateness: latenessOf(shard),
    clockStep: shard.facts.clockStep,
    sent: sum('sent'),
    succeeded: sum('succeeded'),
    failed: sum('failed'),
  }
}

/** Several machines as one, so that a run of three is compared with runs of three: each kind with its number, sizes added up. */
const mergedEnvironment = (all: readonly Environment[]): Environment => {
  const different = (value: (one: Environment) => string | undefined): string =>
    [...new Set(all.flatMap((one) => value(one) ?? []))].toSorted().join(', ')
  const sum = (value: (one: Environment) => number): number =>
    all.reduce((total, one) => total + value(one), 0)
  const runnerImage = different((one) => one.runnerImage)
  return {
    cpuModel: counted(all.map(({ cpuModel }) => cpuModel)),
    logicalCpus: sum(({ logicalCpus }) => logicalCpus),
    memoryBytes: sum(({ memoryBytes }) => memoryBytes),
    osFamily: different((one) => one.osFamily),
    osRelease: different((one) => one.osRelease),
    architecture: different((one) => one.architecture),
    nodeVersion: different((one) => one.nodeVersion),
    gpus: all
      .flatMap(({ gpus }) => gpus)
      .toSorted()
      .slice(0, mostGpus),
    runner: different((one) => one.runner),
    ...(runnerImage === '' ? {} : { runnerImage }),
  }
}

/** As many as a report can name. */
const mostGpus = 64

const counted = (names: readonly string[]): string => {
  const kinds = [...new Set(names)].toSorted()
  if (names.length === 1) return kinds[0]!
  return kinds.map((kind) => `${names.filter((name) => name === kind).length} x ${kind}`).join(', ')
}

/** What all of them can send together, and how long the slowest takes at least; undefined unless every shard knows. */
const mergedFloor = (floors: readonly ClientFloor[], shards: number): ClientFloor | undefined => {
  if (floors.length < shards) return undefined
  const sum = (value: (floor: ClientFloor) => number): number =>
    floors.reduce((total, floor) => total + value(floor), 0)
  return {
    inFlight: sum(({ inFlight }) => inFlight),
    requestCount: sum(({ requestCount }) => requestCount),
    requestRate: sum(({ requestRate }) => requestRate),
    p50: Math.max(...floors.map(({ p50 }) => p50)),
    p99: Math.max(...floors.map(({ p99 }) => p99)),
  }
}

/** Most that a report can hold. */
const mostWarnings = 100

/** Doubts about shards as wholes, each once with the shards that have it; those about levels come from what was merged. */
const mergedWarnings = (shards: readonly Shard[]): readonly Warning[] => {
  const known = new Map<string, { readonly warning: Warning; readonly of: number[] }>()
  for (const { report, facts } of shards)
    for (const warning of report.warnings) {
      const entry = known.get(warning.text)
      if (entry === undefined) known.set(warning.text, { warning, of: [facts.index] })
      else entry.of.push(facts.index)
    }
  return [...known.values()]
    .map(({ warning, of }) =>
      of.length === shards.length ? warning : { ...warning, text: `shard ${of.join(', ')}: ${warning.text}` },
    )
    .slice(0, mostWarnings)
}
