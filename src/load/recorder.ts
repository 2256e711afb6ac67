import { addValue } from '../foundation/distribution.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { Exchange } from '../transport/transport.ts'
import type { FailureClass } from '../triton/infer-request.ts'
import { column, failureColumn, latenciesIn, newRecorderMemory, sendLagsIn } from './recorder-memory.ts'

/** First texts of failed requests by class, at most three each. */
export type FailureTexts = ReadonlyMap<FailureClass, readonly string[]>

/** Different texts kept of each class. */
export const textsKept = 3
/** A server may answer with a whole trace; the first words tell. In UTF-16 units. */
const longestText = 1000

/** Writes what comes of each request into its memory: a few nanoseconds each, and never more memory. One thread's own. */
export class Recorder {
  readonly memory
  readonly #latencies
  readonly #sendLags
  readonly #failureTexts = new Map<FailureClass, string[]>()

  constructor(memory = newRecorderMemory()) {
    this.memory = memory
    this.#latencies = latenciesIn(memory)
    this.#sendLags = sendLagsIn(memory)
  }

  get failureTexts(): FailureTexts {
    return this.#failureTexts
  }

  /** A request is about to begin. */
  begin(): void {
    this.memory[column.sent]! += 1
  }

  /** A request has ended: `latency` of it when it ended well, and how late it was sent. */
  end(exchange: Exchange, latency: Nanoseconds, sendLag: Nanoseconds): void {
    const { memory } = this
    memory[column.lastEndedAt] = exchange.endedAt
    addValue(this.#sendLags, sendLag)
    if (!exchange.check.ok) {
      this.#addFailure(exchange.check.failure, exchange.check.text)
      return
    }
    memory[column.succeeded]! += 1
    memory[column.sendTotal]! += exchange.sentAt - exchange.startedAt
    memory[column.waitTotal]! += exchange.respondedAt - exchange.sentAt
    memory[column.receiveTotal]! += exchange.endedAt - exchange.respondedAt
    addValue(this.#latencies, latency)
  }

  /** Forgets everything, for the next level. */
  reset(): void {
    this.memory.fill(0)
    this.#failureTexts.clear()
  }

  #addFailure(failure: FailureClass, wholeText: string): void {
    this.memory[failureColumn(failure)]! += 1
    const text = wholeText.slice(0, longestText)
    const texts = this.#failureTexts.get(failure)
    if (texts === undefined) this.#failureTexts.set(failure, [text])
    else if (texts.length < textsKept && !texts.includes(text)) texts.push(text)
  }
}
