import { type ChannelOptions, Client, credentials, Metadata } from '@grpc/grpc-js'
import { Failure } from '../foundation/failure.ts'
import type { Target } from '../plan/plan.ts'

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

/** A plain-text channel to `host:port`. */
export const newChannel = (url: string): Client =>
  new Client(url, credentials.createInsecure(), channelOptions)

/** The target's headers as metadata; throws Failure('invalid-option') for one that gRPC cannot carry. */
export const newMetadata = ({ headers }: Target): Metadata => {
  const metadata = new Metadata()
  for (const [name, value] of headers)
    try {
      metadata.add(name, value)
    } catch (cause) {
      // The value may be a secret: only the name is repeated.
      throw new Failure('invalid-option', `-H, --header: gRPC cannot carry the header '${name}'`, {
        hint: 'Use printable ASCII characters in its value, and no name that ends with -bin.',
        cause,
      })
    }
  return metadata
}

/** Messages travel as the bytes they are; encoding happens before the clock starts. */
export const identity = (bytes: Buffer): Buffer => bytes

/** The full method path of an RPC of Triton's inference service. */
export const methodPath = (rpc: string): string => `/inference.GRPCInferenceService/${rpc}`
