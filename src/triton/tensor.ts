import type { Datatype } from './datatype.ts'

/** One tensor ready to send: little-endian, row-major; BYTES elements carry their 4-byte length. */
export type Tensor = {
  readonly name: string
  readonly datatype: Datatype
  /** Full shape, the batch dimension included. */
  readonly shape: readonly number[]
  readonly bytes: Uint8Array
}
