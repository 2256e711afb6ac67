import { type ChannelOptions, Client, credentials } from '@grpc/grpc-js'

/**
 * Options that keep the library out of the measurement: no hidden retry, no proxy from the environment, no DNS look-up for a
 * service configuration, no size limit of its own, and a connection that nobody else shares.
 */
const channelOptions: ChannelOptions = {
  'grpc.enable_retries': 0,
  'grpc.enable_http_proxy': 0,
  'grpc.service_config_disable_resolution': 1,
  'grpc.max_receive_message_length': -1,
  'grpc.max_send_message_length': -1,
  'grpc.use_local_subchannel_pool': 1,
}

/** A plain-text channel to `host:port`. */
export const newChannel = (url: string): Client =>
  new Client(url, credentials.createInsecure(), channelOptions)

/** Messages travel as the bytes they are; encoding happens before the clock starts. */
export const identity = (bytes: Buffer): Buffer => bytes

/** The full method path of an RPC of Triton's inference service. */
export const methodPath = (rpc: string): string => `/inference.GRPCInferenceService/${rpc}`
