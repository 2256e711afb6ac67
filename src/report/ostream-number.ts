/**
 * A number as a C++ stream prints it by default (`%g`): six significant digits, no trailing zeros, an exponent of at least two
 * digits below 1e-4 and from 1e6 on: `1407.84`, `1.2e+06`. Exact ties go to the even digit, as the C library rounds.
 */
export const formatOstream = (value: number): string => {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (value === 0) return `${sign}0`
  const [digits, exponent] = sixDigits(Math.abs(value))
  return `${sign}${exponent < -4 || exponent >= 6 ? scientific(digits, exponent) : fixed(digits, exponent)}`
}

/** The six digits and the power of ten of the first one. */
const sixDigits = (value: number): readonly [digits: string, exponent: number] => {
  const [, whole = '', fraction = '', exponent = ''] =
    /^(\d)\.(\d*)e(.*)$/.exec(value.toExponential(100)) ?? []
  const digits = `${whole}${fraction}`
  // toExponential rounds ties up; a tie whose sixth digit is even stays.
  if (/^50*$/.test(digits.slice(6)) && Number(digits[5]) % 2 === 0)
    return [digits.slice(0, 6), Number(exponent)]
  const [rounded = '', power = ''] = value.toExponential(5).split('e')
  return [rounded.replace('.', ''), Number(power)]
}

const scientific = (digits: string, exponent: number): string => {
  const power = String(Math.abs(exponent)).padStart(2, '0')
  return `${withoutTrailingZeros(`${digits[0]}.${digits.slice(1)}`)}e${exponent < 0 ? '-' : '+'}${power}`
}

const fixed = (digits: string, exponent: number): string =>
  withoutTrailingZeros(
    exponent < 0
      ? `0.${'0'.repeat(-exponent - 1)}${digits}`
      : `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`,
  )

const withoutTrailingZeros = (decimal: string): string => decimal.replace(/\.?0*$/, '')
