import type { TensorSpec } from '../triton/model.ts'
import type { Tensor } from '../triton/tensor.ts'
import { fixedByteSize } from '../triton/tensor-size.ts'

/**
 * Where the tensors of a run lie in shared memory: the inputs of all requests in one region, and the outputs in another that has a
 * slot for each request outstanding, so that no answer is written over one that is not yet read.
 */
export type SharedLayout = {
  readonly inputBytes: number
  /** Each request's inputs by name, in the order of the requests; without those that are empty. */
  readonly inputs: readonly ReadonlyMap<string, Extent>[]
  /** From one slot to the next. */
  readonly slotBytes: number
  /** The outputs by name, from the beginning of a slot; without those that are always empty. */
  readonly outputs: ReadonlyMap<string, Extent>
}

export type Extent = { readonly offset: number; readonly byteSize: number }

export type LayoutOptions = {
  readonly batchSize: number
  /** Room for one batch element of an output whose size the model does not fix. */
  readonly outputBytes: number
}

/** Every tensor begins where a cache line does, as the memory that servers and backends take for themselves does. */
const alignment = 64

export const layOut = (
  requests: readonly (readonly Tensor[])[],
  outputs: readonly TensorSpec[],
  options: LayoutOptions,
): SharedLayout => {
  const inputEnd = { at: 0 }
  const inputs = requests.map((tensors) =>
    placeAll(
      tensors.map(({ name, bytes }) => [name, bytes.length]),
      inputEnd,
    ),
  )
  const slotEnd = { at: 0 }
  const placed = placeAll(
    outputs.map((spec) => [spec.name, roomFor(spec, options)]),
    slotEnd,
  )
  return { inputBytes: inputEnd.at, inputs, slotBytes: slotEnd.at, outputs: placed }
}

/** One after the other from `end` on, which moves behind the last one. What is empty stays outside: no server takes a place of no bytes. */
const placeAll = (
  sizes: readonly (readonly [name: string, byteSize: number])[],
  end: { at: number },
): ReadonlyMap<string, Extent> =>
  new Map(
    sizes
      .filter(([, byteSize]) => byteSize > 0)
      .map(([name, byteSize]) => {
        const offset = end.at
        end.at = Math.ceil((offset + byteSize) / alignment) * alignment
        return [name, { offset, byteSize }]
      }),
  )

/** The batch dimension counts for shape tensors too: backends differ in whether those that come out have it. */
const roomFor = ({ datatype, dims }: TensorSpec, { batchSize, outputBytes }: LayoutOptions): number => {
  const fixed = dims.includes(-1) ? undefined : fixedByteSize(datatype, dims)
  return (fixed ?? Math.max(1, outputBytes)) * batchSize
}
