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
  const records = recordsOf(parts)
  if (first === undefined || records === undefined) return undefined
  if (parts.length < results.length || sendLags.length < parts.length) return undefined
  const { measurement, batchSize, keepsNone } = settings
  const { level } = first
  const figures = { batchSize, ...pickPercentile(measurement) }
  const windows = records.map((_, place) => mergedWindow(parts, place, measurement))
  const all = windows.map((window, place) => windowResult([window], records[place]!, figures)!)
  const { state, from, to } = countedWindows(all, measurement)
  const counted = addedRecords(records.slice(from, to))
  const measured = windowResult(windows.slice(from, to), counted, figures)
  const evidence = mergedEvidence(parts, sendLagOf(addedDistributions(sendLags)))
  const run = { measurement, level, serverMeter: keepsNone ? { keepsNone: true as const } : {} }
  return {
    level,
    state,
    windows: all.slice(0, to),
    ...(measured === undefined ? {} : { measured }),
    ...(measured?.latency === undefined
      ? {}
      : { histogram: encodeHistogram({ counts: counted.latencies.counts }) }),
    evidence,
    warnings: levelWarnings({ state, measured, evidence, run }),
  }
}

const pickPercentile = ({ percentile }: MeasurementPlan): { readonly percentile?: number } =>
  percentile === undefined ? {} : { percentile }

/** What all shards recorded, window by window; undefined when one has more windows than another, or damaged ones. */
const recordsOf = (parts: readonly LevelPart[]): readonly RequestRecords[] | undefined => {
  const most = Math.max(0, ...parts.map(({ shard }) => shard.windows.length))
  const read = Array.from({ length: most }, (_, place) =>
    parts.flatMap(({ shard }) => {
      const window = shard.windows[place]
      return (window && readShardRecords(window.records)) ?? []
    }),
  )
  return read.every((ofAll) => ofAll.length === parts.length) ? read.map(addedRecords) : undefined
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

/** Which windows the figure is over, from and to (exclusive); one machine would have ended with the last of them. */
const countedWindows = (
  windows: readonly WindowResult[],
  measurement: MeasurementPlan,
): { readonly state: LevelState; readonly from: number; readonly to: number } => {
  const whole = { from: 0, to: windows.length }
  if (measurement.requestCount !== undefined) return { state: 'request-count', ...whole }
  for (let to = stableWindows; to <= windows.length; to += 1)
    if (isStable(windows.slice(0, to), measurement)) return { state: 'stable', from: to - stableWindows, to }
  return { state: 'unstable', ...whole }
}

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
