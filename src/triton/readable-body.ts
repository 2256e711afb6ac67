import { Buffer } from 'node:buffer'
import { fromBinary, toJsonString } from '@bufbuild/protobuf'
import {
  ModelInferRequestSchema,
  ModelInferResponseSchema,
  ModelStreamInferResponseSchema,
} from './gen/inference_pb.ts'
import type { ResponseForm } from './response-tensors.ts'

/** What of a request or a response can be read, and how many bytes of tensors there are besides. */
export type ReadableBody = { readonly text: string; readonly tensorBytes: number }

/** A body over HTTP: JSON, and the tensors behind it. */
export const readableBody = (body: Uint8Array, jsonByteLength = body.length): ReadableBody => ({
  text: Buffer.from(body.subarray(0, jsonByteLength)).toString(),
  tensorBytes: body.length - jsonByteLength,
})

/** A ModelInferRequest in protobuf's JSON. */
export const readableRequest = (bytes: Uint8Array): ReadableBody => {
  const message = fromBinary(ModelInferRequestSchema, bytes)
  return {
    text: toJsonString(ModelInferRequestSchema, { ...message, rawInputContents: [] }),
    tensorBytes: sizeOf(message.rawInputContents),
  }
}

/** A response that was found good; `jsonByteLength` is HTTP's. */
export const readableResponse = (
  form: ResponseForm,
  bytes: Uint8Array,
  jsonByteLength: number | undefined,
): ReadableBody => {
  if (form === 'rest' || form === 'text') return readableBody(bytes, jsonByteLength)
  const response =
    form === 'grpc'
      ? fromBinary(ModelInferResponseSchema, bytes)
      : fromBinary(ModelStreamInferResponseSchema, bytes).inferResponse
  if (response === undefined) return { text: '{}', tensorBytes: 0 }
  return {
    text: toJsonString(ModelInferResponseSchema, { ...response, rawOutputContents: [] }),
    tensorBytes: sizeOf(response.rawOutputContents),
  }
}

const sizeOf = (contents: readonly Uint8Array[]): number =>
  contents.reduce((sum, { length }) => sum + length, 0)
