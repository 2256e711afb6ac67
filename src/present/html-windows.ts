import { nsPerMs } from '../foundation/units.ts'
import type { LevelResult, WindowResult } from '../measure/level-result.ts'
import { chartFigure } from './chart-figure.ts'
import { frame, type Plot, plotBeside, plotHeight } from './chart-frame.ts'
import { durationLabels } from './chart-labels.ts'
import { box, cross, line, type Point } from './chart-marks.ts'
import { linearScale, type Scale } from './chart-scale.ts'
import { formatCount, formatDuration, formatPlural, formatThroughput } from './format.ts'
import { figureTable } from './html-table.ts'

/** Latency over the time of a level, window by window, with failed requests and the windows that the figures are from. */
export const windowsFigure = (
  name: string,
  { windows, state }: LevelResult,
  baselineP95: number | undefined,
): readonly string[] => {
  if (windows.length === 0) return []
  const used = usedWindows(windows, state)
  const failed = windows.reduce((sum, window) => sum + failuresOf(window), 0)
  return [
    chartFigure({
      title: 'Latency over time',
      description: descriptionOf(windows, used.length),
      height,
      marks: marksOf(windows, used, baselineP95),
      legend: [
        { swatch: 'line-candidate', text: 'p95' },
        { swatch: 'median', text: 'p50 (median)' },
        ...(baselineP95 === undefined
          ? []
          : [{ swatch: 'line-baseline', text: 'p95 of the baseline (mean)' } as const]),
        ...(failed === 0
          ? []
          : [{ swatch: 'cross', text: `failed requests (${formatCount(failed)})` } as const]),
        ...(used.length === 0
          ? []
          : [{ swatch: 'used', text: 'windows that the figures are from' } as const]),
      ],
      hint: used.length === 0 ? hints[state] : '',
      table: windowTable(name, windows),
      tableName: `Windows (${formatCount(windows.length)})`,
    }),
  ]
}

const height = 210

/** A strip below the lines for what failed. */
const failureStrip = 16

/** Why no windows stand out. */
const hints: Readonly<Record<LevelResult['state'], string>> = {
  stable: '',
  'over-limit': '',
  unstable: 'The last three windows never agreed, so that the figures are over all of them and cannot pass.',
  'request-count': '',
  interrupted: 'The level was cut short: the figures are over what there is.',
  part: '',
}

/** The last three agreed, or reached the limit; else all windows count, and none stands out. */
const usedWindows = (
  windows: readonly WindowResult[],
  state: LevelResult['state'],
): readonly WindowResult[] => (state === 'stable' || state === 'over-limit' ? windows.slice(-3) : [])

const failuresOf = ({ failures }: WindowResult): number =>
  Object.values(failures).reduce((sum, count) => sum + count, 0)

const descriptionOf = (windows: readonly WindowResult[], used: number): string => {
  const values = windows.flatMap(({ latency }) => (latency === undefined ? [] : [latency.p95]))
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)]
  const range =
    values.length === 0
      ? 'no request ended well'
      : `p95 between ${formatDuration(least)} and ${formatDuration(most)}`
  const failing = windows.filter((window) => failuresOf(window) > 0).length
  return `${formatPlural(windows.length, 'window')}, ${range}; ${formatPlural(failing, 'window')} with failed requests; ${used === 0 ? 'the figures are from all of them' : `the figures are from the last ${used}`}.`
}

const marksOf = (
  windows: readonly WindowResult[],
  used: readonly WindowResult[],
  baselineP95: number | undefined,
): readonly string[] => {
  const { top, bottom } = plotHeight(height)
  const values = windows.flatMap(({ latency }) => (latency === undefined ? [] : [latency.p50, latency.p95]))
  const strip = windows.some((window) => failuresOf(window) > 0) ? failureStrip : 0
  const up = linearScale(
    baselineP95 === undefined ? values : [...values, baselineP95],
    [bottom - strip, top],
    { fromZero: true, most: 4 },
  )
  const labels = durationLabels(up.ticks)
  const plot = plotBeside(height, labels, 16)
  const start = windows[0]?.startedAt ?? 0
  const from = (window: WindowResult): number => window.startedAt - start
  const until = (window: WindowResult): number => from(window) + window.duration
  const last = windows.at(-1)!
  const across = linearScale([until(last)], [plot.left, plot.right], {
    fromZero: true,
    isTight: true,
  })
  const span = (window: WindowResult): readonly [number, number] => [
    across.place(from(window)),
    across.place(until(window)),
  ]
  const [first] = used
  return [
    ...(first === undefined ? [] : [box('used', [span(first)[0], top], [span(used.at(-1)!)[1], bottom])]),
    frame(
      plot,
      { scale: across, labels: durationLabels(across.ticks), name: 'time since the first window' },
      { scale: up, labels, name: 'latency' },
    ),
    ...(baselineP95 === undefined
      ? []
      : [
          line('baseline', [
            [plot.left, up.place(baselineP95)],
            [plot.right, up.place(baselineP95)],
          ]),
        ]),
    ...stretches(windows, (window) => window.latency?.p50, { span, up }).map((points) =>
      line('median', points),
    ),
    ...stretches(windows, (window) => window.latency?.p95, { span, up }).map((points) =>
      line('candidate', points),
    ),
    ...failureMarks(windows, span, plot),
  ]
}

/** Steps over the windows, broken where one has no latency and that can be seen. */
const stretches = (
  windows: readonly WindowResult[],
  of: (window: WindowResult) => number | undefined,
  { span, up }: { readonly span: (window: WindowResult) => readonly [number, number]; readonly up: Scale },
): readonly (readonly Point[])[] => {
  const found: Point[][] = [[]]
  for (const window of windows) {
    const value = of(window)
    if (value === undefined) {
      if (windows.length <= mostSeenGaps) found.push([])
    } else {
      const [left, right] = span(window)
      found.at(-1)!.push([left, up.place(value)], [right, up.place(value)])
    }
  }
  return found.filter(({ length }) => length > 0)
}

/** With more windows than this a gap is narrower than the line itself. */
const mostSeenGaps = 800

/** A cross in the strip below for every window with failed requests; those that would lie on each other are one. */
const failureMarks = (
  windows: readonly WindowResult[],
  span: (window: WindowResult) => readonly [number, number],
  { bottom }: Plot,
): readonly string[] => {
  const crosses = new Map<number, number>()
  for (const window of windows) {
    const failed = failuresOf(window)
    if (failed === 0) continue
    const [left, right] = span(window)
    const column = Math.round((left + right) / 2 / crossWidth)
    crosses.set(column, (crosses.get(column) ?? 0) + failed)
  }
  return [...crosses].map(([column, failed]) =>
    cross([column * crossWidth, bottom - failureStrip / 2], `${formatPlural(failed, 'failed request')}`),
  )
}

const crossWidth = 9

/** Rows that are shown at each end of a long table. */
const shownAtEachEnd = 100

const windowTable = (name: string, windows: readonly WindowResult[]): string => {
  const start = windows[0]?.startedAt ?? 0
  const rows = windows.map((window, i) => ({ window, place: i + 1 }))
  const cut = Math.max(0, rows.length - 2 * shownAtEachEnd)
  const shown = cut === 0 ? rows : [...rows.slice(0, shownAtEachEnd), ...rows.slice(-shownAtEachEnd)]
  const table = figureTable(
    `Windows of ${name}`,
    ['window', 'start', 'length', 'good', 'failed', 'throughput', 'mean', 'p50', 'p95'],
    shown.map(({ window, place }) => [
      String(place),
      `+${Math.round((window.startedAt - start) / nsPerMs / 100) / 10} s`,
      formatDuration(window.duration),
      formatCount(window.successCount),
      formatCount(failuresOf(window)),
      formatThroughput(window.throughput),
      formatDuration(window.latency?.mean),
      formatDuration(window.latency?.p50),
      formatDuration(window.latency?.p95),
    ]),
  )
  return cut === 0
    ? table
    : `<p>The first and the last ${shownAtEachEnd}; ${formatCount(cut)} in between are in the report's JSON alone.</p>${table}`
}
