import { tool } from '../foundation/tool.ts'
import { nsPerSecond, nsToWholeUs } from '../foundation/units.ts'
import { excessiveDelay } from '../measure/delayed-share.ts'
import type {
  LatencySummary,
  LevelResult,
  ResponseFigures,
  TokenFigures,
  WindowResult,
} from '../measure/level-result.ts'
import { formatOstream } from '../report/ostream-number.ts'
import { type ClientSplit, clientSplitUs, percentilesOf } from '../report/perf-analyzer-figures.ts'
import type { AnalysisSettings } from './analysis-settings.ts'
import { formatCount, formatDuration, formatPlural, formatShare } from './format.ts'
import { metricsLines } from './metrics-lines.ts'
import { cleanText, terminalText } from './sanitize.ts'
import { serverLines } from './server-lines.ts'

/** A level's figures on both sides, and the lines of ours; ends in an empty line. */
export const levelText = (result: LevelResult, settings: AnalysisSettings): string =>
  lines([
    '  Client: ',
    ...clientLines(result.measured, settings),
    ...(result.measured?.server === undefined
      ? []
      : ['  Server: ', ...serverLines(result.measured.server, settings.responseCache)]),
    ...(result.measured?.metrics === undefined ? [] : ['', ...metricsLines(result.measured.metrics)]),
    `  ${tool.name}: `,
    ...ownLines(result, settings).map((line) => `    ${line}`),
    '',
  ])

const clientLines = (measured: WindowResult | undefined, settings: AnalysisSettings): readonly string[] => {
  const { latency, breakdown, responses } = measured ?? {}
  return [
    `Request count: ${measured?.successCount ?? 0}`,
    ...delayLines(measured),
    ...(measured?.sequences === undefined
      ? []
      : [`Sequence count: ${measured.sequences.count} (${formatOstream(measured.sequences.rate)} seq/sec)`]),
    `Throughput: ${formatOstream(measured?.throughput ?? 0)} infer/sec`,
    // The unit is perf_analyzer's for a Triton; of a language model these are pieces of text.
    ...(responses === undefined
      ? []
      : [
          `Response Throughput: ${formatOstream(responses.rate)} ${settings.serviceKind === 'openai' ? 'responses' : 'infer'}/sec`,
        ]),
    ...(settings.verbose && measured !== undefined
      ? [`Avg client overhead: ${measured.clientOverhead.toFixed(2)}%`]
      : []),
    ...(latency === undefined ? [] : latencyLines(latency, settings)),
    ...(breakdown === undefined ? [] : [splitLine(clientSplitUs(breakdown), settings)]),
    // perf_analyzer leaves the place of the split empty.
    ...(responses === undefined ? [] : ['']),
  ].map((line) => `    ${line}`)
}

/** Who was late is not said: the server may have held the requests up, or their sequences. */
const delayLines = (measured: WindowResult | undefined): readonly string[] => {
  const share = measured === undefined ? 0 : excessiveDelay(measured)
  if (measured === undefined || share === 0) return []
  return [
    `Avg send request rate: ${formatOstream(measured.sendRate)} infer/sec`,
    `[WARNING] The desired request rate was not kept: ${(100 * share).toFixed(2)}% of the requests were delayed.`,
  ]
}

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

/** What perf_analyzer does not say: whether to believe the level, and what the client itself cost. */
const ownLines = (result: LevelResult, settings: AnalysisSettings): readonly string[] => {
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
    ...(state === 'part' ? ['ONE SHARD; the figures are its share of the load, over all its windows'] : []),
    ...(state === 'interrupted' ? ['CUT SHORT; the figures are over what there is'] : []),
    ...scheduleLines(measured),
    `Failed requests: ${formatCount(failed)} of ${formatCount(succeeded + failed)}`,
    ...texts.map((text) => `  ${text}`),
    ...(measured?.responses === undefined
      ? []
      : responseLines(measured.responses, measured.successCount, settings)),
    ...(measured?.tokens === undefined ? [] : [tokenLine(measured.tokens)]),
    ...(settings.serviceKind === 'openai'
      ? ['Server: keeps no statistics, so that its own counts and times are not known']
      : []),
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
  { serviceKind }: AnalysisSettings,
): readonly string[] => [
  `Responses: ${formatCount(count)} to ${formatPlural(requests, 'request')}${withoutResponse === 0 ? '' : `; ${formatPlural(withoutResponse, 'request')} ended well without any`}`,
  ...(timeToFirst === undefined
    ? []
    : [`Time to first ${serviceKind === 'openai' ? 'token' : 'response'}: ${spread(timeToFirst)}`]),
  ...(gap === undefined
    ? []
    : [`Inter-${serviceKind === 'openai' ? 'token' : 'response'} latency: ${spread(gap)}`]),
]

const tokenSources: Readonly<Record<TokenFigures['from'], string>> = {
  usage: "by the server's usage",
  chunks: 'counted as pieces of text that came',
  both: "by the server's usage where it told, else counted as pieces of text that came",
}

const tokenLine = ({ count, rate, from }: TokenFigures): string =>
  `Output tokens: ${formatCount(count)}, ${formatOstream(rate)} a second, ${tokenSources[from]}`

const spread = ({ mean, p50, p95, p99 }: LatencySummary): string =>
  `avg ${formatDuration(mean)}, p50 ${formatDuration(p50)}, p95 ${formatDuration(p95)}, p99 ${formatDuration(p99)}`

const us = nsToWholeUs

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')
