import { TextFormatError, type TextToken } from './text-format-tokens.ts'

const letters: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '\\': 0x5c,
  '?': 0x3f,
  "'": 0x27,
  '"': 0x22,
}

/** One escape after its backslash: octal, hexadecimal, a code point of four or eight digits, or a letter. */
const escaped = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/y

/** The bytes that a quoted string stands for. Throws a TextFormatError for an escape that is none. */
export const stringBytes = ({ text, at }: TextToken): Uint8Array => {
  const bytes: number[] = []
  for (let place = 1; place < text.length - 1; ) {
    const end = text.indexOf('\\', place)
    const plain = text.slice(place, end < 0 ? -1 : end)
    bytes.push(...Buffer.from(plain))
    place += plain.length
    if (end < 0) continue
    const read = escapeAt(text, place)
    if (read === undefined)
      throw new TextFormatError(at + place, `got the escape ${text.slice(place, place + 2)}, which is none`)
    bytes.push(...read.bytes)
    place += read.length
  }
  return Uint8Array.from(bytes)
}

/** The text of adjacent strings. Throws a TextFormatError for bytes that are no UTF-8. */
export const stringText = (tokens: readonly TextToken[]): string => {
  const bytes = Buffer.concat(tokens.map(stringBytes))
  try {
    return strictUtf8.decode(bytes)
  } catch {
    throw new TextFormatError(tokens[0]!.at, 'got bytes that are no UTF-8, expected a text')
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

type Escape = { readonly bytes: Iterable<number>; readonly length: number }

const escapeAt = (text: string, place: number): Escape | undefined => {
  escaped.lastIndex = place
  const [whole = '', octal, hexadecimal, short, long, letter] = escaped.exec(text) ?? []
  const byte =
    octal !== undefined
      ? Number.parseInt(octal, 8)
      : hexadecimal !== undefined
        ? Number.parseInt(hexadecimal, 16)
        : letters[letter ?? '']
  if (byte !== undefined) return byte > 0xff ? undefined : { bytes: [byte], length: whole.length }
  if (short === undefined && long === undefined) return undefined
  return codePointAt(text, { place, length: whole.length, value: Number.parseInt(short ?? long!, 16) })
}

/** A code point; the two halves of a surrogate pair, each an escape of its own, are one. */
const codePointAt = (
  text: string,
  { place, length, value }: { readonly place: number; readonly length: number; readonly value: number },
): Escape | undefined => {
  const isHigh = value >= 0xd800 && value < 0xdc00
  const low = isHigh ? /^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(text.slice(place + length)) : null
  if (low !== null) {
    const whole = 0x10000 + ((value - 0xd800) << 10) + (Number.parseInt(low[1]!, 16) - 0xdc00)
    return { bytes: Buffer.from(String.fromCodePoint(whole)), length: length + 6 }
  }
  if (value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return undefined
  return { bytes: Buffer.from(String.fromCodePoint(value)), length }
}
