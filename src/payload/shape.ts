import { Failure } from '../foundation/failure.ts'
import { formatShape } from '../triton/datatype.ts'
import { fitsDims, type ModelSpec, type TensorSpec } from '../triton/model.ts'

/** Dims given with `--shape`, by input name. */
export type GivenShapes = ReadonlyMap<string, readonly number[]>

/** Throws `invalid-option` unless the model takes this batch size. */
export const checkBatchSize = ({ name, maxBatchSize, scheduling }: ModelSpec, batchSize: number): void => {
  if (batchSize > 1 && scheduling === 'sequence') {
    throw new Failure(
      'invalid-option',
      `batch size ${batchSize}: model ${JSON.stringify(name)} takes sequences, of which a request holds one`,
      { hint: 'Give -b 1; the server batches requests of different sequences.' },
    )
  }
  if (batchSize <= Math.max(1, maxBatchSize)) return
  const limit = maxBatchSize === 0 ? 'does not batch' : `takes batches of at most ${maxBatchSize}`
  throw new Failure('invalid-option', `batch size ${batchSize}: model ${JSON.stringify(name)} ${limit}`, {
    hint: `Give -b ${Math.max(1, maxBatchSize)} or less; the limit is max_batch_size in the model's configuration.`,
  })
}

/** Throws `invalid-option` for a `--shape` that names no input of the model. */
export const checkShapeNames = (inputs: readonly TensorSpec[], shapes: GivenShapes): void => {
  for (const name of shapes.keys()) {
    if (inputs.some((input) => input.name === name)) continue
    throw new Failure(
      'invalid-option',
      `--shape names ${JSON.stringify(name)}; the model's inputs are ${listNames(inputs)}`,
    )
  }
}

/** The dims of an input, batch dimension excluded: the declared ones with the variable ones taken from `--shape`. */
export const resolveDims = ({ name, dims }: TensorSpec, shapes: GivenShapes): readonly number[] => {
  const given = shapes.get(name)
  if (given === undefined) {
    if (!dims.includes(-1)) return dims
    throw new Failure(
      'invalid-option',
      `input ${JSON.stringify(name)} has the variable shape ${formatShape(dims)}`,
      {
        hint: `Give its dims: --shape ${name}:${dims.map((dim, axis) => (dim === -1 ? `d${axis + 1}` : dim)).join(',')}`,
      },
    )
  }
  if (given.every(isPositive) && fitsDims(given, dims)) return given
  throw new Failure(
    'invalid-option',
    `--shape gives input ${JSON.stringify(name)} the shape ${formatShape(given)}; it is declared as ${formatShape(dims)}`,
    { hint: 'Give one whole number above 0 for each declared dim, without the batch dimension.' },
  )
}

/** The shape to send: the batch dimension in front where the model batches, save for shape tensors. */
export const batchedShape = (
  model: ModelSpec,
  spec: TensorSpec,
  { dims, batchSize }: { readonly dims: readonly number[]; readonly batchSize: number },
): readonly number[] => (model.maxBatchSize > 0 && !spec.shapeTensor ? [batchSize, ...dims] : dims)

/** Names of tensors for a message: `"A", "B"`. */
export const listNames = (specs: readonly TensorSpec[]): string =>
  specs.map(({ name }) => JSON.stringify(name)).join(', ')

const isPositive = (dim: number): boolean => Number.isSafeInteger(dim) && dim > 0
