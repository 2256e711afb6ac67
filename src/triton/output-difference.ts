import { Buffer } from 'node:buffer'
import { type Datatype, elementByteSize, formatShape } from './datatype.ts'
import { decodeValues, type Element } from './decode-values.ts'
import type { Tensor } from './tensor.ts'

/** An output that was received: its shape, and its bytes or why there are none. */
type Received = {
  readonly shape: readonly number[]
  readonly bytes: (datatype: Datatype) => Uint8Array | string
}

/**
 * Where an output first differs from what is expected, to be read after its name; undefined when it is the same, byte for
 * byte. The output has been checked against its declaration.
 */
export const outputDifference = (
  output: Received | undefined,
  { datatype, shape, bytes: expected }: Tensor,
): string | undefined => {
  if (output === undefined) return ' is missing'
  const got = output.bytes(datatype)
  if (typeof got === 'string') return `: ${got}`
  if (Buffer.compare(got, expected) === 0 && isSameShape(output.shape, shape)) return undefined
  if (!isSameShape(output.shape, shape))
    return `: got the shape ${formatShape(output.shape)}, expected ${formatShape(shape)}`
  const index =
    datatype === 'BYTES' ? differingElement(got, expected) : differingValue(datatype, got, expected)
  return `, value ${index}: ${describe(valueAt(datatype, got, index), valueAt(datatype, expected, index))}`
}

const isSameShape = (got: readonly number[], expected: readonly number[]): boolean =>
  got.length === expected.length && got.every((dim, axis) => dim === expected[axis])

const differingByte = (got: Uint8Array, expected: Uint8Array): number => {
  const at = got.findIndex((byte, index) => byte !== expected[index])
  return at < 0 ? got.length : at
}

const differingValue = (datatype: Datatype, got: Uint8Array, expected: Uint8Array): number =>
  Math.floor(differingByte(got, expected) / (elementByteSize(datatype) ?? 1))

const differingElement = (got: Uint8Array, expected: Uint8Array): number => {
  const all = decodeValues('BYTES', expected)
  return decodeValues('BYTES', got).findIndex(
    (element, index) => Buffer.compare(element as Uint8Array, all[index] as Uint8Array) !== 0,
  )
}

type Value = { readonly element: Element /** In the form of the wire. */; readonly bytes: Uint8Array }

const valueAt = (datatype: Datatype, bytes: Uint8Array, index: number): Value => {
  const size = elementByteSize(datatype)
  if (size === undefined) {
    const element = decodeValues(datatype, bytes)[index] as Uint8Array
    return { element, bytes: element }
  }
  const own = bytes.subarray(index * size, (index + 1) * size)
  return { element: decodeValues(datatype, own)[0]!, bytes: own }
}

const describe = (got: Value, expected: Value): string => {
  const texts = [textOf(got.element), textOf(expected.element)]
  // NaNs of several kinds, or booleans that are neither 0 nor 1.
  if (texts[0] === texts[1])
    return `got ${texts[0]} (bytes ${hex(got.bytes)}), expected ${texts[1]} (bytes ${hex(expected.bytes)})`
  const length = Math.max(got.bytes.length, expected.bytes.length)
  if (!(got.element instanceof Uint8Array) || length <= longestShown)
    return `got ${texts[0]}, expected ${texts[1]}`
  const at = differingByte(got.bytes, expected.bytes)
  const around = ({ bytes }: Value): string => textOf(bytes.subarray(Math.max(0, at - before), at + before))
  return `byte ${at}: got ${around(got)} there, expected ${around(expected)}`
}

const textOf = (element: Element): string => {
  if (element instanceof Uint8Array) return quoteText(element)
  return Object.is(element, -0) ? '-0' : String(element)
}

const quoteText = (bytes: Uint8Array): string => {
  try {
    return JSON.stringify(utf8.decode(bytes))
  } catch {
    return `bytes ${hex(bytes)}`
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const longestShown = 60
/** Bytes shown on each side of a difference inside a long element. */
const before = 20
