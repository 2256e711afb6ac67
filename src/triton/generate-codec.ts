import { Buffer } from 'node:buffer'
import { Failure } from '../foundation/failure.ts'
import type { GenerateEndpoint } from '../plan/plan.ts'
import { elementCount, formatShape } from './datatype.ts'
import { decodeValues, type Element } from './decode-values.ts'
import { encodeValues } from './element-values.ts'
import type { EncodedRequest, InferRequest, ResponseCheck, ResponseExpectation } from './infer-request.ts'
import { describeJson, isJsonObject, type JsonObject, jsonInteger, parseJson } from './json.ts'
import type { TensorSpec } from './model.ts'
import { failed } from './response-check.ts'
import { goodResponse } from './response-skeleton.ts'
import type { RestResponse } from './rest-codec.ts'
import { decodeErrorText, failureOfHttpStatus } from './rest-error.ts'
import { modelPath } from './rest-path.ts'
import type { Tensor } from './tensor.ts'

/** What of an inference the generate extension takes: all outputs come back. */
export type GenerateRequest = Pick<InferRequest, 'modelName' | 'modelVersion' | 'inputs' | 'parameters'>

/**
 * An inference as the generate extension takes it: a JSON object with a member for each input, a value or a list of them, and with
 * the parameters in a member of that name. `batches`: the inputs have a batch dimension of 1, which the extension adds by itself.
 * Throws `invalid-option` for tensors that have no such form.
 */
export const encodeGenerate = (
  endpoint: GenerateEndpoint,
  { modelName, modelVersion, inputs, parameters = new Map() }: GenerateRequest,
  batches: boolean,
): EncodedRequest & { readonly protocol: 'http' } => {
  const members = inputs.map((input) => [input.name, jsonOf(input, batches)])
  const given = [...parameters].map(([name, value]) => [
    name,
    typeof value === 'bigint' ? jsonInteger(value) : value,
  ])
  const json = {
    ...Object.fromEntries(members),
    ...(given.length === 0 ? {} : { parameters: Object.fromEntries(given) }),
  }
  return {
    protocol: 'http',
    path: `${modelPath(modelName, modelVersion)}/${endpoint}`,
    body: Buffer.from(JSON.stringify(json)),
  }
}

const jsonOf = (tensor: Tensor, batches: boolean): unknown => {
  const refuse = (what: string): Failure =>
    new Failure('invalid-option', `input ${JSON.stringify(tensor.name)} ${what}`, {
      hint: 'Leave --endpoint out, or give other data (--shape, --input-data).',
    })
  const dims = batches ? tensor.shape.slice(1) : tensor.shape
  if (dims.length > 1)
    throw refuse(`has the shape ${formatShape(dims)}; generate takes inputs of one dimension`)
  const values = decodeValues(tensor.datatype, tensor.bytes).map((value) => {
    const json = jsonElement(value)
    if (json === undefined)
      throw refuse('has a value that JSON cannot carry: bytes that are no text, NaN or Infinity')
    return json
  })
  return values.length === 1 ? values[0] : values
}

const jsonElement = (value: Element): unknown => {
  if (typeof value === 'bigint') return jsonInteger(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'boolean') return value
  try {
    return utf8.decode(value)
  } catch {
    return undefined
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Judges answers of the generate extension by their JSON text: model and version as asked, every output with values of its type, as
 * many as its dims say. The same text as that of the last good one is good without being read. Any text gives a verdict.
 */
export const createGenerateChecker = (
  expectation: ResponseExpectation,
): ((text: string) => ResponseCheck) => {
  let known: string | undefined
  return (text) => {
    if (text === known) return goodResponse
    const check = checkGenerated(text, expectation)
    if (check.ok) known = text
    return check
  }
}

/** Judges the response of `generate`. Any bytes give a verdict; nothing throws. */
export const checkGenerateResponse = (
  { status, body }: RestResponse,
  check: (text: string) => ResponseCheck,
): ResponseCheck => {
  if (status !== 200) return failed(failureOfHttpStatus(status), `HTTP ${status}: ${decodeErrorText(body)}`)
  try {
    return check(utf8.decode(body))
  } catch {
    return failed('malformed-response', 'the JSON of the response is not UTF-8')
  }
}

const checkGenerated = (
  text: string,
  { modelName, modelVersion, outputs }: ResponseExpectation,
): ResponseCheck => {
  const json = parseJson(text)
  if (!json.ok) return failed('malformed-response', `the response is not JSON: ${json.reason}`)
  const { value: answer } = json
  if (!isJsonObject(answer)) return failed('malformed-response', 'the JSON of the response is not an object')
  if (typeof answer['error'] === 'string') return failed('server-error', `HTTP 200: ${answer['error']}`)
  if (answer['model_name'] !== modelName)
    return failed(
      'wrong-model',
      `model ${describeJson(answer['model_name'])} answered instead of "${modelName}"`,
    )
  if (modelVersion !== undefined && answer['model_version'] !== modelVersion)
    return failed(
      'wrong-model',
      `version ${describeJson(answer['model_version'])} answered instead of ${modelVersion}`,
    )
  for (const spec of outputs) {
    const name = JSON.stringify(spec.name)
    if (!Object.hasOwn(answer, spec.name)) return failed('missing-output', `output ${name} is missing`)
    const problem = problemOf(answer, spec)
    if (problem !== undefined) return failed('wrong-output', `output ${name}: ${problem}`)
  }
  return goodResponse
}

const problemOf = (answer: JsonObject, { name, datatype, dims }: TensorSpec): string | undefined => {
  const value = answer[name]
  // One value comes bare.
  const values: readonly unknown[] = Array.isArray(value) ? value.flat(dims.length) : [value]
  const encoded = encodeValues(datatype, values)
  if (!(encoded instanceof Uint8Array))
    return `element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`
  const wanted = dims.includes(-1) ? undefined : elementCount(dims)
  return wanted === undefined || values.length === wanted
    ? undefined
    : `${values.length} values instead of ${wanted}`
}
