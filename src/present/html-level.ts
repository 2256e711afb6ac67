import type { LatencySummary, LevelResult, LevelState, WindowResult } from '../measure/level-result.ts'
import { formatLevel, isSameLevel } from '../plan/load-level.ts'
import { percentilesOf } from '../report/perf-analyzer-figures.ts'
import type { Report } from '../report/report.ts'
import { chartGrid } from './chart-figure.ts'
import { formatCount, formatDuration, formatPercent, formatThroughput } from './format.ts'
import { candidateName, type GateView } from './gate-view.ts'
import { distributionFigure } from './html-distribution.ts'
import { partsFigure } from './html-parts.ts'
import { figureTable } from './html-table.ts'
import { windowsFigure } from './html-windows.ts'
import { latencyParts } from './latency-parts.ts'
import { cleanText, htmlText } from './sanitize.ts'

/**
 * Everything about one level: its latencies beside the baselines' mean, where the time went, and every window. `isFolded`: it waits
 * for who asks.
 */
export const levelSection = (
  view: GateView,
  report: Report,
  result: LevelResult,
  isFolded: boolean,
): string => {
  const { scenario } = report.settings
  const inScenario = scenario === undefined ? '' : ` (${cleanText(scenario, 80)})`
  const name = `${cleanText(report.model.name, 80)}, ${formatLevel(result.level)}${inScenario}`
  const earlier = view.baselines
    .filter(
      (baseline) =>
        baseline.report.model.name === report.model.name && baseline.report.settings.scenario === scenario,
    )
    .flatMap((baseline) => baseline.report.levels.filter(({ level }) => isSameLevel(level, result.level)))
  const candidate = candidateName(view)
  const [open, close] = isFolded
    ? [`<details class="level"><summary><h2>${htmlText(name)}</h2></summary>`, '</details>']
    : [`<section><h2>${htmlText(name)}</h2>`, '</section>']
  return [
    open,
    `<p>${htmlText(stateText(result))}</p>`,
    latencyTable(name, candidate, { result, earlier }),
    ...missingPictures(result),
    ...chartGrid([
      ...distributionFigure(candidate, earlier, result),
      ...windowsFigure(name, result, meanOf(earlier.flatMap(({ measured }) => measured?.latency?.p95 ?? []))),
      ...partsFigure(candidate, latencyParts(earlier), latencyParts([result])),
    ]),
    close,
  ].join('\n')
}

/** Why pictures are not there. */
const missingPictures = (result: LevelResult): readonly string[] => {
  if (result.windows.length === 0) return ['<p>There was no complete window.</p>']
  const missing = [
    ...(result.histogram === undefined
      ? ['the distribution of latencies, since the report has no histogram']
      : []),
    ...(latencyParts([result]) === undefined
      ? ['where the latency goes, since the server told no times of its own for every request']
      : []),
  ]
  return missing.length === 0 ? [] : [`<p class="hint">Not shown: ${htmlText(missing.join('; '))}.</p>`]
}

type BothSides = { readonly result: LevelResult; readonly earlier: readonly LevelResult[] }

const stateText = ({ state, windows, evidence }: LevelResult): string => {
  const words: Record<LevelState, string> = {
    stable: 'Stable: the last three windows agreed, and the figures are over them.',
    'over-limit': 'Ended when a window reached the latency limit: the figures are over the last three.',
    unstable: `Not stable after ${formatCount(windows.length)} windows: the figures are over all of them.`,
    'request-count': 'One window of a fixed number of requests.',
    interrupted: 'Cut short: the figures are over what there is.',
    part: 'The share of one shard, over all its windows.',
  }
  const { sent, succeeded, failed, serverSucceeded } = evidence
  const counted =
    serverSucceeded === undefined ? '' : `; the server counted ${formatCount(serverSucceeded)} good ones`
  return `${words[state]} ${formatCount(sent)} requests sent, ${formatCount(succeeded)} good, ${formatCount(failed)} failed${counted}.`
}

/** The rows of the first table; a run without the figure has no part in the mean. */
const latencyTable = (name: string, candidate: string, { result, earlier }: BothSides): string => {
  const figures: readonly (readonly [
    string,
    (window: WindowResult) => number | undefined,
    'ns' | 'infer/s',
  ])[] = [
    ['throughput', ({ throughput }) => throughput, 'infer/s'],
    ['mean latency', ({ latency }) => latency?.mean, 'ns'],
    ['standard deviation', ({ latency }) => latency?.standardDeviation, 'ns'],
    ...percentileNames(result).map(
      (percentile) =>
        [
          `p${percentile} latency`,
          ({ latency }: WindowResult) => valueAt(latency, percentile),
          'ns',
        ] as const,
    ),
    ['slowest request', ({ latency }) => latency?.max, 'ns'],
  ]
  const rows = figures.map(([label, pick, unit]) => {
    const format = unit === 'ns' ? formatDuration : formatThroughput
    const after = result.measured === undefined ? undefined : pick(result.measured)
    if (earlier.length === 0) return [label, format(after)]
    const before = meanOf(
      earlier.flatMap(({ measured }) => (measured === undefined ? [] : (pick(measured) ?? []))),
    )
    const change = before === undefined || after === undefined ? undefined : after / before - 1
    return [label, format(before), format(after), formatPercent(change)]
  })
  const head =
    earlier.length === 0 ? ['figure', candidate] : ['figure', 'baseline (mean)', candidate, 'change']
  return figureTable(`Figures of ${name}`, head, rows)
}

const percentileNames = ({ measured }: LevelResult): readonly number[] =>
  measured?.latency === undefined
    ? [50, 90, 95, 99]
    : percentilesOf(measured.latency).map(({ percentile }) => percentile)

const valueAt = (latency: LatencySummary | undefined, wanted: number): number | undefined =>
  latency === undefined
    ? undefined
    : percentilesOf(latency).find(({ percentile }) => percentile === wanted)?.ns

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
