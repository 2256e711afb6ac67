import { addValue } from '../foundation/distribution.ts'
import { type Nanoseconds, nsPerMs } from '../foundation/units.ts'
import type { Exchange } from '../transport/transport.ts'
import type { FailureClass, OutputTokens } from '../triton/infer-request.ts'
import {
  column,
  failureColumn,
  latenciesIn,
  newRecorderMemory,
  responsesIn,
  sendLagsIn,
  serviceLatenciesIn,
} from './recorder-memory.ts'

/** First texts of failed requests by class, at most three each. */
export type FailureTexts = ReadonlyMap<FailureClass, readonly string[]>

/** Different texts kept of each class. */
export const textsKept = 3
/** A server may answer with a whole trace; the first words tell. In UTF-16 units. */
const longestText = 1000

/** perf_analyzer's bound: a request of a schedule that leaves later than this counts as delayed. */
const delayedAfter = nsPerMs

/** Writes what comes of each request into its memory: a few nanoseconds each, and never more memory. One thread's own. */
export class Recorder {
  readonly memory
  readonly #latencies
  readonly #serviceLatencies
  readonly #sendLags
  readonly #responses
  readonly #failureTexts = new Map<FailureClass, string[]>()

  constructor(memory = newRecorderMemory()) {
    this.memory = memory
    this.#latencies = latenciesIn(memory)
    this.#serviceLatencies = serviceLatenciesIn(memory)
    this.#sendLags = sendLagsIn(memory)
    this.#responses = responsesIn(memory)
  }

  get failureTexts(): FailureTexts {
    return this.#failureTexts
  }

  /** A request is about to begin. */
  begin(): void {
    this.memory[column.sent]! += 1
  }

  /** A request of a closed loop has ended, on a lane that was free since then. */
  end(exchange: Exchange, freeSince: Nanoseconds): void {
    addValue(this.#sendLags, exchange.startedAt - freeSince)
    if (this.#count(exchange)) this.#addLatency(exchange, exchange.startedAt)
  }

  /** A request of a schedule has ended, which was due then: its latency counts from there, whenever it left. */
  endScheduled(exchange: Exchange, due: Nanoseconds): void {
    const lag = exchange.startedAt - due
    addValue(this.#sendLags, lag)
    if (lag > delayedAfter) this.memory[column.delayed]! += 1
    if (!this.#count(exchange)) return
    this.#addLatency(exchange, due)
    addValue(this.#serviceLatencies, answeredAt(exchange) - exchange.startedAt)
  }

  /** A request of a schedule is due, and there is no room for it. */
  holdBack(): void {
    this.memory[column.heldBack]! += 1
  }

  /** The request that has just ended was the last of a sequence. */
  endSequence(): void {
    this.memory[column.sequencesEnded]! += 1
  }

  /** Forgets everything, for the next level. */
  reset(): void {
    this.memory.fill(0)
    this.#failureTexts.clear()
  }

  /** Whether it ended well, and with a response. */
  #count(exchange: Exchange): boolean {
    const { memory } = this
    const { responseTimes } = exchange
    memory[column.lastEndedAt] = exchange.endedAt
    if (!exchange.check.ok) {
      this.#addFailure(exchange.check.failure, exchange.check.text)
      return false
    }
    memory[column.succeeded]! += 1
    if (exchange.check.tokens !== undefined) this.#addTokens(exchange.check.tokens)
    if (responseTimes === undefined) {
      memory[column.sendTotal]! += exchange.sentAt - exchange.startedAt
      memory[column.waitTotal]! += exchange.respondedAt - exchange.sentAt
      memory[column.receiveTotal]! += exchange.endedAt - exchange.respondedAt
      return true
    }
    if (responseTimes.length > 0) return true
    memory[column.withoutResponse]! += 1
    return false
  }

  #addTokens({ count, from }: OutputTokens): void {
    this.memory[column.tokens]! += count
    this.memory[from === 'usage' ? column.tokensFromUsage : column.tokensFromChunks]! += 1
  }

  #addLatency(exchange: Exchange, from: Nanoseconds): void {
    addValue(this.#latencies, answeredAt(exchange) - from)
    const { responseTimes } = exchange
    if (this.#responses === undefined || responseTimes === undefined) return
    const { timesToFirst, gaps } = this.#responses
    addValue(timesToFirst, responseTimes[0]! - from)
    for (let place = 1; place < responseTimes.length; place += 1)
      addValue(gaps, responseTimes[place]! - responseTimes[place - 1]!)
  }

  #addFailure(failure: FailureClass, wholeText: string): void {
    this.memory[failureColumn(failure)]! += 1
    const text = wholeText.slice(0, longestText)
    const texts = this.#failureTexts.get(failure)
    if (texts === undefined) this.#failureTexts.set(failure, [text])
    else if (texts.length < textsKept && !texts.includes(text)) texts.push(text)
  }
}

/** When a request had its answer: with its last response, where the word that there are no more comes after it. */
const answeredAt = ({ responseTimes, endedAt }: Exchange): Nanoseconds =>
  responseTimes === undefined ? endedAt : responseTimes[responseTimes.length - 1]!
