import type { Nanoseconds } from '../foundation/units.ts'
import type { Exchange } from '../transport/transport.ts'
import type { FailureClass } from '../triton/infer-request.ts'

/** Finished requests of one stretch of time: what a measurement window is made from. */
export type RequestRecords = {
  /** Latency of each successful request in nanoseconds, in order of their ends. */
  readonly latencies: Float64Array
  /** Sums over successful requests, nanoseconds. */
  readonly sendTotal: Nanoseconds
  readonly waitTotal: Nanoseconds
  readonly receiveTotal: Nanoseconds
  readonly failures: ReadonlyMap<FailureClass, number>
  /** Requests begun in the stretch. */
  readonly sent: number
}

/** Counts over the whole level, whatever was cut into windows. */
export type Tally = {
  readonly sent: number
  readonly succeeded: number
  readonly failed: number
  /** First texts of failed requests by class, at most three each. */
  readonly failureTexts: ReadonlyMap<FailureClass, readonly string[]>
  /** Failures since the last success. */
  readonly failedInARow: number
  /** When the last request ended; undefined before that. */
  readonly lastEndedAt: Nanoseconds | undefined
}

const textsKept = 3
/** A server may answer with a whole trace; the first words tell. In UTF-16 units. */
const longestText = 1000
const firstCapacity = 4096

/** Collects finished requests; `take` cuts what has come since the last cut. A live resource of one level. */
export class Recorder {
  #latencies = new Float64Array(firstCapacity)
  #count = 0
  #sendTotal = 0
  #waitTotal = 0
  #receiveTotal = 0
  #sentSinceCut = 0
  #endedSinceCut = 0
  #failures = new Map<FailureClass, number>()

  #sent = 0
  #succeeded = 0
  #failed = 0
  #failedInARow = 0
  readonly #failureTexts = new Map<FailureClass, string[]>()
  #lastEndedAt: Nanoseconds | undefined

  /** A request is about to begin. */
  begin(): void {
    this.#sent += 1
    this.#sentSinceCut += 1
  }

  end(exchange: Exchange): void {
    this.#lastEndedAt = exchange.endedAt
    this.#endedSinceCut += 1
    if (exchange.check.ok) this.#addSuccess(exchange)
    else this.#addFailure(exchange.check.failure, exchange.check.text)
  }

  /** Requests that ended, well or badly, since the last cut. */
  get endedSinceCut(): number {
    return this.#endedSinceCut
  }

  /** Everything since the last cut. A request belongs to the stretch in which it ended. */
  take(): RequestRecords {
    const records: RequestRecords = {
      latencies: this.#latencies.slice(0, this.#count),
      sendTotal: this.#sendTotal,
      waitTotal: this.#waitTotal,
      receiveTotal: this.#receiveTotal,
      failures: this.#failures,
      sent: this.#sentSinceCut,
    }
    this.#count = 0
    this.#sendTotal = 0
    this.#waitTotal = 0
    this.#receiveTotal = 0
    this.#sentSinceCut = 0
    this.#endedSinceCut = 0
    this.#failures = new Map()
    return records
  }

  tally(): Tally {
    return {
      sent: this.#sent,
      succeeded: this.#succeeded,
      failed: this.#failed,
      failureTexts: this.#failureTexts,
      failedInARow: this.#failedInARow,
      lastEndedAt: this.#lastEndedAt,
    }
  }

  #addSuccess(exchange: Exchange): void {
    if (this.#count === this.#latencies.length) this.#grow()
    this.#latencies[this.#count] = exchange.endedAt - exchange.startedAt
    this.#count += 1
    this.#succeeded += 1
    this.#failedInARow = 0
    this.#sendTotal += exchange.sentAt - exchange.startedAt
    this.#waitTotal += exchange.respondedAt - exchange.sentAt
    this.#receiveTotal += exchange.endedAt - exchange.respondedAt
  }

  #addFailure(failure: FailureClass, wholeText: string): void {
    const text = wholeText.slice(0, longestText)
    this.#failed += 1
    this.#failedInARow += 1
    this.#failures.set(failure, (this.#failures.get(failure) ?? 0) + 1)
    const texts = this.#failureTexts.get(failure)
    if (texts === undefined) this.#failureTexts.set(failure, [text])
    else if (texts.length < textsKept && !texts.includes(text)) texts.push(text)
  }

  #grow(): void {
    const larger = new Float64Array(this.#latencies.length * 2)
    larger.set(this.#latencies)
    this.#latencies = larger
  }
}
