import { Buffer } from 'node:buffer'
import { Failure } from '../foundation/failure.ts'
import { elementCount, formatShape } from '../triton/datatype.ts'
import { encodeValues } from '../triton/element-values.ts'
import { describeJson, isJsonObject } from '../triton/json.ts'
import { fitsDims, type TensorSpec } from '../triton/model.ts'
import { sizeProblem } from '../triton/tensor-size.ts'
import type { TensorValue } from './input-step.ts'
import { type GivenShapes, resolveDims } from './shape.ts'

/** Which tensor a value is for, and where it was read. `shapes`: the dims given with `--shape`. */
export type ValuePlace = {
  readonly spec: TensorSpec
  readonly where: string
  readonly shapes: GivenShapes
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

const readContent = (content: unknown, place: ValuePlace, shape: unknown): TensorValue => {
  const dims = dimsOf(shape, place)
  if (Array.isArray(content)) return { dims, bytes: readValues(content, dims, place) }
  const b64 = isJsonObject(content) ? content['b64'] : undefined
  if (typeof b64 === 'string') return { dims, bytes: readBase64(b64, dims, place) }
  throw unreadable(place.where, `expected ${forms}, got ${describeJson(b64 ?? content)}`)
}

const dimsOf = (shape: unknown, { spec, where, shapes }: ValuePlace): readonly number[] => {
  if (shape === undefined) return resolveDims(spec, shapes)
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

const readBase64 = (text: string, dims: readonly number[], { spec, where }: ValuePlace): Uint8Array => {
  const compact = text.replace(/\s+/g, '')
  const bytes = Buffer.from(compact, 'base64')
  // Node skips what is not base64, so a text with such characters comes out short.
  if (bytes.length !== Math.floor((compact.replace(/=+$/, '').length * 3) / 4))
    throw unreadable(where, 'not base64')
  const problem = sizeProblem(bytes, spec.datatype, dims)
  if (problem !== undefined) throw unreadable(where, problem)
  return bytes
}

const unreadable = (where: string, text: string, hint?: string): Failure =>
  new Failure('unreadable-input-data', `${where}: ${text}`, hint === undefined ? {} : { hint })

const forms = 'a list of values, {"content": ..., "shape": ...} or {"b64": ...}'
