import type { JsonPieces } from '../triton/tensor-json.ts'

/*
 * perf_analyzer's `--profile-export-file`, written as it comes: nothing here holds more than the request at hand. Times are
 * nanoseconds since the Unix epoch, which no double holds exactly, so they are bigint.
 */

/** What the file says of the whole run. */
export type ProfiledRun = {
  readonly version: string
  readonly serviceKind: string
  readonly endpoint: string
}

/** Where on a sweep the requests that follow belong. */
export type ProfiledExperiment = {
  readonly mode: 'concurrency' | 'request_rate'
  readonly value: number
}

/** Tensor names and their values. */
export type ProfiledTensors = readonly (readonly [name: string, json: JsonPieces])[]

export type ProfiledRequest = {
  /** When it was sent. */
  readonly timestamp: bigint
  /** A number, or a text that names a sequence; absent outside sequences. */
  readonly sequenceId?: bigint | string
  readonly inputs: ProfiledTensors
  /** One for each good response with data. */
  readonly responseTimestamps: readonly bigint[]
  readonly outputs: readonly ProfiledTensors[]
  /** Class and first words of a failure. perf_analyzer, which ends with the first failed request, has no such member. */
  readonly error?: string
}

/** The text of the file, piece by piece, in the order of the calls. */
export type ProfileEncoder = {
  readonly begin: () => string
  readonly beginExperiment: (experiment: ProfiledExperiment) => string
  readonly add: (request: ProfiledRequest) => JsonPieces
  readonly endExperiment: (windowBoundaries: readonly bigint[]) => string
  /** To be called when what came since the last `beginExperiment` is taken off the file again. */
  readonly dropExperiment: () => void
  readonly end: () => string
}

export const createProfileEncoder = (run: ProfiledRun): ProfileEncoder => {
  let experiments = 0
  let requests = 0
  return {
    begin: () => '{"experiments":[',
    beginExperiment: ({ mode, value }) => {
      requests = 0
      experiments += 1
      const comma = experiments === 1 ? '' : ','
      return `${comma}\n{"experiment":{"mode":"${mode}","value":${value}},"requests":[`
    },
    add: (request) => {
      requests += 1
      return requestJson(request, requests === 1 ? '\n' : ',\n')
    },
    endExperiment: (boundaries) => `\n],"window_boundaries":[${boundaries.join(',')}]}`,
    dropExperiment: () => {
      experiments -= 1
    },
    end: () =>
      `\n],"version":${JSON.stringify(run.version)},"service_kind":${JSON.stringify(run.serviceKind)},"endpoint":${JSON.stringify(run.endpoint)}}\n`,
  }
}

function* requestJson(request: ProfiledRequest, start: string): JsonPieces {
  const { timestamp, sequenceId, inputs, responseTimestamps, outputs, error } = request
  yield `${start}{"timestamp":${timestamp}`
  if (sequenceId !== undefined)
    yield `,"sequence_id":${typeof sequenceId === 'bigint' ? sequenceId : JSON.stringify(sequenceId)}`
  yield ',"request_inputs":'
  yield* tensorsJson(inputs)
  yield `,"response_timestamps":[${responseTimestamps.join(',')}],"response_outputs":[`
  for (const [index, tensors] of outputs.entries()) {
    if (index > 0) yield ','
    yield* tensorsJson(tensors)
  }
  yield error === undefined ? ']}' : `],"error":${JSON.stringify(error)}}`
}

function* tensorsJson(tensors: ProfiledTensors): JsonPieces {
  let start = '{'
  for (const [name, json] of tensors) {
    yield `${start}${JSON.stringify(name)}:`
    yield* json
    start = ','
  }
  yield tensors.length === 0 ? '{}' : '}'
}
