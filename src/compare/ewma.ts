import { seededRandom } from '../foundation/random.ts'
import { lagOneShare, normalNumbers, repeatingSeries } from './autocorrelation.ts'

/** How much the newest run counts in the moving average (Roberts, 1959). */
export const ewmaWeight = 0.2

/** The limit is passed by noise alone in 5 % of stretches of this many runs. */
export const runsPerAlarm = 20
const alarmShare = 0.05

/** Runs before the anchor from which their own deviation is known well enough. */
export const leastReferenceRuns = 5

/** Runs that happen to agree better than this promise a steadiness that the next machine does not keep. */
const leastDeviation = 0.01

/** How the moving average of the runs after an anchor stands to the level at the anchor, in logarithms with positive for worse. */
export type Ewma = {
  /** One value a run after the anchor, in order of time. */
  readonly averages: readonly number[]
  /** What each average stays below when nothing changed. */
  readonly limits: readonly number[]
  /** Index of the run since which the average has been beyond its limit until now; absent when it is not beyond it now. */
  readonly alarmedAt?: number
}

/**
 * Follows the runs after an anchor against those up to it (both as logarithms with positive for worse). Single runs scatter and
 * a drift of 1 % a commit hides in that; their moving average scatters a third as much. Undefined with fewer than five runs up to
 * the anchor, or none after it.
 */
export const followEwma = (reference: readonly number[], after: readonly number[]): Ewma | undefined => {
  const all = [...reference, ...after]
  if (reference.length < leastReferenceRuns || after.length === 0 || !all.every(Number.isFinite))
    return undefined
  const level = mean(reference)
  const deviation = Math.max(deviationOf(reference), leastDeviation)
  const averages = movingAverages(after.map((value) => value - level))
  const factor = limitFactor(reference.length, roundedShare(all))
  const limits = averages.map((_, i) => factor * deviation * spreadAfter(i + 1, reference.length))
  const lastInside = averages.findLastIndex((average, i) => average <= limits[i]!)
  return lastInside === averages.length - 1
    ? { averages, limits }
    : { averages, limits, alarmedAt: lastInside + 1 }
}

const movingAverages = (values: readonly number[]): readonly number[] => {
  let average = 0
  return values.map((value) => {
    average += ewmaWeight * (value - average)
    return average
  })
}

/** Standard error of the average after so many runs, in deviations of a run; the level at the anchor is uncertain, too. */
const spreadAfter = (runs: number, referenceRuns: number): number => {
  const remembered = (1 - ewmaWeight) ** runs
  return Math.sqrt(
    (ewmaWeight / (2 - ewmaWeight)) * (1 - remembered ** 2) + (1 - remembered) ** 2 / referenceRuns,
  )
}

/** Neighbours of a series resemble each other by a drift, too: the line through it is taken out first. */
const roundedShare = (values: readonly number[]): number =>
  Math.round(lagOneShare(withoutLine(values), 2) * 20) / 20

const withoutLine = (values: readonly number[]): readonly number[] => {
  const [center, level] = [(values.length - 1) / 2, mean(values)]
  let [products, squares] = [0, 0]
  values.forEach((value, i) => {
    products += (i - center) * (value - level)
    squares += (i - center) ** 2
  })
  return values.map((value, i) => value - level - (products / squares) * (i - center))
}

const trials = 2000
const seed = 1
const known = new Map<string, number>()

/**
 * In how many standard errors the limit lies, so that noise which repeats `share` of the run before passes it as seldom as said
 * above. Simulated with a fixed seed, because the deviation and the level come from few runs and the averages of one series
 * resemble each other.
 */
const limitFactor = (referenceRuns: number, share: number): number => {
  const key = `${referenceRuns} ${share}`
  const factor = known.get(key) ?? simulateFactor(referenceRuns, share)
  known.set(key, factor)
  return factor
}

const simulateFactor = (referenceRuns: number, share: number): number => {
  const draw = normalNumbers(seededRandom(seed))
  const highest = Array.from({ length: trials }, () => {
    const noise = repeatingSeries(referenceRuns + runsPerAlarm, share, draw)
    const reference = noise.slice(0, referenceRuns)
    const level = mean(reference)
    const averages = movingAverages(noise.slice(referenceRuns).map((value) => value - level))
    const deviation = deviationOf(reference)
    return Math.max(
      ...averages.map((average, i) => average / (deviation * spreadAfter(i + 1, referenceRuns))),
    )
  })
  return highest.toSorted((a, b) => a - b)[Math.ceil(trials * (1 - alarmShare))]!
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const deviationOf = (values: readonly number[]): number => {
  const center = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1))
}
