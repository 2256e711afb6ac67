import { htmlText } from './sanitize.ts'

/** A place in a chart, in chart units. */
export type Point = readonly [x: number, y: number]

/**
 * What a mark stands for, which the page's style gives a colour, a dash and a fill. The baseline is dashed and hollow, the candidate
 * solid and filled, so that neither needs its colour.
 */
export type Role = 'baseline' | 'candidate' | 'median' | 'level' | 'limit' | 'shift' | 'zero'

/** A line through points in order. Of many points in one place only those are drawn that can be seen. */
export const line = (role: Role, points: readonly Point[]): string =>
  points.length === 0 ? '' : `<path class="line ${role}" d="${pathOf(visible(points))}"/>`

/** The area between a line and a height. */
export const area = (role: Role, points: readonly Point[], ground: number): string => {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return ''
  const outline = pathOf([...visible(points), [last[0], ground], [first[0], ground]])
  return `<path class="area ${role}" d="${outline}Z"/>`
}

/** A mark at a point; `name` is shown to who hovers over it. */
export const dot = (role: 'baseline' | 'candidate', [x, y]: Point, name = ''): string => {
  const title = name === '' ? '' : `<title>${htmlText(name)}</title>`
  return role === 'baseline'
    ? `<circle class="dot baseline" cx="${unit(x)}" cy="${unit(y)}" r="3.5">${title}</circle>`
    : `<path class="dot candidate" d="M${unit(x)} ${unit(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z">${title}</path>`
}

/** A cross, for what failed. */
export const cross = ([x, y]: Point, name: string): string =>
  `<path class="cross" d="M${unit(x - 4)} ${unit(y - 4)}l8 8m0 -8l-8 8"><title>${htmlText(name)}</title></path>`

/** An upright bar with two ends, for what a value may be. */
export const whisker = (x: number, from: number, to: number): string =>
  `<path class="whisker" d="M${unit(x - 6)} ${unit(from)}h12m-6 0V${unit(to)}m-6 0h12"/>`

/** A filled rectangle. */
export const box = (className: string, [left, top]: Point, [right, bottom]: Point, name = ''): string => {
  const title = name === '' ? '' : `<title>${htmlText(name)}</title>`
  return `<rect class="${className}" x="${unit(left)}" y="${unit(top)}" width="${unit(Math.max(0, right - left))}" height="${unit(Math.max(0, bottom - top))}">${title}</rect>`
}

export type TextAnchor = 'start' | 'middle' | 'end'

/** A line of text; `emphasis` for words about the data rather than the axes. */
export const label = (text: string, [x, y]: Point, anchor: TextAnchor = 'start', emphasis = false): string =>
  `<text${emphasis ? ' class="strong"' : ''} x="${unit(x)}" y="${unit(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${htmlText(text)}</text>`

/** A number in chart units, to a tenth. */
const unit = (value: number): string => String(Math.round(value * 10) / 10 || 0)

const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${unit(x)} ${unit(y)}`).join('')

/** From here on points are left out. */
const mostPoints = 800

/** Of the points in one column of the chart: the first, the lowest, the highest and the last, which look like all of them. */
const visible = (points: readonly Point[]): readonly Point[] => {
  if (points.length <= mostPoints) return points
  const columns: Point[][] = []
  for (const point of points) {
    const column = columns.at(-1)
    if (column === undefined || Math.round(column[0]![0]) !== Math.round(point[0])) columns.push([point])
    else column.push(point)
  }
  return columns.flatMap((column) => {
    const byHeight = column.toSorted((a, b) => a[1] - b[1])
    const kept = new Set([column[0]!, byHeight[0]!, byHeight.at(-1)!, column.at(-1)!])
    return column.filter((point) => kept.has(point))
  })
}
