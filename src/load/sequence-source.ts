import { type Random, seededRandom } from '../foundation/random.ts'
import type { SequenceIdRange } from '../plan/plan.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { SequenceMark } from '../triton/sequence-mark.ts'
import type { RequestSource } from './request-source.ts'
import { SequenceIds } from './sequence-ids.ts'
import { sequenceLength } from './sequence-length.ts'
import { SequenceSlot } from './sequence-slot.ts'
import { type Stripe, shareOf } from './stripe.ts'

/** Sequences of requests as data. */
export type SequenceWorkload = {
  readonly kind: 'sequences'
  /** Each new sequence takes one of them, at equal chances. None is empty. */
  readonly streams: readonly (readonly EncodedRequest[])[]
  /** Mean number of requests in a sequence, and by how many percent it varies; absent: as many as its stream has. */
  readonly length?: { readonly mean: number; readonly variation: number }
  /** Correlation ids, from `first` to `last`, both used. */
  readonly ids: SequenceIdRange
  /** Live sequences of an open loop, over all stripes. */
  readonly live: number
  /** In an open loop: at most one request of a sequence is in flight, and the sequence that has waited longest is next. */
  readonly isSerial: boolean
  readonly seed: number
}

/**
 * Requests to a model that keeps state from one request to the next. Every sequence that is begun is also ended: starts and ends are
 * paired for each id, and when the load is over what is still open is closed by one request more. A fixed number of requests is
 * dealt so that the last of them end what is open.
 *
 * A failed request ends its sequence early, for the server may have lost it or may still hold its place. The slot goes on with a new
 * one under the same id: its start makes Triton drop what was left of the old one, so that no place stays taken until it is idle
 * for too long.
 */
export class SequenceSource implements RequestSource {
  readonly mark: { -readonly [Key in keyof SequenceMark]: SequenceMark[Key] } = {
    id: 0,
    isStart: false,
    isEnd: false,
  }
  readonly #workload: SequenceWorkload
  readonly #stripe: Stripe
  readonly #random: Random
  readonly #ids: SequenceIds
  #slots: SequenceSlot[] = []
  /** Of the request on each lane. */
  #slotOf: SequenceSlot[] = []
  /** Whether the request on each lane ends its sequence. */
  #isEndOn: boolean[] = []
  #isClosed = true
  /** Slots with nothing in flight, the one that has waited longest first; for serial sequences alone. */
  #waiting: SequenceSlot[] = []
  #openCount = 0

  constructor(workload: SequenceWorkload, stripe: Stripe) {
    this.#workload = workload
    this.#stripe = stripe
    // Another seed for each thread, or all would send the same streams.
    this.#random = seededRandom(workload.seed + stripe.index)
    this.#ids = new SequenceIds(workload.ids, stripe)
  }

  begin(loop: 'closed' | 'open', lanes: number): void {
    const { live } = this.#workload
    this.#isClosed = loop === 'closed'
    const count = this.#isClosed ? lanes : shareOf(live, this.#stripe)
    this.#slots = Array.from({ length: count }, () => new SequenceSlot())
    this.#waiting = [...this.#slots]
    this.#openCount = 0
    this.#ids.releaseAll()
  }

  next(lane: number, _: number, left: number): EncodedRequest | undefined {
    // What is left is just enough to end what is open: nothing new may begin.
    const onlyOpen = left < this.#openCount
    const slot = this.#isClosed ? this.#ofLane(lane, onlyOpen) : this.#choose(onlyOpen, left)
    return slot === undefined ? undefined : this.#take(slot, lane, this.#mustEnd(slot, left))
  }

  last(lane: number): EncodedRequest | undefined {
    const slot = this.#isClosed
      ? this.#ofLane(lane, true)
      : this.#slots.find(({ isOpen, inFlight }) => isOpen && inFlight === 0)
    return slot === undefined ? undefined : this.#take(slot, lane, true)
  }

  ended(lane: number, isGood: boolean): boolean {
    const slot = this.#slotOf[lane]!
    slot.inFlight -= 1
    slot.isStarting = false
    if (!isGood) slot.isBroken = true
    if (!this.#isClosed && this.#workload.isSerial) this.#waiting.push(slot)
    return isGood && this.#isEndOn[lane]!
  }

  /** Whether the slot's next request must end its sequence, for else more would be open afterwards than can be ended. */
  #mustEnd(slot: SequenceSlot, left: number): boolean {
    return this.#openCount + (slot.isOpen ? 0 : 1) > left
  }

  #ofLane(lane: number, onlyOpen: boolean): SequenceSlot | undefined {
    const slot = this.#slots[lane]!
    return onlyOpen && !slot.isOpen ? undefined : slot
  }

  #choose(onlyOpen: boolean, left: number): SequenceSlot | undefined {
    const slots = this.#slots
    if (this.#workload.isSerial) {
      const place = onlyOpen ? this.#waiting.findIndex(({ isOpen }) => isOpen) : 0
      return this.#waiting.splice(place, place < 0 ? 0 : 1)[0]
    }
    const from = this.#random.below(slots.length)
    for (let tried = 0; tried < slots.length; tried += 1) {
      const slot = slots[(from + tried) % slots.length]!
      if (onlyOpen && !slot.isOpen) continue
      if (slot.inFlight === 0 || (slot.takesMore && !this.#mustEnd(slot, left))) return slot
    }
    return undefined
  }

  #take(slot: SequenceSlot, lane: number, mustEnd: boolean): EncodedRequest {
    const { mark } = this
    const isStart = slot.isAtStart
    if (isStart) this.#renew(slot)
    const request = slot.steps[slot.step]!
    slot.step = slot.step + 1 === slot.steps.length ? 0 : slot.step + 1
    slot.left -= 1
    slot.inFlight += 1
    const isEnd = mustEnd || slot.left === 0
    slot.isStarting = isStart
    slot.isOpen = !isEnd
    if (isEnd) this.#openCount -= 1
    mark.id = slot.id
    mark.isStart = isStart
    mark.isEnd = isEnd
    this.#slotOf[lane] = slot
    this.#isEndOn[lane] = isEnd
    return request
  }

  #renew(slot: SequenceSlot): void {
    const { streams, length } = this.#workload
    if (!slot.isOpen) this.#openCount += 1
    if (!slot.isBroken) slot.id = this.#ids.replace(slot.id)
    slot.isBroken = false
    slot.steps = streams.length === 1 ? streams[0]! : streams[this.#random.below(streams.length)]!
    slot.step = 0
    slot.left = length === undefined ? slot.steps.length : sequenceLength(length, this.#random)
  }
}
