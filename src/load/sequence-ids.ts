import { type Stripe, shareOf } from './stripe.ts'

/**
 * The correlation ids of one thread: its stripe of the range, in turn, and again from the first. None is given out that is in use;
 * the range must have at least as many ids as there are live sequences.
 */
export class SequenceIds {
  readonly #first: number
  readonly #step: number
  readonly #count: number
  readonly #used = new Set<number>()
  #turn = 0

  constructor({ first, last }: { readonly first: number; readonly last: number }, stripe: Stripe) {
    this.#first = first + stripe.index
    this.#step = stripe.count
    this.#count = shareOf(last - first + 1, stripe)
  }

  /** The next id that is free, in place of one that is so from now on. */
  replace(id: number): number {
    this.#used.delete(id)
    let next = this.#next()
    while (this.#used.has(next)) next = this.#next()
    this.#used.add(next)
    return next
  }

  releaseAll(): void {
    this.#used.clear()
  }

  #next(): number {
    const id = this.#first + this.#turn * this.#step
    this.#turn = (this.#turn + 1) % this.#count
    return id
  }
}
