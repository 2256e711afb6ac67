/** Round values at even distances, at most about as many as asked for, the first not above `low` and the last not below `high`. */
export const linearTicks = (low: number, high: number, most: number): readonly number[] => {
  const step = roundStep((high - low) / Math.max(1, most - 1))
  const first = Math.floor(low / step + slack)
  const count = Math.max(1, Math.ceil(high / step - slack) - first)
  return Array.from({ length: count + 1 }, (_, i) => withoutDust((first + i) * step))
}

/** Round values between two positive ones: powers of ten, or as much more as there is room for. */
export const logTicks = (low: number, high: number, most: number): readonly number[] => {
  const isInside = (value: number): boolean => value >= low * (1 - slack) && value <= high * (1 + slack)
  const first = Math.floor(Math.log10(low))
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, i) => first + i)
  const [fitting] = [[1, 2, 5], [1, 5], [1]]
    .map((steps) => powers.flatMap((power) => steps.map((step) => withoutDust(step * 10 ** power))))
    .map((ticks) => ticks.filter(isInside))
    .filter(({ length }) => length >= leastTicks && length <= most)
  if (fitting !== undefined) return fitting
  // What is less than a decade has even ticks; of many decades only every second, third ... has one.
  if (high / low < 10) return linearTicks(low, high, most).filter(isInside)
  const every = Math.ceil(powers.length / most)
  return powers
    .filter((_, i) => i % every === 0)
    .map((power) => withoutDust(10 ** power))
    .filter(isInside)
}

/** Fewer would not show that the axis is logarithmic. */
const leastTicks = 3

/** 1, 2 or 5 times a power of ten, not below the size. */
const roundStep = (size: number): number => {
  const power = 10 ** Math.floor(Math.log10(size))
  const step = [1, 2, 5, 10].find((one) => one * power >= size * (1 - slack)) ?? 10
  return withoutDust(step * power)
}

/** What floating point makes of a round value. */
const slack = 1e-9

const withoutDust = (value: number): number => Number(value.toPrecision(12))
