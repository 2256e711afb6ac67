import { GRPCInferenceService, ModelStreamInferResponseSchema } from '../triton/gen/inference_pb.ts'
import { encodeMessage, servedMethod } from '../triton/message.ts'
import { grpcAnswer, readGrpcInfer } from './grpc-infer.ts'
import type { InferAnswer } from './infer-answer.ts'
import { answerOf } from './infer-answer.ts'
import { batchSizeOf, type InferCall } from './infer-call.ts'
import { infer, inferStream } from './inference.ts'
import type { ServedVersion } from './model-repository.ts'
import type { ServerState } from './server-state.ts'
import { TritonError } from './triton-error.ts'

const { decodeRequest } = servedMethod(GRPCInferenceService.method.modelInfer)

/** The path of the RPC whose messages this answers. */
export const streamInferPath = '/inference.GRPCInferenceService/ModelStreamInfer'

/**
 * Answers one request of a ModelStreamInfer call, as Triton does: each response says whether it is the last one, and where none can
 * say so, an empty one does when the request wants it. An error before the inference says nothing. Never rejects.
 */
export const streamInfer = async (
  state: ServerState,
  bytes: Uint8Array,
  send: (message: Uint8Array) => void,
): Promise<void> => {
  const request = decodeRequest(bytes)
  if (request === undefined) {
    send(errorMessage(new TritonError('internal', 'Unable to parse request'), ''))
    return
  }
  const { id } = request
  try {
    const served = state.repository.find(request.modelName, request.modelVersion)
    const call = readGrpcInfer(served.model, request)
    const batchSize = batchSizeOf(served.model, call)
    const choice = request.parameters['triton_enable_empty_final_response']?.parameterChoice
    const wantsEnd = choice?.case === 'boolParam' && choice.value
    await answer(state, served, { call, batchSize, wantsEnd }, send)
  } catch (error) {
    send(errorMessage(TritonError.from(error), id))
  }
}

type Asked = { readonly call: InferCall; readonly batchSize: number; readonly wantsEnd: boolean }

const answer = async (
  { faults }: ServerState,
  served: ServedVersion,
  { call, batchSize, wantsEnd }: Asked,
  send: (message: Uint8Array) => void,
): Promise<void> => {
  const { id } = call
  const { name: modelName } = served.model
  try {
    if (served.model.stream === undefined) {
      send(responseMessage((await infer(faults, served, { call, batchSize })).answer, true))
      return
    }
    await inferStream(faults, served, { call, batchSize }, (step) =>
      send(
        'error' in step
          ? errorMessage(new TritonError('internal', step.error), id, { modelName, isFinal: false })
          : responseMessage(answerOf(served, call, step.outputs), false),
      ),
    )
    if (wantsEnd) send(endMessage(modelName, id))
  } catch (error) {
    send(errorMessage(TritonError.from(error), id, { modelName, isFinal: true }))
  }
}

const finalFlag = (value: boolean) =>
  ({
    triton_final_response: { parameterChoice: { case: 'boolParam', value } },
  }) as const

const responseMessage = (response: InferAnswer, isFinal: boolean): Uint8Array =>
  encodeMessage(ModelStreamInferResponseSchema, {
    inferResponse: { ...grpcAnswer(response), parameters: finalFlag(isFinal) },
  })

const endMessage = (modelName: string, id: string): Uint8Array =>
  encodeMessage(ModelStreamInferResponseSchema, {
    inferResponse: { modelName, id, parameters: finalFlag(true) },
  })

/** `executed`: what an error says that came of an inference, and not before it. */
const errorMessage = (
  { message }: TritonError,
  id: string,
  executed?: { readonly modelName: string; readonly isFinal: boolean },
): Uint8Array =>
  encodeMessage(ModelStreamInferResponseSchema, {
    errorMessage: message,
    inferResponse: {
      id,
      ...(executed === undefined
        ? {}
        : { modelName: executed.modelName, parameters: finalFlag(executed.isFinal) }),
    },
  })
