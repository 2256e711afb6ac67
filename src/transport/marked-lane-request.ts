import { type SequenceMark, writeProtobufMark } from '../triton/sequence-mark.ts'
import type { LaneRequest } from './grpc-lane.ts'
import { messagePrefixBytes } from './grpc-message-reader.ts'
import { frameHeaderBytes } from './http2-frame.ts'

/** A lane's own copy of the request it sends next, for requests of a sequence: they differ from sending to sending. */
export class MarkedLaneRequest {
  #own: LaneRequest | undefined

  /** The request with this mark, good until the next call. `isFree`: nobody reads the last one any more. */
  of(request: LaneRequest, mark: SequenceMark, isFree: boolean): LaneRequest {
    const { places } = request
    if (places === undefined) return request
    let own = this.#own
    if (isFree && own !== undefined && isOfSameForm(own, request)) copyInto(own, request)
    else own = copyOf(request)
    writeProtobufMark(own.body, messagePrefixBytes, places, mark)
    this.#own = own
    return own
  }
}

const isOfSameForm = (one: LaneRequest, other: LaneRequest): boolean =>
  one.body.length === other.body.length && one.opening.packet?.length === other.opening.packet?.length

const copyInto = (own: LaneRequest, { opening, body }: LaneRequest): void => {
  if (opening.packet === undefined) own.body.set(body)
  else own.opening.packet!.set(opening.packet)
}

/** The body is part of the packet, so that a mark is written once. */
const copyOf = (request: LaneRequest): LaneRequest => {
  const packet = request.opening.packet === undefined ? undefined : Buffer.from(request.opening.packet)
  const { dataFrameAt } = request.opening
  const body = packet?.subarray(dataFrameAt + frameHeaderBytes) ?? Buffer.from(request.body)
  const opening = { ...request.opening, body, ...(packet === undefined ? {} : { packet }) }
  return { ...request, opening, body }
}
