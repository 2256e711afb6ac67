import { type Datatype, elementByteSize } from '../triton/datatype.ts'
import type { AnswerFault, InferFault, OutcomeFault, WireFault } from './fault.ts'
import type { FaultBoard } from './fault-board.ts'
import { type AnsweredOutput, answerOf, type InferAnswer } from './infer-answer.ts'
import type { InferCall } from './infer-call.ts'
import type { ServedVersion } from './model-repository.ts'
import { TritonError } from './triton-error.ts'

/** An answer, and what shall happen to it on its way. */
export type Inference = { readonly answer: InferAnswer; readonly wireFault?: WireFault }

/** Executes a call that fits its model, with the fault that strikes it if any. Throws a TritonError, or never settles. */
export const infer = async (
  faults: FaultBoard,
  served: ServedVersion,
  { call, batchSize }: { readonly call: InferCall; readonly batchSize: number },
): Promise<Inference> => {
  const { model, runner } = served
  if (model.stream !== undefined)
    throw new TritonError(
      'unsupported',
      "ModelInfer RPC doesn't support models with decoupled transaction policy",
    )
  const fault = await struck(faults, served)
  const answer = answerOf(served, call, await runner.run(call.inputs, batchSize))
  if (fault === undefined) return { answer }
  switch (fault.kind) {
    case 'statistics-restart':
      return { answer }
    case 'missing-output':
    case 'no-outputs':
    case 'empty-output':
    case 'wrong-model':
    case 'wrong-version':
    case 'wrong-datatype':
    case 'wrong-shape':
      return { answer: altered(answer, fault.kind) }
    default:
      return { answer, wireFault: fault }
  }
}

/** Answers a call of a decoupled model as it comes, unless a fault refuses it before. */
export const inferStream = async (
  faults: FaultBoard,
  served: ServedVersion,
  { call, batchSize }: { readonly call: InferCall; readonly batchSize: number },
  onStep: Parameters<ServedVersion['runner']['stream']>[2],
): Promise<void> => {
  await struck(faults, served)
  await served.runner.stream(call.inputs, batchSize, onStep)
}

type LaterFault = Exclude<InferFault, OutcomeFault | { readonly kind: 'never-answer' }>

/** The fault that strikes an inference, when it does not keep it from beginning. */
const struck = async (
  faults: FaultBoard,
  { model, runner }: ServedVersion,
): Promise<LaterFault | undefined> => {
  const fault = faults.strike(model.name)
  if (fault?.kind === 'never-answer') return await new Promise<never>(() => undefined)
  if (fault?.kind === 'statistics-restart') runner.statistics.reset()
  if (fault?.kind === 'error') {
    if (fault.status === 500) runner.statistics.countFailure(0)
    throw new TritonError(fault.status, fault.text)
  }
  return fault
}

const altered = (answer: InferAnswer, kind: AnswerFault['kind']): InferAnswer => {
  const { outputs } = answer
  switch (kind) {
    case 'missing-output':
      return { ...answer, outputs: outputs.slice(0, -1) }
    case 'no-outputs':
      return { ...answer, outputs: [] }
    case 'empty-output':
      return { ...answer, outputs: outputs.map((output) => ({ ...output, bytes: new Uint8Array(0) })) }
    case 'wrong-model':
      return { ...answer, modelName: `${answer.modelName}_other` }
    case 'wrong-version':
      return { ...answer, modelVersion: `${Number(answer.modelVersion) + 1}` }
    case 'wrong-datatype':
      return { ...answer, outputs: outputs.map(asOtherDatatype) }
    case 'wrong-shape':
      return { ...answer, outputs: outputs.map((output) => ({ ...output, shape: [1, ...output.shape] })) }
  }
}

const asOtherDatatype = (output: AnsweredOutput): AnsweredOutput => {
  const size = elementByteSize(output.datatype)
  const other = candidates.find((name) => name !== output.datatype && elementByteSize(name) === size)
  return { ...output, datatype: other ?? 'UINT8' }
}

const candidates: readonly Datatype[] = ['UINT8', 'INT8', 'UINT16', 'INT16', 'INT32', 'FP32', 'INT64', 'FP64']
