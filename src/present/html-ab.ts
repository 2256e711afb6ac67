import { abSeries, isSegmentMetric } from '../compare/ab-series.ts'
import type { Comparison } from '../compare/verdict.ts'
import { formatLevel, isSameLevel } from '../plan/load-level.ts'
import type { AbLevelReport, AbReport } from '../report/ab-report.ts'
import { chartGrid } from './chart-figure.ts'
import { formatDuration, formatPercent, formatThroughput } from './format.ts'
import type { GateView } from './gate-view.ts'
import { blocksFigure } from './html-blocks.ts'
import { figureTable } from './html-table.ts'
import { htmlText } from './sanitize.ts'

/** Every block of an A/B, level by level: by how much the sides differed, row by row, and what each side did. */
export const abSections = (view: GateView, ab: AbReport): readonly string[] =>
  ab.levels.flatMap((level) => {
    const name = `Blocks at ${formatLevel(level.level)}`
    return [
      `<section><h2>${htmlText(name)}</h2>`,
      ...chartGrid(
        view.result.rows
          .filter((row) => isSameLevel(row.level, level.level))
          .flatMap((row) => blocksFigure(ab, row, changesOf(level, row))),
      ),
      `<details><summary>Every block</summary>${figureTable(name, headOf(ab), blockRows(level))}</details>`,
      '</section>',
    ]
  })

/** The candidate over the base in each block, minus 1; empty where a segment lacks the figure. */
const changesOf = ({ blocks }: AbLevelReport, { threshold }: Comparison): readonly number[] => {
  const { metric } = threshold
  const series = isSegmentMetric(metric) ? abSeries(blocks, metric) : undefined
  return series === undefined ? [] : series.a.values.map((a, i) => (series.b.values[i] ?? Number.NaN) / a - 1)
}

const headOf = ({ a, b }: AbReport): readonly string[] => [
  'block',
  `${a.label} p95`,
  `${b.label} p95`,
  'change',
  `${a.label} throughput`,
  `${b.label} throughput`,
  'change',
]

const blockRows = ({ blocks }: AbLevelReport): readonly (readonly string[])[] =>
  blocks.map(({ order, a, b }, place) => {
    const p95 = { a: center(a.map((segment) => segment.p95)), b: center(b.map((segment) => segment.p95)) }
    const rate = {
      a: center(a.map((segment) => segment.throughput)),
      b: center(b.map((segment) => segment.throughput)),
    }
    return [
      `${place + 1} (${order})`,
      formatDuration(p95.a),
      formatDuration(p95.b),
      formatPercent(p95.b / p95.a - 1),
      formatThroughput(rate.a),
      formatThroughput(rate.b),
      formatPercent(rate.b / rate.a - 1),
    ]
  })

/** The geometric mean, which is what is compared; NaN where a figure is missing. */
const center = (values: readonly (number | undefined)[]): number =>
  Math.exp(values.reduce((sum: number, value = Number.NaN) => sum + Math.log(value), 0) / values.length)
