/**
 * Distribution functions by exact or fast series, from M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964);
 * quantiles by bisection, because a comparison needs four of them and no speed. Absolute error below 1e-10 in the probability.
 */

/** P(Z <= x) of the standard normal distribution (series 26.2.11). */
export const normalCdf = (x: number): number => {
  if (Number.isNaN(x)) return Number.NaN
  const size = Math.abs(x)
  // Beyond, the tail is smaller than the rounding of 1.
  if (size > 9) return x > 0 ? 1 : 0
  let term = size
  let sum = 0
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    sum += term
    term *= size ** 2 / odd
  }
  const central = (sum * Math.exp(-(size ** 2) / 2)) / Math.sqrt(2 * Math.PI)
  return x > 0 ? 0.5 + central : 0.5 - central
}

/** P(T <= t) of Student's t distribution (26.7.3 and 26.7.4); NaN unless `degrees` is a whole number from 1. */
export const studentTCdf = (t: number, degrees: number): number => {
  if (!Number.isInteger(degrees) || degrees < 1) return Number.NaN
  const angle = Math.atan(t / Math.sqrt(degrees))
  const cosine = Math.cos(angle)
  const isOdd = degrees % 2 === 1
  // 1 + c^2 x 1/2 + c^4 x (1 x 3)/(2 x 4) + ... for even degrees, c + c^3 x 2/3 + c^5 x (2 x 4)/(3 x 5) + ... for odd ones.
  let term = isOdd ? cosine : 1
  let sum = 0
  for (let k = isOdd ? 3 : 2; k <= degrees; k += 2) {
    sum += term
    term *= (cosine ** 2 * (k - 1)) / k
  }
  const central = isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum
  return (1 + central) / 2
}

/** The value that a standard normal variable stays below with this probability; NaN outside of (0, 1). */
export const normalQuantile = (probability: number): number => quantile(normalCdf, probability)

/** The value that a t variable stays below with this probability; NaN outside of (0, 1) and where the CDF is. */
export const studentTQuantile = (probability: number, degrees: number): number =>
  quantile((t) => studentTCdf(t, degrees), probability)

/** Both distributions are symmetric about 0, so the upper half is enough. */
const quantile = (cdf: (x: number) => number, probability: number): number => {
  if (!(probability > 0 && probability < 1) || Number.isNaN(cdf(0))) return Number.NaN
  if (probability < 0.5) return -quantile(cdf, 1 - probability)
  let low = 0
  let high = 1
  while (cdf(high) < probability) {
    low = high
    high *= 2
  }
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (cdf(middle) < probability) low = middle
    else high = middle
  }
}
