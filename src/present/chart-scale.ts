import { linearTicks, logTicks } from './chart-ticks.ts'

/** Where values lie along one side of a chart: `place` gives chart units for any number, those beyond the ends at the ends. */
export type Scale = {
  readonly low: number
  readonly high: number
  /** Values worth a label, all between `low` and `high`. */
  readonly ticks: readonly number[]
  readonly place: (value: number) => number
}

/** From the place of the lowest value to that of the highest one, in chart units. */
export type Range = readonly [number, number]

export type ScaleOptions = {
  /** Whether 0 is on the axis whatever the values are. */
  readonly fromZero?: boolean
  /** Most ticks. */
  readonly most?: number
  /** Whether it ends where the values end, and not at ticks beyond them. */
  readonly isTight?: boolean
}

/** What is no number, or so large that it can be no figure, has no place on any axis. */
export const isShown = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) <= largestShown

/** Thirty years in nanoseconds. */
const largestShown = 1e18

/** What is smaller is 0. */
const smallestShown = 1e-12

/** Values that differ by less, as a ratio, are shown as one. */
const smallestSpread = 1e-6

/** An even scale, which ends at ticks; without a value it goes from 0 to 1. */
export const linearScale = (
  values: readonly number[],
  range: Range,
  { fromZero = false, most = 5, isTight = false }: ScaleOptions = {},
): Scale => {
  const shown = values.filter(isShown).map((value) => (Math.abs(value) < smallestShown ? 0 : value))
  const [least, largest] = extremes(fromZero ? [...shown, 0] : shown)
  // A single value, or several that nobody could tell apart, lie in the middle of some room.
  const size = Math.max(Math.abs(least), Math.abs(largest))
  const room = largest - least <= size * smallestSpread ? size / 5 || 1 : 0
  const [first, last] = [fromZero && least >= 0 ? least : least - room, largest + room]
  const ticks = linearTicks(first, last, most)
  const [low, high] = isTight ? [first, last] : [ticks[0]!, ticks.at(-1)!]
  return {
    low,
    high,
    ticks: ticks.filter((tick) => tick >= low && tick <= high),
    place: placing(low, high, range, (value) => value),
  }
}

/** A logarithmic scale from the smallest to the largest value, of which those that are not above 0 have no part. */
export const logScale = (values: readonly number[], range: Range, most = 5): Scale => {
  const [least, largest] = extremes(values.filter((value) => isShown(value) && value >= smallestShown))
  const isOne = !(largest > least * (1 + smallestSpread))
  const low = isOne ? (least || 1) * 0.9 : least
  const high = isOne ? (least || 1) * 1.1 : largest
  const ticks = logTicks(low, high, most).filter((tick) => tick >= low && tick <= high)
  return { low, high, ticks, place: placing(low, high, range, Math.log) }
}

const extremes = (values: readonly number[]): Range => {
  if (values.length === 0) return [0, 0]
  let [least, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    least = Math.min(least, value)
    largest = Math.max(largest, value)
  }
  return [least, largest]
}

const placing =
  (low: number, high: number, [from, to]: Range, of: (value: number) => number) =>
  (value: number): number => {
    const inside = Number.isNaN(value) ? low : Math.min(high, Math.max(low, value))
    return from + ((of(inside) - of(low)) / (of(high) - of(low))) * (to - from)
  }
