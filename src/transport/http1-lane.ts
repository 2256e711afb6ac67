import type { Socket } from 'node:net'
import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { Target } from '../plan/plan.ts'
import type { ExpectedOutputs, ResponseCheck } from '../triton/infer-request.ts'
import { jsonByteLengthOf, type RestResponse } from '../triton/rest-codec.ts'
import type { SequenceMark } from '../triton/sequence-mark.ts'
import { connectEventOf, dial } from './dial.ts'
import { eventTeller, type HttpAnswers } from './http-answers.ts'
import type { HttpRequest, Packet } from './http1-request.ts'
import { Http1ResponseReader, largestBody } from './http1-response-reader.ts'
import { MarkedPacket } from './marked-packet.ts'
import type { ResponseEvents } from './response-events.ts'
import { describeSocketError } from './socket-failure.ts'
import type { Exchange, OnExchange, OnResponse } from './transport.ts'

/** What all lanes of a transport have in common. */
export type LaneContext = {
  readonly target: Target
  readonly clock: Clock
  /** Read into by every connection: bytes are used at once, so no two need it at the same time. */
  readonly readBuffer: Buffer
  readonly packetOf: (request: HttpRequest) => Packet
  readonly check: (response: RestResponse, expectedOutputs: ExpectedOutputs | undefined) => ResponseCheck
  /** Where requests are answered with events: what reads and checks them, for one lane. */
  readonly newEvents?: HttpAnswers['newEvents']
  /** Whether an exchange tells when each event came, because there may be any number of them. */
  readonly decoupled: boolean
  readonly onResponse?: OnResponse | undefined
  readonly countReconnection: () => void
}

/** One connection that carries one request at a time, and is made anew when it was lost. */
export class Http1Lane {
  readonly #index: number
  readonly #context: LaneContext
  readonly #reader: Http1ResponseReader
  readonly #events: ResponseEvents | undefined
  readonly #exchange: { -readonly [Key in keyof Exchange]: Exchange[Key] } = {
    startedAt: 0,
    sentAt: 0,
    respondedAt: 0,
    endedAt: 0,
    check: { ok: true },
  }
  #socket: Socket | undefined
  #isConnected = false
  #wasConnected = false
  /** Resolves when the connection that is being made is made, or has failed. */
  #connecting = Promise.withResolvers<void>()
  /** Set while a request is in flight. */
  #onEnd: OnExchange | undefined
  /** The request in flight, as long as its connection is being made. */
  #waiting: Packet | undefined
  #hasResponded = false
  readonly #marked = new MarkedPacket()
  /** Of the request in flight. */
  #expectedOutputs: ExpectedOutputs | undefined

  constructor(index: number, context: LaneContext) {
    this.#index = index
    this.#context = context
    this.#events = context.newEvents?.(eventTeller(index, context.onResponse))
    this.#reader = new Http1ResponseReader(largestBody, this.#events)
    if (this.#events !== undefined && context.decoupled) this.#exchange.responseTimes = this.#events.times
  }

  /** Resolves when there is a connection, or none can be made for now. */
  connect(): Promise<void> {
    if (this.#socket === undefined) this.#beginConnection()
    return this.#connecting.promise
  }

  send(request: HttpRequest, onEnd: OnExchange, mark?: SequenceMark): void {
    if (this.#onEnd !== undefined) throw new Error('the lane has a request in flight')
    const { clock, packetOf } = this.#context
    const exchange = this.#exchange
    const packet = mark === undefined ? packetOf(request) : this.#mark(packetOf(request), mark)
    this.#onEnd = onEnd
    this.#hasResponded = false
    this.#expectedOutputs = request.expectedOutputs
    this.#events?.reset()
    exchange.startedAt = clock.now()
    if (this.#isConnected) {
      this.#write(packet)
      return
    }
    exchange.sentAt = exchange.startedAt
    this.#waiting = packet
    if (this.#socket === undefined) this.#beginConnection()
  }

  /** Whether a request in flight was begun before that time. */
  isOlderThan(time: Nanoseconds): boolean {
    return this.#onEnd !== undefined && this.#exchange.startedAt < time
  }

  /** Gives up the connection, and the request in flight with it. */
  cut(check: ResponseCheck): void {
    this.#drop()
    this.#endExchange(this.#context.clock.now(), check)
  }

  /** Cuts; resolves when the socket is freed. */
  async close(check: ResponseCheck): Promise<void> {
    const socket = this.#socket
    const freed = Promise.withResolvers<void>()
    if (socket === undefined) freed.resolve()
    else socket.once('close', () => freed.resolve())
    this.cut(check)
    await freed.promise
  }

  /** What a socket still holds, or what did not go through, is left as it is. */
  #mark(packet: Packet, mark: SequenceMark): Packet {
    const isFree = this.#exchange.check.ok && this.#socket?.writableLength === 0
    return this.#marked.of(packet, mark, isFree)
  }

  #endConnecting(socket: Socket): void {
    if (socket !== this.#socket || socket.destroyed) return
    if (this.#wasConnected) this.#context.countReconnection()
    this.#isConnected = true
    this.#wasConnected = true
    this.#connecting.resolve()
    const packet = this.#waiting
    if (packet === undefined) return
    this.#waiting = undefined
    this.#write(packet)
  }

  #readBytes(socket: Socket, buffer: Buffer, length: number): void {
    if (socket !== this.#socket) return
    const reader = this.#reader
    if (this.#onEnd === undefined) {
      // What nobody asked for must not be taken for the answer to the next request.
      this.#drop()
      return
    }
    if (!this.#hasResponded) {
      this.#hasResponded = true
      this.#exchange.respondedAt = this.#context.clock.now()
    }
    const progress = reader.push(buffer, 0, length)
    if (progress === 'partial') return
    const endedAt = this.#context.clock.now()
    if (progress === 'failed' || !reader.reusable || reader.position < length) this.#drop()
    this.#endExchange(endedAt, this.#checkResponse())
  }

  #endReading(socket: Socket, error: Error | undefined): void {
    if (socket !== this.#socket) return
    this.#drop()
    if (this.#onEnd === undefined) return
    const endedAt = this.#context.clock.now()
    if (error === undefined) {
      this.#reader.end()
      this.#endExchange(endedAt, this.#checkResponse())
    } else {
      this.#endExchange(endedAt, { ok: false, failure: 'connection', text: describeSocketError(error) })
    }
  }

  #beginConnection(): void {
    this.#reader.reset()
    this.#connecting = Promise.withResolvers()
    const { target, readBuffer } = this.#context
    const socket = dial(target, {
      alpn: 'http/1.1',
      readBuffer,
      onRead: (length, buffer) => this.#readBytes(socket, buffer, length),
    })
    socket.on(connectEventOf(target), () => this.#endConnecting(socket))
    socket.on('error', (error) => this.#endReading(socket, error))
    for (const event of ['end', 'close']) socket.on(event, () => this.#endReading(socket, undefined))
    this.#socket = socket
  }

  #drop(): void {
    this.#socket?.destroy()
    this.#socket = undefined
    this.#isConnected = false
    this.#connecting.resolve()
  }

  #write({ bytes, largeBody }: Packet): void {
    const socket = this.#socket!
    if (largeBody === undefined) {
      socket.write(bytes)
    } else {
      // Both parts in one system call.
      socket.cork()
      socket.write(bytes)
      socket.write(largeBody)
      socket.uncork()
    }
    this.#exchange.sentAt = this.#context.clock.now()
  }

  #checkResponse(): ResponseCheck {
    const reader = this.#reader
    if (reader.failure !== undefined) return reader.failure
    if (this.#events !== undefined) return this.#events.check(reader)
    const { check, onResponse } = this.#context
    const verdict = check(reader, this.#expectedOutputs)
    if (onResponse !== undefined && verdict.ok) onResponse(this.#index, reader.body, jsonByteLengthOf(reader))
    return verdict
  }

  #endExchange(endedAt: Nanoseconds, check: ResponseCheck): void {
    const onEnd = this.#onEnd
    if (onEnd === undefined) return
    this.#onEnd = undefined
    this.#waiting = undefined
    const exchange = this.#exchange
    if (!this.#hasResponded) exchange.respondedAt = endedAt
    exchange.endedAt = endedAt
    exchange.check = check
    onEnd(exchange, this.#index)
  }
}
