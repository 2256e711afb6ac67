import { joinBytesElements } from './bytes-elements.ts'
import { type Datatype, elementByteSize } from './datatype.ts'
import { describeJson } from './json.ts'
import { toBf16Bits, toFp16Bits } from './small-float.ts'

/** The first value that does not fit its datatype. */
export type ValueProblem = {
  readonly index: number
  readonly got: string
  /** What would fit: "an integer from 0 to 255". */
  readonly expected: string
}

/**
 * Values as JSON gives them (numbers, bigints, booleans, strings) to the little-endian bytes of a tensor.
 * Floats are rounded to the nearest, ties to even; nothing is ever cut to fit.
 */
export const encodeValues = (datatype: Datatype, values: readonly unknown[]): Uint8Array | ValueProblem =>
  datatype === 'BYTES' ? encodeStrings(values) : encodeFixed(datatype, values)

const encodeFixed = (datatype: FixedDatatype, values: readonly unknown[]): Uint8Array | ValueProblem => {
  const size = elementByteSize(datatype) ?? 0
  const view = new DataView(new ArrayBuffer(values.length * size))
  const { expected, write } = writers[datatype]
  for (const [index, value] of values.entries()) {
    if (!write(view, index * size, value)) return { index, got: describeJson(value), expected }
  }
  return new Uint8Array(view.buffer)
}

const encodeStrings = (values: readonly unknown[]): Uint8Array | ValueProblem => {
  const elements: Uint8Array[] = []
  for (const [index, value] of values.entries()) {
    // Half of a surrogate pair has no UTF-8 form.
    if (typeof value !== 'string' || !value.isWellFormed()) {
      return { index, got: describeJson(value), expected: 'a string' }
    }
    elements.push(utf8.encode(value))
  }
  return joinBytesElements(elements)
}

type FixedDatatype = Exclude<Datatype, 'BYTES'>

type Writer = {
  readonly expected: string
  /** Writes the value, or returns false when it does not fit. */
  readonly write: (view: DataView, offset: number, value: unknown) => boolean
}

type Store<T> = (view: DataView, offset: number, value: T) => void

const bool: Writer = {
  expected: 'true or false',
  write: (view, offset, value) => {
    if (typeof value !== 'boolean') return false
    view.setUint8(offset, value ? 1 : 0)
    return true
  },
}

const integer = (min: number, max: number, store: Store<number>): Writer => ({
  expected: `an integer from ${min} to ${max}`,
  write: (view, offset, value) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) return false
    store(view, offset, value)
    return true
  },
})

const bigInteger = (min: bigint, max: bigint, store: Store<bigint>): Writer => ({
  expected: `an integer from ${min} to ${max}`,
  write: (view, offset, value) => {
    const exact = typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value
    if (typeof exact !== 'bigint' || exact < min || exact > max) return false
    store(view, offset, exact)
    return true
  },
})

/** A finite number must stay finite when it is rounded to the narrower type. */
const float = (largest: string, isTooLarge: (value: number) => boolean, store: Store<number>): Writer => ({
  expected: `a number from -${largest} to ${largest}`,
  write: (view, offset, value) => {
    const number = typeof value === 'bigint' ? Number(value) : value
    if (typeof number !== 'number' || (Number.isFinite(number) && isTooLarge(number))) return false
    store(view, offset, number)
    return true
  },
})

const writers: Readonly<Record<FixedDatatype, Writer>> = {
  BOOL: bool,
  UINT8: integer(0, 2 ** 8 - 1, (view, offset, value) => view.setUint8(offset, value)),
  UINT16: integer(0, 2 ** 16 - 1, (view, offset, value) => view.setUint16(offset, value, true)),
  UINT32: integer(0, 2 ** 32 - 1, (view, offset, value) => view.setUint32(offset, value, true)),
  UINT64: bigInteger(0n, 2n ** 64n - 1n, (view, offset, value) => view.setBigUint64(offset, value, true)),
  INT8: integer(-(2 ** 7), 2 ** 7 - 1, (view, offset, value) => view.setInt8(offset, value)),
  INT16: integer(-(2 ** 15), 2 ** 15 - 1, (view, offset, value) => view.setInt16(offset, value, true)),
  INT32: integer(-(2 ** 31), 2 ** 31 - 1, (view, offset, value) => view.setInt32(offset, value, true)),
  INT64: bigInteger(-(2n ** 63n), 2n ** 63n - 1n, (view, offset, value) =>
    view.setBigInt64(offset, value, true),
  ),
  FP16: float(
    '65504',
    (value) => (toFp16Bits(value) & 0x7fff) === 0x7c00,
    (view, offset, value) => view.setUint16(offset, toFp16Bits(value), true),
  ),
  FP32: float(
    '3.4028234663852886e38',
    (value) => !Number.isFinite(Math.fround(value)),
    (view, offset, value) => view.setFloat32(offset, value, true),
  ),
  FP64: float(
    '1.7976931348623157e308',
    () => false,
    (view, offset, value) => view.setFloat64(offset, value, true),
  ),
  BF16: float(
    '3.3895313892515355e38',
    (value) => (toBf16Bits(value) & 0x7fff) === 0x7f80,
    (view, offset, value) => view.setUint16(offset, toBf16Bits(value), true),
  ),
}

const utf8 = new TextEncoder()
