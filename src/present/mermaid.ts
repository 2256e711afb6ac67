import type { Comparison } from '../compare/verdict.ts'
import { nsPerMs, nsPerSecond, nsPerUs } from '../foundation/units.ts'
import { isRate, rateUnits } from '../plan/threshold.ts'
import { isShown } from './chart-scale.ts'
import { formatPlural } from './format.ts'
import { candidateName, decisiveRow, type GateView } from './gate-view.ts'
import { limitValue } from './limit-value.ts'
import { prose, proseToMarkdown } from './prose.ts'
import { pastOf, rowPast } from './row-past.ts'
import { subjectPhrase } from './row-phrase.ts'

/**
 * The row that a headline speaks of from run to run, as a small Mermaid chart for a job summary, the only picture that GitHub draws
 * there; empty where three runs are not known, and for a measurement that is unusable. All names stand in the Markdown around it: the diagram holds words of ours and numbers.
 */
export const summaryChart = (view: GateView): string => {
  const row = decisiveRow(view.result) ?? view.result.rows[0]
  if (view.ab !== undefined || row?.candidate === undefined || row.verdict === 'invalid') return ''
  const { series } = rowPast(pastOf(view, row), row)
  const values = [...series.map(({ value }) => value).slice(1 - mostShown), row.candidate.center].filter(
    isShown,
  )
  if (values.length < leastShown) return ''
  const limit = limitValue(row)
  const unit = unitOf(row, values)
  const numbers = (of: readonly number[]): string => of.map((value) => plain(value / unit.size)).join(', ')
  const all = [...values, ...(limit === undefined ? [] : [limit])]
  const [low, high] = [Math.min(...all) / unit.size, Math.max(...all) / unit.size]
  const room = (high - low) / 10 || high / 10
  const [bottom, top] = [plain(Math.max(0, low - room)), plain(high + room)]
  // Figures below a millionth of their unit are none that anybody reads off a chart.
  if (bottom === top) return ''
  const diagram = [
    ...appearance,
    'xychart-beta',
    `    x-axis "runs, the last one is this" 1 --> ${values.length}`,
    `    y-axis "${unit.name}" ${bottom} --> ${top}`,
    `    line [${numbers(values)}]`,
    ...(limit === undefined ? [] : [`    line [${numbers(values.map(() => limit))}]`]),
  ].join('\n')
  const flat = limit === undefined ? '' : '; the flat line is what is allowed'
  const caption = prose`${subjectPhrase(row)}: ${formatPlural(values.length - 1, 'run')} and, last, ${candidateName(view)}${flat}.`
  return `${proseToMarkdown(caption)}\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n`
}

/** Small, so that a telephone need not shrink it to be unreadable, in colours that stand out on white and on black. */
const appearance = [
  '---',
  'config:',
  '    xyChart:',
  '        width: 460',
  '        height: 260',
  '    themeVariables:',
  '        xyChart:',
  '            plotColorPalette: "#2b87d1, #d05a00"',
  '---',
]

const leastShown = 4

/** More would be a smear at the width of a summary. */
const mostShown = 40

type AxisUnit = { readonly size: number; readonly name: string }

const unitOf = ({ threshold: { metric } }: Comparison, values: readonly number[]): AxisUnit => {
  if (isRate(metric)) return { size: 1, name: rateUnits[metric] }
  const largest = Math.max(...values)
  if (largest >= nsPerSecond) return { size: nsPerSecond, name: 'seconds' }
  return largest >= nsPerMs ? { size: nsPerMs, name: 'ms' } : { size: nsPerUs, name: 'microseconds' }
}

/** Mermaid reads plain decimals alone. */
const plain = (value: number): string => {
  const digits = Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(Math.max(value, 1e-9)))))
  return value.toFixed(digits)
}
