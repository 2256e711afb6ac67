import { endOfElements } from './bytes-elements.ts'
import { type Datatype, elementCount, formatShape } from './datatype.ts'
import type { SharedOutput } from './infer-request.ts'
import { fixedByteSize } from './tensor-size.ts'

/** The bytes of an output in shared memory, as many as its shape says, or why there are not so many. */
export const sharedBytes = (
  datatype: Datatype,
  shape: readonly number[],
  { byteSize, read }: SharedOutput,
): Uint8Array | string => {
  const size = fixedByteSize(datatype, shape)
  if (size !== undefined) return read(size)
  // Only the elements themselves say where they end.
  const room = read(byteSize)
  const end = endOfElements(room, elementCount(shape))
  return end === undefined
    ? `shared memory does not hold the elements of BYTES ${formatShape(shape)}`
    : room.subarray(0, end)
}
