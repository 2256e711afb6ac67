import { chartWidth } from './chart-frame.ts'
import { htmlText } from './sanitize.ts'

/** A chart with everything around it; all texts are plain, `marks` and `table` are markup. */
export type Chart = {
  /** What it shows. */
  readonly title: string
  /** What can be seen in it, for those who do not see it. */
  readonly description: string
  readonly height: number
  readonly marks: readonly string[]
  readonly legend: readonly LegendEntry[]
  /** How to read it; empty where the axes say everything. */
  readonly hint: string
  /** Its figures. */
  readonly table: string
  /** What the table is called where it is folded away; empty: it stands open. */
  readonly tableName?: string
}

/** A mark and what it stands for. */
export type LegendEntry = { readonly swatch: Swatch; readonly text: string }

export type Swatch =
  | 'baseline'
  | 'candidate'
  | 'line-candidate'
  | 'line-baseline'
  | 'median'
  | 'cross'
  | 'used'
  | 'limit'
  | 'whisker'
  | 'level'

/** A chart as a figure: its name, what the marks mean, the picture, how to read it, and the figures as a table. */
export const chartFigure = (chart: Chart): string => {
  const { title, description, height, marks, legend, hint, table, tableName = 'The same as a table' } = chart
  const entries = legend.map(
    ({ swatch, text }) => `<span class="entry">${swatches[swatch]}${htmlText(text)}</span>`,
  )
  return [
    '<figure class="chart">',
    `<figcaption>${htmlText(title)}</figcaption>`,
    ...(entries.length === 0 ? [] : [`<p class="legend">${entries.join(' ')}</p>`]),
    `<svg class="plot" viewBox="0 0 ${chartWidth} ${height}" role="img"><title>${htmlText(title)}</title><desc>${htmlText(description)}</desc>${marks.join('')}</svg>`,
    ...(hint === '' ? [] : [`<p class="hint">${htmlText(hint)}</p>`]),
    ...(table === ''
      ? []
      : [tableName === '' ? table : `<details><summary>${htmlText(tableName)}</summary>${table}</details>`]),
    '</figure>',
  ].join('\n')
}

/** Charts beside each other where there is room. */
export const chartGrid = (figures: readonly string[]): readonly string[] =>
  figures.length === 0 ? [] : ['<div class="charts">', ...figures, '</div>']

const swatch = (mark: string): string =>
  `<svg class="swatch" viewBox="0 0 26 12" aria-hidden="true">${mark}</svg>`

/** The marks of a chart, small; they say nothing that the words beside them do not say. */
const swatches: Readonly<Record<Swatch, string>> = {
  baseline: swatch('<circle class="dot baseline" cx="13" cy="6" r="3.5"/>'),
  candidate: swatch('<path class="dot candidate" d="M13 .5l5.5 5.5l-5.5 5.5l-5.5 -5.5Z"/>'),
  'line-baseline': swatch('<path class="line baseline" d="M1 6H25"/>'),
  'line-candidate': swatch('<path class="line candidate" d="M1 6H25"/>'),
  median: swatch('<path class="line median" d="M1 6H25"/>'),
  level: swatch('<path class="line level" d="M1 6H25"/>'),
  limit: swatch('<path class="line limit" d="M1 6H25"/>'),
  cross: swatch('<path class="cross" d="M9 2l8 8m0 -8l-8 8"/>'),
  used: swatch('<rect class="used" x="3" y="0" width="20" height="12"/>'),
  whisker: swatch('<path class="whisker" d="M9 1h8m-4 0V11m-4 0h8"/>'),
}
