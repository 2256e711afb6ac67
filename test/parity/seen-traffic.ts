import { gunzipSync, inflateSync } from 'node:zlib'
import { fromBinary } from '@bufbuild/protobuf'
import { type InferParameter, ModelInferRequestSchema } from '../../src/triton/gen/inference_pb.ts'
import { type GrpcCall, grpcCalls } from './grpc-calls.ts'
import { type HttpRequest, http1Requests } from './http1-requests.ts'

/** What a client has sent: its inferences in a form that both protocols share, and its other requests. */
export type SeenTraffic = {
  readonly inferences: readonly SeenInference[]
  /** `GET /v2/models/m/config`, or a gRPC path, each as often as it was sent. */
  readonly controls: readonly SeenControl[]
}

/** `data`: in hexadecimal, or the JSON text of values in JSON; absent when they are in shared memory. */
export type SeenTensor = {
  readonly name: string
  readonly datatype: string
  readonly shape: readonly number[]
  readonly parameters: Parameters
  readonly data?: string
}

export type SeenInference = {
  readonly model: string
  readonly version: string
  readonly id: string
  readonly parameters: Parameters
  readonly inputs: readonly SeenTensor[]
  readonly outputs: readonly { readonly name: string; readonly parameters: Parameters }[]
  /** Those that are no part of the protocol itself. */
  readonly headers: Readonly<Record<string, string>>
}

export type SeenControl = {
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  /** The text of a body in JSON. */
  readonly body: string
}

type Parameters = Readonly<Record<string, unknown>>

/** Decodes the connections of a relay. */
export const seenTraffic = (connections: readonly Buffer[]): SeenTraffic => {
  const inferences: SeenInference[] = []
  const controls: SeenControl[] = []
  for (const bytes of connections) {
    if (bytes.length === 0) continue
    if (bytes.toString('latin1', 0, 3) === 'PRI')
      for (const call of grpcCalls(bytes)) {
        if (/\/Model(Stream)?Infer$/.test(call.path)) inferences.push(...grpcInferences(call))
        else controls.push({ name: call.path, headers: ownHeaders(call.headers), body: '' })
      }
    else
      for (const request of http1Requests(bytes)) {
        const inference = httpInference(request)
        if (inference === undefined) controls.push(httpControl(request))
        else inferences.push(inference)
      }
  }
  return { inferences, controls }
}

const httpControl = ({ method, path, headers, body }: HttpRequest): SeenControl => ({
  name: `${method} ${path}`,
  headers: ownHeaders(headers),
  body: body.toString('utf8'),
})

type JsonTensor = {
  readonly name: string
  readonly datatype: string
  readonly shape: readonly number[]
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly data?: unknown
}

type JsonInference = {
  readonly id?: string
  readonly parameters?: Parameters
  readonly inputs: readonly JsonTensor[]
  readonly outputs?: readonly { readonly name: string; readonly parameters?: Parameters }[]
}

const httpInference = ({ method, path, headers, body }: HttpRequest): SeenInference | undefined => {
  const match = /\/v2\/models\/([^/]+)(?:\/versions\/([^/]+))?\/infer$/.exec(path)
  if (method !== 'POST' || match === null) return undefined
  const content = decoded(body, headers.get('content-encoding'))
  const jsonLength = Number(headers.get('inference-header-content-length') ?? content.length)
  const json = JSON.parse(content.toString('utf8', 0, jsonLength)) as JsonInference
  let at = jsonLength
  const inputs = json.inputs.map(({ name, datatype, shape, parameters = {}, data }): SeenTensor => {
    const { binary_data_size: size, ...others } = parameters
    const tensor = { name, datatype, shape, parameters: others }
    if (typeof size !== 'number')
      return data === undefined ? tensor : { ...tensor, data: JSON.stringify(data) }
    at += size
    return { ...tensor, data: content.toString('hex', at - size, at) }
  })
  return {
    model: decodeURIComponent(match[1]!),
    version: match[2] ?? '',
    id: json.id ?? '',
    parameters: json.parameters ?? {},
    inputs,
    outputs: (json.outputs ?? []).map(({ name, parameters = {} }) => ({ name, parameters })),
    headers: ownHeaders(headers),
  }
}

const decoded = (body: Buffer, encoding: string | undefined): Buffer => {
  if (encoding === 'gzip') return gunzipSync(body)
  return encoding === 'deflate' ? inflateSync(body) : body
}

const grpcInferences = ({ headers, messages }: GrpcCall): readonly SeenInference[] =>
  messages.map((message) => {
    const request = fromBinary(ModelInferRequestSchema, message)
    let raw = 0
    return {
      model: request.modelName,
      version: request.modelVersion,
      id: request.id,
      parameters: parametersOf(request.parameters),
      inputs: request.inputs.map(({ name, datatype, shape, parameters }): SeenTensor => {
        const tensor = { name, datatype, shape: shape.map(Number), parameters: parametersOf(parameters) }
        if ('shared_memory_region' in tensor.parameters) return tensor
        const bytes = request.rawInputContents[raw]
        raw += 1
        return bytes === undefined ? tensor : { ...tensor, data: Buffer.from(bytes).toString('hex') }
      }),
      outputs: request.outputs.map(({ name, parameters }) => ({
        name,
        parameters: parametersOf(parameters),
      })),
      headers: ownHeaders(headers),
    }
  })

const parametersOf = (parameters: Readonly<Record<string, InferParameter>>): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, { parameterChoice }]) => [
      name,
      typeof parameterChoice.value === 'bigint' ? Number(parameterChoice.value) : parameterChoice.value,
    ]),
  )

/** What every client needs for the protocol, each in its own way. */
const protocolHeaders: ReadonlySet<string> = new Set([
  ...['host', 'user-agent', 'content-length', 'accept', 'connection', 'inference-header-content-length'],
  ...[':method', ':path', ':scheme', ':authority', 'te', 'grpc-accept-encoding', 'grpc-timeout'],
])

const ownHeaders = (headers: ReadonlyMap<string, string>): Readonly<Record<string, string>> =>
  Object.fromEntries([...headers].filter(([name]) => !protocolHeaders.has(name)).sort())
