import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import { orAborted } from '../foundation/or-aborted.ts'
import { readCounters, type ServerMeter, settledCounters } from '../measure/server-meter.ts'
import { exchangeOn, type Transport } from '../transport/transport.ts'
import type { EncodedRequest, ResponseCheck } from '../triton/infer-request.ts'
import type { SequenceMark } from '../triton/sequence-mark.ts'

export type FirstInferencePorts = {
  readonly transport: Transport
  readonly serverMeter: ServerMeter
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** `mark`: for a model with sequences, that of a whole sequence. */
export type FirstRequest = {
  readonly request: EncodedRequest
  readonly mark?: SequenceMark
  readonly modelName: string
}

/**
 * One real inference, checked as strictly as every later one, before any load. A ready model can still answer nothing but
 * errors, and a run of errors is fast. Throws Failure('first-inference-failed') with the server's words.
 */
export const firstInference = async (
  { request, mark, modelName }: FirstRequest,
  ports: FirstInferencePorts,
): Promise<void> => {
  const { transport, signal } = ports
  const before = await readCounters(ports)
  const exchange = signal.aborted
    ? undefined
    : await orAborted(exchangeOn(transport, 0, request, mark), signal)
  if (signal.aborted || exchange === undefined)
    throw new Failure('interrupted', 'interrupted before anything was measured')
  // Were it counted only after the load has begun, the server would seem to have seen one request too many.
  if (exchange.check.ok) await settledCounters(ports, before, 1)
  else throw failureOf(exchange.check, modelName)
}

const failureOf = ({ failure, text }: Extract<ResponseCheck, { ok: false }>, modelName: string): Failure =>
  new Failure(
    'first-inference-failed',
    `the first inference of model '${modelName}' failed (${failure}): ${text}`,
    { hint: 'Check the input (--shape, --input-data, -b) and the log of the server; nothing was measured.' },
  )
