import type { LevelResult } from '../measure/level-result.ts'
import { distinctLevels, formatLevel, isSameLevel } from '../plan/load-level.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { Report } from '../report/report.ts'
import { chartFigure } from './chart-figure.ts'
import { frame, plotBeside, plotHeight } from './chart-frame.ts'
import { durationLabels, numberLabels, textWidth } from './chart-labels.ts'
import { dot, label, line, type Point } from './chart-marks.ts'
import { linearScale } from './chart-scale.ts'
import { formatDuration, formatPercent, formatThroughput } from './format.ts'
import { figureTable } from './html-table.ts'
import { levelShortName } from './label.ts'

/** Throughput against latency over the load levels, both sides; nothing for fewer than two levels with figures. */
export const sweepFigure = (
  candidate: string,
  earlier: readonly Report[],
  own: readonly Report[],
): readonly string[] => {
  const levels = distinctLevels(own.flatMap((report) => report.levels.map(({ level }) => level)))
  const after = stopsOf(own, levels)
  const before = stopsOf(earlier, levels)
  if (after.length < 2) return []
  return [
    chartFigure({
      title: 'Throughput against latency',
      description: `${candidate}: ${sentenceOf(after)}.${before.length === 0 ? '' : ` Baseline: ${sentenceOf(before)}.`}`,
      height,
      marks: marksOf(before, after),
      legend: [
        ...(before.length === 0 ? [] : [{ swatch: 'baseline', text: 'baseline (mean)' } as const]),
        { swatch: 'candidate', text: candidate },
      ],
      hint: 'One mark a load level. Further right is more work done, lower is less waiting: where the line turns upwards, the server is full.',
      table: sweepTable(candidate, { levels, before, after }),
    }),
  ]
}

/** What one side came to at a load level, over all its runs. */
type Stop = { readonly level: LoadLevel; readonly throughput: number; readonly p95: number }

const height = 240

const stopsOf = (reports: readonly Report[], levels: readonly LoadLevel[]): readonly Stop[] =>
  levels.flatMap((level) => {
    const found = reports
      .flatMap((report) => report.levels.filter((result) => isSameLevel(result.level, level)))
      .flatMap(figuresOf)
    return found.length === 0
      ? []
      : [
          {
            level,
            throughput: mean(found.map(({ throughput }) => throughput)),
            p95: mean(found.map(({ p95 }) => p95)),
          },
        ]
  })

const figuresOf = ({ measured }: LevelResult): readonly Omit<Stop, 'level'>[] =>
  measured?.latency === undefined ? [] : [{ throughput: measured.throughput, p95: measured.latency.p95 }]

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** A sentence with more levels would not be listened to. */
const mostNamed = 12

const sentenceOf = (stops: readonly Stop[]): string =>
  stops
    .slice(0, mostNamed)
    .map(
      ({ level, throughput, p95 }) =>
        `${formatLevel(level)} ${formatThroughput(throughput)} at a p95 of ${formatDuration(p95)}`,
    )
    .join(', ')

const marksOf = (before: readonly Stop[], after: readonly Stop[]): readonly string[] => {
  const all = [...before, ...after]
  const { top, bottom } = plotHeight(height)
  const up = linearScale(
    all.map(({ p95 }) => p95),
    [bottom, top],
    { fromZero: true },
  )
  const labels = durationLabels(up.ticks)
  const plot = plotBeside(height, labels, 20)
  const across = linearScale(
    all.map(({ throughput }) => throughput),
    [plot.left, plot.right],
    { fromZero: true },
  )
  const place = ({ throughput, p95 }: Stop): Point => [across.place(throughput), up.place(p95)]
  const x = { scale: across, labels: numberLabels(across.ticks), name: 'throughput (infer/s)' }
  const name = (side: string, { level, throughput, p95 }: Stop): string =>
    `${side} at ${formatLevel(level)}: ${formatThroughput(throughput)}, p95 ${formatDuration(p95)}`
  return [
    frame(plot, x, { scale: up, labels, name: 'p95 latency' }),
    line('baseline', before.map(place)),
    line('candidate', after.map(place)),
    ...before.map((stop) => dot('baseline', place(stop), name('baseline', stop))),
    ...after.map((stop) => dot('candidate', place(stop), name('candidate', stop))),
    ...levelNames(after, before, place),
  ]
}

/** Names of levels beside their marks, of the candidate first; those that would lie on another name or mark are left to the table. */
const levelNames = (
  after: readonly Stop[],
  before: readonly Stop[],
  place: (stop: Stop) => Point,
): readonly string[] => {
  const taken: Box[] = [...after, ...before].slice(0, mostMarks).map((stop) => {
    const [x, y] = place(stop)
    return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }
  })
  return [...after, ...before].slice(0, mostMarks).flatMap((stop) => {
    const [x, y] = place(stop)
    const text = levelShortName(stop.level)
    const width = textWidth(text)
    const free = [
      { left: x + 8, top: y - 12 },
      { left: x - 8 - width, top: y - 12 },
      { left: x - width / 2, top: y - 21 },
      { left: x - width / 2, top: y + 7 },
    ]
      .map(({ left, top }) => ({ left, right: left + width, top, bottom: top + 13 }))
      .find(
        (one) => one.left >= 2 && one.right <= 358 && one.bottom <= height - 38 && !taken.some(touches(one)),
      )
    if (free === undefined) return []
    taken.push(free)
    return [label(text, [free.left, free.bottom - 3], 'start', true)]
  })
}

/** A sweep over more levels has marks without names. */
const mostMarks = 80

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const touches =
  (one: Box) =>
  (other: Box): boolean =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const sweepTable = (
  candidate: string,
  {
    levels,
    before,
    after,
  }: {
    readonly levels: readonly LoadLevel[]
    readonly before: readonly Stop[]
    readonly after: readonly Stop[]
  },
): string => {
  const at = (stops: readonly Stop[], level: LoadLevel): Stop | undefined =>
    stops.find((stop) => isSameLevel(stop.level, level))
  const ratio = (to: number | undefined, from: number | undefined): string =>
    formatPercent(to === undefined || from === undefined ? undefined : to / from - 1)
  return figureTable(
    'Throughput against latency',
    [
      'load',
      'throughput, baseline',
      `throughput, ${candidate}`,
      'change',
      'p95, baseline',
      `p95, ${candidate}`,
      'change',
    ],
    levels.map((level) => {
      const [from, to] = [at(before, level), at(after, level)]
      return [
        formatLevel(level),
        formatThroughput(from?.throughput),
        formatThroughput(to?.throughput),
        ratio(to?.throughput, from?.throughput),
        formatDuration(from?.p95),
        formatDuration(to?.p95),
        ratio(to?.p95, from?.p95),
      ]
    }),
  )
}
