import { type LoggedEnd, type LoggedResponse, readBatch } from '../load/exchange-batch.ts'
import {
  createProfileEncoder,
  type ProfiledExperiment,
  type ProfiledRequest,
  type ProfiledRun,
  type ProfiledTensors,
  type ProfileEncoder,
} from '../report/profile-export.ts'
import {
  createOutputReader,
  type ReadOutputs,
  type ResponseForm,
  type SharedPlaces,
} from '../triton/response-tensors.ts'
import type { Tensor } from '../triton/tensor.ts'
import { type JsonPieces, tensorJson } from '../triton/tensor-json.ts'

/** What the file needs to know that is the same for the whole run. */
export type ProfileSource = {
  readonly run: ProfiledRun
  /** The tensors of each different request. */
  readonly requests: readonly (readonly Pick<Tensor, 'name' | 'datatype' | 'bytes'>[])[]
  readonly form: ResponseForm
  /** Where outputs lie in a slot of shared memory; absent: they come in responses. */
  readonly sharedOutputs?: SharedPlaces
  /** The session of each of them; absent: there are none. */
  readonly sessions?: readonly string[]
  /** Nanoseconds since the Unix epoch at the clock's 0. */
  readonly epochNs: bigint
}

/** Where the text goes; it is written when `write` returns. */
export type ProfileSink = {
  readonly position: number
  readonly write: (text: string) => void
  readonly truncate: (position: number) => void
}

type Response = Pick<LoggedResponse, 'bytes' | 'jsonByteLength' | 'shared'>

/** Responses of the request in flight on each lane of one thread. */
export type LogState = Map<number, Response[]>

/** Characters that are collected before they are written. */
const writtenAtOnce = 64 * 1024
/** Bytes of inputs whose text is kept, because most requests are sent many times. */
const mostKeptInputs = 16 * 1024 * 1024

/** Turns batches of exchanges into the profile export, and keeps nothing that is written. */
export class ProfileWriter {
  readonly #source: ProfileSource
  readonly #sink: ProfileSink
  readonly #encoder: ProfileEncoder
  readonly #readOutputs: ReadOutputs
  readonly #inputs = new Map<number, ProfiledTensors>()
  #keptInputs = 0
  #text = ''
  /** Where the experiment that is being written begins. */
  #experimentAt: number | undefined

  constructor(source: ProfileSource, sink: ProfileSink) {
    this.#source = source
    this.#sink = sink
    this.#encoder = createProfileEncoder(source.run)
    this.#readOutputs = createOutputReader(source.form, source.sharedOutputs)
    this.#write(this.#encoder.begin())
  }

  beginExperiment(experiment: ProfiledExperiment): void {
    this.#flush()
    this.#experimentAt = this.#sink.position
    this.#write(this.#encoder.beginExperiment(experiment))
  }

  endExperiment(windowBoundaries: readonly bigint[]): void {
    if (this.#experimentAt === undefined) return
    this.#write(this.#encoder.endExperiment(windowBoundaries))
    this.#experimentAt = undefined
    this.#flush()
  }

  /** Takes the experiment that is being written off the file. */
  dropExperiment(): void {
    if (this.#experimentAt === undefined) return
    this.#text = ''
    this.#sink.truncate(this.#experimentAt)
    this.#experimentAt = undefined
    this.#encoder.dropExperiment()
  }

  /** Writes the requests that ended in a batch. Returns how many of them had lost a response. */
  add(state: LogState, buffer: ArrayBuffer, byteLength: number): number {
    let lost = 0
    const requests: ProfiledRequest[] = []
    readBatch(buffer, byteLength, {
      onResponse: ({ lane, isFirst, ...response }) => {
        const responses = state.get(lane)
        if (isFirst || responses === undefined) state.set(lane, [response])
        else responses.push(response)
      },
      onEnd: (end) => {
        const responses = end.responses === 0 ? [] : (state.get(end.lane) ?? [])
        state.delete(end.lane)
        if (responses.length === end.responses) requests.push(this.#requestOf(end, responses))
        else lost += 1
      },
    })
    if (this.#experimentAt !== undefined)
      for (const request of requests) for (const piece of this.#encoder.add(request)) this.#write(piece)
    // The buffer is used again, and these still wait for their end.
    for (const [lane, responses] of state)
      state.set(
        lane,
        responses.map((one) => copyOf(one, buffer)),
      )
    return lost
  }

  /** Ends the text, also in the middle of an experiment. */
  end(): void {
    this.endExperiment([])
    this.#write(this.#encoder.end())
    this.#flush()
  }

  #requestOf(end: LoggedEnd, responses: readonly Response[]): ProfiledRequest {
    const { startedAt, request, responseTimes, sequenceId, error } = end
    return {
      timestamp: this.#epochNs(startedAt),
      ...this.#sequenceOf(request, sequenceId),
      inputs: this.#inputsOf(request),
      responseTimestamps: responseTimes.map((at) => this.#epochNs(at)),
      outputs: responses.map(({ bytes, jsonByteLength, shared }) =>
        profiledTensors(this.#readOutputs(bytes, jsonByteLength, shared)),
      ),
      ...(error === '' ? {} : { error }),
    }
  }

  #sequenceOf(request: number, id: bigint): Pick<ProfiledRequest, 'sequenceId'> {
    const session = this.#source.sessions?.[request]
    if (session !== undefined) return { sequenceId: session }
    return id === 0n ? {} : { sequenceId: id }
  }

  #epochNs(at: number): bigint {
    return this.#source.epochNs + BigInt(Math.round(at))
  }

  #inputsOf(request: number): ProfiledTensors {
    const known = this.#inputs.get(request)
    if (known !== undefined) return known
    const tensors = this.#source.requests[request] ?? []
    const byteLength = tensors.reduce((sum, { bytes }) => sum + bytes.length, 0)
    if (this.#keptInputs + byteLength > mostKeptInputs) return profiledTensors(tensors)
    this.#keptInputs += byteLength
    const kept = profiledTensors(tensors).map(([name, json]) => [name, [[...json].join('')]] as const)
    this.#inputs.set(request, kept)
    return kept
  }

  #write(text: string): void {
    this.#text += text
    if (this.#text.length >= writtenAtOnce) this.#flush()
  }

  #flush(): void {
    const text = this.#text
    this.#text = ''
    if (text !== '') this.#sink.write(text)
  }
}

const profiledTensors = (tensors: readonly Pick<Tensor, 'name' | 'datatype' | 'bytes'>[]): ProfiledTensors =>
  tensors.map(
    ({ name, datatype, bytes }) => [name, tensorJson(datatype, bytes) satisfies JsonPieces] as const,
  )

const copyOf = ({ bytes, jsonByteLength, shared }: Response, buffer: ArrayBuffer): Response => ({
  bytes: bytes.buffer === buffer ? bytes.slice() : bytes,
  jsonByteLength,
  shared: shared.buffer === buffer ? shared.slice() : shared,
})
