import { Buffer } from 'node:buffer'
import type { Nanoseconds } from '../foundation/units.ts'
import type { SessionTurn } from '../payload/session-turn.ts'
import type { EncodedRequest, ResponseCheck } from '../triton/infer-request.ts'

/** Conversations as data: each turn is sent with all that was said before, answers included. */
export type SessionWorkload = {
  readonly kind: 'sessions'
  readonly path: string
  /** None is empty. */
  readonly sessions: readonly (readonly SessionTurn[])[]
  /** The turns as requests of their own, one session after the other. */
  readonly requests: readonly EncodedRequest[]
}

/** A lane's session. */
type Place = {
  turns: readonly SessionTurn[]
  /** Of the turn that is next, or in flight. */
  turn: number
  /** Messages so far, separated by commas. */
  history: string
  /** Of its first turn, among all. */
  firstNumber: number
}

/**
 * Goes through every session once: each lane has one at a time, and takes the next one when it is over. A turn that fails ends its
 * session, for what comes after it needs its answer. One thread's own, for one load at a time; a live resource.
 */
export class SessionSource {
  readonly #workload: SessionWorkload
  #places: Place[] = []
  #taken = 0
  #takenTurns = 0
  #number = 0

  constructor(workload: SessionWorkload) {
    this.#workload = workload
  }

  /** Which turn was given last, among all. */
  get number(): number {
    return this.#number
  }

  begin(lanes: number): void {
    this.#places = Array.from({ length: lanes }, () => ({ turns: [], turn: 0, history: '', firstNumber: 0 }))
    this.#taken = 0
    this.#takenTurns = 0
  }

  /** The request that is next on a free lane; undefined: there is no session left for it. */
  next(lane: number): EncodedRequest | undefined {
    const place = this.#places[lane]!
    if (place.turn === place.turns.length && !this.#renew(place)) return undefined
    const { before, messages, after } = place.turns[place.turn]!
    this.#number = place.firstNumber + place.turn
    const body = Buffer.from(before + joined(place.history, messages) + after)
    return { protocol: 'http', path: this.#workload.path, body }
  }

  /** The request on that lane has ended. Returns how long the lane waits before its next one. */
  ended(lane: number, check: ResponseCheck): Nanoseconds {
    const place = this.#places[lane]!
    const { messages, delay } = place.turns[place.turn]!
    place.turn = check.ok ? place.turn + 1 : place.turns.length
    if (!check.ok || place.turn === place.turns.length) return 0
    place.history = joined(place.history, messages, check.answer ?? '')
    return delay
  }

  #renew(place: Place): boolean {
    const turns = this.#workload.sessions[this.#taken]
    if (turns === undefined) return false
    place.turns = turns
    place.turn = 0
    place.history = ''
    place.firstNumber = this.#takenTurns
    this.#taken += 1
    this.#takenTurns += turns.length
    return true
  }
}

const joined = (...messages: readonly string[]): string => messages.filter((one) => one !== '').join(',')
