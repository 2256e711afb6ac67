import { type SequenceMark, writeJsonMark } from '../triton/sequence-mark.ts'
import type { Packet } from './http1-request.ts'

/** A lane's own copy of the packet it sends next, for requests of a sequence: they differ from sending to sending. */
export class MarkedPacket {
  #own: Packet | undefined

  /** The packet with this mark, good until the next call. `isFree`: nobody reads the last one any more. */
  of(packet: Packet, mark: SequenceMark, isFree: boolean): Packet {
    const { bytes, largeBody, bodyAt, places } = packet
    if (places === undefined) return packet
    let own = this.#own
    if (isFree && own?.bytes.length === bytes.length && own.largeBody === largeBody) own.bytes.set(bytes)
    else own = { ...packet, bytes: Buffer.from(bytes) }
    writeJsonMark(own.bytes, bodyAt, places, mark)
    this.#own = own
    return own
  }
}
