import { textWidth } from './chart-labels.ts'
import { label } from './chart-marks.ts'
import type { Scale } from './chart-scale.ts'

/** Charts are as wide as a telephone shows them one unit to a pixel; on larger screens two stand side by side. */
export const chartWidth = 360

/** The part of a chart that holds the data, in chart units. */
export type Plot = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Room above the data for the name of the upright axis, and below it for labels and the name of the other one. */
const [above, below] = [24, 38]

/** Where the data begin and end from top to bottom, which the upright scale needs before anything else is known. */
export const plotHeight = (height: number): Pick<Plot, 'top' | 'bottom'> => ({
  top: above,
  bottom: height - below,
})

/** The place for the data beside the labels of the upright axis, with `room` at the right. */
export const plotBeside = (height: number, labels: readonly string[], room = 10): Plot => ({
  ...plotHeight(height),
  left: Math.min(110, 8 + Math.max(0, ...labels.map(textWidth))),
  right: chartWidth - room,
})

/** One axis: its scale, a label for each of its ticks, and what it shows. */
export type Axis = { readonly scale: Scale; readonly labels: readonly string[]; readonly name: string }

/** The lines of the grid, the labels and the names of both axes; an axis may have neither ticks nor a name. */
export const frame = (plot: Plot, x: Axis, y: Axis): string => {
  const { left, right, top, bottom } = plot
  const rows = y.scale.ticks.map((tick, i) => {
    const place = y.scale.place(tick)
    return `<path class="grid" d="M${left} ${Math.round(place)}H${right}"/>${label(y.labels[i] ?? '', [left - 5, place + 4], 'end')}`
  })
  return [
    label(y.name, [2, top - 10]),
    ...rows,
    `<path class="axis" d="M${left} ${bottom}H${right}"/>`,
    ...tickLabels(plot, x),
    x.name === '' ? '' : label(x.name, [(left + right) / 2, bottom + 33], 'middle'),
  ].join('')
}

/** Those that do not run into the one before. */
const tickLabels = ({ bottom }: Plot, { scale, labels }: Axis): readonly string[] => {
  let free = 0
  return scale.ticks.flatMap((tick, i) => {
    const text = labels[i] ?? ''
    const half = textWidth(text) / 2
    const place = Math.min(scale.place(tick), chartWidth - half)
    if (place - half < free) return []
    free = place + half + 4
    return [
      `<path class="axis" d="M${Math.round(scale.place(tick))} ${bottom}v4"/>${label(text, [place, bottom + 17], 'middle')}`,
    ]
  })
}
