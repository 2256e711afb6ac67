import type { Comparison } from '../compare/verdict.ts'
import type { AbReport } from '../report/ab-report.ts'
import { chartFigure } from './chart-figure.ts'
import { frame, plotBeside, plotHeight } from './chart-frame.ts'
import { changeLabels, numberLabels } from './chart-labels.ts'
import { dot, label, line, whisker } from './chart-marks.ts'
import { linearScale } from './chart-scale.ts'
import { formatInterval, formatPercent, formatPlural } from './format.ts'
import { shownRow } from './gate-view.ts'
import { figureTable } from './html-table.ts'
import { allowedChange, isWorse, metricName, verdictWords } from './label.ts'
import { limitChange } from './limit-value.ts'

/** How much the candidate differed from the base in each block, and what that comes to beside what is allowed; nothing for no block. */
export const blocksFigure = (
  ab: AbReport,
  judged: Comparison,
  changes: readonly number[],
): readonly string[] => {
  const row = shownRow(judged)
  if (changes.length === 0) return []
  const name = metricName(row.threshold.metric)
  const limit = limitChange(row)
  return [
    chartFigure({
      title: `${name}: ${ab.b.label} against ${ab.a.label}`,
      description: `${formatPlural(changes.length, 'block')}; together ${formatPercent(row.change)} (95 % interval ${formatInterval(row.interval)}), allowed ${allowedChange(row)}: ${verdictWords(row)}.`,
      height,
      marks: marksOf(row, changes),
      legend: [
        { swatch: 'baseline', text: 'one block' },
        ...(row.change === undefined ? [] : [{ swatch: 'candidate', text: 'all blocks together' } as const]),
        ...(row.interval === undefined
          ? []
          : [{ swatch: 'whisker', text: 'where the true change may be' } as const]),
        ...(limit === undefined
          ? []
          : [{ swatch: 'limit', text: `allowed: ${allowedChange(row)}` } as const]),
      ],
      hint: `0 % is no difference; ${isWorse(row.threshold.metric, 1) ? 'higher' : 'lower'} is worse. Blocks differ by chance, and the more of them there are, the shorter the bar.`,
      table: figureTable(
        `${name}, block by block`,
        ['block', 'change'],
        [
          ['all', `${formatPercent(row.change)} (${formatInterval(row.interval)})`],
          ...changes.map((change, i) => [String(i + 1), formatPercent(change)]),
        ],
      ),
    }),
  ]
}

const height = 220

const marksOf = (row: Comparison, changes: readonly number[]): readonly string[] => {
  const { change, interval } = row
  const limit = limitChange(row)
  const { top, bottom } = plotHeight(height)
  const ends = interval === undefined ? [] : [interval.low, interval.high]
  const up = linearScale(
    [
      ...changes,
      ...ends,
      ...(change === undefined ? [] : [change]),
      ...(limit === undefined ? [] : [limit]),
      0,
    ],
    [bottom, top],
  )
  const labels = changeLabels(up.ticks)
  const plot = plotBeside(height, labels, 8)
  const column = plot.right - 20
  const blocks = { ...plot, right: column - 34 }
  const across = linearScale([1, changes.length], [blocks.left + 8, blocks.right], { most: 6 })
  const ticks = across.ticks.filter((tick) => Number.isInteger(tick) && tick >= 1)
  const whole = (value: number): readonly (readonly [number, number])[] => [
    [plot.left, up.place(value)],
    [plot.right, up.place(value)],
  ]
  return [
    frame(
      plot,
      { scale: { ...across, ticks }, labels: numberLabels(ticks), name: 'block' },
      { scale: up, labels, name: 'change' },
    ),
    line('zero', whole(0)),
    ...(limit === undefined ? [] : [line('limit', whole(limit))]),
    ...changes.map((one, i) =>
      dot('baseline', [across.place(i + 1), up.place(one)], `block ${i + 1}: ${formatPercent(one)}`),
    ),
    ...(interval === undefined ? [] : [whisker(column, up.place(interval.low), up.place(interval.high))]),
    ...(change === undefined
      ? []
      : [dot('candidate', [column, up.place(change)], `all blocks: ${formatPercent(change)}`)]),
    label('all', [column, bottom + 17], 'middle', true),
  ]
}
