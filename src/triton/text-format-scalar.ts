import { type DescEnum, ScalarType } from '@bufbuild/protobuf'
import { stringBytes, stringText } from './text-format-string.ts'
import { TextFormatError, type TextToken, type TextTokens, unexpected } from './text-format-tokens.ts'

type Integer = { readonly min: bigint; readonly max: bigint; readonly isLong: boolean }

const signed32: Integer = { min: -(2n ** 31n), max: 2n ** 31n - 1n, isLong: false }
const unsigned32: Integer = { min: 0n, max: 2n ** 32n - 1n, isLong: false }
const signed64: Integer = { min: -(2n ** 63n), max: 2n ** 63n - 1n, isLong: true }
const unsigned64: Integer = { min: 0n, max: 2n ** 64n - 1n, isLong: true }

const integers: ReadonlyMap<ScalarType, Integer> = new Map([
  [ScalarType.INT32, signed32],
  [ScalarType.SINT32, signed32],
  [ScalarType.SFIXED32, signed32],
  [ScalarType.UINT32, unsigned32],
  [ScalarType.FIXED32, unsigned32],
  [ScalarType.INT64, signed64],
  [ScalarType.SINT64, signed64],
  [ScalarType.SFIXED64, signed64],
  [ScalarType.UINT64, unsigned64],
  [ScalarType.FIXED64, unsigned64],
])

/** The value of a scalar field, as protobuf's reflection takes it. Throws a TextFormatError. */
export const readScalar = (tokens: TextTokens, type: ScalarType): unknown => {
  const integer = integers.get(type)
  if (integer !== undefined) {
    const value = readInteger(tokens, integer)
    return integer.isLong ? value : Number(value)
  }
  switch (type) {
    case ScalarType.STRING:
      return stringText(readStrings(tokens))
    case ScalarType.BYTES:
      return Uint8Array.from(Buffer.concat(readStrings(tokens).map(stringBytes)))
    case ScalarType.BOOL:
      return readBool(tokens)
    case ScalarType.FLOAT:
      return Math.fround(readFloat(tokens))
    default:
      return readFloat(tokens)
  }
}

/** The number of an enum's value, from its name or its number; one that has no name may be newer than this program. */
export const readEnum = (tokens: TextTokens, { values, name }: DescEnum): number => {
  const token = tokens.peek()
  if (token.kind !== 'name') {
    const isNumber = token.kind === 'number' || token.text === '-'
    if (isNumber) return Number(readInteger(tokens, signed32))
    throw unexpected(token, `a value of ${name}: ${values.map((one) => one.name).join(', ')}`)
  }
  const found = values.find((one) => one.name === token.text)
  if (found === undefined)
    throw unexpected(token, `a value of ${name}: ${values.map((one) => one.name).join(', ')}`)
  tokens.take()
  return found.number
}

/** Strings one after the other are one. */
const readStrings = (tokens: TextTokens): readonly TextToken[] => {
  if (tokens.peek().kind !== 'string') throw unexpected(tokens.peek(), 'a string in quotes')
  const strings: TextToken[] = []
  while (tokens.peek().kind === 'string') strings.push(tokens.take())
  return strings
}

const bools: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  t: true,
  false: false,
  False: false,
  f: false,
}

const readBool = (tokens: TextTokens): boolean => {
  const token = tokens.take()
  const value =
    token.kind === 'name' && Object.hasOwn(bools, token.text)
      ? bools[token.text]
      : token.kind === 'number'
        ? { '0': false, '1': true }[String(integerOf(token.text))]
        : undefined
  if (value === undefined) throw unexpected(token, 'true or false')
  return value
}

const readInteger = (tokens: TextTokens, { min, max }: Integer): bigint => {
  const { at } = tokens.peek()
  const isNegative = tokens.takes('-')
  const token = tokens.take()
  const size = token.kind === 'number' ? integerOf(token.text) : undefined
  const expected = `a whole number from ${min} to ${max}`
  if (size === undefined) throw unexpected(token, expected)
  const value = isNegative ? -size : size
  if (value < min || value > max) throw new TextFormatError(at, `got ${value}, expected ${expected}`)
  return value
}

/** Decimal, hexadecimal or (with a zero in front) octal. */
const integerOf = (text: string): bigint | undefined => {
  if (/^0[xX]/.test(text)) return BigInt(text)
  if (/^0[0-7]+$/.test(text)) return BigInt(`0o${text.slice(1)}`)
  return /^\d+$/.test(text) ? BigInt(text) : undefined
}

const readFloat = (tokens: TextTokens): number => {
  const isNegative = tokens.takes('-')
  const token = tokens.take()
  const size = token.kind === 'name' ? floatWords[token.text.toLowerCase()] : floatOf(token)
  if (size === undefined) throw unexpected(token, 'a number, inf or nan')
  return isNegative ? -size : size
}

const floatWords: Readonly<Record<string, number>> = Object.assign(Object.create(null), {
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  nan: Number.NaN,
})

/** Whole numbers too, but only decimal ones. */
const floatOf = ({ kind, text }: TextToken): number | undefined =>
  kind !== 'number' || /^0[xX\d]/.test(text) ? undefined : Number(text.replace(/[fF]$/, ''))
