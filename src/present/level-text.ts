import { tool } from '../foundation/tool.ts'
import { nsPerSecond, nsToWholeUs } from '../foundation/units.ts'
import type { LatencySummary, LevelResult, ResponseFigures, WindowResult } from '../measure/level-result.ts'
import { formatOstream } from '../report/ostream-number.ts'
import { type ClientSplit, clientSplitUs, percentilesOf } from '../report/perf-analyzer-figures.ts'
import type { ServerSide } from '../triton/server-statistics.ts'
import type { AnalysisSettings } from './analysis-settings.ts'
import { formatCount, formatDuration, formatPlural, formatShare } from './format.ts'
import { cleanText, terminalText } from './sanitize.ts'

/** A level's figures on both sides, and the lines of ours; ends in an empty line. */
export const levelText = (result: LevelResult, settings: AnalysisSettings): string =>
  lines([
    '  Client: ',
    ...clientLines(result.measured, settings),
    ...(result.measured?.server === undefined
      ? []
      : ['  Server: ', ...serverLines(result.measured.server, settings)]),
    `  ${tool.name}: `,
    ...ownLines(result).map((line) => `    ${line}`),
    '',
  ])

const clientLines = (measured: WindowResult | undefined, settings: AnalysisSettings): readonly string[] => {
  const { latency, breakdown, responses } = measured ?? {}
  return [
    `Request count: ${measured?.successCount ?? 0}`,
    ...(isDelayed(measured) ? [`Avg send request rate: ${formatOstream(measured.sendRate)} infer/sec`] : []),
    `Throughput: ${formatOstream(measured?.throughput ?? 0)} infer/sec`,
    ...(responses === undefined ? [] : [`Response Throughput: ${formatOstream(responses.rate)} infer/sec`]),
    ...(settings.verbose && measured !== undefined
      ? [`Avg client overhead: ${measured.clientOverhead.toFixed(2)}%`]
      : []),
    ...(latency === undefined ? [] : latencyLines(latency, settings)),
    ...(breakdown === undefined ? [] : [splitLine(clientSplitUs(breakdown), settings)]),
    // perf_analyzer leaves the place of the split empty.
    ...(responses === undefined ? [] : ['']),
  ].map((line) => `    ${line}`)
}

/** perf_analyzer names the rate when more than 1 % of the requests were delayed. */
const delayedShare = 0.01

const isDelayed = (measured: WindowResult | undefined): measured is WindowResult =>
  measured?.delayed !== undefined &&
  measured.delayed > (delayedShare * measured.sendRate * measured.duration) / nsPerSecond

const latencyLines = (latency: LatencySummary, { measurement }: AnalysisSettings): readonly string[] => [
  ...(measurement.percentile === undefined
    ? [`Avg latency: ${us(latency.mean)} usec (standard deviation ${us(latency.standardDeviation)} usec)`]
    : []),
  ...percentilesOf(latency).map(({ percentile, ns }) => `p${percentile} latency: ${us(ns)} usec`),
]

const splitLine = (
  { total, send, receive, wait }: ClientSplit,
  { protocol, verbose }: AnalysisSettings,
): string => {
  const [name, both, sending, receiving] =
    protocol === 'grpc'
      ? ['gRPC', '(un)marshal request/response', 'marshal', 'unmarshal']
      : ['HTTP', 'send/recv', 'send', 'receive']
  const split = verbose
    ? `${sending} ${send} usec + response wait ${wait} usec + ${receiving} ${receive} usec`
    : `${both} ${send + receive} usec + response wait ${wait} usec`
  return `Avg ${name} time: ${total} usec (${split})`
}

const serverLines = (server: ServerSide, { responseCache }: AnalysisSettings): readonly string[] => {
  if (server.successCount === 0) return ['    Request count: 0']
  const cache = responseCache ? server.cache : undefined
  return [
    `    Inference count: ${server.inferenceCount}`,
    `    Execution count: ${server.executionCount}`,
    ...(cache === undefined
      ? []
      : [`    Cache hit count: ${cache.hitCount}`, `    Cache miss count: ${cache.missCount}`]),
    `    Successful request count: ${server.successCount}`,
    ...(cache === undefined ? plainServerLines(server) : cachedServerLines(server, cache)),
  ]
}

const plainServerLines = (server: ServerSide): readonly string[] => [
  `    Avg request latency: ${us(server.request)} usec (overhead ${us(server.overhead)} usec + queue ${us(server.queue)} usec + ${computeParts(server)})`,
]

const cachedServerLines = (
  server: ServerSide,
  cache: NonNullable<ServerSide['cache']>,
): readonly string[] => {
  const compute = server.computeInput + server.computeInfer + server.computeOutput
  const computed = server.successCount - cache.hitCount
  const looked = computed + cache.hitCount
  const both =
    (cache.hit * cache.hitCount + cache.miss * cache.missCount + compute * computed) / Math.max(1, looked)
  const overhead = Math.max(0, us(server.request) - us(server.queue) - us(both))
  return [
    `    Avg request latency: ${us(server.request)} usec (overhead ${overhead} usec + queue ${us(server.queue)} usec + cache hit/miss ${us(both)} usec)`,
    `      Average Cache Hit Latency: ${us(cache.hit)} usec`,
    `      Average Cache Miss Latency: ${us(cache.miss) + us(compute)} usec (cache lookup/insertion ${us(cache.miss)} usec + ${computeParts(server)})`,
  ]
}

const computeParts = (server: ServerSide): string =>
  `compute input ${us(server.computeInput)} usec + compute infer ${us(server.computeInfer)} usec + compute output ${us(server.computeOutput)} usec`

/** What perf_analyzer does not say: whether to believe the level, and what the client itself cost. */
const ownLines = (result: LevelResult): readonly string[] => {
  const { state, windows, evidence, warnings, measured } = result
  const { sent, succeeded, failed, failureTexts, clientCpu, eventLoopUtilization, gcMax } = evidence
  const { threads, sendLag, reconnections } = evidence
  const texts = Object.entries(failureTexts).flatMap(([failure, all]) =>
    all.slice(0, 1).map((text) => `${failure}: ${terminalText(cleanText(text))}`),
  )
  return [
    ...(state === 'unstable'
      ? [`NOT STABLE after ${formatPlural(windows.length, 'window')}; the figures are over all of them`]
      : []),
    ...(state === 'over-limit'
      ? ['OVER THE LATENCY LIMIT; the figures are over the last three windows']
      : []),
    ...(state === 'interrupted' ? ['CUT SHORT; the figures are over what there is'] : []),
    ...scheduleLines(measured),
    `Failed requests: ${formatCount(failed)} of ${formatCount(succeeded + failed)}`,
    ...texts.map((text) => `  ${text}`),
    ...(measured?.responses === undefined ? [] : responseLines(measured.responses, measured.successCount)),
    ...(sent === 0
      ? []
      : [
          `Client cost: ${formatDuration(clientCpu / sent)} CPU per request${threads === 1 ? '' : ` on ${threads} threads`}, event loop ${formatShare(eventLoopUtilization)} busy, longest pause ${formatDuration(gcMax)}`,
          `Send lag: p50 ${formatDuration(sendLag.p50)}, p99 ${formatDuration(sendLag.p99)}, max ${formatDuration(sendLag.max)}${reconnections === 0 ? '' : `; ${formatPlural(reconnections, 'reconnection')}`}`,
        ]),
    ...warnings.map(({ text, hint }) =>
      terminalText(cleanText(`Warning: ${text}${hint === undefined ? '' : ` (${hint})`}`)),
    ),
  ]
}

/** What the schedule asked for and what became of it; and the latency as perf_analyzer counts it, from the actual send time. */
const scheduleLines = (measured: WindowResult | undefined): readonly string[] => {
  if (measured?.askedRate === undefined) return []
  const { askedRate, sendRate, successCount, failures, duration, delayed = 0, serviceLatency } = measured
  const failed = Object.values(failures).reduce((sum, count) => sum + count, 0)
  const completed = duration === 0 ? 0 : ((successCount + failed) * nsPerSecond) / duration
  return [
    `Requests per second: asked ${formatOstream(askedRate)}, sent ${formatOstream(sendRate)}, completed ${formatOstream(completed)}; ${formatCount(delayed)} left more than 1 ms late`,
    ...(serviceLatency === undefined
      ? []
      : [
          `Latency from the actual send: mean ${formatDuration(serviceLatency.mean)}, p50 ${formatDuration(serviceLatency.p50)}, p95 ${formatDuration(serviceLatency.p95)}, p99 ${formatDuration(serviceLatency.p99)}`,
        ]),
  ]
}

/** How responses came where each request gets any number of them. */
const responseLines = (
  { count, withoutResponse, timeToFirst, gap }: ResponseFigures,
  requests: number,
): readonly string[] => [
  `Responses: ${formatCount(count)} to ${formatPlural(requests, 'request')}${withoutResponse === 0 ? '' : `; ${formatPlural(withoutResponse, 'request')} ended well without any`}`,
  ...(timeToFirst === undefined ? [] : [`Time to first response: ${spread(timeToFirst)}`]),
  ...(gap === undefined ? [] : [`Inter-response latency: ${spread(gap)}`]),
]

const spread = ({ mean, p50, p95, p99 }: LatencySummary): string =>
  `avg ${formatDuration(mean)}, p50 ${formatDuration(p50)}, p95 ${formatDuration(p95)}, p99 ${formatDuration(p99)}`

const us = nsToWholeUs

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')
