import { Ajv } from 'ajv'

/*
 * The layout of perf_analyzer's profile export as its own files show it: every member of every object, with its type. Members that
 * are none of its own are named here, and nowhere else.
 */

const scalar = { type: ['number', 'boolean', 'string'] }
const base64 = {
  type: 'object',
  properties: { b64: { type: 'string' } },
  required: ['b64'],
  additionalProperties: false,
}
const element = { anyOf: [scalar, base64] }
const tensors = {
  type: 'object',
  additionalProperties: { anyOf: [element, { type: 'array', items: element }] },
}
const times = { type: 'array', items: { type: 'integer', minimum: 1e18 } }

const request = {
  type: 'object',
  properties: {
    timestamp: { type: 'integer', minimum: 1e18 },
    sequence_id: { type: ['integer', 'string'] },
    request_inputs: tensors,
    response_timestamps: times,
    response_outputs: { type: 'array', items: tensors },
    // Ours: why a request failed, where perf_analyzer would have stopped.
    error: { type: 'string' },
  },
  required: ['timestamp', 'request_inputs', 'response_timestamps', 'response_outputs'],
  additionalProperties: false,
}

const experiment = {
  type: 'object',
  properties: {
    experiment: {
      type: 'object',
      properties: { mode: { enum: ['concurrency', 'request_rate'] }, value: { type: 'number' } },
      required: ['mode', 'value'],
      additionalProperties: false,
    },
    requests: { type: 'array', items: request },
    window_boundaries: times,
  },
  required: ['experiment', 'requests', 'window_boundaries'],
  additionalProperties: false,
}

const profile = {
  type: 'object',
  properties: {
    experiments: { type: 'array', items: experiment },
    version: { type: 'string' },
    service_kind: { type: 'string' },
    endpoint: { type: 'string' },
  },
  required: ['experiments', 'version', 'service_kind', 'endpoint'],
  additionalProperties: false,
}

/** A profile export as JSON.parse gives it; its times have lost their last digits. */
export type Profile = {
  readonly experiments: readonly {
    readonly experiment: { readonly mode: string; readonly value: number }
    readonly requests: readonly {
      readonly timestamp: number
      readonly sequence_id?: number
      readonly request_inputs: Readonly<Record<string, unknown>>
      readonly response_timestamps: readonly number[]
      readonly response_outputs: readonly Readonly<Record<string, unknown>>[]
      readonly error?: string
    }[]
    readonly window_boundaries: readonly number[]
  }[]
  readonly version: string
  readonly service_kind: string
  readonly endpoint: string
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(profile)

/** Reads a profile export; throws what in it is not of the layout. */
export const parseProfile = (text: string): Profile => {
  const value: unknown = JSON.parse(text)
  if (!validate(value)) throw new Error(JSON.stringify(validate.errors, undefined, 2))
  return value as Profile
}
