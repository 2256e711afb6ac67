/** A share of trials, with the two ends of its two-sided interval. */
export type Share = {
  readonly count: number
  readonly of: number
  readonly low: number
  readonly high: number
}

/**
 * The share and the exact interval of C. J. Clopper and E. S. Pearson (1934): the ends are the chances at which so few or fewer, and
 * so many or more, would be seen with half of what the confidence leaves. From 0 to 1 for no trials.
 */
export function shareOf(count: number, of: number, confidence = 0.95): Share {
  const tail = (1 - confidence) / 2
  const low = count === 0 ? 0 : root((chance) => 1 - binomialCdf(count - 1, of, chance), tail)
  const high = count === of ? 1 : 1 - root((chance) => binomialCdf(count, of, 1 - chance), tail)
  return { count, of, low, high }
}

/** The chance of which so many of the trials are an upper bound with that confidence, one-sided; 1 for no trials. */
export function upperBound(count: number, of: number, confidence = 0.95): number {
  return count === of ? 1 : 1 - root((chance) => binomialCdf(count, of, 1 - chance), 1 - confidence)
}

/** P(X <= count) of so many trials with that chance each. */
export function binomialCdf(count: number, of: number, chance: number): number {
  if (count >= of) return 1
  if (chance <= 0) return 1
  if (chance >= 1) return 0
  const logOdds = Math.log(chance) - Math.log1p(-chance)
  let term = of * Math.log1p(-chance)
  let sum = Math.exp(term)
  for (let k = 1; k <= count; k += 1) {
    term += Math.log((of - k + 1) / k) + logOdds
    sum += Math.exp(term)
  }
  return Math.min(1, sum)
}

/** Where a function that rises from 0 to 1 reaches a value, by bisection to the last digit. */
function root(rising: (chance: number) => number, value: number): number {
  let [low, high] = [0, 1]
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (rising(middle) < value) low = middle
    else high = middle
  }
}
