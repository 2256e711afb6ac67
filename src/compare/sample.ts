import type { MetricValue } from './metric.ts'
import type { Sample } from './verdict.ts'

/** The values of one side, one per run; undefined for none. */
export const sampleOf = (values: readonly MetricValue[]): Sample | undefined => {
  const [first] = values
  if (first === undefined) return undefined
  // Relative to the first, so that the center of a single value is exactly that value.
  return { values, center: first * Math.exp(mean(values.map((value) => Math.log(value / first)))) }
}

/** Natural logarithms. */
export const logsOf = (values: readonly number[]): readonly number[] => values.map(Math.log)

/** Arithmetic mean; NaN of nothing. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Sum of the squared distances from the mean. */
export const squaresOf = (values: readonly number[]): number => {
  const center = mean(values)
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0)
}
