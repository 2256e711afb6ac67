import { metadataJson } from '../../src/demo/loaded-model.ts'
import { configJson } from '../../src/demo/model-config.ts'
import { buildPayloads, encodePayloads } from '../../src/payload/payload.ts'
import { grpcFrameOf } from '../../src/transport/grpc-message-reader.ts'
import { ModelMetadataResponseSchema } from '../../src/triton/gen/inference_pb.ts'
import { ModelConfigSchema } from '../../src/triton/gen/model_config_pb.ts'
import type { EncodedRequest } from '../../src/triton/infer-request.ts'
import { messageOfJson } from '../../src/triton/message.ts'
import { modelSpec } from '../../src/triton/model.ts'
import { createFastModels } from './fast-model.ts'

/** An inference of model `fast` over HTTP, the first that our own program sends. */
export function fastHttpRequest(): Extract<EncodedRequest, { protocol: 'http' }> {
  return firstRequest('http') as Extract<EncodedRequest, { protocol: 'http' }>
}

/** The same over gRPC: the body of the call, which is the message in its frame. */
export function fastGrpcBody(): Uint8Array {
  return grpcFrameOf((firstRequest('grpc') as Extract<EncodedRequest, { protocol: 'grpc' }>).message)
}

function firstRequest(protocol: EncodedRequest['protocol']): EncodedRequest {
  const { declared } = createFastModels()[0]!
  const metadata = messageOfJson(ModelMetadataResponseSchema, metadataJson(declared))!
  const config = messageOfJson(ModelConfigSchema, configJson(declared))!
  const model = modelSpec(metadata, config)
  const input = { batchSize: 1, shapes: new Map(), source: { kind: 'random' }, stringLength: 128 } as const
  return encodePayloads(protocol, model, buildPayloads({ model, input, seed: 1 }))[0]!
}
