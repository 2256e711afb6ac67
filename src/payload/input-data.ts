import { Failure } from '../foundation/failure.ts'
import { describeJson, isJsonObject, type JsonObject, parseJson } from '../triton/json.ts'
import type { TensorSpec } from '../triton/model.ts'
import type { InputDocument, InputStep, TensorValue, TensorValues } from './input-step.ts'
import { type GivenShapes, listNames } from './shape.ts'
import { readTensorValue } from './tensor-value.ts'

/** What the data is for. */
export type InputDataOptions = {
  readonly inputs: readonly TensorSpec[]
  readonly outputs: readonly TensorSpec[]
  /** The dims given with `--shape`, which a shape in the file overrides. */
  readonly shapes: GivenShapes
}

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
  const unlike = documents.find(({ validated }) => validated !== first.validated)
  if (unlike !== undefined) {
    const [without, having] = first.validated ? [unlike, first] : [first, unlike]
    throw unreadable(
      without.path,
      `it has no validation_data, ${having.path} has`,
      'Give it in all files, or in none.',
    )
  }
  const streams = documents.flatMap((document) => document.streams)
  return first.nested ? streams : [streams.flat()]
}

type Document = {
  readonly path: string
  /** Whether its data is a list of streams. */
  readonly nested: boolean
  /** Whether it says what right responses hold. */
  readonly validated: boolean
  readonly streams: readonly (readonly InputStep[])[]
}

const readDocument = ({ path, bytes }: InputDocument, options: InputDataOptions): Document => {
  const { data, validation_data: validation } = parseDocument(bytes, path)
  const steps = readStreams(data, 'data', path)
  const streams = steps.streams.map((stream) => stream.map((step) => readStep(step, options)))
  if (validation === undefined) return { path, nested: steps.nested, validated: false, streams }
  const answers = readStreams(validation, 'validation_data', path)
  checkSameForm(steps, answers, path)
  return {
    path,
    nested: steps.nested,
    validated: true,
    streams: streams.map((stream, s) =>
      stream.map((step, i) => ({ ...step, outputs: readOutputs(answers.streams[s]![i]!, options) })),
    ),
  }
}

const checkSameForm = (data: RawStreams, validation: RawStreams, path: string): void => {
  const form = ({ nested, streams }: RawStreams): string =>
    nested
      ? `${streams.length} streams with ${streams.map((steps) => steps.length).join(', ')} steps`
      : `a list of ${streams[0]!.length} steps`
  if (form(data) === form(validation)) return
  throw unreadable(
    path,
    `expected validation_data of the form of data, ${form(data)}, got ${form(validation)}`,
  )
}

/** The object that a JSON input file is. Throws `unreadable-input-data`. */
export const parseDocument = (bytes: Uint8Array, path: string): JsonObject => {
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

/** A step of a file, its members not yet looked at. */
export type RawStep = { readonly where: string; readonly members: JsonObject }

type RawStreams = { readonly nested: boolean; readonly streams: readonly (readonly RawStep[])[] }

/** The streams of steps in a member of a file: a list of steps is one. Throws `unreadable-input-data`. */
export const readStreams = (list: unknown, name: string, path: string): RawStreams => {
  if (!Array.isArray(list))
    throw unreadable(path, `expected "${name}" to be a list of steps, got ${describeJson(list)}`)
  const entries: readonly unknown[] = list
  if (!Array.isArray(entries[0])) return { nested: false, streams: [readStream(entries, name, path)] }
  return {
    nested: true,
    streams: entries.map((stream, index) => readStream(stream, `${name}[${index}]`, path)),
  }
}

const readStream = (stream: unknown, place: string, path: string): readonly RawStep[] => {
  if (!Array.isArray(stream))
    throw unreadable(path, `expected ${place} to be a list of steps, got ${describeJson(stream)}`)
  const steps: readonly unknown[] = stream
  if (steps.length === 0) throw unreadable(path, `${place} holds no step`)
  return steps.map((step, index) => {
    if (isJsonObject(step)) return { where: `${path}: ${place}[${index}]`, members: step }
    throw unreadable(
      path,
      `expected ${place}[${index}] to be an object of tensors, got ${describeJson(step)}`,
    )
  })
}

const readStep = ({ where, members }: RawStep, { inputs, shapes }: InputDataOptions): InputStep => {
  checkNames(members, { specs: inputs, kind: 'input', where })
  const values = new Map<string, TensorValue>()
  for (const spec of inputs) {
    const value = Object.hasOwn(members, spec.name) ? members[spec.name] : undefined
    const place = `${where}, input ${JSON.stringify(spec.name)}`
    if (value !== undefined) values.set(spec.name, readTensorValue(value, { spec, where: place, shapes }))
    else if (!spec.optional) throw unreadable(place, 'missing, and not optional')
  }
  if (values.size === 0 && inputs.length > 0) throw unreadable(where, 'the step has none of the inputs')
  return { where, inputs: values }
}

const readOutputs = ({ where, members }: RawStep, { outputs }: InputDataOptions): TensorValues => {
  checkNames(members, { specs: outputs, kind: 'output', where })
  return new Map(
    outputs.map((spec) => {
      const place = `${where}, output ${JSON.stringify(spec.name)}`
      const value = Object.hasOwn(members, spec.name) ? members[spec.name] : undefined
      if (value === undefined) throw unreadable(place, 'missing; every output must be there')
      return [spec.name, readTensorValue(value, { spec, where: place })]
    }),
  )
}

type Named = {
  readonly specs: readonly TensorSpec[]
  readonly kind: 'input' | 'output'
  readonly where: string
}

const checkNames = (members: JsonObject, { specs, kind, where }: Named): void => {
  for (const key of Object.keys(members)) {
    // perf_analyzer lets a step name its model, and say when it is due.
    if (key === 'model' || key === 'timestamp' || specs.some(({ name }) => name === key)) continue
    throw unreadable(
      where,
      `${JSON.stringify(key)} is no ${kind} of the model, whose ${kind}s are ${listNames(specs)}`,
    )
  }
}

const unreadable = (where: string, text: string, hint?: string): Failure =>
  new Failure('unreadable-input-data', `${where}: ${text}`, hint === undefined ? {} : { hint })
