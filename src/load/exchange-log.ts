import type { MessagePort } from 'node:worker_threads'
import type { Exchange } from '../transport/transport.ts'
import { BatchWriter, endSize, responseSize } from './exchange-batch.ts'

/** What a log tells the thread that writes. Buffers are handed over, not copied. */
export type LogMessage =
  | { readonly kind: 'batch'; readonly buffer: ArrayBuffer; readonly byteLength: number }
  /** Answered when everything before it is written. */
  | { readonly kind: 'flush'; readonly lost: number }

/** What the thread that writes answers. */
export type LogAnswer =
  | { readonly kind: 'written'; readonly buffer: ArrayBuffer }
  | { readonly kind: 'flushed' }

export type ExchangeLogOptions = {
  readonly batchBytes: number
  /** Most bytes that wait to be written; a single response that is larger may wait alone. */
  readonly mostBytes: number
}

const oftenEnough: ExchangeLogOptions = { batchBytes: 256 * 1024, mostBytes: 32 * 1024 * 1024 }

/**
 * Keeps a copy of every exchange for another thread to write down: one thread's own, of constant size. When the other thread does
 * not keep up, requests are left out and counted, because waiting for it would change what is measured.
 */
export class ExchangeLog {
  readonly #port: MessagePort
  readonly #options: ExchangeLogOptions
  #isOpen = false
  #batch: BatchWriter | undefined
  #spare: ArrayBuffer[] = []
  /** Bytes that the other thread has. */
  #waiting = 0
  #lost = 0
  /** Of the request in flight on each lane: responses in the log; -1: one of them found no room. */
  #responses: number[] = []
  #flushed: PromiseWithResolvers<void> | undefined

  constructor(port: MessagePort, options = oftenEnough) {
    this.#port = port
    this.#options = options
    port.on('message', (answer: LogAnswer) => this.#take(answer))
    // Nothing in this thread waits for it but `flush`, and then the thread that writes is alive.
    port.unref()
  }

  /** Whether exchanges are kept. */
  get isOpen(): boolean {
    return this.#isOpen
  }

  /** From here on exchanges are kept. */
  open(): void {
    this.#isOpen = true
  }

  /** Hands over what is left, and keeps no more; resolves when all is written. */
  async flush(): Promise<void> {
    this.#isOpen = false
    if (this.#batch !== undefined) this.#handOver(this.#batch)
    this.#batch = undefined
    this.#flushed ??= Promise.withResolvers()
    const message: LogMessage = { kind: 'flush', lost: this.#lost }
    this.#lost = 0
    this.#port.postMessage(message)
    await this.#flushed.promise
  }

  /** A request is about to be sent. */
  begin(lane: number): void {
    this.#responses[lane] = 0
  }

  /** A good response with data is there; `shared`: what lies in the shared memory of its outputs. */
  readonly onResponse = (
    lane: number,
    bytes: Uint8Array,
    jsonByteLength?: number,
    shared: Uint8Array = noBytes,
  ): void => {
    if (!this.#isOpen) return
    const responses = this.#responses[lane] ?? 0
    if (responses < 0) return
    const batch = this.#roomFor(responseSize(bytes.length + shared.length))
    batch?.addResponse({ lane, isFirst: responses === 0, bytes, jsonByteLength, shared })
    this.#responses[lane] = batch === undefined ? -1 : responses + 1
  }

  /** A request has ended. `request` says which it was, `sequenceId` its sequence, 0 for none. */
  end(exchange: Exchange, lane: number, request: number, sequenceId: bigint): void {
    const { check, startedAt, endedAt, responseTimes = [endedAt] } = exchange
    // What this client gave up itself says nothing of the server.
    if (!this.#isOpen || (!check.ok && check.failure === 'cancelled')) return
    const responses = this.#responses[lane] ?? 0
    const error = check.ok ? noBytes : Buffer.from(`${check.failure}: ${check.text}`)
    const times =
      responseTimes.length > responses ? responseTimes.slice(0, Math.max(0, responses)) : responseTimes
    const batch = responses < 0 ? undefined : this.#roomFor(endSize(times.length, error.length))
    if (batch === undefined) this.#lost += 1
    else batch.addEnd({ lane, startedAt, request, responses, responseTimes: times, sequenceId }, error)
  }

  #roomFor(byteLength: number): BatchWriter | undefined {
    if (this.#batch?.hasRoomFor(byteLength) === true) return this.#batch
    const { batchBytes, mostBytes } = this.#options
    const size = Math.max(batchBytes, byteLength)
    if (this.#batch !== undefined) this.#handOver(this.#batch)
    const isFull = this.#waiting > 0 && this.#waiting + size > mostBytes
    const spare = size === batchBytes ? this.#spare.pop() : undefined
    this.#batch = isFull ? undefined : new BatchWriter(spare ?? new ArrayBuffer(size))
    return this.#batch
  }

  #handOver({ buffer, byteLength }: BatchWriter): void {
    this.#waiting += buffer.byteLength
    const message: LogMessage = { kind: 'batch', buffer, byteLength }
    this.#port.postMessage(message, [buffer])
  }

  #take(answer: LogAnswer): void {
    if (answer.kind === 'flushed') {
      this.#flushed?.resolve()
      this.#flushed = undefined
      return
    }
    this.#waiting -= answer.buffer.byteLength
    if (answer.buffer.byteLength === this.#options.batchBytes) this.#spare.push(answer.buffer)
  }
}

const noBytes = new Uint8Array(0)
