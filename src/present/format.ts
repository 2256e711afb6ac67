import { nsPerMs, nsPerSecond, nsPerUs } from '../foundation/units.ts'

/** What is shown for a figure that is absent or not a finite number. */
export const absent = 'n/a'

/** Nanoseconds with three significant digits in the unit that suits: `61.0 µs`, `41.2 ms`, `6.00 s`. */
export const formatDuration = (ns: number | undefined): string => {
  if (!isFigure(ns)) return absent
  const unit = durationUnit(ns)
  return `${threeDigits(ns / unit.ns)} ${unit.name}`
}

/** A rate in its unit: `12,480 infer/s`, `18.4 tokens/s`. */
export const formatThroughput = (perSecond: number | undefined, unit = 'infer/s'): string =>
  isFigure(perSecond) ? `${threeDigits(perSecond)} ${unit}` : absent

/** Two durations in the unit and to the digits of the larger one: `9.1 → 14.3 ms`. */
export const formatDurationChange = (fromNs: number | undefined, toNs: number | undefined): string => {
  if (!isFigure(fromNs) || !isFigure(toNs)) return `${formatDuration(fromNs)} → ${formatDuration(toNs)}`
  const unit = durationUnit(Math.max(fromNs, toNs))
  return `${pair(fromNs / unit.ns, toNs / unit.ns)} ${unit.name}`
}

/** Two rates: `188 → 183 infer/s`. */
export const formatThroughputChange = (
  from: number | undefined,
  to: number | undefined,
  unit = 'infer/s',
): string =>
  isFigure(from) && isFigure(to)
    ? `${pair(from, to)} ${unit}`
    : `${formatThroughput(from, unit)} → ${formatThroughput(to, unit)}`

/** A ratio as a signed percentage to one decimal, to none from 100 % on: `+13.8 %`, `−2.7 %`, `+124 %`. */
export const formatPercent = (ratio: number | undefined): string =>
  isFigure(ratio) ? `${signedPercent(ratio)} %` : absent

/** A ratio as a percentage without sign and without needless decimals: `10 %`, `7.5 %`, `0.04 %`. */
export const formatShare = (ratio: number | undefined): string => {
  if (!isFigure(ratio)) return absent
  const percent = Math.abs(ratio) * 100
  return `${grouped(percent >= 1 || percent === 0 ? Math.round(percent * 10) / 10 : Number(percent.toPrecision(1)))} %`
}

/** Two ratios as one interval: `+10.6 … +17.1 %`. */
export const formatInterval = (
  interval: { readonly low: number; readonly high: number } | undefined,
): string =>
  interval !== undefined && isFigure(interval.low) && isFigure(interval.high)
    ? `${signedPercent(interval.low)} … ${signedPercent(interval.high)} %`
    : absent

/** A number of things: `12,480`. */
export const formatCount = (count: number | undefined): string =>
  isFigure(count) ? grouped(Math.round(count)) : absent

/** A number of things with their name: `1 check`, `6 checks`. */
export const formatPlural = (count: number, singular: string, plural = `${singular}s`): string =>
  `${formatCount(count)} ${count === 1 ? singular : plural}`

/** A text in which no line ends between a figure and its unit. */
export const unbroken = (text: string): string =>
  text.replace(/(?<=\d) (?=(?:µs|ms|s|%|(?:infer|responses|tokens)\/s)(?!\w))/g, '\u00a0')

/** How long ago one ISO 8601 moment was at another: `2 days old`; `new` within a minute or when it lies ahead. */
export const formatAge = (then: string, now: string): string => {
  const minutes = (Date.parse(now) - Date.parse(then)) / 60_000
  if (!Number.isFinite(minutes)) return absent
  if (minutes < 1) return 'new'
  if (minutes < 60) return `${formatPlural(Math.floor(minutes), 'minute')} old`
  if (minutes < 48 * 60) return `${formatPlural(Math.floor(minutes / 60), 'hour')} old`
  return `${formatPlural(Math.floor(minutes / (24 * 60)), 'day')} old`
}

const isFigure = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value)

/** The unit in which a duration is shown. */
export const durationUnit = (ns: number): { readonly ns: number; readonly name: string } => {
  // 999.96 µs is 1.00 ms to three digits, so the rounded value chooses the unit.
  const size = Number(Math.abs(ns).toPrecision(3))
  if (size >= nsPerSecond) return { ns: nsPerSecond, name: 's' }
  if (size >= nsPerMs) return { ns: nsPerMs, name: 'ms' }
  return { ns: nsPerUs, name: 'µs' }
}

const threeDigits = (value: number): string => decimals(value, decimalsOf(value))

const pair = (from: number, to: number): string => {
  const digits = decimalsOf(Math.max(Math.abs(from), Math.abs(to)))
  return `${decimals(from, digits)} → ${decimals(to, digits)}`
}

/** Decimals that give three significant digits; whole numbers from 100 on. */
const decimalsOf = (value: number): number => {
  const size = Math.abs(Number(value.toPrecision(3)))
  return size === 0 ? 0 : Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(size))))
}

const decimals = (value: number, digits: number): string => {
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.')
  const number = fraction === undefined ? thousands(whole) : `${thousands(whole)}.${fraction}`
  return value < 0 && Number(value.toFixed(digits)) !== 0 ? `−${number}` : number
}

const grouped = (value: number): string => decimals(value, (String(value).split('.')[1] ?? '').length)

/** The digits of a whole number in groups. */
export const thousands = (whole: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, ',')

const signedPercent = (ratio: number): string => {
  const percent = ratio * 100
  const text = decimals(percent, Math.abs(percent) < 99.95 ? 1 : 0)
  return percent > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text
}
