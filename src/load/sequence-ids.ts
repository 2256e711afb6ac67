import type { SequenceId, SequenceIdRange } from '../plan/plan.ts'
import { type Stripe, shareOf } from './stripe.ts'

/**
 * The correlation ids of one thread: its stripe of the range, in turn, and again from the first. None is given out that is in use;
 * the range must have at least as many ids as there are live sequences.
 */
export class SequenceIds {
  readonly #first: SequenceId
  readonly #stripe: Stripe
  readonly #count: number
  readonly #used = new Set<SequenceId>()
  #turn = 0

  constructor({ first, last }: SequenceIdRange, stripe: Stripe) {
    this.#first = first
    this.#stripe = stripe
    // More than a double counts exactly are never all given out.
    this.#count = shareOf(Number(BigInt(last) - BigInt(first)) + 1, stripe)
  }

  /** The next id that is free, in place of one that is so from now on. */
  replace(id: SequenceId): SequenceId {
    this.#used.delete(id)
    let next = this.#next()
    while (this.#used.has(next)) next = this.#next()
    this.#used.add(next)
    return next
  }

  releaseAll(): void {
    this.#used.clear()
  }

  #next(): SequenceId {
    const offset = this.#stripe.index + this.#turn * this.#stripe.count
    this.#turn = (this.#turn + 1) % this.#count
    return plus(this.#first, offset)
  }
}

/** A number for as long as that is exact. */
const plus = (first: SequenceId, offset: number): SequenceId => {
  const sum = Number(first) + offset
  return sum <= Number.MAX_SAFE_INTEGER ? sum : BigInt(first) + BigInt(offset)
}
