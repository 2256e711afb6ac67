import type { RequestParameters } from '../plan/plan.ts'
import type { Datatype } from './datatype.ts'

/** One tensor ready to send: little-endian, row-major; BYTES elements carry their 4-byte length. */
export type Tensor = {
  readonly name: string
  readonly datatype: Datatype
  /** Full shape, the batch dimension included. */
  readonly shape: readonly number[]
  readonly bytes: Uint8Array
}

/** Where a tensor lies in a shared-memory region that the server knows by name. */
export type SharedPlace = {
  readonly region: string
  /** From the start of the region, in bytes. */
  readonly offset: number
  /** Bytes of an input, or the room for an output. */
  readonly byteSize: number
}

/** How a request says that a tensor lies there; no parameters when it lies nowhere. */
export const placeParameters = (place: SharedPlace | undefined): RequestParameters => {
  if (place === undefined) return new Map()
  const { region, offset, byteSize } = place
  return new Map<string, string | bigint>([
    ['shared_memory_region', region],
    ['shared_memory_byte_size', BigInt(byteSize)],
    ...(offset === 0 ? [] : [['shared_memory_offset', BigInt(offset)] as const]),
  ])
}
