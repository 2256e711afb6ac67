import { create, fromBinary } from '@bufbuild/protobuf'
import { encodeGrpcAnswer } from '../../src/demo/grpc-infer.ts'
import {
  GRPCInferenceService,
  InferParameterSchema,
  ModelInferResponseSchema,
  ModelStreamInferResponseSchema,
} from '../../src/triton/gen/inference_pb.ts'
import { encodeMessage, type ServedMethod, servedMethod } from '../../src/triton/message.ts'
import { type AnswerFrames, errorFrames, messageFrames, unaryFrames } from './answer-frames.ts'
import type { FastModel } from './fast-model.ts'
import { fastModelAnswers, fastServerMetadata } from './fast-questions.ts'

/** An RPC of the fast responder. */
export type FastRpc = {
  /** Every message is answered as it comes, and with a message alone; else the one message with a whole answer. */
  readonly isStreaming: boolean
  /** To the message from `start` to `end`, which is not kept. */
  readonly answer: (buffer: Buffer, start: number, end: number) => AnswerFrames
}

/** The RPCs by their path. */
export function fastRpcs(models: readonly FastModel[]): ReadonlyMap<string, FastRpc> {
  const { method } = GRPCInferenceService
  return new Map([
    question(servedMethod(method.serverMetadata), () => fastServerMetadata),
    question(servedMethod(method.modelReady), ({ name }) => ({ ready: named(models, name) !== undefined })),
    modelQuestion(servedMethod(method.modelMetadata), models, fastModelAnswers.metadata),
    modelQuestion(servedMethod(method.modelConfig), models, (model) => ({
      config: fastModelAnswers.config(model),
    })),
    modelQuestion(servedMethod(method.modelStatistics), models, fastModelAnswers.statistics),
    [servedMethod(method.modelInfer).path, inferRpc(models, false)],
    [`/${GRPCInferenceService.typeName}/${method.modelStreamInfer.name}`, inferRpc(models, true)],
  ])
}

function question<Request>(
  { path, decodeRequest, encodeResponse }: ServedMethod<Request>,
  answer: (request: Request) => object | undefined,
): readonly [string, FastRpc] {
  return [
    path,
    {
      isStreaming: false,
      answer: (buffer, start, end) => {
        const request = decodeRequest(buffer.subarray(start, end))
        const json = request === undefined ? undefined : answer(request)
        return json === undefined ? unknownModel : unaryFrames(encodeResponse(json))
      },
    },
  ]
}

function modelQuestion<Request extends { readonly name: string }>(
  served: ServedMethod<Request>,
  models: readonly FastModel[],
  answer: (model: FastModel) => object,
): readonly [string, FastRpc] {
  return question(served, ({ name }) => {
    const model = named(models, name)
    return model === undefined ? undefined : answer(model)
  })
}

function named(models: readonly FastModel[], name: string): FastModel | undefined {
  return models.find(({ declared }) => declared.name === name)
}

function inferRpc(models: readonly FastModel[], isStreaming: boolean): FastRpc {
  const prepared = models.map((model) => {
    const message = encodeGrpcAnswer(model.answer)
    return {
      model,
      nameField: nameField(model),
      frames: isStreaming ? messageFrames(streamMessage(message)) : unaryFrames(message),
    }
  })
  return {
    isStreaming,
    answer: (buffer, start, end) => {
      for (const { model, nameField, frames } of prepared) {
        if (!begins(buffer, start, end, nameField)) continue
        model.count()
        return frames
      }
      return isStreaming ? unknownStreamModel : unknownModel
    },
  }
}

/** The first field of a ModelInferRequest, with which every client begins. */
function nameField({ declared: { name } }: FastModel): Uint8Array {
  return Buffer.concat([Uint8Array.of(0x0a, name.length), Buffer.from(name)])
}

/** A comparison by hand: there is nothing to call for a few bytes. */
function begins(buffer: Buffer, start: number, end: number, wanted: Uint8Array): boolean {
  if (end - start < wanted.length) return false
  for (let at = 0; at < wanted.length; at += 1) if (buffer[start + at] !== wanted[at]) return false
  return true
}

/** Triton marks the last response to a request of a stream, and the only one too. */
function streamMessage(answer: Uint8Array): Uint8Array {
  const inferResponse = fromBinary(ModelInferResponseSchema, answer)
  inferResponse.parameters['triton_final_response'] = create(InferParameterSchema, {
    parameterChoice: { case: 'boolParam', value: true },
  })
  return encodeMessage(ModelStreamInferResponseSchema, { inferResponse })
}

const unknownText = 'Request for unknown model'
const unknownModel = errorFrames(5, unknownText)
const unknownStreamModel = messageFrames(
  encodeMessage(ModelStreamInferResponseSchema, { errorMessage: unknownText }),
)
