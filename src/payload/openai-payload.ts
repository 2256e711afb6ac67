import { Buffer } from 'node:buffer'
import { Failure } from '../foundation/failure.ts'
import type { OpenAiEndpoint } from '../plan/plan.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import { describeJson, isJsonObject, type JsonObject, jsonInteger } from '../triton/json.ts'
import type { Tensor } from '../triton/tensor.ts'
import { parseDocument, type RawStep, readStreams } from './input-data.ts'
import type { InputFiles } from './input-step.ts'
import { hashOf, type Payloads } from './payload.ts'

/**
 * The payloads of perf_analyzer's JSON input files for the OpenAI API: each step has a `payload`, a list of one object, which is the
 * body of a request. Of several streams the first is sent. `streaming` must be what each payload asks for. Throws
 * `unreadable-input-data` or `invalid-option`.
 */
export const openAiPayloads = (files: readonly InputFiles[], streaming: boolean): Payloads => {
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
  const streams = documents[0]?.nested === true ? all : [all.flat()]
  const bodies = streams.map((steps) => steps.map((step) => payloadTensor(step, streaming)))
  const sent = bodies.slice(0, 1).map((steps) => steps.map((tensor) => [tensor]))
  return { streams: sent, stepsRead: streams.map((steps) => steps.length), sha256: hashOf(sent) }
}

/** The requests of every stream. */
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

/** The one input that such a request has, as reports and perf_analyzer name it. */
const payloadTensor = ({ where, members }: RawStep, streaming: boolean): Tensor => {
  checkMembers(where, members)
  const list = members['payload']
  const [payload, another]: readonly unknown[] = Array.isArray(list) ? list : []
  if (!isJsonObject(payload) || another !== undefined)
    throw unreadable(where, `expected "payload" to be a list of one object, got ${describeJson(list)}`)
  checkStream(where, payload, streaming)
  const json = JSON.stringify(payload, (_key, value: unknown) =>
    typeof value === 'bigint' ? jsonInteger(value) : value,
  )
  return { name: 'payload', datatype: 'BYTES', shape: [1], bytes: Buffer.from(json) }
}

const checkMembers = (where: string, members: JsonObject): void => {
  for (const name of Object.keys(members)) {
    if (name === 'session_id' || name === 'delay')
      throw unreadable(
        where,
        `got ${JSON.stringify(name)}, but sessions of several turns are not supported`,
        'Give each turn a payload of its own, with all the messages before it.',
      )
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
