import { Buffer } from 'node:buffer'
import { Failure } from '../foundation/failure.ts'
import { elementCount, formatShape } from '../triton/datatype.ts'
import { encodeValues } from '../triton/element-values.ts'
import { describeJson, isJsonObject, type JsonObject, parseJson } from '../triton/json.ts'
import { fitsDims, type TensorSpec } from '../triton/model.ts'
import { sizeProblem } from '../triton/tensor-size.ts'
import type { ElementValue, InputStep } from './input-step.ts'
import { type GivenShapes, listNames, resolveDims } from './shape.ts'

/** What the data is for. `shapes`: the dims given with `--shape`, which a shape in the file overrides. */
export type InputDataOptions = {
  readonly path: string
  readonly inputs: readonly TensorSpec[]
  readonly shapes: GivenShapes
}

/**
 * The steps of perf_analyzer's JSON input file, in order. Of several streams the first is taken: the others are for sequence
 * models. Throws `unreadable-input-data` (`invalid-option` where only `--shape` can help).
 */
export const parseInputData = (bytes: Uint8Array, options: InputDataOptions): readonly InputStep[] => {
  const { path } = options
  const document = parseDocument(bytes, path)
  if (document['validation_data'] !== undefined) {
    throw unreadable(
      path,
      'validation_data is not supported yet',
      'Remove it; outputs are checked for type, shape and size.',
    )
  }
  const { steps, prefix } = firstStream(document['data'], path)
  if (steps.length === 0) throw unreadable(path, `${prefix} holds no step`)
  return steps.map((step, index) => readStep(step, { ...options, path: `${path}: ${prefix}[${index}]` }))
}

const parseDocument = (bytes: Uint8Array, path: string): JsonObject => {
  const json = parseJson(decodeUtf8(bytes, path))
  if (!json.ok) throw unreadable(path, `not JSON: ${json.reason}`)
  if (isJsonObject(json.value)) return json.value
  throw unreadable(path, `expected an object with the member "data", got ${describeJson(json.value)}`)
}

const decodeUtf8 = (bytes: Uint8Array, path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw unreadable(path, 'not UTF-8 text')
  }
}

type Stream = { readonly steps: readonly JsonObject[]; readonly prefix: string }

const firstStream = (data: unknown, path: string): Stream => {
  if (!Array.isArray(data))
    throw unreadable(path, `expected "data" to be a list of steps, got ${describeJson(data)}`)
  const list: readonly unknown[] = data
  const nested = list.length > 0 && list.every((stream) => Array.isArray(stream))
  const steps: readonly unknown[] = nested ? (list[0] as readonly unknown[]) : list
  const prefix = nested ? 'data[0]' : 'data'
  const odd = steps.findIndex((step) => !isJsonObject(step))
  if (odd < 0) return { steps: steps as readonly JsonObject[], prefix }
  throw unreadable(
    path,
    `expected ${prefix}[${odd}] to be an object of inputs, got ${describeJson(steps[odd])}`,
  )
}

const readStep = (step: JsonObject, options: InputDataOptions): InputStep => {
  const { path, inputs, shapes } = options
  for (const key of Object.keys(step)) {
    // perf_analyzer lets a step name its model.
    if (key === 'model' || inputs.some((input) => input.name === key)) continue
    throw unreadable(
      path,
      `${JSON.stringify(key)} is no input of the model, whose inputs are ${listNames(inputs)}`,
    )
  }
  const values = new Map<string, ElementValue>()
  for (const spec of inputs) {
    const value = Object.hasOwn(step, spec.name) ? step[spec.name] : undefined
    const where = `${path}, input ${JSON.stringify(spec.name)}`
    if (value !== undefined) values.set(spec.name, readValue(value, { spec, where, shapes }))
    else if (!spec.optional) throw unreadable(where, 'missing, and not optional')
  }
  if (values.size === 0 && inputs.length > 0) throw unreadable(path, 'the step has none of the inputs')
  return values
}

type Place = { readonly spec: TensorSpec; readonly where: string; readonly shapes: GivenShapes }

/** `[...]`, `{"content": [...] or {"b64"}, "shape"}` or `{"b64", "shape"}`. */
const readValue = (value: unknown, place: Place): ElementValue => {
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

const readContent = (content: unknown, place: Place, shape: unknown): ElementValue => {
  const dims = dimsOf(shape, place)
  if (Array.isArray(content)) return { dims, bytes: readValues(content, dims, place) }
  const b64 = isJsonObject(content) ? content['b64'] : undefined
  if (typeof b64 === 'string') return { dims, bytes: readBase64(b64, dims, place) }
  throw unreadable(place.where, `expected ${forms}, got ${describeJson(b64 ?? content)}`)
}

const dimsOf = (shape: unknown, { spec, where, shapes }: Place): readonly number[] => {
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
  { spec, where }: Place,
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

const readBase64 = (text: string, dims: readonly number[], { spec, where }: Place): Uint8Array => {
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
