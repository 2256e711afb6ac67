import {
  type ChannelOptions,
  Client,
  type ClientDuplexStream,
  type ClientUnaryCall,
  credentials,
  Metadata,
  type ServiceError,
} from '@grpc/grpc-js'
import type { Target } from '../plan/plan.ts'
import type { CallStatus } from './grpc-failure.ts'
import { metadataFields } from './grpc-metadata.ts'
import { GrpcTlsCredentials } from './grpc-tls-credentials.ts'

/** A connection to `host:port`, made when it is first needed, and the calls that are in flight on it. A live resource. */
export type Channel = {
  /** Calls an RPC of Triton's inference service; `onEnd` is told once, whatever happens. */
  readonly call: (call: UnaryCall) => void
  /** Opens a bidirectional stream; `onEnd` is told once, whatever happens but `cancel` and `close`. */
  readonly stream: (stream: StreamOfCall) => ChannelStream
  readonly isSecure: boolean
  /** What last went wrong with TLS, which the status of a call does not tell. */
  readonly tlsError: () => Error | undefined
  /** Cancels what is in flight, and everything that comes later. */
  readonly close: () => void
}

export type UnaryCall = {
  readonly rpc: string
  /** Messages travel as the bytes they are: encoding happens before the clock starts. */
  readonly message: Uint8Array
  readonly timeoutMs: number
  readonly onEnd: (end: CallEnd) => void
}

export type StreamOfCall = {
  readonly rpc: string
  readonly onMessage: (message: Buffer) => void
  /** With the status OK too, when the server has ended it so. */
  readonly onEnd: (end: CallStatus) => void
}

export type ChannelStream = {
  readonly send: (message: Uint8Array) => void
  readonly cancel: () => void
}

/** `failed` without an error: the call ended well, but without a message. */
export type CallEnd =
  | { readonly kind: 'message'; readonly message: Buffer }
  | { readonly kind: 'failed'; readonly error: ServiceError | null }
  | { readonly kind: 'cancelled' }

/**
 * Options that keep the library out of the measurement: no hidden retry, no proxy from the environment, no DNS look-up for a
 * service configuration, no size limit of its own, a connection that nobody else shares, a window that large responses need not
 * wait for (64 KiB is the default), and a new attempt soon after a lost connection instead of after up to two minutes.
 */
const channelOptions: ChannelOptions = {
  'grpc.enable_retries': 0,
  'grpc.enable_http_proxy': 0,
  'grpc.service_config_disable_resolution': 1,
  'grpc.max_receive_message_length': -1,
  'grpc.max_send_message_length': -1,
  'grpc.use_local_subchannel_pool': 1,
  'grpc-node.flow_control_window': 2 ** 24,
  'grpc.initial_reconnect_backoff_ms': 50,
  'grpc.max_reconnect_backoff_ms': 1000,
}

/** A channel to the target; throws Failure('invalid-option') for a header that gRPC cannot carry. */
export const openChannel = (target: Target): Channel => {
  const metadata = metadataOf(target)
  const calls = new Set<ClientUnaryCall>()
  const streams = new Set<ClientDuplexStream<Buffer, Buffer>>()
  const tlsCredentials = target.secure ? new GrpcTlsCredentials(target) : undefined
  let client: Client | undefined = new Client(
    target.url,
    tlsCredentials ?? credentials.createInsecure(),
    channelOptions,
  )
  return {
    call: ({ rpc, message, timeoutMs, onEnd }) => {
      if (client === undefined) {
        onEnd({ kind: 'cancelled' })
        return
      }
      const call = client.makeUnaryRequest(
        pathOf(rpc),
        asIs,
        asIs,
        bufferOf(message),
        metadata,
        { deadline: Date.now() + timeoutMs },
        (error, response) => {
          // Only `close` takes a call out before its end.
          if (!calls.delete(call)) onEnd({ kind: 'cancelled' })
          else if (error === null && response !== undefined) onEnd({ kind: 'message', message: response })
          else onEnd({ kind: 'failed', error })
        },
      )
      calls.add(call)
    },
    stream: ({ rpc, onMessage, onEnd }) => {
      if (client === undefined) throw new Error('the channel is closed')
      const stream = client.makeBidiStreamRequest(pathOf(rpc), asIs, asIs, metadata)
      streams.add(stream)
      stream.on('data', onMessage)
      // The status says it too.
      stream.on('error', () => undefined)
      stream.on('status', (end) => {
        if (streams.delete(stream)) onEnd(end)
      })
      return {
        send: (message) => stream.write(bufferOf(message)),
        cancel: () => {
          if (streams.delete(stream)) stream.cancel()
        },
      }
    },
    isSecure: target.secure,
    tlsError: () => tlsCredentials?.lastError,
    close: () => {
      const cancelled = [...calls]
      calls.clear()
      for (const call of [...cancelled, ...streams]) call.cancel()
      streams.clear()
      client?.close()
      client = undefined
    },
  }
}

const metadataOf = (target: Target): Metadata => {
  const metadata = new Metadata()
  for (const [name, value] of metadataFields(target)) metadata.add(name, value)
  return metadata
}

const pathOf = (rpc: string): string => `/inference.GRPCInferenceService/${rpc}`

const asIs = (bytes: Buffer): Buffer => bytes

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)
