import { Failure } from '../foundation/failure.ts'
import { joinBytesElements } from '../triton/bytes-elements.ts'
import type { TensorSpec } from '../triton/model.ts'
import { sizeProblem } from '../triton/tensor-size.ts'
import type { InputDirectory, InputStep, TensorValue } from './input-step.ts'
import { type GivenShapes, listNames } from './shape.ts'
import { countElements, dimsWithoutShape, type ValuePlace } from './tensor-value.ts'

/** What the files are for. `shapes`: the dims given with `--shape`. */
export type DirectoryOptions = {
  readonly inputs: readonly TensorSpec[]
  readonly outputs: readonly TensorSpec[]
  readonly shapes: GivenShapes
}

/**
 * The one step of a directory with a file for each input, named as the input: little-endian bytes, or for BYTES text with
 * one element a line. Files named as outputs say what a right response holds; of a name that is both, the input gets the file.
 * Throws `unreadable-input-data` (`invalid-option` where `--shape` is missing).
 */
export const parseDirectoryData = (
  { path, files }: InputDirectory,
  { inputs, outputs, shapes }: DirectoryOptions,
): InputStep => {
  for (const name of files.keys()) {
    if ([...inputs, ...outputs].some((tensor) => tensor.name === name)) continue
    throw unreadable(
      `${path}/${name}`,
      `the name is no input or output of the model, whose inputs are ${listNames(inputs)} and outputs ${listNames(outputs)}`,
    )
  }
  const values = new Map<string, TensorValue>()
  for (const spec of inputs) {
    const content = files.get(spec.name)
    const where = `${path}/${spec.name}`
    if (content !== undefined) values.set(spec.name, readFile(content, { spec, where, shapes }))
    else if (!spec.optional) throw unreadable(where, 'no such file, and the input is not optional')
  }
  if (values.size === 0 && inputs.length > 0) throw unreadable(path, 'no file for any input of the model')
  const answers = outputs.flatMap((spec): [string, TensorValue][] => {
    const content = inputs.some((input) => input.name === spec.name) ? undefined : files.get(spec.name)
    return content === undefined
      ? []
      : [[spec.name, readFile(content, { spec, where: `${path}/${spec.name}` })]]
  })
  return { where: path, inputs: values, ...(answers.length === 0 ? {} : { outputs: new Map(answers) }) }
}

const readFile = (content: Uint8Array, place: ValuePlace): TensorValue => {
  const { spec, where } = place
  if (content.length === 0) throw unreadable(where, 'the file is empty')
  const bytes = spec.datatype === 'BYTES' ? joinBytesElements(splitLines(content)) : content
  const dims = dimsWithoutShape(place, countElements(spec.datatype, bytes))
  const problem = sizeProblem(bytes, spec.datatype, dims)
  if (problem !== undefined) throw unreadable(where, problem)
  return { dims, bytes }
}

/** A line ends at its newline; a carriage return before it belongs to the element, as in perf_analyzer. */
const splitLines = (text: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf(0x0a, start)
    const end = newline < 0 ? text.length : newline
    lines.push(text.subarray(start, end))
    start = end + 1
  }
  return lines
}

const unreadable = (where: string, text: string): Failure =>
  new Failure('unreadable-input-data', `${where}: ${text}`)
