import { Buffer } from 'node:buffer'
import { elementCount } from './datatype.ts'
import type { ResponseCheck } from './infer-request.ts'
import type { ReceivedOutput, ReceivedResponse } from './response-check.ts'

/** An output, and its data where that came raw: a view of the response's own bytes. */
export type RawOutput = ReceivedOutput & { readonly raw: Uint8Array | undefined }

/** A response whose outputs say where their data lies. */
export type RawResponse = ReceivedResponse & { readonly outputs: readonly RawOutput[] }

/** The verdict on every good response, so that none is allocated. */
export const goodResponse: ResponseCheck = Object.freeze({ ok: true })

/**
 * What makes a good response good: its length, every byte outside its raw outputs, and how many elements its raw
 * outputs of BYTES have. The values in the raw outputs are free.
 */
export type ResponseSkeleton = {
  readonly byteLength: number
  /** The bytes outside the raw outputs, one part after the other. */
  readonly structure: Buffer
  /** Where those parts are in the response. */
  readonly parts: readonly ByteRange[]
  readonly elements: readonly ElementRange[]
}

type ByteRange = { readonly start: number; readonly end: number }
type ElementRange = ByteRange & { readonly count: number }

/** The skeleton of a response that was found good, or undefined when it is too large to keep. */
export const skeletonOf = (
  bytes: Uint8Array,
  outputs: readonly RawOutput[],
): ResponseSkeleton | undefined => {
  const parts: ByteRange[] = []
  const elements: ElementRange[] = []
  let partStart = 0
  for (const { datatype, shape, raw } of outputs) {
    const range = rangeWithin(bytes, raw)
    if (range === undefined) continue
    if (range.start > partStart) parts.push({ start: partStart, end: range.start })
    partStart = range.end
    // Also where nobody asked for the output: too strict is only slow, for then the full check has its say.
    if (datatype === 'BYTES') elements.push({ ...range, count: elementCount(shape) })
  }
  if (bytes.length > partStart) parts.push({ start: partStart, end: bytes.length })
  const size = parts.reduce((sum, { start, end }) => sum + end - start, 0)
  if (size > largestStructure) return undefined
  const structure = Buffer.concat(parts.map(({ start, end }) => bytes.subarray(start, end)))
  return { byteLength: bytes.length, structure, parts, elements }
}

/** Whether a response has the skeleton of one that was good. Allocates nothing. */
export const hasSkeleton = (bytes: Uint8Array, skeleton: ResponseSkeleton): boolean => {
  if (bytes.length !== skeleton.byteLength) return false
  const { structure, parts, elements } = skeleton
  let offset = 0
  for (const { start, end } of parts) {
    if (!isSame(structure, offset, bytes, start, end)) return false
    offset += end - start
  }
  for (const range of elements) {
    if (!holdsElements(bytes, range)) return false
  }
  return true
}

// Raw bytes that are no view of the response are a copy; what they were copied from then counts as structure.
const rangeWithin = (bytes: Uint8Array, raw: Uint8Array | undefined): ByteRange | undefined => {
  if (raw === undefined || raw.buffer !== bytes.buffer) return undefined
  const start = raw.byteOffset - bytes.byteOffset
  const end = start + raw.length
  return start >= 0 && end <= bytes.length ? { start, end } : undefined
}

const isSame = (
  structure: Buffer,
  offset: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean => {
  const length = end - start
  if (length > longestByHand) return structure.compare(bytes, start, end, offset, offset + length) === 0
  for (let at = 0; at < length; at += 1) {
    if (structure[offset + at] !== bytes[start + at]) return false
  }
  return true
}

// As `countBytesElements`, but in place: a view for each response would cost more than the rest of the check.
const holdsElements = (bytes: Uint8Array, { start, end, count }: ElementRange): boolean => {
  let offset = start
  let found = 0
  while (offset < end) {
    offset += lengthSize + readLength(bytes, offset)
    found += 1
  }
  return offset === end && found === count
}

const readLength = (bytes: Uint8Array, at: number): number =>
  (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0

const lengthSize = 4
/** 64 KiB, so that what is kept stays small beside the responses themselves. */
const largestStructure = 65_536
// The call out of JavaScript costs as much as about this many turns of the loop.
const longestByHand = 48
