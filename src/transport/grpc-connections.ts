import type { Target } from '../plan/plan.ts'
import { connectEventOf, dial } from './dial.ts'
import { Http2Connection } from './http2-connection.ts'

/** Connecting is not worth a longer wait: a call that finds no connection waits for it by itself. */
const connectPatienceMs = 1000
const readBufferBytes = 65_536

type Slot = { connection: Http2Connection | undefined; wasOpen: boolean }

/** The connections of a gRPC transport, each replaced when it is lost and needed again. */
export class GrpcConnections {
  readonly #target: Target
  readonly #slots: readonly Slot[]
  /** Read into and handled at once, so that all connections share it. */
  readonly #readBuffer = Buffer.allocUnsafeSlow(readBufferBytes)
  #reconnections = 0

  constructor(target: Target, count = 1) {
    this.#target = target
    this.#slots = Array.from({ length: count }, () => ({ connection: undefined, wasOpen: false }))
  }

  /** Connections that took the place of one that had been open. */
  get reconnections(): number {
    return this.#reconnections
  }

  /** The connection for a lane's next call, which may still be connecting. */
  of(lane: number): Http2Connection {
    const slot = this.#slots[lane % this.#slots.length]!
    if (slot.connection?.isUsable === true) return slot.connection
    return this.#connect(slot)
  }

  /** Connects what so many lanes need, as far as the server lets it. */
  async open(lanes: number): Promise<void> {
    const waiting = this.#slots
      .slice(0, lanes)
      .filter(({ connection }) => connection?.isUsable !== true)
      .map((slot) => new Promise<void>((resolve) => this.#connect(slot, resolve)))
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, connectPatienceMs)
    })
    await Promise.race([Promise.all(waiting), patience])
    clearTimeout(timer)
  }

  close(): void {
    for (const slot of this.#slots) slot.connection?.destroy()
  }

  #connect(slot: Slot, onSettled: () => void = () => undefined): Http2Connection {
    const socket = dial(this.#target, {
      alpn: 'h2',
      readBuffer: this.#readBuffer,
      onRead: (length, buffer) => connection.push(buffer, 0, length),
    })
    const connection = new Http2Connection(socket, connectEventOf(this.#target), {
      onOpen: () => {
        if (slot.wasOpen) this.#reconnections += 1
        slot.wasOpen = true
        onSettled()
      },
      onUnusable: onSettled,
    })
    slot.connection = connection
    return connection
  }
}
