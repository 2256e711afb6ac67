import { addValue, type Distribution, distributionOver } from '../../src/foundation/distribution.ts'

/** A distribution of those values. */
export const distributionOf = (values: Iterable<number>): Distribution => {
  const distribution = distributionOver()
  for (const value of values) addValue(distribution, value)
  return distribution
}
