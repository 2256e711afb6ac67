import { formatLevel } from '../plan/load-level.ts'
import type { AbLevelReport, AbReport } from '../report/ab-report.ts'
import { formatDuration, formatPercent, formatThroughput } from './format.ts'
import { figureTable } from './html-table.ts'
import { htmlText } from './sanitize.ts'

/** Every block of an A/B, level by level: what each side did, and by how much they differed. */
export const abSections = ({ a, b, levels }: AbReport): readonly string[] =>
  levels.flatMap((level) => [
    `<section><h2>${htmlText(`Blocks at ${formatLevel(level.level)}`)}</h2>`,
    figureTable(
      `Blocks at ${formatLevel(level.level)}`,
      [
        'block',
        `${a.label} p95`,
        `${b.label} p95`,
        'change',
        `${a.label} throughput`,
        `${b.label} throughput`,
        'change',
      ],
      blockRows(level),
    ),
    '</section>',
  ])

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
