import type { SequenceId } from '../plan/plan.ts'

/*
 * A request of a sequence is encoded once, with room for what differs from sending to sending: the correlation id and two flags.
 * Each has a fixed width, so that writing them moves no other byte: in JSON they are padded with white space, in protobuf the
 * integer is a varint with leading zeros. Both forms are allowed, if not the shortest.
 */

/** What marks a request as one of a sequence. */
export type SequenceMark = {
  /** The correlation id. */
  readonly id: SequenceId
  readonly isStart: boolean
  readonly isEnd: boolean
}

/** Where the parts of a mark lie in the bytes of a request. */
export type MarkPlaces = { readonly id: number; readonly start: number; readonly end: number }

/** Digits of the largest id, 2^64 - 1. */
const jsonIdWidth = 20
const jsonFlagWidth = 5

/** Parameters of a JSON header that hold the room. Their quotes are part of it, so that no text of a user's can look the same. */
export const jsonMarkRoom = {
  sequence_id: '#'.repeat(jsonIdWidth - 2),
  sequence_start: '#'.repeat(jsonFlagWidth - 2),
  sequence_end: '#'.repeat(jsonFlagWidth - 2),
} as const

/** Where the room is in the text of a JSON header that holds `jsonMarkRoom`, in characters. */
export const jsonMarkPlaces = (text: string): MarkPlaces => {
  const placeOf = (name: keyof typeof jsonMarkRoom): number => {
    const key = `"${name}":`
    return text.indexOf(`${key}"${jsonMarkRoom[name]}"`) + key.length
  }
  return { id: placeOf('sequence_id'), start: placeOf('sequence_start'), end: placeOf('sequence_end') }
}

/** Writes a mark into a JSON header that begins at `offset`. */
export const writeJsonMark = (
  bytes: Uint8Array,
  offset: number,
  places: MarkPlaces,
  { id, isStart, isEnd }: SequenceMark,
): void => {
  const idAt = offset + places.id
  if (typeof id === 'number') {
    writeDigits(bytes, idAt, jsonIdWidth, id)
  } else {
    // Too large for a number, so that neither half is 0 and the lower one has all its digits.
    writeDigits(bytes, idAt, jsonIdWidth / 2, Number(id / tenDigits))
    writeDigits(bytes, idAt + jsonIdWidth / 2, jsonIdWidth / 2, Number(id % tenDigits), zero)
  }
  bytes.set(isStart ? jsonTrue : jsonFalse, offset + places.start)
  bytes.set(isEnd ? jsonTrue : jsonFalse, offset + places.end)
}

const [space, zero] = [0x20, 0x30]
const tenDigits = 10n ** 10n

/** Right-aligned. */
const writeDigits = (
  bytes: Uint8Array,
  from: number,
  width: number,
  value: number,
  padding = space,
): void => {
  let rest = value
  for (let at = from + width - 1; at >= from; at -= 1) {
    bytes[at] = rest === 0 ? padding : zero + (rest % 10)
    rest = Math.floor(rest / 10)
  }
}

const jsonTrue = Buffer.from('true ')
const jsonFalse = Buffer.from('false')

/** Seven bits each hold 64; what has no other form in an int64 than a negative number is the same bytes. */
const varintWidth = 10
/** Of which a number fills these. */
const lowerWidth = 7

/** Entries of a ModelInferRequest's `parameters` that hold the room, to be put before its other fields. */
export const protobufMarkRoom = (): { readonly bytes: Uint8Array; readonly places: MarkPlaces } => {
  const id = parameterEntry('sequence_id', int64Param, varintWidth)
  const start = parameterEntry('sequence_start', boolParam, 1)
  const end = parameterEntry('sequence_end', boolParam, 1)
  const bytes = Buffer.concat([id, start, end])
  return {
    bytes,
    places: {
      id: id.length - varintWidth,
      start: id.length + start.length - 1,
      end: bytes.length - 1,
    },
  }
}

/** Writes a mark into a message that begins at `offset`. */
export const writeProtobufMark = (
  bytes: Uint8Array,
  offset: number,
  places: MarkPlaces,
  { id, isStart, isEnd }: SequenceMark,
): void => {
  const idAt = offset + places.id
  if (typeof id === 'number') {
    writeSevens(bytes, idAt, varintWidth, id)
  } else {
    writeSevens(bytes, idAt, lowerWidth, Number(BigInt.asUintN(7 * lowerWidth, id)))
    writeSevens(bytes, idAt + lowerWidth, varintWidth - lowerWidth, Number(id >> BigInt(7 * lowerWidth)))
  }
  bytes[idAt + varintWidth - 1]! &= 0x7f
  bytes[offset + places.start] = isStart ? 1 : 0
  bytes[offset + places.end] = isEnd ? 1 : 0
}

/** Seven bits a byte, the lowest first, each with the sign that more bytes follow. */
const writeSevens = (bytes: Uint8Array, from: number, width: number, value: number): void => {
  let rest = value
  for (let at = from; at < from + width; at += 1) {
    bytes[at] = (rest % 128) | 0x80
    rest = Math.floor(rest / 128)
  }
}

/** Tags of protobuf: the number of the field, and how it is encoded. */
const parameters = (4 << 3) | 2
const key = (1 << 3) | 2
const value = (2 << 3) | 2
const boolParam = 1 << 3
const int64Param = 2 << 3

const parameterEntry = (name: string, tag: number, width: number): Buffer => {
  const parameter = Buffer.of(tag, ...new Uint8Array(width))
  const entry = Buffer.concat([
    Buffer.of(key, name.length),
    Buffer.from(name),
    Buffer.of(value, parameter.length),
    parameter,
  ])
  return Buffer.concat([Buffer.of(parameters, entry.length), entry])
}
