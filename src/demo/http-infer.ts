import { errorAnswer, type HttpAnswer, inferAnswer } from './http-answer.ts'
import { compressed, decompressed } from './http-compression.ts'
import { jsonLengthOf, readHttpInfer } from './http-infer-request.ts'
import type { RoutedRequest } from './http-request.ts'
import { batchSizeOf, type InferCall } from './infer-call.ts'
import { infer } from './inference.ts'
import type { ServedVersion } from './model-repository.ts'
import { TritonError } from './triton-error.ts'

/** `POST .../infer`. Throws a TritonError for what goes wrong before or after the request is read. */
export const httpInfer = async (request: RoutedRequest): Promise<HttpAnswer> => {
  const { state, name, version, headers } = request
  const served = state.repository.find(name, version)
  const body = decompressed(request.body, headers['content-encoding'])
  const jsonLength = jsonLengthOf(oneValue(headers['inference-header-content-length']), body.length)
  const read = readCall(served, body, jsonLength)
  // Only errors of the request itself are labelled as the JSON they are.
  if (read instanceof TritonError) return errorAnswer(read.httpStatus, read.message, 'application/json')
  const { answer, wireFault } = await infer(state.faults, served, read)
  const sent = compressed(inferAnswer(answer), oneValue(headers['accept-encoding']))
  return wireFault === undefined ? sent : { ...sent, wireFault }
}

const readCall = (
  { model }: ServedVersion,
  body: Buffer,
  jsonLength: number,
): { readonly call: InferCall; readonly batchSize: number } | TritonError => {
  try {
    const call = readHttpInfer(model, body, jsonLength)
    return { call, batchSize: batchSizeOf(model, call) }
  } catch (error) {
    return TritonError.from(error)
  }
}

const oneValue = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : header?.[0]
