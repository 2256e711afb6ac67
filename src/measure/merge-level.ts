import type { Nanoseconds } from '../foundation/units.ts'
import type { RequestRecords } from '../load/recorder-memory.ts'
import type { MeasurementPlan } from '../plan/plan.ts'
import type { FailureClass } from '../triton/infer-request.ts'
import { readDistribution } from './distribution-text.ts'
import { sendLagOf } from './evidence.ts'
import { encodeHistogram } from './hdr-v2.ts'
import type { LevelEvidence, LevelResult, LevelState, WindowResult } from './level-result.ts'
import { levelWarnings } from './level-warnings.ts'
import type { ShardLevel, ShardWindow } from './shard-level.ts'
import { addedDistributions, addedRecords, readShardRecords } from './shard-records.ts'
import { isStable, stableWindows } from './stability.ts'
import { type Window, windowResult } from './window.ts'

export type MergeSettings = {
  readonly measurement: MeasurementPlan
  readonly batchSize: number
  /** The server keeps no statistics, so that their absence is no doubt. */
  readonly keepsNone: boolean
}

/** A part of a level with what its shard recorded. */
type LevelPart = LevelResult & { readonly shard: ShardLevel }

/**
 * One level of all shards, in the order of their numbers, as one machine would have measured it: windows of the same place are one, and
 * the level ends with the first three that agree. Undefined when a shard's records are damaged, or its windows are not as many as
 * those of the first.
 */
export const mergeLevel = (
  results: readonly LevelResult[],
  settings: MergeSettings,
): LevelResult | undefined => {
  const parts = results.filter((part): part is LevelPart => part.shard !== undefined)
  const [first] = parts
  const sendLags = parts.flatMap((part) => readDistribution(part.shard.sendLags) ?? [])
  const merged = mergedWindows(parts, settings)
  if (first === undefined || merged === undefined) return undefined
  if (parts.length < results.length || sendLags.length < parts.length) return undefined
  const { measurement, batchSize, keepsNone } = settings
  const { level } = first
  const { state, windows, counted } = merged
  const measured =
    counted && windowResult(counted.windows, counted.records, { batchSize, ...pickPercentile(measurement) })
  const evidence = mergedEvidence(parts, sendLagOf(addedDistributions(sendLags)))
  const run = { measurement, level, serverMeter: keepsNone ? { keepsNone: true as const } : {} }
  return {
    level,
    state,
    windows,
    ...(measured === undefined ? {} : { measured }),
    ...(counted === undefined || measured?.latency === undefined
      ? {}
      : { histogram: encodeHistogram({ counts: counted.records.latencies.counts }) }),
    evidence,
    warnings: levelWarnings({ state, measured, evidence, run }),
  }
}

const pickPercentile = ({ percentile }: MeasurementPlan): { readonly percentile?: number } =>
  percentile === undefined ? {} : { percentile }

/** Windows that a figure is over, with what was recorded in them. */
type Counted = { readonly windows: readonly Window[]; readonly records: RequestRecords }

type MergedWindows = {
  readonly state: LevelState
  /** Up to the one with which one machine would have ended. */
  readonly windows: readonly WindowResult[]
  /** Absent without a window. */
  readonly counted?: Counted
}

/**
 * The windows of all shards, place by place; undefined when one has more than another, or damaged ones. What was recorded in a window
 * takes half a megabyte or more, so that only the sum of all and the last that must agree are kept.
 */
const mergedWindows = (
  parts: readonly LevelPart[],
  { measurement, batchSize }: MergeSettings,
): MergedWindows | undefined => {
  const figures = { batchSize, ...pickPercentile(measurement) }
  const most = Math.max(0, ...parts.map(({ shard }) => shard.windows.length))
  const results: WindowResult[] = []
  let all: Counted | undefined
  let last: readonly Counted[] = []
  let stable: MergedWindows | undefined
  for (let place = 0; place < most; place += 1) {
    const records = recordsAt(parts, place)
    if (records === undefined) return undefined
    if (stable !== undefined) continue
    const one = { windows: [mergedWindow(parts, place, measurement)], records }
    results.push(windowResult(one.windows, records, figures)!)
    all = all === undefined ? one : together([all, one])
    last = [...last, one].slice(-stableWindows)
    if (measurement.requestCount === undefined && isStable(results, measurement))
      stable = { state: 'stable', windows: results, counted: together(last) }
  }
  if (stable !== undefined) return stable
  const state = measurement.requestCount === undefined ? 'unstable' : 'request-count'
  return { state, windows: results, ...(all === undefined ? {} : { counted: all }) }
}

const together = (parts: readonly Counted[]): Counted => ({
  windows: parts.flatMap(({ windows }) => windows),
  records: addedRecords(parts.map(({ records }) => records)),
})

/** What all shards recorded in the window of that place; undefined when one has none, or a damaged one. */
const recordsAt = (parts: readonly LevelPart[], place: number): RequestRecords | undefined => {
  let sum: RequestRecords | undefined
  for (const { shard } of parts) {
    const window = shard.windows[place]
    const records = window && readShardRecords(window.records)
    if (records === undefined) return undefined
    sum = sum === undefined ? records : addedRecords([sum, records])
  }
  return sum
}

/** The windows of one place as one. Shards cut a little apart: a time window is as long as theirs are on average. */
const mergedWindow = (
  parts: readonly LevelPart[],
  place: number,
  { requestCount }: MeasurementPlan,
): Window => {
  const windows = parts.map(({ shard }) => shard.windows[place]!)
  const startedAt = Math.min(...windows.map((window) => window.startedAt))
  const span = Math.max(...windows.map((window) => window.startedAt + window.duration)) - startedAt
  const duration = requestCount === undefined ? mean(windows, (window) => window.duration) : Math.round(span)
  const asked = windows.flatMap((window) => window.asked ?? [])
  const [server] = windows.flatMap((window) => window.server ?? [])
  return {
    startedAt,
    duration,
    ...(asked.length === 0 ? {} : { asked: asked.reduce((sum, count) => sum + count, 0) }),
    clientBusy: Math.min(
      mean(windows, (window) => window.clientBusy),
      duration,
    ),
    ...(server === undefined ? {} : { server }),
    serverRestarted: windows.some((window) => window.serverRestarted),
  }
}

const mean = (windows: readonly ShardWindow[], value: (window: ShardWindow) => number): Nanoseconds =>
  Math.round(windows.reduce((sum, window) => sum + value(window), 0) / windows.length)

/** Most texts kept of each class of failures, as in a shard's own. */
const textsKept = 3

/** Counts and costs are added up; what shows whether a client was fit to measure is that of the worst. */
const mergedEvidence = (parts: readonly LevelPart[], sendLag: LevelEvidence['sendLag']): LevelEvidence => {
  const all = parts.map(({ evidence }) => evidence)
  const sum = (value: (evidence: LevelEvidence) => number): number =>
    all.reduce((total, evidence) => total + value(evidence), 0)
  const most = (value: (evidence: LevelEvidence) => number): number => Math.max(...all.map(value))
  const [server] = all.filter(({ serverSucceeded }) => serverSucceeded !== undefined)
  const heldBack = all.flatMap((evidence) => evidence.heldBack ?? [])
  return {
    sent: sum(({ sent }) => sent),
    succeeded: sum(({ succeeded }) => succeeded),
    failed: sum(({ failed }) => failed),
    failureTexts: mergedTexts(all),
    reconnections: sum(({ reconnections }) => reconnections),
    sendLag,
    ...(heldBack.length === 0 ? {} : { heldBack: heldBack.reduce((total, count) => total + count, 0) }),
    ...(server?.serverSucceeded === undefined ? {} : { serverSucceeded: server.serverSucceeded }),
    ...(server?.serverFailed === undefined ? {} : { serverFailed: server.serverFailed }),
    ...(server?.otherVersions === undefined ? {} : { otherVersions: server.otherVersions }),
    serverRestarted: all.some(({ serverRestarted }) => serverRestarted),
    threads: sum(({ threads }) => threads),
    clientCpu: sum(({ clientCpu }) => clientCpu),
    gcMax: most(({ gcMax }) => gcMax),
    gcTotal: sum(({ gcTotal }) => gcTotal),
    eventLoopUtilization: most(({ eventLoopUtilization }) => eventLoopUtilization),
    duration: most(({ duration }) => duration),
  }
}

const mergedTexts = (all: readonly LevelEvidence[]): LevelEvidence['failureTexts'] => {
  const texts = new Map<FailureClass, readonly string[]>()
  for (const { failureTexts } of all)
    for (const [failure, own] of Object.entries(failureTexts) as [FailureClass, readonly string[]][])
      texts.set(failure, [...new Set([...(texts.get(failure) ?? []), ...own])].slice(0, textsKept))
  return Object.fromEntries(texts)
}
