import { countBytesElements } from './bytes-elements.ts'
import { type Datatype, elementByteSize, elementCount, formatShape } from './datatype.ts'

/** Why bytes cannot be the tensor of a datatype and shape; undefined when they are exactly one. */
export const sizeProblem = (
  bytes: Uint8Array,
  datatype: Datatype,
  shape: readonly number[],
): string | undefined => {
  const count = elementCount(shape)
  const size = elementByteSize(datatype)
  if (size !== undefined) {
    if (bytes.length === count * size) return undefined
    return `expected ${count * size} bytes for ${datatype} ${formatShape(shape)}, got ${bytes.length}`
  }
  const elements = countBytesElements(bytes)
  if (typeof elements === 'string') return `expected BYTES, each after its 4-byte length, but ${elements}`
  if (elements === count) return undefined
  return `expected ${count} elements for BYTES ${formatShape(shape)}, got ${elements}`
}

/** The bytes of every tensor of a datatype and shape; undefined for BYTES, where they differ. */
export const fixedByteSize = (datatype: Datatype, shape: readonly number[]): number | undefined => {
  const size = elementByteSize(datatype)
  return size === undefined ? undefined : elementCount(shape) * size
}

/** The bytes of a tensor; for BYTES, of one whose elements are all empty. */
export const leastByteSize = (datatype: Datatype, shape: readonly number[]): number =>
  fixedByteSize(datatype, shape) ?? elementCount(shape) * lengthSize

const lengthSize = 4
