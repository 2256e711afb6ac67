import { Buffer } from 'node:buffer'
import { type HeaderField, hpackStaticTable } from './hpack-static-table.ts'

/**
 * A header block that neither reads nor changes a dynamic table, so that its bytes are good on any connection at any
 * time. Names are in lower case; names and values have one character per byte (latin1).
 */
export const encodeLiteralFields = (fields: readonly HeaderField[]): Uint8Array =>
  Buffer.concat(fields.map(encodeField))

const indexed = 0x80
const neverIndexed = 0x10

const encodeField = ([name, value]: HeaderField): Uint8Array => {
  const index = indexOfField.get(keyOf(name, value))
  if (index !== undefined) return encodeInteger(indexed, 0x7f, index)
  const nameIndex = indexOfName.get(name)
  return nameIndex === undefined
    ? Buffer.concat([encodeInteger(neverIndexed, 0x0f, 0), encodeString(name), encodeString(value)])
    : Buffer.concat([encodeInteger(neverIndexed, 0x0f, nameIndex), encodeString(value)])
}

const encodeString = (text: string): Uint8Array =>
  Buffer.concat([encodeInteger(0, 0x7f, text.length), Buffer.from(text, 'latin1')])

/** RFC 7541 section 5.1: the bits of `mask`, and then groups of seven, the lowest first. */
const encodeInteger = (pattern: number, mask: number, value: number): Uint8Array => {
  if (value < mask) return Uint8Array.of(pattern | value)
  const bytes = [pattern | mask]
  let rest = value - mask
  while (rest >= 0x80) {
    bytes.push(0x80 | (rest & 0x7f))
    rest >>= 7
  }
  bytes.push(rest)
  return Uint8Array.from(bytes)
}

const keyOf = (name: string, value: string): string => `${name}\0${value}`

// Of several entries with one name the first is as good as any.
const indexOfName = new Map(hpackStaticTable.map(([name], place) => [name, place + 1] as const).reverse())
const indexOfField = new Map(
  hpackStaticTable.map(([name, value], place) => [keyOf(name, value), place + 1] as const),
)
