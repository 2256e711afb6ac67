import { Buffer } from 'node:buffer'
import { Failure } from '../foundation/failure.ts'
import type { RequestParameters, TensorFormats } from '../plan/plan.ts'
import { type Datatype, formatShape } from './datatype.ts'
import { encodeValues } from './element-values.ts'
import type {
  EncodedRequest,
  ExpectedOutputs,
  InferRequest,
  ResponseCheck,
  ResponseExpectation,
} from './infer-request.ts'
import { describeJson, isJsonObject, type JsonObject, jsonInteger, parseJson } from './json.ts'
import { flatElements, jsonElements } from './json-tensor.ts'
import { checkResponse, failed } from './response-check.ts'
import type { RawOutput, RawResponse } from './response-skeleton.ts'
import { decodeErrorText, failureOfHttpStatus } from './rest-error.ts'
import { modelPath } from './rest-path.ts'
import { jsonMarkPlaces, jsonMarkRoom } from './sequence-mark.ts'
import { placeParameters, type SharedPlace, type Tensor } from './tensor.ts'

/**
 * An inference as tritonclient's HTTP client sends it: a JSON header, then the bytes of every input that is neither in it nor in
 * shared memory. Throws `invalid-option` for values that JSON cannot carry.
 */
export const encodeRestInfer = (
  request: InferRequest,
): EncodedRequest & { readonly protocol: 'http'; readonly jsonByteLength: number } => {
  const { modelName, modelVersion, id, inputs, outputs, shared, formats, isOfSequence = false } = request
  const isAllJson = formats?.input === 'json'
  if (isAllJson) checkJsonSize(inputs)
  const text = asciiJson({
    ...(id === undefined || id === '' ? {} : { id }),
    inputs: inputs.map((input) =>
      isAllJson ? describeJsonInput(input) : describeInput(input, shared?.inputs.get(input.name)),
    ),
    ...(outputs.length === 0
      ? {}
      : { outputs: outputs.map((name) => describeOutput(name, shared?.outputs.get(name), formats)) }),
    ...requestParameters(request),
  })
  const header = new TextEncoder().encode(text)
  return {
    protocol: 'http',
    path: `${modelPath(modelName, modelVersion)}/infer`,
    jsonByteLength: header.length,
    body: Buffer.concat([
      header,
      ...inputs.flatMap(({ name, bytes }) => (isAllJson || shared?.inputs.has(name) === true ? [] : [bytes])),
    ]),
    ...(isAllJson ? { isAllJson } : {}),
    ...(isOfSequence ? { places: jsonMarkPlaces(text) } : {}),
  }
}

/** A complete HTTP response. */
export type RestResponse = {
  readonly status: number
  /** Names in lower case; of no use beside `inference-header-content-length`, for content types are often wrong. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Not compressed. */
  readonly body: Uint8Array
}

/** Bytes of JSON at the start of the body of a good response; undefined when all of it is JSON. */
export const jsonByteLengthOf = ({ headers }: RestResponse): number | undefined => {
  const length = headers['inference-header-content-length']
  return length === undefined ? undefined : Number(length)
}

/** Judges the response to an inference. Any bytes give a verdict; nothing throws. */
export const checkRestResponse = (
  response: RestResponse,
  expectation: ResponseExpectation,
  expectedOutputs?: ExpectedOutputs,
): ResponseCheck => {
  const received = readRestResponse(response)
  return 'ok' in received ? received : checkResponse(received, expectation, expectedOutputs)
}

/** Reads the outer form of a response to an inference; a check that failed when it has none. Nothing throws. */
export const readRestResponse = (response: RestResponse): RawResponse | ResponseCheck => {
  const { status, headers, body } = response
  if (status !== 200) {
    return failed(failureOfHttpStatus(status), `HTTP ${status}: ${decodeErrorText(body)}`)
  }
  const parts = splitBody(headers['inference-header-content-length'], body)
  if (typeof parts === 'string') return failed('malformed-response', parts)
  const json = readJsonObject(parts.json)
  if (typeof json === 'string') return failed('malformed-response', json)
  if (typeof json['error'] === 'string') return failed('server-error', `HTTP 200: ${json['error']}`)
  const received = readResponse(json, parts.tensors)
  return typeof received === 'string' ? failed('malformed-response', received) : received
}

const describeInput = (
  { name, shape, datatype, bytes }: Tensor,
  place: SharedPlace | undefined,
): JsonObject => ({
  name,
  shape,
  datatype,
  parameters:
    place === undefined ? { binary_data_size: bytes.length } : describeParameters(placeParameters(place)),
})

const describeJsonInput = ({ name, shape, datatype, bytes }: Tensor): JsonObject => {
  const data = jsonElements(datatype, bytes)
  if (typeof data !== 'string') return { name, shape, datatype, data }
  throw new Failure(
    'invalid-option',
    `--input-tensor-format: got 'json', but input ${JSON.stringify(name)} cannot be written so: ${data}`,
    { hint: 'Give --input-tensor-format binary.' },
  )
}

/** A value takes up to six times its bytes as JSON, and a text has a largest length. */
const checkJsonSize = (inputs: readonly Tensor[]): void => {
  const size = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (size <= largestAsJson) return
  throw new Failure(
    'invalid-option',
    `--input-tensor-format: got 'json', but one request has ${size} bytes of tensors, which is too much for JSON`,
    { hint: 'Give --input-tensor-format binary, or smaller shapes.' },
  )
}

const largestAsJson = 64 * 2 ** 20

const describeOutput = (
  name: string,
  place: SharedPlace | undefined,
  formats: TensorFormats | undefined,
): JsonObject => ({
  name,
  parameters:
    place === undefined
      ? { binary_data: formats?.output !== 'json' }
      : describeParameters(placeParameters(place)),
})

/** Those of the request as a whole. */
const requestParameters = ({
  outputs,
  parameters,
  formats,
  isOfSequence = false,
}: InferRequest): JsonObject => {
  const described = {
    ...(outputs.length === 0 ? { binary_data_output: formats?.output !== 'json' } : {}),
    ...describeParameters(parameters),
    ...(isOfSequence ? jsonMarkRoom : {}),
  }
  return Object.keys(described).length === 0 ? {} : { parameters: described }
}

// Not made by assignment, which would take the name `__proto__` for something else.
const describeParameters = (parameters: RequestParameters = new Map()): JsonObject =>
  Object.fromEntries(
    [...parameters].map(([name, value]) => [name, typeof value === 'bigint' ? jsonInteger(value) : value]),
  )

// RapidJSON, which tritonclient uses, escapes what is not ASCII and writes escapes in capitals.
const asciiJson = (value: JsonObject): string =>
  JSON.stringify(value).replace(/\\\\|\\u[0-9a-f]{4}|[\u0080-\uffff]/g, (found) => {
    if (found.startsWith('\\u')) return `\\u${found.slice(2).toUpperCase()}`
    return found.startsWith('\\')
      ? found
      : `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  })

const splitBody = (
  jsonLength: string | readonly string[] | undefined,
  body: Uint8Array,
): { readonly json: Uint8Array; readonly tensors: Uint8Array } | string => {
  if (jsonLength === undefined) return { json: body, tensors: body.subarray(body.length) }
  const length = typeof jsonLength === 'string' && /^\d+$/.test(jsonLength) ? Number(jsonLength) : Number.NaN
  if (!(length <= body.length)) {
    return `Inference-Header-Content-Length is ${String(jsonLength)} where the body has ${body.length} bytes`
  }
  return { json: body.subarray(0, length), tensors: body.subarray(length) }
}

const readJsonObject = (bytes: Uint8Array): JsonObject | string => {
  if (bytes.length === 0) return 'the response has no JSON: it is empty'
  const text = decodeUtf8(bytes)
  if (text === undefined) return 'the JSON of the response is not UTF-8'
  const json = parseJson(text)
  if (!json.ok) return `the response is not JSON: ${json.reason}`
  return isJsonObject(json.value) ? json.value : 'the JSON of the response is not an object'
}

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

const readResponse = (json: JsonObject, tensors: Uint8Array): RawResponse | string => {
  const { model_name: modelName, model_version: modelVersion = '', outputs } = json
  if (typeof modelName !== 'string' || typeof modelVersion !== 'string' || !Array.isArray(outputs)) {
    return 'the response has no model_name, model_version and outputs'
  }
  const received: RawOutput[] = []
  let offset = 0
  for (const output of outputs as readonly unknown[]) {
    const read = readOutput(output, tensors.subarray(offset))
    if (typeof read === 'string') return read
    received.push(read)
    offset += read.raw?.length ?? 0
  }
  if (offset < tensors.length) return `${tensors.length - offset} bytes follow the last output`
  return { modelName, modelVersion, outputs: received }
}

const readOutput = (output: unknown, rest: Uint8Array): RawOutput | string => {
  if (!isJsonObject(output)) return 'an output is not a JSON object'
  const { name, datatype, shape, parameters, data } = output
  if (typeof name !== 'string' || typeof datatype !== 'string' || !isShape(shape)) {
    return 'an output has no name, datatype and shape'
  }
  const size = isJsonObject(parameters) ? parameters['binary_data_size'] : undefined
  if (size === undefined) {
    const values = data === undefined ? [] : data
    if (!Array.isArray(values)) return `the data of output ${JSON.stringify(name)} is not an array`
    return { name, datatype, shape, raw: undefined, bytes: (known) => encodeNested(known, values, shape) }
  }
  if (!isSize(size) || size > rest.length) {
    return `output ${JSON.stringify(name)} announces ${describeJson(size)} bytes where ${rest.length} are left`
  }
  if (data !== undefined) return `output ${JSON.stringify(name)} has JSON data and binary data`
  const raw = rest.subarray(0, size)
  return { name, datatype, shape, raw, bytes: () => raw }
}

// JSON data may be nested as the shape is, or flat.
const encodeNested = (
  datatype: Datatype,
  data: readonly unknown[],
  shape: readonly number[],
): Uint8Array | string => {
  const elements = flatElements(data, shape)
  if (elements === undefined) return `the data is neither flat nor nested as the shape ${formatShape(shape)}`
  const encoded = encodeValues(datatype, elements)
  if (encoded instanceof Uint8Array) return encoded
  return `element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`
}

const isShape = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(isSize)

const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

const utf8 = new TextDecoder('utf-8', { fatal: true })
