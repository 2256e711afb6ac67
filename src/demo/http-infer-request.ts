import { joinBytesElements } from '../triton/bytes-elements.ts'
import { type Datatype, elementByteSize, elementCount, isDatatype } from '../triton/datatype.ts'
import { encodeValues } from '../triton/element-values.ts'
import { type JsonObject, parseJson } from '../triton/json.ts'
import type { Tensor } from '../triton/tensor.ts'
import type { DemoModel } from './demo-model.ts'
import type { InferCall, RequestedOutput } from './infer-call.ts'
import { asArray, asBoolean, asObject, asSize, asString, memberOf, requiredMember } from './json-value.ts'
import { TritonError } from './triton-error.ts'

/** The inference in a body whose first `jsonLength` bytes are JSON; 0: the body is the only input's bytes. */
export const readHttpInfer = (model: DemoModel, body: Buffer, jsonLength: number): InferCall => {
  if (jsonLength === 0) return rawCall(model, body)
  const parsed = parseJson(body.toString('utf8', 0, jsonLength))
  if (!parsed.ok) {
    throw new TritonError('internal', `failed to parse the request JSON buffer: ${parsed.reason}`)
  }
  const header = parsed.value
  const id = memberOf(header, 'id')
  const parameters = memberOf(header, 'parameters')
  const outputs = memberOf(header, 'outputs')
  return {
    id: id === undefined ? '' : asString(id, 'id'),
    binaryByDefault: parameters === undefined ? false : readParameters(asObject(parameters, 'parameters')),
    inputs: readInputs(model, requiredMember(header, 'inputs'), body.subarray(jsonLength)),
    outputs: outputs === undefined ? [] : asArray(outputs, 'outputs').map(readOutput),
  }
}

/** The value of Inference-Header-Content-Length, text without a number as 0; all of the body when there is none. */
export const jsonLengthOf = (header: string | undefined, bodyLength: number): number => {
  if (header === undefined) return bodyLength
  const length = Number.parseInt(header, 10) || 0
  if (length >= 0 && length <= bodyLength) return length
  throw invalid(`inference header size should be in range (0, ${bodyLength}), got: ${length}`)
}

const invalid = (text: string): TritonError => new TritonError('invalid-argument', text)

/** Whether `binary_data_output` is set; any other parameter only has to be one. */
const readParameters = (parameters: JsonObject): boolean => {
  for (const [key, value] of Object.entries(parameters)) {
    if (key.startsWith('triton_')) throw invalid(`the parameter '${key}' is reserved for Triton`)
    if (!['string', 'number', 'bigint', 'boolean'].includes(typeof value)) {
      throw invalid(`parameter '${key}' has invalid type, it should be a number, a boolean or a string`)
    }
  }
  const binary = parameters['binary_data_output']
  return binary === undefined ? false : asBoolean(binary, 'binary_data_output')
}

const readOutput = (output: unknown): RequestedOutput => {
  const binary = memberOf(memberOf(output, 'parameters'), 'binary_data')
  return {
    name: asString(requiredMember(output, 'name'), 'name'),
    binary: binary === undefined ? false : asBoolean(binary, 'binary_data'),
  }
}

const readInputs = (model: DemoModel, inputs: unknown, tensors: Buffer): readonly Tensor[] => {
  let offset = 0
  const read = asArray(inputs, 'inputs').map((input) => {
    const { tensor, binarySize } = readInput(model, input, tensors.subarray(offset))
    offset += binarySize
    return tensor
  })
  if (offset === tensors.length) return read
  throw invalid(`unexpected additional input data for model '${model.name}'`)
}

const readInput = (
  model: DemoModel,
  input: unknown,
  rest: Buffer,
): { readonly tensor: Tensor; readonly binarySize: number } => {
  const parameters = memberOf(input, 'parameters')
  const data = memberOf(input, 'data')
  const binarySize = memberOf(parameters, 'binary_data_size')
  const region = memberOf(parameters, 'shared_memory_region')
  const sources = [data, binarySize, region].filter((source) => source !== undefined).length
  if (sources !== 1) {
    throw invalid(
      `Input must set exactly one of 'data', 'binary_data_size' and 'shared_memory_region', ${sources} are set`,
    )
  }
  const name = asString(requiredMember(input, 'name'), 'name')
  if (region !== undefined) {
    throw new TritonError('not-found', `Unable to find shared memory region: '${region}'`)
  }
  const datatype = asString(requiredMember(input, 'datatype'), 'datatype')
  if (!isDatatype(datatype)) throw invalid(`invalid datatype for input ${name}`)
  const shape = asArray(requiredMember(input, 'shape'), 'shape').map((dim) => asSize(dim, 'shape'))
  if (data !== undefined) {
    return {
      tensor: { name, datatype, shape, bytes: readData({ name, datatype, shape }, data) },
      binarySize: 0,
    }
  }
  const size = asSize(binarySize, 'binary_data_size')
  if (size > rest.length) {
    throw invalid(
      `unexpected size for input '${name}', expecting ${size - rest.length} additional bytes for model '${model.name}'`,
    )
  }
  return { tensor: { name, datatype, shape, bytes: rest.subarray(0, size) }, binarySize: size }
}

const readData = ({ name, datatype, shape }: Omit<Tensor, 'bytes'>, data: unknown): Uint8Array => {
  if (datatype === 'FP16' || datatype === 'BF16') {
    throw invalid(`receiving ${datatype} data via JSON is not supported. Use binary data for input ${name}`)
  }
  const values = asArray(data, 'data').flat(Number.POSITIVE_INFINITY)
  // Strings are counted later, together with those that come in binary; so is what has no shape at all.
  if (datatype !== 'BYTES' && shape.length > 0 && values.length !== elementCount(shape)) {
    throw new TritonError(
      'internal',
      `Unable to parse 'data': ${values.length} values do not fill the shape [${shape}]`,
    )
  }
  const encoded = encodeValues(datatype, values)
  if (encoded instanceof Uint8Array) return encoded
  throw new TritonError(
    'internal',
    `Unable to parse 'data': element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`,
  )
}

/** The raw form: name, datatype and shape come from the model, and the outputs go back in binary. */
const rawCall = (model: DemoModel, body: Buffer): InferCall => {
  const [input] = model.inputs
  if (input === undefined || model.inputs.length > 1) {
    throw invalid(`Raw request must only have 1 input, the model '${model.name}' has ${model.inputs.length}`)
  }
  const bytes = input.datatype === 'BYTES' ? joinBytesElements([body]) : body
  const dims = rawDims(input.datatype, input.dims, body.length)
  const shape = (model.maxBatchSize ?? 0) > 0 ? [1, ...dims] : dims
  const tensor = { name: input.name, datatype: input.datatype, shape, bytes }
  return { id: '', inputs: [tensor], outputs: [], binaryByDefault: true }
}

const rawDims = (datatype: Datatype, dims: readonly number[], byteLength: number): readonly number[] => {
  const elementSize = elementByteSize(datatype)
  const variable = dims.filter((dim) => dim === -1).length
  if (elementSize === undefined) {
    if (dims.length === 1 && dims[0] === 1) return dims
    throw invalid('a raw request for BYTES needs a model whose input has the shape [1]')
  }
  if (variable > 1) throw invalid('a raw request needs a model with at most one variable dimension')
  const rowSize = elementSize * elementCount(dims.map((dim) => Math.abs(dim)))
  return dims.map((dim) => (dim === -1 ? Math.floor(byteLength / rowSize) : dim))
}
