import { Failure } from '../foundation/failure.ts'
import type { GenerateEndpoint } from '../plan/plan.ts'
import { encodeGenerate } from '../triton/generate-codec.ts'
import type { EncodedRequest, InferRequest } from '../triton/infer-request.ts'

/** The requests of every stream for an endpoint of the generate extension. Throws `invalid-option` for what has no such form. */
export const encodeGenerateStreams = (
  endpoint: GenerateEndpoint,
  streams: readonly (readonly InferRequest[])[],
  batches: boolean,
): readonly (readonly EncodedRequest[])[] =>
  streams.map((steps) =>
    steps.map((request) => {
      if (request.expectedOutputs !== undefined)
        throw new Failure(
          'invalid-option',
          `responses of --endpoint ${endpoint} are not compared with expected outputs`,
          {
            hint: 'Leave --endpoint out, or take validation_data and the files of outputs away.',
          },
        )
      return encodeGenerate(endpoint, request, batches)
    }),
  )
