import { sampleOf } from '../compare/sample.ts'
import type { Comparison } from '../compare/verdict.ts'
import { formatLevel } from '../plan/load-level.ts'
import { type GatedMetric, isRate, rateUnits } from '../plan/threshold.ts'
import { chartFigure } from './chart-figure.ts'
import { frame, type Plot, plotBeside, plotHeight } from './chart-frame.ts'
import { durationLabels, numberLabels, textWidth } from './chart-labels.ts'
import { dot, label, line, whisker } from './chart-marks.ts'
import { linearScale, type Scale } from './chart-scale.ts'
import { formatInterval, formatPercent, formatPlural } from './format.ts'
import { candidateName, type GateView, shownRow } from './gate-view.ts'
import { figureTable } from './html-table.ts'
import { allowedChange, metricName, metricValue, verdictWords } from './label.ts'
import { limitValue } from './limit-value.ts'
import type { RowPast } from './row-past.ts'
import { cleanText } from './sanitize.ts'

/**
 * One row's figure from run to run on the branch, with the levels it was at, and at the right the candidate with its interval
 * beside what is allowed; nothing for fewer than two runs, or a candidate without the figure.
 */
export const historyFigure = (view: GateView, judged: Comparison, past: RowPast): readonly string[] => {
  const row = shownRow(judged)
  const { metric } = row.threshold
  if (past.series.length < 2 || row.candidate === undefined) return []
  const branch = view.branch === undefined ? '' : ` on ${cleanText(view.branch, 40)}`
  const inScenario = row.scenario === undefined ? '' : ` (${cleanText(row.scenario, 80)})`
  const subject = `${cleanText(row.model, 80)} at ${formatLevel(row.level)}${inScenario}`
  const hasLimit = limitValue(row) !== undefined
  return [
    chartFigure({
      title: `${subject}: ${metricName(metric)}`,
      description: descriptionOf(row, past, candidateName(view)),
      height,
      marks: marksOf(row, past, candidateName(view)),
      legend: [
        { swatch: 'baseline', text: `run${branch}` },
        { swatch: 'level', text: 'their level' },
        { swatch: 'candidate', text: candidateName(view) },
        ...(row.interval === undefined
          ? []
          : [{ swatch: 'whisker', text: 'where its true level may be' } as const]),
        ...(hasLimit ? [{ swatch: 'limit', text: `allowed: ${allowedChange(row)}` } as const] : []),
      ],
      hint: '',
      table: historyTable(row, past, candidateName(view)),
    }),
  ]
}

/** For those who never heard of an interval. */
export const historyHint =
  'Runs of the same code differ by chance, so that one value proves little: the bar on the last mark says where the true one may be. A regression is beyond the dashed line and further from the other runs than chance explains; to pass, the bar has to end before that line, but for its very tip.'

const height = 230

const descriptionOf = (row: Comparison, { series, shifts }: RowPast, candidate: string): string => {
  const { metric } = row.threshold
  const values = series.map(({ value }) => value)
  const range = `${formatPlural(series.length, 'run')} between ${metricValue(metric, Math.min(...values))} and ${metricValue(metric, Math.max(...values))}`
  const shifted = shifts.length === 0 ? '' : `, with ${formatPlural(shifts.length, 'shift')} of the level`
  const change =
    row.change === undefined
      ? ''
      : ` (${formatPercent(row.change)}, 95 % interval ${formatInterval(row.interval)})`
  return `${range}${shifted}. ${candidate}: ${metricValue(metric, row.candidate?.center)}${change}, allowed ${allowedChange(row)}: ${verdictWords(row)}.`
}

const marksOf = (row: Comparison, { series, shifts }: RowPast, candidate: string): readonly string[] => {
  const { metric } = row.threshold
  const { top, bottom } = plotHeight(height)
  const interval = intervalValues(row)
  const limit = limitValue(row)
  const values = series.map(({ value }) => value)
  const up = linearScale(
    [...values, ...(row.candidate?.values ?? []), ...interval, ...(limit === undefined ? [] : [limit])],
    [bottom, top],
  )
  const labels = isRate(metric) ? numberLabels(up.ticks) : durationLabels(up.ticks)
  const words = cleanText(candidate, 10)
  // The candidate has a column of its own, so that it is not taken for one more run.
  const plot = plotBeside(height, labels, 8)
  const column = plot.right - Math.max(24, textWidth(words) / 2)
  const runs: Plot = { ...plot, right: column - 30 }
  const across = runScale(series.length, runs)
  const axis = { scale: { ...across, ticks: [] }, labels: [], name: '' }
  return [
    frame(plot, axis, { scale: up, labels, name: axisName(metric) }),
    ...dateLabels(series, across, plot),
    label(words, [column, bottom + 17], 'middle', true),
    ...levelLines({ series, shifts }, across, up),
    ...(limit === undefined
      ? []
      : [
          line('limit', [
            [across.place(lastStart(shifts)) - 4, up.place(limit)],
            [plot.right, up.place(limit)],
          ]),
        ]),
    ...series.map(({ run, value }, i) =>
      dot(
        'baseline',
        [across.place(i), up.place(value)],
        series.length > mostNamed
          ? ''
          : `${run.label}, ${run.createdAt.slice(0, 10)}: ${metricValue(metric, value)}`,
      ),
    ),
    ...(interval.length === 2 ? [whisker(column, up.place(interval[0]!), up.place(interval[1]!))] : []),
    ...(row.candidate?.values ?? []).map((value) =>
      dot('candidate', [column, up.place(value)], `${candidate}: ${metricValue(metric, value)}`),
    ),
  ]
}

/** More marks would be too near to each other to be told apart by hovering. */
const mostNamed = 200

const axisName = (metric: GatedMetric): string =>
  isRate(metric) ? `${metricName(metric)} (${rateUnits[metric]})` : metricName(metric)

/** The 95 % interval of the change as values of the metric. */
const intervalValues = ({ interval, baseline }: Comparison): readonly number[] =>
  interval === undefined || baseline === undefined || !Number.isFinite(interval.low + interval.high)
    ? []
    : [baseline.center * (1 + interval.low), baseline.center * (1 + interval.high)]

const runScale = (count: number, { left, right }: Plot): Scale => {
  const step = (right - left - 12) / Math.max(1, count - 1)
  return { low: 0, high: count - 1, ticks: [], place: (i) => left + 8 + step * i }
}

const lastStart = (shifts: RowPast['shifts']): number => shifts.at(-1)?.at ?? 0

/** A line for each stretch at one level, and one upright where the level shifted. */
const levelLines = ({ series, shifts }: RowPast, across: Scale, up: Scale): readonly string[] => {
  const starts = [0, ...shifts.map(({ at }) => at)]
  const levels = starts.map((start, i) => {
    const end = starts[i + 1] ?? series.length
    const level = sampleOf(series.slice(start, end).map(({ value }) => value))?.center ?? Number.NaN
    return { start, end, level }
  })
  const shiftedAt = (at: number): number => (across.place(at - 1) + across.place(at)) / 2
  return [
    ...levels.map(({ start, end, level }) =>
      line('level', [
        [start === 0 ? across.place(0) - 4 : shiftedAt(start), up.place(level)],
        [end === series.length ? across.place(end - 1) + 4 : shiftedAt(end), up.place(level)],
      ]),
    ),
    ...shifts.map(({ at }) =>
      line('shift', [
        [shiftedAt(at), up.place(up.low)],
        [shiftedAt(at), up.place(up.high)],
      ]),
    ),
    ...shiftName({ series, shifts }, levels, { x: shiftedAt(lastStart(shifts)), across, up }),
  ]
}

/** Of the last shift alone: the names of many would lie on each other, and the table has them all. It stands where no run is. */
const shiftName = (
  { series, shifts }: RowPast,
  levels: readonly { readonly level: number }[],
  { x, across, up }: { readonly x: number; readonly across: Scale; readonly up: Scale },
): readonly string[] => {
  const last = shifts.at(-1)
  const [before, after] = [levels.at(-2)?.level, levels.at(-1)?.level]
  if (last === undefined || before === undefined || after === undefined) return []
  const text = `${last.isAccepted ? 'accepted' : 'shift'} ${formatPercent(after / before - 1)}`
  const width = textWidth(text)
  const [high, low] = [up.place(up.high) + 12, up.place(up.low) - 6]
  const isFree = ({ left, y }: { readonly left: number; readonly y: number }): boolean =>
    left >= across.place(0) - 10 &&
    !series.some(({ value }, i) => {
      const [runX, runY] = [across.place(i), up.place(value)]
      return runX > left - 5 && runX < left + width + 5 && runY > y - 16 && runY < y + 8
    })
  const place = [low, high].flatMap((y) => [x + 5, x - 5 - width].map((left) => ({ left, y }))).find(isFree)
  return place === undefined ? [] : [label(text, [place.left, place.y], 'start', true)]
}

/** The days of the first and of the last run, where both have room. */
const dateLabels = (series: RowPast['series'], across: Scale, { bottom }: Plot): readonly string[] => {
  const [first, last] = [series[0], series.at(-1)]
  if (first === undefined || last === undefined) return []
  const days = [first, last].map(({ run }) => run.createdAt.slice(0, 10))
  const width = textWidth(days[0]!)
  const [left, right] = [across.place(0) - 4, across.place(series.length - 1) + 4]
  const count = label(`${formatPlural(series.length, 'run')}, oldest first`, [left, bottom + 33])
  return days[0] === days[1] || right - left < 2 * width + 8
    ? [label(days[1]!, [left, bottom + 17]), count]
    : [label(days[0]!, [left, bottom + 17]), label(days[1]!, [right, bottom + 17], 'end'), count]
}

const intervalNote = ({ interval }: Comparison): string =>
  interval === undefined ? '' : `95 % interval of the change: ${formatInterval(interval)}`

const historyTable = (row: Comparison, { series, shifts }: RowPast, candidate: string): string => {
  const { metric } = row.threshold
  const noteAt = (place: number): string => {
    const shift = shifts.find(({ at }) => at === place)
    if (shift === undefined) return ''
    return shift.isAccepted ? 'first at an accepted level' : 'first after a shift'
  }
  const runs = series.map(({ run, value }, place) => [
    run.label,
    run.createdAt.slice(0, 10),
    metricValue(metric, value),
    noteAt(place),
  ])
  return figureTable(
    `${metricName(metric)}, run by run`,
    ['run', 'day', metricName(metric), 'note'],
    [[candidate, '', metricValue(metric, row.candidate?.center), intervalNote(row)], ...runs.toReversed()],
  )
}
