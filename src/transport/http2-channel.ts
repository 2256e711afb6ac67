import http2 from 'node:http2'
import type { Clock } from '../foundation/clock.ts'
import { msToNs, type Nanoseconds } from '../foundation/units.ts'
import type { Target } from '../plan/plan.ts'
import { type Http2CallEnd, type Http2Connection, startHttp2Call } from './http2-call.ts'

/**
 * Unary gRPC calls over HTTP/2, all on one connection that is made anew when it is lost. node:http2 instead of the gRPC library,
 * whose own cost per call is several times as large and would be part of what is measured.
 */
export type Http2Channel = {
  /** Calls the method at `path`; `onEnd` is told once, whatever happens. */
  readonly call: (message: Uint8Array, onEnd: (end: Http2CallEnd) => void) => void
  /** Cancels what is in flight, and everything that comes later. */
  readonly close: () => void
}

export type Http2ChannelOptions = {
  readonly target: Pick<Target, 'url' | 'requestTimeoutMs'>
  readonly path: string
  /** Sent with every call: names in lower case and values in turn. */
  readonly headers: readonly string[]
  readonly clock: Clock
}

/** A large response must not wait for window updates of ours. */
const windowBytes = 2 ** 31 - 1
const sessionMemoryMb = 1024

type InFlight = { readonly startedAt: Nanoseconds; readonly abort: (end: Http2CallEnd) => void }

export const openHttp2Channel = ({ target, path, headers, clock }: Http2ChannelOptions): Http2Channel => {
  const { url, requestTimeoutMs } = target
  // A flat list is sent as it is; an object would be checked and sorted anew for every call.
  const requestHeaders = [
    ...[':method', 'POST', ':scheme', 'http', ':authority', url, ':path', path],
    ...['content-type', 'application/grpc', 'te', 'trailers'],
    ...headers,
  ]
  const calls = new Set<InFlight>()
  const framed = new WeakMap<Uint8Array, Buffer>()
  let connection: Http2Connection | undefined
  let closed = false

  // One timer looks after every call, because a timer for each would cost more than the call.
  const sweep = setInterval(
    () => {
      const oldest = clock.now() - msToNs(requestTimeoutMs)
      for (const call of calls)
        if (call.startedAt < oldest) call.abort({ kind: 'timeout', timeoutMs: requestTimeoutMs })
    },
    Math.min(1000, Math.max(10, requestTimeoutMs / 10)),
  ).unref()

  const connected = (): Http2Connection => {
    if (connection !== undefined && !connection.session.closed && !connection.session.destroyed)
      return connection
    const fresh = connect(url)
    const forget = (): void => {
      if (connection === fresh) connection = undefined
    }
    fresh.session.once('goaway', forget)
    fresh.session.once('close', forget)
    connection = fresh
    return fresh
  }
  /** Each message is sent many times, and framed once. */
  const frameOf = (message: Uint8Array): Buffer => {
    const known = framed.get(message)
    if (known !== undefined) return known
    const frame = Buffer.allocUnsafe(5 + message.length)
    frame.writeUInt8(0, 0)
    frame.writeUInt32BE(message.length, 1)
    frame.set(message, 5)
    framed.set(message, frame)
    return frame
  }

  return {
    call: (message, onEnd) => {
      if (closed) {
        onEnd({ kind: 'cancelled' })
        return
      }
      const startedAt = clock.now()
      const abort = startHttp2Call(
        connected(),
        { headers: requestHeaders, frame: frameOf(message) },
        (end) => {
          calls.delete(call)
          onEnd(end)
        },
      )
      const call: InFlight = { startedAt, abort }
      calls.add(call)
    },
    close: () => {
      closed = true
      clearInterval(sweep)
      for (const call of calls) call.abort({ kind: 'cancelled' })
      connection?.session.destroy()
    },
  }
}

const connect = (url: string): Http2Connection => {
  const session = http2.connect(`http://${url}`, {
    settings: { enablePush: false, initialWindowSize: windowBytes },
    maxSessionMemory: sessionMemoryMb,
  })
  let goawayCode: number | undefined
  session.once('connect', () => session.setLocalWindowSize(windowBytes))
  session.once('goaway', (code) => {
    goawayCode = code
  })
  // Every call on it is told by its own stream.
  session.on('error', () => undefined)
  return { session, goawayCode: () => goawayCode }
}
