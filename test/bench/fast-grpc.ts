import type { Socket } from 'node:net'
import type { Listener } from '../../src/demo/listener.ts'
import { GrpcMessageReader } from '../../src/transport/grpc-message-reader.ts'
import { HpackDecoder, isHpackError } from '../../src/transport/hpack-decoder.ts'
import { HpackMemo } from '../../src/transport/hpack-memo.ts'
import type { HeaderField } from '../../src/transport/hpack-static-table.ts'
import {
  defaultWindow,
  frameFlag,
  frameOf,
  frameType,
  largestWindow,
  numberFrame,
  setting,
  settingsFrame,
} from '../../src/transport/http2-frame.ts'
import { type FrameListener, Http2FrameReader } from '../../src/transport/http2-frame-reader.ts'
import { Http2Output } from '../../src/transport/http2-output.ts'
import { type AnswerFrames, appendFrames, endFrames, errorFrames, headFrames } from './answer-frames.ts'
import type { FastModel } from './fast-model.ts'
import { type FastRpc, fastRpcs } from './fast-rpcs.ts'
import { listenOnLoopback } from './loopback-listener.ts'

/**
 * The gRPC side of the fast responder: HTTP/2 with prior knowledge. It does not watch the client's windows, which its small
 * answers to a closed loop cannot fill.
 */
export function startFastGrpc(models: readonly FastModel[]): Promise<Listener> {
  const rpcs = fastRpcs(models)
  return listenOnLoopback((socket) => {
    const connection = new FastGrpcConnection(socket, rpcs)
    socket.on('data', (chunk) => connection.push(chunk))
  })
}

/** A call that has begun; `answer`: what goes out when the client has said everything. */
type Call = {
  readonly rpc: FastRpc
  reader: GrpcMessageReader | undefined
  answer: AnswerFrames | undefined
  hasHead: boolean
  /** Bytes since its window was last filled up. */
  received: number
}

class FastGrpcConnection implements FrameListener {
  readonly #socket: Socket
  readonly #rpcs: ReadonlyMap<string, FastRpc>
  readonly #output = new Http2Output()
  readonly #reader = new Http2FrameReader(this)
  readonly #hpack = new HpackDecoder()
  readonly #memo = new HpackMemo()
  readonly #calls = new Map<number, Call>()
  #prefaceLeft = prefaceBytes
  #received = 0
  #lastFields: readonly HeaderField[] = []
  #lastRpc: FastRpc = unimplemented
  /** A header block whose CONTINUATION frames have not all come. */
  #unfinished: { readonly block: Buffer; readonly isLast: boolean } | undefined

  constructor(socket: Socket, rpcs: ReadonlyMap<string, FastRpc>) {
    this.#socket = socket
    this.#rpcs = rpcs
    this.#output.attach(socket)
    this.#output.append(ourSettings)
    this.#output.append(numberFrame(frameType.windowUpdate, 0, largestWindow - defaultWindow))
    socket.once('close', () => this.#output.detach())
  }

  push(chunk: Buffer): void {
    const start = Math.min(this.#prefaceLeft, chunk.length)
    this.#prefaceLeft -= start
    this.#output.hold()
    this.#reader.push(chunk, start, chunk.length)
    this.#output.release()
  }

  onFrame(type: number, flags: number, streamId: number, buffer: Buffer, start: number, end: number): void {
    switch (type) {
      case frameType.data:
        this.#onData(flags, streamId, buffer, start, end)
        break
      case frameType.headers:
        this.#onHeaders(flags, streamId, buffer, start, end)
        break
      case frameType.continuation:
        this.#onContinuation(flags, streamId, buffer, start, end)
        break
      case frameType.settings:
        if ((flags & frameFlag.ack) === 0) this.#output.append(settingsAck)
        break
      case frameType.ping:
        if ((flags & frameFlag.ack) === 0)
          this.#output.append(frameOf(frameType.ping, frameFlag.ack, 0, buffer.subarray(start, end)))
        break
      case frameType.rstStream:
        this.#calls.delete(streamId)
        break
      // Windows, priorities and a GOAWAY ask nothing of this server.
      default:
    }
  }

  onFrameTooLarge(): void {
    this.#refuse()
  }

  /** Ends the connection, over which something else than gRPC came. */
  #refuse(): void {
    this.#reader.stop()
    this.#socket.destroy()
  }

  #onHeaders(flags: number, streamId: number, buffer: Buffer, start: number, end: number): void {
    const isPadded = (flags & frameFlag.padded) !== 0
    const begin = start + (isPadded ? 1 : 0) + ((flags & frameFlag.priority) === 0 ? 0 : priorityBytes)
    const blockEnd = isPadded ? end - buffer[start]! : end
    const isLast = (flags & frameFlag.endStream) !== 0
    if ((flags & frameFlag.endHeaders) !== 0) this.#begin(streamId, isLast, buffer, begin, blockEnd)
    else this.#unfinished = { block: Buffer.from(buffer.subarray(begin, blockEnd)), isLast }
  }

  #onContinuation(flags: number, streamId: number, buffer: Buffer, start: number, end: number): void {
    if (this.#unfinished === undefined) {
      this.#refuse()
      return
    }
    const { isLast } = this.#unfinished
    const block = Buffer.concat([this.#unfinished.block, buffer.subarray(start, end)])
    this.#unfinished = { block, isLast }
    if ((flags & frameFlag.endHeaders) === 0) return
    this.#unfinished = undefined
    this.#begin(streamId, isLast, block, 0, block.length)
  }

  #begin(streamId: number, isLast: boolean, buffer: Buffer, start: number, end: number): void {
    const fields = this.#memo.decode(this.#hpack, buffer, start, end)
    if (isHpackError(fields)) {
      this.#refuse()
      return
    }
    if (fields !== this.#lastFields) {
      const path = fields.find(([name]) => name === ':path')?.[1] ?? ''
      this.#lastFields = fields
      this.#lastRpc = this.#rpcs.get(path) ?? unimplemented
    }
    const call: Call = {
      rpc: this.#lastRpc,
      reader: undefined,
      answer: undefined,
      hasHead: false,
      received: 0,
    }
    if (isLast) this.#end(streamId, call)
    else this.#calls.set(streamId, call)
  }

  #onData(flags: number, streamId: number, buffer: Buffer, start: number, end: number): void {
    this.#fillWindow(end - start)
    const call = this.#calls.get(streamId)
    if (call === undefined) return
    const isPadded = (flags & frameFlag.padded) !== 0
    const begin = isPadded ? start + 1 : start
    const dataEnd = isPadded ? end - buffer[start]! : end
    const isLast = (flags & frameFlag.endStream) !== 0
    if (isLast && call.reader === undefined && !call.rpc.isStreaming && dataEnd - begin >= grpcPrefixBytes) {
      call.answer = call.rpc.answer(buffer, begin + grpcPrefixBytes, dataEnd)
    } else if (dataEnd > begin) {
      call.reader ??= this.#readerOf(streamId, call)
      call.reader.push(buffer, begin, dataEnd)
      if (call.reader.problem !== undefined) {
        this.#refuse()
        return
      }
    }
    if (isLast) this.#end(streamId, call)
    else this.#fillCallWindow(streamId, call, end - start)
  }

  #readerOf(streamId: number, call: Call): GrpcMessageReader {
    return new GrpcMessageReader((buffer, start, end) => {
      const answer = call.rpc.answer(buffer, start, end)
      if (call.rpc.isStreaming) {
        this.#sendHead(streamId, call)
        appendFrames(this.#output, answer, streamId)
      } else call.answer = answer
    })
  }

  #sendHead(streamId: number, call: Call): void {
    if (call.hasHead) return
    call.hasHead = true
    appendFrames(this.#output, head, streamId)
  }

  #end(streamId: number, call: Call): void {
    this.#calls.delete(streamId)
    if (call.rpc.isStreaming) {
      this.#sendHead(streamId, call)
      appendFrames(this.#output, trailers, streamId)
    } else appendFrames(this.#output, call.answer ?? withoutMessage, streamId)
  }

  #fillWindow(bytes: number): void {
    this.#received += bytes
    if (this.#received <= updateAfter) return
    this.#output.append(numberFrame(frameType.windowUpdate, 0, this.#received))
    this.#received = 0
  }

  #fillCallWindow(streamId: number, call: Call, bytes: number): void {
    call.received += bytes
    if (call.received <= updateAfter) return
    this.#output.append(numberFrame(frameType.windowUpdate, streamId, call.received))
    call.received = 0
  }
}

const prefaceBytes = 24
const priorityBytes = 5
const grpcPrefixBytes = 5
/** Windows are filled up again when half of them is used. */
const updateAfter = 2 ** 30
const ourSettings = settingsFrame([[setting.initialWindowSize, largestWindow]])
const settingsAck = frameOf(frameType.settings, frameFlag.ack, 0)
const head = headFrames()
const trailers = endFrames()
const withoutMessage = errorFrames(13, 'the request has no message')
const unimplementedFrames = errorFrames(12, 'there is no such RPC')
const unimplemented: FastRpc = { isStreaming: false, answer: () => unimplementedFrames }
