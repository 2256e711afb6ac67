import type { SequenceWorkload } from '../load/sequence-source.ts'
import { inTurn, type Workload } from '../load/workload.ts'
import type { Plan } from '../plan/plan.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { ModelSpec } from '../triton/model.ts'

/** perf_analyzer's, where neither an option nor the data says how long sequences are. */
const lengthByDefault = 20

/** What is sent to a model: the requests in turn, or in sequences. `isOfSteps`: the data is a file of steps, as many as a sequence has. */
export const workloadOf = (
  { load, seed }: Plan,
  { scheduling }: ModelSpec,
  data: { readonly streams: readonly (readonly EncodedRequest[])[]; readonly isOfSteps: boolean },
): Workload => {
  if (scheduling !== 'sequence') return inTurn(data.streams.flat())
  const { live, ids, isSerial } = load.sequences
  const length = sequenceLengthOf(load.sequences, data.isOfSteps)
  return { kind: 'sequences', streams: data.streams, ...length, ids, live, isSerial, seed }
}

const sequenceLengthOf = (
  { length, lengthVariation }: Plan['load']['sequences'],
  isOfSteps: boolean,
): Pick<SequenceWorkload, 'length'> =>
  length === undefined && isOfSteps
    ? {}
    : { length: { mean: length ?? lengthByDefault, variation: lengthVariation } }
