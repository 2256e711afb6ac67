import { Buffer } from 'node:buffer'
import { Failure } from '../foundation/failure.ts'
import { countBytesElements } from '../triton/bytes-elements.ts'
import { type Datatype, elementByteSize, elementCount, formatShape } from '../triton/datatype.ts'
import { encodeValues } from '../triton/element-values.ts'
import { describeJson, isJsonObject } from '../triton/json.ts'
import { fitsDims, type TensorSpec } from '../triton/model.ts'
import { sizeProblem } from '../triton/tensor-size.ts'
import type { TensorValue } from './input-step.ts'
import { type GivenShapes, resolveDims } from './shape.ts'

/** Which tensor a value is for, and where it was read. */
export type ValuePlace = {
  readonly spec: TensorSpec
  readonly where: string
  /** The dims given with `--shape`; absent for an output, of which one variable dim follows from the number of values. */
  readonly shapes?: GivenShapes
}

/**
 * A tensor of perf_analyzer's JSON input: `[...]`, `{"content": [...] or {"b64"}, "shape"}` or `{"b64", "shape"}`.
 * Throws `unreadable-input-data` (`invalid-option` where only `--shape` can help).
 */
export const readTensorValue = (value: unknown, place: ValuePlace): TensorValue => {
  if (Array.isArray(value)) return readContent(value, place, undefined)
  if (isJsonObject(value)) {
    const { content, b64, shape, ...others } = value
    const [other] = Object.keys(others)
    if (other !== undefined) throw unreadable(place.where, `unknown member ${JSON.stringify(other)}`)
    if (content !== undefined && b64 !== undefined) throw unreadable(place.where, 'both "content" and "b64"')
    if (b64 !== undefined) return readContent({ b64 }, place, shape)
    if (content !== undefined) return readContent(content, place, shape)
  }
  throw unreadable(place.where, `expected ${forms}, got ${describeJson(value)}`)
}

/**
 * The dims of a tensor of so many elements (NaN: no whole number) whose shape is not given beside it. Throws as
 * {@link readTensorValue}.
 */
export const dimsWithoutShape = ({ spec, where, shapes }: ValuePlace, count: number): readonly number[] => {
  if (shapes !== undefined) return resolveDims(spec, shapes)
  const variable = spec.dims.filter((dim) => dim === -1).length
  if (variable === 0) return spec.dims
  const others = spec.dims.reduce((product, dim) => (dim === -1 ? product : product * dim), 1)
  const dim = count / others
  if (variable === 1 && Number.isInteger(dim)) return spec.dims.map((one) => (one === -1 ? dim : one))
  throw unreadable(
    where,
    `the data ${variable === 1 ? 'has no' : 'alone does not say which'} shape like the declared ${formatShape(spec.dims)}`,
    'Give its "shape" beside the values in a JSON file.',
  )
}

/** Elements in the wire form of a tensor; NaN when that is no whole number of them. */
export const countElements = (datatype: Datatype, bytes: Uint8Array): number => {
  const size = elementByteSize(datatype)
  if (size !== undefined) return bytes.length % size === 0 ? bytes.length / size : Number.NaN
  const count = countBytesElements(bytes)
  return typeof count === 'number' ? count : Number.NaN
}

const readContent = (content: unknown, place: ValuePlace, shape: unknown): TensorValue => {
  if (Array.isArray(content)) {
    const dims = shape === undefined ? dimsWithoutShape(place, content.length) : givenDims(shape, place)
    return { dims, bytes: readValues(content, dims, place) }
  }
  const b64 = isJsonObject(content) ? content['b64'] : undefined
  if (typeof b64 !== 'string')
    throw unreadable(place.where, `expected ${forms}, got ${describeJson(b64 ?? content)}`)
  const { datatype } = place.spec
  const bytes = readBase64(b64, place.where)
  const dims =
    shape === undefined ? dimsWithoutShape(place, countElements(datatype, bytes)) : givenDims(shape, place)
  const problem = sizeProblem(bytes, datatype, dims)
  if (problem !== undefined) throw unreadable(place.where, problem)
  return { dims, bytes }
}

const givenDims = (shape: unknown, { spec, where }: ValuePlace): readonly number[] => {
  if (!Array.isArray(shape) || !shape.every((dim) => Number.isSafeInteger(dim) && dim >= 0)) {
    throw unreadable(where, `expected "shape" to be a list of whole numbers, got ${describeJson(shape)}`)
  }
  if (fitsDims(shape, spec.dims)) return shape
  throw unreadable(
    where,
    `expected a shape like the declared ${formatShape(spec.dims)}, got ${formatShape(shape)}`,
  )
}

const readValues = (
  values: readonly unknown[],
  dims: readonly number[],
  { spec, where }: ValuePlace,
): Uint8Array => {
  if (values.some((value) => Array.isArray(value))) {
    throw unreadable(
      where,
      'nested arrays are not taken',
      'List the values flat, in row-major order, with "content" and "shape".',
    )
  }
  const expected = elementCount(dims)
  if (values.length !== expected) {
    throw unreadable(
      where,
      `expected ${expected} ${spec.datatype} values for the shape ${formatShape(dims)}, got ${values.length}`,
    )
  }
  const encoded = encodeValues(spec.datatype, values)
  if (encoded instanceof Uint8Array) return encoded
  throw unreadable(
    `${where}, value ${encoded.index}`,
    `expected ${encoded.expected} (${spec.datatype}), got ${encoded.got}`,
  )
}

const readBase64 = (text: string, where: string): Uint8Array => {
  const compact = text.replace(/\s+/g, '')
  const bytes = Buffer.from(compact, 'base64')
  // Node skips what is not base64, so a text with such characters comes out short.
  if (bytes.length === Math.floor((compact.replace(/=+$/, '').length * 3) / 4)) return bytes
  throw unreadable(where, 'not base64')
}

const unreadable = (where: string, text: string, hint?: string): Failure =>
  new Failure('unreadable-input-data', `${where}: ${text}`, hint === undefined ? {} : { hint })

const forms = 'a list of values, {"content": ..., "shape": ...} or {"b64": ...}'
