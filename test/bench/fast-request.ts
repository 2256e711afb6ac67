import { metadataJson } from '../../src/demo/loaded-model.ts'
import { configJson } from '../../src/demo/model-config.ts'
import { buildPayloads } from '../../src/payload/payload.ts'
import { grpcFrameOf } from '../../src/transport/grpc-message-reader.ts'
import { ModelMetadataResponseSchema } from '../../src/triton/gen/inference_pb.ts'
import { ModelConfigSchema } from '../../src/triton/gen/model_config_pb.ts'
import type { EncodedRequest, ResponseExpectation } from '../../src/triton/infer-request.ts'
import { messageOfJson } from '../../src/triton/message.ts'
import { type ModelSpec, modelSpec } from '../../src/triton/model.ts'
import { expectationOf } from '../../src/triton/response-check.ts'
import { encodePayloads } from '../payload/encode-payloads.ts'
import { createFastModels } from './fast-model.ts'

/** An inference of model `fast` over HTTP, the first that our own program sends. */
export function fastHttpRequest(): Extract<EncodedRequest, { protocol: 'http' }> {
  return firstRequest('http') as Extract<EncodedRequest, { protocol: 'http' }>
}

/** The same over gRPC: the body of the call, which is the message in its frame. */
export function fastGrpcBody(): Uint8Array {
  return grpcFrameOf((firstRequest('grpc') as Extract<EncodedRequest, { protocol: 'grpc' }>).message)
}

/** What a good answer of model `fast` holds. */
export function fastExpectation(): ResponseExpectation {
  return expectationOf(fastModel(), 1)
}

function fastModel(): ModelSpec {
  const { declared } = createFastModels()[0]!
  const metadata = messageOfJson(ModelMetadataResponseSchema, metadataJson(declared))!
  const config = messageOfJson(ModelConfigSchema, configJson(declared))!
  return modelSpec(metadata, config)
}

function firstRequest(protocol: EncodedRequest['protocol']): EncodedRequest {
  const model = fastModel()
  const input = { batchSize: 1, shapes: new Map(), source: { kind: 'random' }, stringLength: 128 } as const
  return encodePayloads(protocol, model, buildPayloads({ model, input, seed: 1 }))[0]![0]!
}
