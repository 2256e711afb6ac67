// Inference over HTTP and gRPC by hand: what a real Triton answers, asked without a line of the product.
import { Client, credentials } from '@grpc/grpc-js'
import type { RealTriton } from './triton.ts'

/** A tensor with its elements as they are in a binary request. */
export type PlainTensor = {
  readonly datatype: string
  readonly shape: readonly number[]
  readonly raw: Buffer
}

/** FP32: 0.5, 1.5, 2.5 ... */
export function floats(shape: readonly number[]): PlainTensor {
  const values = Float32Array.from({ length: elementCount(shape) }, (_, index) => index + 0.5)
  return { datatype: 'FP32', shape, raw: Buffer.from(values.buffer) }
}

/** INT32: the values of a function of the element's index. */
export function integers(shape: readonly number[], value: (index: number) => number): PlainTensor {
  const values = Int32Array.from({ length: elementCount(shape) }, (_, index) => value(index))
  return { datatype: 'INT32', shape, raw: Buffer.from(values.buffer) }
}

/** The outputs a model answers with, all binary. Rejects when it does not answer with success. */
export async function infer(
  server: RealTriton,
  model: string,
  inputs: Readonly<Record<string, PlainTensor>>,
): Promise<Readonly<Record<string, PlainTensor>>> {
  return await outputsOf(await post(server, model, inputs))
}

/** Posts a binary inference request. */
export async function post(
  server: RealTriton,
  model: string,
  inputs: Readonly<Record<string, PlainTensor>>,
): Promise<Response> {
  const described = Object.entries(inputs).map(([name, { datatype, shape, raw }]) => {
    return { name, datatype, shape, parameters: { binary_data_size: raw.length } }
  })
  const json = Buffer.from(JSON.stringify({ inputs: described, parameters: { binary_data_output: true } }))
  const body = Buffer.concat([json, ...Object.values(inputs).map(({ raw }) => raw)])
  const headers = { 'Inference-Header-Content-Length': String(json.length) }
  return await fetch(`${server.httpUrl}/v2/models/${model}/infer`, { method: 'POST', body, headers })
}

/** The output tensors of a successful response whose outputs are all binary. */
export async function outputsOf(response: Response): Promise<Readonly<Record<string, PlainTensor>>> {
  const body = Buffer.from(await response.arrayBuffer())
  if (!response.ok) throw new Error(`${response.status}: ${body}`)
  let offset = Number(response.headers.get('inference-header-content-length') ?? body.length)
  const { outputs } = JSON.parse(body.toString('utf8', 0, offset)) as { outputs: readonly DescribedOutput[] }
  const tensors = outputs.map(({ name, datatype, shape, parameters }) => {
    const raw = Buffer.from(body.subarray(offset, offset + parameters.binary_data_size))
    offset += raw.length
    return [name, { datatype, shape, raw }] as const
  })
  return Object.fromEntries(tensors)
}

/** Sends a serialized ModelInferRequest and returns the serialized ModelInferResponse. */
export async function modelInfer(server: RealTriton, request: Buffer): Promise<Buffer> {
  const client = new Client(server.grpcHost, credentials.createInsecure())
  const asIs = (message: Buffer) => message
  try {
    return await new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        '/inference.GRPCInferenceService/ModelInfer',
        asIs,
        asIs,
        request,
        (error, response) => (error === null ? resolve(response!) : reject(error)),
      )
    })
  } finally {
    client.close()
  }
}

type DescribedOutput = {
  readonly name: string
  readonly datatype: string
  readonly shape: readonly number[]
  readonly parameters: { readonly binary_data_size: number }
}

function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, dimension) => product * dimension, 1)
}
