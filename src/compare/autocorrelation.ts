import type { Random } from '../foundation/random.ts'

/** Beyond this a short series cannot be told from a walk without a level. */
const largest = 0.8

/**
 * How much each residual repeats of the one before it (lag 1), 0 to 0.8; `fitted` counts the numbers that were estimated from the
 * series to get them. Estimates from short series are too low (Marriott and Pope, 1954: by about (1 + 3 phi) / n for one mean);
 * the share that is missing is put back. Negative repetition is taken for none: it would make noise look smaller than it is.
 */
export const lagOneShare = (residuals: readonly number[], fitted: number): number => {
  let [products, squares] = [0, 0]
  residuals.forEach((residual, i) => {
    squares += residual ** 2
    products += residual * (residuals[i - 1] ?? 0)
  })
  if (!(squares > 0)) return 0
  const seen = products / squares
  const corrected = seen + (fitted * (1 + 3 * Math.max(seen, 0))) / residuals.length
  return Math.min(Math.max(corrected, 0), largest)
}

/** What is new in each residual when it repeats `share` of the one before it. */
export const innovationsOf = (residuals: readonly number[], share: number): readonly number[] =>
  residuals.slice(1).map((residual, i) => residual - share * (residuals[i] ?? 0))

/** A series of the given length whose values repeat `share` of the one before, from innovations drawn one after the other. */
export const repeatingSeries = (length: number, share: number, draw: () => number): readonly number[] => {
  const series: number[] = []
  // The first has nothing to repeat, so it alone carries the whole spread.
  let value = draw() / Math.sqrt(1 - share ** 2)
  for (let i = 0; i < length; i += 1) {
    if (i > 0) value = share * value + draw()
    series.push(value)
  }
  return series
}

/** Standard normal numbers (Box and Muller, 1958). */
export const normalNumbers =
  ({ unit }: Random): (() => number) =>
  () =>
    Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())
