import { isDeepStrictEqual } from 'node:util'
import { msToNs, type Nanoseconds, nsPerMs } from '../foundation/units.ts'
import type { LevelResult } from '../measure/level-result.ts'
import { timetableOf } from '../measure/timetable.ts'
import { windowMs } from '../measure/window-length.ts'
import { formatLevel } from '../plan/load-level.ts'
import { shardFaults } from '../report/measurement-faults.ts'
import type { Report, ShardFacts } from '../report/report.ts'

/** A shard's report; `label` names it to people. */
export type LabelledReport = { readonly report: Report; readonly label: string }

/** A report that is known to be a shard's. */
export type Shard = LabelledReport & { readonly facts: ShardFacts }

export const nameOf = ({ facts, label }: Shard): string => `shard ${facts.index} of ${facts.of} (${label})`

/** Why reports are not the shards of one run, each there once. */
export const setFaults = (
  reports: readonly LabelledReport[],
  shards: readonly Shard[],
): readonly string[] => {
  const whole = reports.filter(({ report }) => report.shard === undefined)
  const [first] = shards
  if (first === undefined || whole.length > 0)
    return whole.map(({ label }) => `${label} is no shard, but a whole measurement`)
  const { of } = first.facts
  const strange = shards.filter(
    ({ facts }) => facts.of !== of || facts.startAt !== first.facts.startAt || facts.index >= of,
  )
  if (strange.length > 0)
    return strange.map(
      (shard) =>
        `${nameOf(shard)} was to begin at ${shard.facts.startAt}, ${nameOf(first)} at ${first.facts.startAt}: they are of different runs`,
    )
  return Array.from({ length: of }, (_, index) => index).flatMap((index) => {
    const same = shards.filter(({ facts }) => facts.index === index)
    if (same.length === 0) return [`shard ${index} of ${of} is missing`]
    return same.length === 1
      ? []
      : [
          `shard ${index} of ${of} is there ${same.length} times (${same.map(({ label }) => label).join(', ')})`,
        ]
  })
}

/** Values that say what was asked, by whom, and of what: all shards must agree in them. */
const planOf = ({
  tool,
  settings,
  model,
  server,
  provenance,
}: Report): Readonly<Record<string, unknown>> => ({
  'tool version': tool.version,
  commit: provenance?.sha,
  run: provenance?.runId,
  server: `${server.name} ${server.version}`,
  ...prefixed('settings', settings),
  ...prefixed('model', model),
})

const prefixed = (name: string, values: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`${name}.${key}`, value]))

/** In what the plans of shards differ from that of the first. */
export const planFaults = ([first, ...others]: readonly Shard[]): readonly string[] => {
  if (first === undefined) return []
  const expected = planOf(first.report)
  return others.flatMap((shard) => {
    const plan = planOf(shard.report)
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(plan)])]
    const differing = keys.filter((key) => !isDeepStrictEqual(plan[key], expected[key]))
    return differing.length === 0
      ? []
      : [
          `${nameOf(shard)} measured something else than ${nameOf(first)}: ${differing
            .map((key) => `${key} is ${shown(plan[key])}, there ${shown(expected[key])}`)
            .join('; ')}`,
        ]
  })
}

const longestShown = 80

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}...` : text
}

/** Shards that cannot be used by themselves: one invalid shard makes the whole invalid. */
export const invalidShards = (shards: readonly Shard[], maxErrorRate: number): readonly string[] =>
  shards.flatMap((shard) =>
    shardFaults(shard.report, maxErrorRate).map((fault) => `${nameOf(shard)} cannot be used: ${fault}`),
  )

/** Windows of shards are one window when they have at least this share of it in common; shorter differences are the timers'. */
const toleratedShare = 0.1
const leastToleratedMs = 100

/** How far windows of shards may be apart that are merged. */
export const toleratedLateness = ({ settings }: Pick<Report, 'settings'>): Nanoseconds =>
  msToNs(Math.max(leastToleratedMs, toleratedShare * windowMs(settings.measurement)))

/** How far a shard was from the timetable at most, at the beginning or the end of any of its windows. */
export const latenessOf = ({ report, facts }: Pick<Shard, 'report' | 'facts'>): Nanoseconds =>
  Math.max(0, ...report.levels.map((level, place) => levelLateness(level, place, { report, facts })))

const levelLateness = (
  { shard }: LevelResult,
  place: number,
  { report, facts }: Pick<Shard, 'report' | 'facts'>,
): Nanoseconds => {
  const startAt = msToNs(Date.parse(facts.startAt))
  const { loadAt, windowEnds } = timetableOf(startAt, report.settings.measurement, place)
  const bounds = [loadAt, ...windowEnds]
  return Math.max(
    0,
    ...(shard?.windows ?? []).flatMap(({ startedAt, duration }, window) => {
      const [from, to] = [bounds[window], bounds[window + 1]]
      return [
        ...(from === undefined ? [] : [Math.abs(startedAt - from)]),
        ...(to === undefined ? [] : [Math.abs(startedAt + duration - to)]),
      ]
    }),
  )
}

/** Shards whose windows are not those of the others. */
export const timeFaults = (shards: readonly Shard[]): readonly string[] =>
  shards.flatMap((shard) => {
    const tolerated = toleratedLateness(shard.report)
    const lateness = latenessOf(shard)
    const step = Math.abs(shard.report.shard?.clockStep ?? 0)
    return [
      ...(lateness <= tolerated
        ? []
        : [
            `${nameOf(shard)} was up to ${ms(lateness)} away from the timetable of all shards, expected at most ${ms(tolerated)}: its windows do not overlap with the others enough`,
          ]),
      ...(step <= tolerated
        ? []
        : [
            `the clock of ${nameOf(shard)} was moved by ${ms(step)} while it measured, expected at most ${ms(tolerated)}`,
          ]),
    ]
  })

const ms = (time: Nanoseconds): string => `${Math.round(time / nsPerMs)} ms`

/** A server may count a few requests a moment after it has answered them. */
const toleratedRequests = 10

/**
 * Clocks may be wrong without knowing it. In the first window of a level the server has counted all that was answered by its end; had a
 * shard begun at another time, it would have counted fewer than the shards together.
 */
export const clockFaults = (shards: readonly Shard[], levels: readonly LevelResult[]): readonly string[] =>
  levels.flatMap(({ level, windows: [first] }) => {
    if (first?.server === undefined) return []
    const missing = first.successCount - first.server.successCount
    const share = first.successCount / shards.length
    const inFlight = level.mode === 'concurrency' ? level.value : 0
    return missing <= toleratedShare * share + Math.max(toleratedRequests, inFlight)
      ? []
      : [
          `at ${formatLevel(level)}, the server counted ${first.server.successCount} successes in the first window, the shards ${first.successCount}: their clocks do not agree, so that they did not send at the same time`,
        ]
  })
