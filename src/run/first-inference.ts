import { Failure } from '../foundation/failure.ts'
import { orAborted } from '../foundation/or-aborted.ts'
import type { Transport } from '../transport/transport.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'

/**
 * One real inference, checked as strictly as every later one, before any load. A ready model can still answer nothing but
 * errors, and a run of errors is fast. Throws Failure('first-inference-failed') with the server's words.
 */
export const firstInference = async (
  transport: Transport,
  request: EncodedRequest,
  { modelName, signal }: { readonly modelName: string; readonly signal: AbortSignal },
): Promise<void> => {
  const exchange = await orAborted(transport.send(0, request), signal)
  if (signal.aborted || exchange === undefined)
    throw new Failure('interrupted', 'interrupted before anything was measured')
  if (exchange.check.ok) return
  const { failure, text } = exchange.check
  throw new Failure(
    'first-inference-failed',
    `the first inference of model '${modelName}' failed (${failure}): ${text}`,
    { hint: 'Check the input (--shape, --input-data, -b) and the log of the server; nothing was measured.' },
  )
}
