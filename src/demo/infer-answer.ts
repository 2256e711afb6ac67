import type { Tensor } from '../triton/tensor.ts'
import type { InferCall } from './infer-call.ts'
import type { ServedVersion } from './model-repository.ts'

/** What goes back for one inference, before it is HTTP or gRPC. */
export type InferAnswer = {
  readonly id: string
  readonly modelName: string
  readonly modelVersion: string
  readonly outputs: readonly AnsweredOutput[]
}

/** `binary`: HTTP sends it as bytes after the JSON; gRPC always does. */
export type AnsweredOutput = Tensor & { readonly binary: boolean }

/** The outputs asked for, in the model's order whatever order they were asked in. */
export const answerOf = (
  { model, version }: ServedVersion,
  { id, outputs: requested, binaryByDefault }: InferCall,
  outputs: readonly Tensor[],
): InferAnswer => ({
  id,
  modelName: model.name,
  modelVersion: version,
  outputs:
    requested.length === 0
      ? outputs.map((output) => ({ ...output, binary: binaryByDefault }))
      : outputs.flatMap((output) => {
          const asked = requested.findLast(({ name }) => name === output.name)
          return asked === undefined ? [] : [{ ...output, binary: asked.binary }]
        }),
})
