import { durationUnit, thousands } from './format.ts'

/** Labels of ticks that are durations in nanoseconds: in one unit, that of the largest. */
export const durationLabels = (ticks: readonly number[]): readonly string[] => {
  const unit = durationUnit(Math.max(...ticks.map(Math.abs)))
  return ticks.map((tick) => (tick === 0 ? '0' : `${plain(tick / unit.ns)} ${unit.name}`))
}

/** Labels of ticks that are durations on a logarithmic axis: each in its own unit. */
export const ownDurationLabels = (ticks: readonly number[]): readonly string[] =>
  ticks.flatMap((tick) => durationLabels([tick]))

/** Labels of ticks that are counts or rates. */
export const numberLabels = (ticks: readonly number[]): readonly string[] => ticks.map(plain)

/** Labels of ticks that are shares of a whole: `25 %`. */
export const shareLabels = (ticks: readonly number[]): readonly string[] =>
  ticks.map((tick) => `${plain(tick * 100)} %`)

/** Labels of ticks that are changes, as ratios minus 1: `+10 %`. */
export const changeLabels = (ticks: readonly number[]): readonly string[] =>
  ticks.map((tick) => `${tick > 0 ? '+' : ''}${plain(tick * 100)} %`)

/** As many digits as a tick has, with a letter for millions and more. */
const plain = (value: number): string => {
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  const [divisor, letter] = size >= 1e9 ? [1e9, 'G'] : size >= 1e6 ? [1e6, 'M'] : [1, '']
  const digits = Number((size / divisor).toPrecision(6))
  if (digits >= 1e6 || (digits > 0 && digits < 1e-6))
    return `${sign}${Number(digits.toPrecision(3)).toExponential()}${letter}`
  const [whole = '', fraction] = String(digits).split('.')
  return `${sign}${thousands(whole)}${fraction === undefined ? '' : `.${fraction}`}${letter}`
}

/** Chart units that a line of text takes at most: fonts differ, and the widest usual one counts. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[%+−mMwW]/.test(character) ? wide : usual), 0)

/** Of a character 12 chart units high. */
const [wide, usual] = [12, 7.7]
