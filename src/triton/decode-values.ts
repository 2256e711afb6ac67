import { type Datatype, elementByteSize } from './datatype.ts'
import { fromBf16Bits, fromFp16Bits } from './small-float.ts'

/** One element of a tensor; of BYTES its bytes. */
export type Element = number | bigint | boolean | Uint8Array

/** The elements of a tensor in its wire form; the bytes must be whole elements. */
export const decodeValues = (datatype: Datatype, bytes: Uint8Array): readonly Element[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (datatype === 'BYTES') return splitElements(bytes, view)
  const size = elementByteSize(datatype) ?? 1
  const read = readers[datatype]
  return Array.from({ length: bytes.length / size }, (_, index) => read(view, index * size))
}

const splitElements = (bytes: Uint8Array, view: DataView): readonly Uint8Array[] => {
  const elements: Uint8Array[] = []
  for (let offset = 0; offset < bytes.length; ) {
    const start = offset + lengthSize
    offset = start + view.getUint32(offset, true)
    elements.push(bytes.subarray(start, offset))
  }
  return elements
}

type Reader = (view: DataView, offset: number) => number | bigint | boolean

const readers: Readonly<Record<Exclude<Datatype, 'BYTES'>, Reader>> = {
  BOOL: (view, offset) => view.getUint8(offset) !== 0,
  UINT8: (view, offset) => view.getUint8(offset),
  UINT16: (view, offset) => view.getUint16(offset, true),
  UINT32: (view, offset) => view.getUint32(offset, true),
  UINT64: (view, offset) => view.getBigUint64(offset, true),
  INT8: (view, offset) => view.getInt8(offset),
  INT16: (view, offset) => view.getInt16(offset, true),
  INT32: (view, offset) => view.getInt32(offset, true),
  INT64: (view, offset) => view.getBigInt64(offset, true),
  FP16: (view, offset) => fromFp16Bits(view.getUint16(offset, true)),
  FP32: (view, offset) => view.getFloat32(offset, true),
  FP64: (view, offset) => view.getFloat64(offset, true),
  BF16: (view, offset) => fromBf16Bits(view.getUint16(offset, true)),
}

const lengthSize = 4
