/**
 * perf_analyzer's printed report, line for line as its current release prints it, one function a part so that each level can be
 * printed when it ends. What differs, on purpose:
 * - `p95latency and throughput` has its missing space;
 * - numbers never switch to two fixed decimals after a warning;
 * - unstable levels are shown and marked, where perf_analyzer drops them;
 * - the time of what a model calls counts as often as it is called, where perf_analyzer counts each model once;
 * - a ramp of periodic concurrency and sessions have their figures, where perf_analyzer prints none;
 * - failed requests are counted, where perf_analyzer stops at the first;
 * - its warning that the client cannot keep up is among the lines of ours;
 * - the latency of a decoupled model is said to last until the last response, as it does in perf_analyzer too, which says "first";
 * - an empty line ends each level.
 * Lines of ours come last in their part, under the name of this program.
 */

import { tool } from '../foundation/tool.ts'
import { nsToWholeUs } from '../foundation/units.ts'
import type { LatencySummary, WindowResult } from '../measure/level-result.ts'
import { formatLevel } from '../plan/load-level.ts'
import type { LoadLevel, MeasurementPlan } from '../plan/plan.ts'
import { formatOstream } from '../report/ostream-number.ts'
import { percentilesOf } from '../report/perf-analyzer-figures.ts'
import type { Report } from '../report/report.ts'
import { hasStreamedResponses } from '../report/streamed-responses.ts'
import { cachesAnywhere } from '../triton/composing-model.ts'
import type { AnalysisSettings } from './analysis-settings.ts'
import { floorSentence } from './floor-sentence.ts'
import { levelText } from './level-text.ts'

/** A whole report as text. */
export const analysisText = (report: Report, verbose: boolean): string => {
  const { settings, model, levels } = report
  const all: AnalysisSettings = {
    ...settings,
    ...model,
    decoupled: hasStreamedResponses(settings, model),
    responseCache: cachesAnywhere(model),
    verbose,
  }
  const parts = levels.flatMap((result) => [
    levelHeading(result.level),
    ...(verbose ? result.windows.map((window, i) => windowText(window, i + 1, all)) : []),
    levelText(result, all),
  ])
  return [settingsText(all), ...parts, summaryText(report, all)].join('')
}

/** The block before the first level; ends in an empty line. */
export const settingsText = (settings: AnalysisSettings): string => {
  const { measurement } = settings
  return lines([
    ...dataLines(settings.input),
    '*** Measurement Settings ***',
    `  Batch size: ${settings.batchSize}`,
    `  Service Kind: ${settings.serviceKind === 'openai' ? 'OPENAI' : 'TRITON'}`,
    ...(measurement.warmupRequestCount > 0
      ? [`  Sending ${requests(measurement.warmupRequestCount, 'warmup')}`]
      : []),
    ...(measurement.requestCount === undefined
      ? windowLines(settings)
      : [`  Sending ${requests(measurement.requestCount, 'benchmark')}`]),
    ...limitLines(settings),
    ...scheduleLines(settings),
    ...(settings.search?.kind === 'binary' ? ['  Using Binary Search algorithm'] : []),
    `  Using ${settings.calls === 'async' ? 'asynchronous' : 'synchronous'} calls for inference`,
    ...(settings.decoupled ? [`  ${lastResponseNote(settings)}`] : []),
    '',
  ])
}

const lastResponseNote = ({ serviceKind }: AnalysisSettings): string =>
  serviceKind === 'openai'
    ? 'Answers are streams, using their last piece of text for measuring latency'
    : 'Detected decoupled model, using the last response for measuring latency'

/** perf_analyzer tells the steps of one stream alone. */
const dataLines = ({ stepsRead }: AnalysisSettings['input']): readonly string[] => {
  if (stepsRead === undefined) return []
  const steps = stepsRead.length === 1 ? ` with ${stepsRead[0]} step/steps` : ''
  return [` Successfully read data for ${stepsRead.length} stream/streams${steps}.`]
}

/** The line before a level's windows. */
export const levelHeading = ({ mode, value }: LoadLevel): string =>
  lines([
    mode === 'request-rate'
      ? `Request Rate: ${formatOstream(value)} inference requests per second`
      : `${concurrencyNames[mode]} concurrency: ${value}`,
  ])

const concurrencyNames: Readonly<Record<Exclude<LoadLevel['mode'], 'request-rate'>, string>> = {
  concurrency: 'Request',
  'periodic-concurrency': 'Periodic',
  'session-concurrency': 'Session',
  'latency-limit': 'Request',
}

/** One window's line for `--verbose`; `place` counts from 1. */
export const windowText = (
  window: WindowResult,
  place: number,
  { measurement }: AnalysisSettings,
): string => {
  const { latency, throughput } = window
  const start = `  Pass [${place}] throughput: ${formatOstream(throughput)} infer/sec. `
  if (latency === undefined) return lines([`${start}No request ${nothingHappened(window)}.`])
  if (measurement.percentile !== undefined)
    return lines([`${start}p${measurement.percentile} latency: ${us(judged(latency, measurement))} usec`])
  return lines([
    `${start}Avg latency: ${us(latency.mean)} usec (std ${us(latency.standardDeviation)} usec). `,
  ])
}

/** The closing table, and the lines of ours. */
export const summaryText = (
  { levels, clientFloor }: Pick<Report, 'levels' | 'clientFloor'>,
  settings: AnalysisSettings,
): string => {
  const { percentile } = settings.measurement
  const rows = levels.flatMap(({ level, measured }) =>
    measured?.latency === undefined
      ? []
      : [
          `${level.mode === 'request-rate' ? 'Request Rate' : 'Concurrency'}: ${formatOstream(level.value)}, throughput: ${formatOstream(measured.throughput)} infer/sec, latency ${us(judged(measured.latency, settings.measurement))} usec`,
        ],
  )
  const heading = `Inferences/Second vs. Client ${percentile === undefined ? 'Average' : `p${percentile}`} Batch Latency`
  const doubts = levels.flatMap(({ level, state, measured }) => {
    if (measured?.latency === undefined)
      return [`${formatLevel(level)} has no figures, no request ${nothingHappened(measured)}`]
    return ['stable', 'request-count', 'part'].includes(state) ? [] : [`${formatLevel(level)} is ${state}`]
  })
  return lines([
    ...(rows.length === 0 ? [] : [heading, ...rows]),
    `${tool.name}: ${[...doubts, `seed ${settings.seed}`].join('; ')}`,
    ...(clientFloor === undefined ? [] : [`${tool.name}: ${floorSentence(clientFloor)}`]),
  ])
}

/** perf_analyzer names both limits of any range; without a latency limit its own is 0. */
const limitLines = ({ levels, search, schedule }: AnalysisSettings): readonly string[] => {
  if (search === undefined && levels.length < 2) return []
  const values = levels.map(({ value }) => value)
  const hasEnd = search === undefined || search.end !== undefined
  const highest = formatOstream(Math.max(...values, search?.end ?? 0))
  const limit =
    schedule === undefined
      ? `  Concurrency limit: ${highest} concurrent requests`
      : `  Request Rate limit: ${highest} requests per seconds`
  return [`  Latency limit: ${search?.latencyLimitMs ?? 0} msec`, ...(hasEnd ? [limit] : [])]
}

/** perf_analyzer calls evenly spaced requests uniform. */
const scheduleLines = ({ schedule }: AnalysisSettings): readonly string[] => {
  switch (schedule?.arrivals) {
    case 'constant':
      return ['  Using uniform distribution on request generation']
    case 'poisson':
      return ['  Using poisson distribution on request generation']
    case 'intervals':
    case 'fixed':
    case undefined:
      return []
  }
}

/** What no request of a window without latencies did. */
const nothingHappened = (window: WindowResult | undefined): string =>
  (window?.responses?.withoutResponse ?? 0) > 0 ? 'got a response' : 'succeeded'

const windowLines = ({ measurement, calls }: AnalysisSettings): readonly string[] => {
  const { mode, percentile, intervalMs, windowRequestCount } = measurement
  const judgedOn = percentile === undefined ? 'average' : `p${percentile}`
  return [
    `  Using "${mode}" mode for stabilization`,
    `  Stabilizing using ${judgedOn} ${calls === 'async' ? 'throughput' : 'latency and throughput'}`,
    mode === 'time_windows'
      ? `  Measurement window: ${intervalMs} msec`
      : `  Minimum number of samples in each window: ${windowRequestCount}`,
  ]
}

/** The latency that stability is judged on. */
const judged = (latency: LatencySummary, { percentile }: MeasurementPlan): number =>
  percentile === undefined
    ? latency.mean
    : (percentilesOf(latency).find((one) => one.percentile === percentile)?.ns ?? latency.mean)

const requests = (count: number, kind: string): string => `${count} ${kind} request${count > 1 ? 's' : ''}`

const us = nsToWholeUs

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')
