import type { Datatype } from '../triton/datatype.ts'

/**
 * A tensor's values as the server's JSON shows them, a text in which every character is one byte: floats have a decimal
 * point, what is no finite number is a bare word (and no JSON), and strings keep bytes that are not UTF-8.
 * Undefined for FP16 and BF16, which have no JSON form.
 */
export const jsonData = (datatype: Datatype, bytes: Uint8Array): string | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (datatype) {
    case 'FP16':
    case 'BF16':
      return undefined
    case 'BYTES':
      return list(stringElements(bytes, view))
    default: {
      const { size, read } = readers[datatype]
      const count = Math.floor(bytes.length / size)
      return list(Array.from({ length: count }, (_, index) => read(view, index * size)))
    }
  }
}

/** A JSON string for bytes that are perhaps not UTF-8. */
export const quoteBytes = (bytes: Uint8Array): string => JSON.stringify(Buffer.from(bytes).toString('latin1'))

const list = (values: readonly string[]): string => `[${values.join()}]`

const stringElements = (bytes: Uint8Array, view: DataView): readonly string[] => {
  const elements: string[] = []
  for (let offset = 0; offset + 4 <= bytes.length; ) {
    const end = offset + 4 + view.getUint32(offset, true)
    elements.push(quoteBytes(bytes.subarray(offset + 4, end)))
    offset = end
  }
  return elements
}

type Reader = { readonly size: number; readonly read: (view: DataView, offset: number) => string }

const floatText = (value: number): string => {
  const text = String(value)
  return Number.isInteger(value) && !text.includes('e') ? `${text}.0` : text
}

const readers: Readonly<Record<Exclude<Datatype, 'FP16' | 'BF16' | 'BYTES'>, Reader>> = {
  BOOL: { size: 1, read: (view, offset) => `${view.getUint8(offset) !== 0}` },
  UINT8: { size: 1, read: (view, offset) => `${view.getUint8(offset)}` },
  UINT16: { size: 2, read: (view, offset) => `${view.getUint16(offset, true)}` },
  UINT32: { size: 4, read: (view, offset) => `${view.getUint32(offset, true)}` },
  UINT64: { size: 8, read: (view, offset) => `${view.getBigUint64(offset, true)}` },
  INT8: { size: 1, read: (view, offset) => `${view.getInt8(offset)}` },
  INT16: { size: 2, read: (view, offset) => `${view.getInt16(offset, true)}` },
  INT32: { size: 4, read: (view, offset) => `${view.getInt32(offset, true)}` },
  INT64: { size: 8, read: (view, offset) => `${view.getBigInt64(offset, true)}` },
  FP32: { size: 4, read: (view, offset) => floatText(view.getFloat32(offset, true)) },
  FP64: { size: 8, read: (view, offset) => floatText(view.getFloat64(offset, true)) },
}
