import { descriptorReader } from '../host/shared-memory.ts'
import { encodeForSlot, type SharedReader, type SharedRequests } from '../payload/shared-requests.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { SequenceMark } from '../triton/sequence-mark.ts'
import type { RequestSource } from './request-source.ts'
import type { Stripe } from './stripe.ts'

/** About 40 MB of requests. Beyond that they are encoded for each time they are sent, which takes some 10 us. */
const mostKept = 32_768

export type SharedMemorySourceOptions = {
  /** Chooses among the requests as they are for the first slot. */
  readonly source: RequestSource
  /** Those requests. */
  readonly chosen: readonly EncodedRequest[]
  /** The same, in the same order. */
  readonly shared: SharedRequests
  readonly stripe: Stripe
}

/** The requests of another source, each with its outputs in the slot of its lane: no two in flight share one, over all stripes. */
export class SharedMemorySource implements RequestSource {
  readonly #source: RequestSource
  readonly #shared: SharedRequests
  readonly #stripe: Stripe
  readonly #read: SharedReader
  readonly #indexOf: ReadonlyMap<EncodedRequest, number>
  /** By lane and request; in the first slot they are there already. */
  readonly #kept: (EncodedRequest | undefined)[][] = []
  #keptCount = 0
  #number = 0

  constructor({ source, chosen, shared, stripe }: SharedMemorySourceOptions) {
    this.#source = source
    this.#shared = shared
    this.#stripe = stripe
    this.#read = descriptorReader(shared.outputsDescriptor)
    this.#indexOf = new Map(chosen.map((request, index) => [request, index]))
  }

  get mark(): SequenceMark | undefined {
    return this.#source.mark
  }

  get number(): number {
    return this.#number
  }

  begin(loop: 'closed' | 'open', lanes: number): void {
    this.#source.begin(loop, lanes)
    while (this.#kept.length < lanes) this.#kept.push([])
  }

  next(lane: number, place: number, left: number): EncodedRequest | undefined {
    return this.#inSlot(lane, this.#source.next(lane, place, left))
  }

  last(lane: number): EncodedRequest | undefined {
    return this.#inSlot(lane, this.#source.last(lane))
  }

  ended(lane: number, isGood: boolean): boolean {
    return this.#source.ended(lane, isGood)
  }

  #inSlot(lane: number, request: EncodedRequest | undefined): EncodedRequest | undefined {
    if (request === undefined) return undefined
    const index = this.#indexOf.get(request)!
    this.#number = index
    const kept = this.#kept[lane]![index]
    if (kept !== undefined) return kept
    const slot = this.#stripe.index + lane * this.#stripe.count
    const encoded = encodeForSlot(this.#shared, { index, slot }, this.#read)
    if (this.#keptCount < mostKept) {
      this.#kept[lane]![index] = encoded
      this.#keptCount += 1
    }
    return encoded
  }
}
