import { Failure } from '../foundation/failure.ts'
import { describeJson, isJsonObject, type JsonObject, parseJson } from '../triton/json.ts'
import type { TensorSpec } from '../triton/model.ts'
import type { InputDocument, InputStep, TensorValue } from './input-step.ts'
import { type GivenShapes, listNames } from './shape.ts'
import { readTensorValue } from './tensor-value.ts'

/** What the data is for. `shapes`: the dims given with `--shape`, which a shape in the file overrides. */
export type InputDataOptions = { readonly inputs: readonly TensorSpec[]; readonly shapes: GivenShapes }

/**
 * The streams of perf_analyzer's JSON input files, each with its steps in order. Files with a list of steps are one stream
 * together; files with a list of streams add up. Throws `unreadable-input-data` (`invalid-option` where only `--shape` can help).
 */
export const parseInputData = (
  files: readonly InputDocument[],
  options: InputDataOptions,
): readonly (readonly InputStep[])[] => {
  const documents = files.map((file) => readDocument(file, options))
  const [first] = documents
  if (first === undefined) return []
  const odd = documents.find(({ nested }) => nested !== first.nested)
  if (odd !== undefined) {
    const form = ({ nested }: Document): string => (nested ? 'a list of streams' : 'a list of steps')
    throw unreadable(
      odd.path,
      `its data is ${form(odd)}, that of ${first.path} is ${form(first)}`,
      'Files given together must have the same form.',
    )
  }
  const streams = documents.flatMap((document) => document.streams)
  return first.nested ? streams : [streams.flat()]
}

type Document = {
  readonly path: string
  /** Whether its data is a list of streams. */
  readonly nested: boolean
  readonly streams: readonly (readonly InputStep[])[]
}

const readDocument = ({ path, bytes }: InputDocument, options: InputDataOptions): Document => {
  const document = parseDocument(bytes, path)
  if (document['validation_data'] !== undefined) {
    throw unreadable(
      path,
      'validation_data is not supported yet',
      'Remove it; outputs are checked for type, shape and size.',
    )
  }
  const { data } = document
  if (!Array.isArray(data))
    throw unreadable(path, `expected "data" to be a list of steps, got ${describeJson(data)}`)
  const list: readonly unknown[] = data
  const nested = Array.isArray(list[0])
  const streams = nested
    ? list.map((stream, index) => readStream(stream, `data[${index}]`, path, options))
    : [readStream(list, 'data', path, options)]
  return { path, nested, streams }
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

const readStream = (
  stream: unknown,
  place: string,
  path: string,
  options: InputDataOptions,
): readonly InputStep[] => {
  if (!Array.isArray(stream))
    throw unreadable(path, `expected ${place} to be a list of steps, got ${describeJson(stream)}`)
  const steps: readonly unknown[] = stream
  if (steps.length === 0) throw unreadable(path, `${place} holds no step`)
  return steps.map((step, index) => {
    if (isJsonObject(step)) return readStep(step, `${path}: ${place}[${index}]`, options)
    throw unreadable(path, `expected ${place}[${index}] to be an object of inputs, got ${describeJson(step)}`)
  })
}

const readStep = (step: JsonObject, where: string, { inputs, shapes }: InputDataOptions): InputStep => {
  for (const key of Object.keys(step)) {
    // perf_analyzer lets a step name its model.
    if (key === 'model' || inputs.some((input) => input.name === key)) continue
    throw unreadable(
      where,
      `${JSON.stringify(key)} is no input of the model, whose inputs are ${listNames(inputs)}`,
    )
  }
  const values = new Map<string, TensorValue>()
  for (const spec of inputs) {
    const value = Object.hasOwn(step, spec.name) ? step[spec.name] : undefined
    const place = `${where}, input ${JSON.stringify(spec.name)}`
    if (value !== undefined) values.set(spec.name, readTensorValue(value, { spec, where: place, shapes }))
    else if (!spec.optional) throw unreadable(place, 'missing, and not optional')
  }
  if (values.size === 0 && inputs.length > 0) throw unreadable(where, 'the step has none of the inputs')
  return { where, inputs: values }
}

const unreadable = (where: string, text: string, hint?: string): Failure =>
  new Failure('unreadable-input-data', `${where}: ${text}`, hint === undefined ? {} : { hint })
