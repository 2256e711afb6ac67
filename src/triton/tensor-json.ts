import { type Datatype, elementByteSize } from './datatype.ts'
import { fromBf16Bits, fromFp16Bits } from './small-float.ts'

/** A tensor's values as a JSON text, in pieces: a long text is never there as a whole. */
export type JsonPieces = Iterable<string>

/**
 * The values of little-endian bytes: one element alone, several as a flat array. Integers are exact, floats are the doubles they
 * equal; what JSON has no number for is "NaN", "Infinity" or "-Infinity", and BYTES that are no UTF-8 are `{"b64": ...}`. Bytes that
 * are no whole tensor end with their last whole element.
 */
export const tensorJson = (datatype: Datatype, bytes: Uint8Array): JsonPieces =>
  datatype === 'BYTES' ? stringsJson(bytes) : numbersJson(datatype, bytes)

type FixedDatatype = Exclude<Datatype, 'BYTES'>

/** One element as JSON. */
type ReadElement = (view: DataView, at: number) => string

const elementsInPiece = 4096

function* numbersJson(datatype: FixedDatatype, bytes: Uint8Array): JsonPieces {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = elementByteSize(datatype)!
  const count = Math.floor(bytes.length / size)
  const read = readers[datatype]
  if (count === 1) {
    yield read(view, 0)
    return
  }
  let piece = '['
  for (let index = 0; index < count; index += 1) {
    if (index > 0) piece += ','
    piece += read(view, index * size)
    if (index % elementsInPiece === elementsInPiece - 1) {
      yield piece
      piece = ''
    }
  }
  yield `${piece}]`
}

function* stringsJson(bytes: Uint8Array): JsonPieces {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let before: string | undefined
  let count = 0
  // The first is held back, because only the second tells whether there is an array.
  for (const element of wholeElements(view)) {
    const text = stringJson(bytes.subarray(element.start, element.end))
    if (count === 0) before = text
    else yield `${count === 1 ? `[${before}` : ''},${text}`
    count += 1
  }
  if (count === 1) yield before!
  else yield count === 0 ? '[]' : ']'
}

function* wholeElements(view: DataView): Iterable<{ readonly start: number; readonly end: number }> {
  let start = lengthSize
  while (start <= view.byteLength) {
    const end = start + view.getUint32(start - lengthSize, true)
    if (end > view.byteLength) return
    yield { start, end }
    start = end + lengthSize
  }
}

const stringJson = (element: Uint8Array): string => {
  try {
    return JSON.stringify(utf8.decode(element))
  } catch {
    return `{"b64":"${Buffer.from(element.buffer, element.byteOffset, element.byteLength).toString('base64')}"}`
  }
}

const floatJson = (value: number): string => {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0.0' : String(value)
  return `"${value}"`
}

const readers: Readonly<Record<FixedDatatype, ReadElement>> = {
  BOOL: (view, at) => (view.getUint8(at) === 0 ? 'false' : 'true'),
  UINT8: (view, at) => String(view.getUint8(at)),
  UINT16: (view, at) => String(view.getUint16(at, true)),
  UINT32: (view, at) => String(view.getUint32(at, true)),
  UINT64: (view, at) => String(view.getBigUint64(at, true)),
  INT8: (view, at) => String(view.getInt8(at)),
  INT16: (view, at) => String(view.getInt16(at, true)),
  INT32: (view, at) => String(view.getInt32(at, true)),
  INT64: (view, at) => String(view.getBigInt64(at, true)),
  FP16: (view, at) => floatJson(fromFp16Bits(view.getUint16(at, true))),
  FP32: (view, at) => floatJson(view.getFloat32(at, true)),
  FP64: (view, at) => floatJson(view.getFloat64(at, true)),
  BF16: (view, at) => floatJson(fromBf16Bits(view.getUint16(at, true))),
}

const lengthSize = 4
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
