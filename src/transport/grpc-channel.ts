import {
  type ChannelOptions,
  Client,
  type ClientUnaryCall,
  credentials,
  Metadata,
  type ServiceError,
} from '@grpc/grpc-js'
import type { Target } from '../plan/plan.ts'
import { metadataFields } from './grpc-metadata.ts'

/** A connection to `host:port`, made when it is first needed, and the calls that are in flight on it. A live resource. */
export type Channel = {
  /** Calls an RPC of Triton's inference service; `onEnd` is told once, whatever happens. */
  readonly call: (call: UnaryCall) => void
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

/** A plain-text channel; throws Failure('invalid-option') for a header that gRPC cannot carry. */
export const openChannel = (target: Target): Channel => {
  const metadata = metadataOf(target)
  const calls = new Set<ClientUnaryCall>()
  let client: Client | undefined = new Client(target.url, credentials.createInsecure(), channelOptions)
  return {
    call: ({ rpc, message, timeoutMs, onEnd }) => {
      if (client === undefined) {
        onEnd({ kind: 'cancelled' })
        return
      }
      const call = client.makeUnaryRequest(
        `/inference.GRPCInferenceService/${rpc}`,
        asIs,
        asIs,
        Buffer.from(message.buffer, message.byteOffset, message.byteLength),
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
    close: () => {
      const cancelled = [...calls]
      calls.clear()
      for (const call of cancelled) call.cancel()
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

const asIs = (bytes: Buffer): Buffer => bytes
