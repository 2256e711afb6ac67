import { type Random, seededRandom } from '../foundation/random.ts'
import { innovationsOf, lagOneShare, repeatingSeries } from './autocorrelation.ts'

/** A place where the level of a series changed and stayed changed. */
export type ChangePoint = {
  /** Index of the first value at the new level. */
  readonly at: number
  /** New level less old one, of logarithms: positive means larger. */
  readonly change: number
  /** How often noise alone, as repetitive as this series', splits as well as this. */
  readonly p: number
}

/** When a split counts. */
export type ChangePointRules = {
  /** Values that there must be on each side. */
  readonly leastValues: number
  /** A smaller change of level (of logarithms, without sign) is nobody's business. */
  readonly leastChange: number
  /** Largest `p`. */
  readonly level: number
}

export const usualChangePointRules: ChangePointRules = {
  leastValues: 5,
  leastChange: Math.log(1.03),
  level: 0.01,
}

/**
 * The lasting shifts of a series of logarithms in order of time: the best split by the t statistic, calibrated and searched anew
 * on both of its sides (binary segmentation: Vostrikova, 1981). The best of many splits looks good by chance, so it is compared
 * with the best splits of shuffled series with the same noise and the same repetition. The same series gives the same answer.
 */
export const findChangePoints = (
  logs: readonly number[],
  rules: ChangePointRules = usualChangePointRules,
): readonly ChangePoint[] => (logs.every(Number.isFinite) ? search(logs, 0, rules) : [])

const search = (logs: readonly number[], offset: number, rules: ChangePointRules): readonly ChangePoint[] => {
  const { leastValues } = rules
  const raw = bestSplit(logs, 1)
  if (raw === undefined || logs.length < 2 * leastValues) return []
  // What began a few values ago may be a shift or a stray: it waits for more, and must not move the place of another one.
  if (raw.at > logs.length - leastValues) return search(logs.slice(0, raw.at), offset, rules)
  if (raw.at < leastValues) return search(logs.slice(raw.at), offset + raw.at, rules)
  if (!(Math.abs(raw.change) >= rules.leastChange)) return []
  const p = chanceOf(logs, raw, rules)
  if (!(p <= rules.level)) return []
  const point: ChangePoint = { at: offset + raw.at, change: raw.change, p }
  return [
    ...search(logs.slice(0, raw.at), offset, rules),
    point,
    ...search(logs.slice(raw.at), offset + raw.at, rules),
  ]
}

type Split = { readonly at: number; readonly change: number; readonly t: number }

/** The split whose sides differ most for their spread; undefined when there are too few values. */
const bestSplit = (values: readonly number[], leastValues: number): Split | undefined => {
  const count = values.length
  const base = values[0] ?? 0
  let [sum, squares] = [0, 0]
  for (const value of values) {
    sum += value - base
    squares += (value - base) ** 2
  }
  let best: Split | undefined
  let before = 0
  for (let at = 1; at <= count - leastValues; at += 1) {
    before += values[at - 1]! - base
    if (at < leastValues) continue
    const change = (sum - before) / (count - at) - before / at
    const explained = (at * (count - at) * change ** 2) / count
    // Rounding may leave a hair less than nothing where both sides are constant.
    const rest = Math.max(squares - sum ** 2 / count - explained, 0)
    const t = Math.sqrt(((count - 2) * explained) / rest)
    if (best === undefined || t > best.t) best = { at, change, t }
  }
  return best
}

/** The smallest chance that can be told is 1 in 500. */
const shuffles = 499
const seed = 1

/** Three levels, and two places that count double, because each is the best of many; the tests show the rates it leads to. */
const fittedNumbers = 7

const chanceOf = (values: readonly number[], split: Split, { leastValues }: ChangePointRules): number => {
  const residuals = residualsOf(values, leastValues)
  const share = lagOneShare(residuals, fittedNumbers)
  const innovations = centered(innovationsOf(residuals, share))
  const random = seededRandom(seed)
  let asGood = 0
  for (let i = 0; i < shuffles; i += 1) {
    const drawn = shuffled(innovations, random)
    const noise = repeatingSeries(values.length, share, () => drawn.pop() ?? innovations[0]!)
    if (!((bestSplit(noise, leastValues)?.t ?? 0) < split.t)) asGood += 1
  }
  return (1 + asGood) / (1 + shuffles)
}

/** What is left of a series around its best three levels: a second shift must not pass for repetition of the noise. */
const residualsOf = (values: readonly number[], leastValues: number): readonly number[] => {
  const sums = [0]
  for (const value of centered(values)) sums.push(sums.at(-1)! + value)
  const explained = (from: number, to: number): number => (sums[to]! - sums[from]!) ** 2 / (to - from)
  const count = values.length
  let best = { gain: -1, first: count, second: count }
  for (let first = leastValues; first <= count - leastValues; first += 1) {
    for (let second = first + leastValues; second <= count; second += 1) {
      if (second > count - leastValues && second < count) continue
      const rest = second === count ? 0 : explained(second, count)
      const gain = explained(0, first) + explained(first, second) + rest
      if (gain > best.gain) best = { gain, first, second }
    }
  }
  const { first, second } = best
  return [values.slice(0, first), values.slice(first, second), values.slice(second)].flatMap(centered)
}

const centered = (values: readonly number[]): readonly number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

/** Fisher and Yates, as Durstenfeld writes it. */
const shuffled = (values: readonly number[], { below }: Random): number[] => {
  const all = [...values]
  for (let i = all.length - 1; i > 0; i -= 1) {
    const other = below(i + 1)
    ;[all[i], all[other]] = [all[other]!, all[i]!]
  }
  return all
}
