import { Failure } from '../foundation/failure.ts'
import type { SequenceWorkload } from '../load/sequence-source.ts'
import type { SessionWorkload } from '../load/session-source.ts'
import { inTurn, type Workload } from '../load/workload.ts'
import type { OpenAiPayloads } from '../payload/openai-payload.ts'
import { sessionTurn } from '../payload/session-turn.ts'
import type { Plan } from '../plan/plan.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { ModelSpec } from '../triton/model.ts'

/** perf_analyzer's, where neither an option nor the data says how long sequences are. */
const lengthByDefault = 20

/**
 * What is sent to a model: the requests in turn, or in sequences. `isOfSteps`: the data is a file of steps, as many as a sequence
 * has. Throws `invalid-option` for a load mode that gives its requests an order of their own.
 */
export const workloadOf = (
  { load, seed }: Plan,
  { name, scheduling }: Pick<ModelSpec, 'name' | 'scheduling'>,
  data: { readonly streams: readonly (readonly EncodedRequest[])[]; readonly isOfSteps: boolean },
): Workload => {
  if (scheduling !== 'sequence') return inTurn(data.streams.flat())
  refuseOwnOrder(load, name)
  const { live, ids, isSerial } = load.sequences
  const length = sequenceLengthOf(load.sequences, data.isOfSteps)
  return { kind: 'sequences', streams: data.streams, ...length, ids, live, isSerial, seed }
}

/** Whether requests are the turns of sessions. */
export const hasSessions = ({ load }: Pick<Plan, 'load'>): boolean =>
  load.levels[0]?.mode === 'session-concurrency'

/** The sessions that payloads hold; `requests`: their turns, one session after the other. */
export const sessionsOf = (
  { streams, delays = [] }: OpenAiPayloads,
  requests: readonly EncodedRequest[],
): SessionWorkload => ({
  kind: 'sessions',
  path: requests[0]?.protocol === 'http' ? requests[0].path : '',
  requests,
  sessions: streams.map((turns, session) =>
    turns.map(([payload], turn) => sessionTurn(payload!.bytes, delays[session]?.[turn] ?? 0)),
  ),
})

/** Where each request is chosen or sent once, none can go on with a sequence. */
const refuseOwnOrder = ({ ramp, openLoop }: Plan['load'], model: string): void => {
  const option = ramp === undefined ? '--fixed-schedule' : '--periodic-concurrency-range'
  if (ramp === undefined && openLoop?.arrivals.kind !== 'fixed') return
  throw new Failure(
    'invalid-option',
    `${option}: it was given for model ${JSON.stringify(model)}, which takes sequences; expected another load mode`,
    { hint: 'Give --concurrency-range, --request-rate-range or --request-intervals.' },
  )
}

const sequenceLengthOf = (
  { length, lengthVariation }: Plan['load']['sequences'],
  isOfSteps: boolean,
): Pick<SequenceWorkload, 'length'> =>
  length === undefined && isOfSteps
    ? {}
    : { length: { mean: length ?? lengthByDefault, variation: lengthVariation } }
