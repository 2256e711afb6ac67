import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { Failure } from '../foundation/failure.ts'
import { msToNs, type Nanoseconds } from '../foundation/units.ts'
import type { OpenAiEndpoint } from '../plan/plan.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import { describeJson, isJsonObject, type JsonObject, jsonText } from '../triton/json.ts'
import type { Tensor } from '../triton/tensor.ts'
import { parseDocument, type RawStep, readStreams } from './input-data.ts'
import type { InputFiles } from './input-step.ts'
import { hashOf, type Payloads } from './payload.ts'

/** What payloads are for. */
export type OpenAiUse = {
  /** Whether answers are streams, which must be what each payload asks for. */
  readonly streaming: boolean
  /** Whether payloads are the turns of sessions. */
  readonly hasSessions: boolean
}

/**
 * The payloads of perf_analyzer's JSON input files for the OpenAI API: each step has a `payload`, a list of one object, which is the
 * body of a request. Of several streams the first is sent. With sessions, each comes as a stream of its own, in the order of their
 * first turns. Throws `unreadable-input-data` or `invalid-option`.
 */
export const openAiPayloads = (files: readonly InputFiles[], use: OpenAiUse): OpenAiPayloads => {
  const streams = stepsOf(files)
  const stepsRead = streams.map((steps) => steps.length)
  const steps = streams.map((stream) => stream.map((step) => readPayload(step, use)))
  const sent = use.hasSessions ? bySession(steps.flat()) : steps.slice(0, 1)
  const tensors = sent.map((stream) => stream.map(({ tensor }) => [tensor]))
  if (!use.hasSessions) return { streams: tensors, stepsRead, sha256: hashOf(tensors) }
  const delays = sent.map((stream) => stream.map(({ delayMs }) => msToNs(delayMs)))
  const sha256 = createHash('sha256').update(hashOf(tensors)).update(JSON.stringify(delays)).digest('hex')
  const sessions = sent.map(([first]) => first!.session)
  return { streams: tensors, stepsRead, sha256, sessions, delays }
}

/** Payloads, and for sessions what each stream is. */
export type OpenAiPayloads = Payloads & {
  readonly sessions?: readonly string[]
  /** How long is waited after each turn. */
  readonly delays?: readonly (readonly Nanoseconds[])[]
}

const stepsOf = (files: readonly InputFiles[]): readonly (readonly RawStep[])[] => {
  const documents = files.map((file) => {
    if (file.kind === 'json') return streamsOf(file.path, file.bytes)
    throw new Failure(
      'invalid-option',
      `--input-data: got the directory '${file.path}', expected JSON files with payloads`,
    )
  })
  const odd = documents.find(({ nested }) => nested !== documents[0]!.nested)
  if (odd !== undefined)
    throw unreadable('--input-data', 'some files hold a list of steps, others a list of streams')
  const all = documents.flatMap((one) => one.streams)
  return documents[0]?.nested === true ? all : [all.flat()]
}

type Step = { readonly tensor: Tensor; readonly session: string; readonly delayMs: number }

const bySession = (steps: readonly Step[]): readonly (readonly Step[])[] => [
  ...Map.groupBy(steps, ({ session }) => session).values(),
]

/** The requests of every stream, of a session each turn without what was said before. */
export const encodeOpenAi = (
  endpoint: OpenAiEndpoint,
  { streams }: Pick<Payloads, 'streams'>,
): readonly (readonly EncodedRequest[])[] =>
  streams.map((steps) =>
    steps.map(([payload]) => ({ protocol: 'http', path: `/${endpoint}`, body: payload!.bytes })),
  )

const streamsOf = (path: string, bytes: Uint8Array) => {
  const { data, validation_data: validation } = parseDocument(bytes, path)
  if (validation !== undefined)
    throw unreadable(path, 'answers of the OpenAI API are not compared with validation_data')
  return readStreams(data, 'data', path)
}

/** With the one input that such a request has, as reports and perf_analyzer name it. */
const readPayload = ({ where, members }: RawStep, { streaming, hasSessions }: OpenAiUse): Step => {
  checkMembers(where, members, hasSessions)
  const list = members['payload']
  const [payload, another]: readonly unknown[] = Array.isArray(list) ? list : []
  if (!isJsonObject(payload) || another !== undefined)
    throw unreadable(where, `expected "payload" to be a list of one object, got ${describeJson(list)}`)
  checkStream(where, payload, streaming)
  const tensor: Tensor = {
    name: 'payload',
    datatype: 'BYTES',
    shape: [1],
    bytes: Buffer.from(jsonText(payload)),
  }
  if (!hasSessions) return { tensor, session: '', delayMs: 0 }
  const { messages } = payload
  if (!Array.isArray(messages))
    throw unreadable(
      where,
      `expected "messages" of the payload of a session to be a list, got ${describeJson(messages)}`,
    )
  return { tensor, session: readSession(where, members), delayMs: readDelay(where, members) }
}

/** perf_analyzer's values are lists of one. */
const onlyOf = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value)

const readSession = (where: string, { session_id: given }: JsonObject): string => {
  const id = onlyOf(given)
  if (typeof id === 'string' || typeof id === 'number' || typeof id === 'bigint') return String(id)
  throw unreadable(
    where,
    `expected "session_id" to be the name of a session, got ${describeJson(given)}`,
    'Each turn of --session-concurrency names its session.',
  )
}

const readDelay = (where: string, { delay: given }: JsonObject): number => {
  if (given === undefined) return 0
  const delay = onlyOf(given)
  if (typeof delay === 'number' && delay >= 0 && delay <= longestDelayMs) return delay
  throw unreadable(
    where,
    `expected "delay" to be milliseconds from 0 to ${longestDelayMs}, got ${describeJson(delay)}`,
  )
}

/** A day. */
const longestDelayMs = 86_400_000

const checkMembers = (where: string, members: JsonObject, hasSessions: boolean): void => {
  for (const name of Object.keys(members)) {
    if (name === 'session_id' || name === 'delay') {
      if (hasSessions) continue
      throw unreadable(
        where,
        `got ${JSON.stringify(name)}, which belongs to --session-concurrency`,
        'Give --session-concurrency, or take it away.',
      )
    }
    // perf_analyzer lets a step name its model, and say when it is due.
    if (name !== 'payload' && name !== 'model' && name !== 'timestamp')
      throw unreadable(where, `expected "payload" alone, got ${JSON.stringify(name)}`)
  }
}

const checkStream = (where: string, { stream }: JsonObject, streaming: boolean): void => {
  if ((stream === true) === streaming) return
  throw unreadable(
    where,
    streaming
      ? 'its payload lacks "stream": true, which --streaming expects'
      : 'its payload has "stream": true, which needs --streaming',
    streaming ? 'Add it to each payload, or leave --streaming out.' : 'Give --streaming.',
  )
}

const unreadable = (where: string, text: string, hint?: string): Failure =>
  new Failure('unreadable-input-data', `${where}: ${text}`, hint === undefined ? {} : { hint })
