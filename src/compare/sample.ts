import type { MetricValue } from './metric.ts'
import type { Sample } from './verdict.ts'

/** The values of one side, one per run; undefined for none. */
export const sampleOf = (values: readonly MetricValue[]): Sample | undefined => {
  const [first] = values
  if (first === undefined) return undefined
  // Relative to the first, so that the center of a single value is exactly that value.
  return { values, center: first * Math.exp(mean(values.map((value) => Math.log(value / first)))) }
}

/** Sample standard deviation (n - 1) of ln(value); NaN for a single value. */
export const logDeviation = ({ values }: Sample): number => {
  const logs = values.map(Math.log)
  const center = mean(logs)
  const squares = logs.reduce((sum, log) => sum + (log - center) ** 2, 0)
  return Math.sqrt(squares / (logs.length - 1))
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
