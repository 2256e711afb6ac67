import type { Target } from '../plan/plan.ts'
import type { Transport } from './transport.ts'
import type { TransportOptions } from './transport-options.ts'
import type { TritonServer } from './triton-server.ts'

/*
 * Only what a target needs is loaded: the libraries take longer to load than a small model takes to answer a thousand requests.
 */

/** The control side of the target, over the protocol that is measured: the other port may not be known. */
export const connectServer = async (target: Target): Promise<TritonServer> => {
  if (target.openAi !== undefined) return (await import('./openai-server.ts')).createOpenAiServer(target)
  if (target.protocol === 'http') {
    const { createHttpTritonServer } = await import('./http-triton-server.ts')
    return createHttpTritonServer(target)
  }
  const { createGrpcTritonServer } = await import('./grpc-triton-server.ts')
  return createGrpcTritonServer(target)
}

/** The inference side of the target; `isOfSequences`: requests are marked when they are sent, and compressed only then. */
export const connectTransport = async (
  options: TransportOptions,
  isOfSequences = false,
): Promise<Transport> => {
  const transport = await newTransport(options)
  const coding = options.target.compression?.request ?? 'none'
  if (coding === 'none' || !isOfSequences) return transport
  return (await import('./compressing-transport.ts')).compressingTransport(transport, coding)
}

const newTransport = async (options: TransportOptions): Promise<Transport> => {
  const { protocol, transport } = options.target
  switch (`${transport} ${protocol}` as const) {
    case 'direct http':
      return (await import('./http-transport.ts')).createHttpTransport(options)
    case 'direct grpc':
      return (await import('./grpc-transport.ts')).createGrpcTransport(options)
    case 'library http':
      return (await import('./library-http-transport.ts')).createLibraryHttpTransport(options)
    case 'library grpc':
      return (await import('./library-grpc-transport.ts')).createLibraryGrpcTransport(options)
  }
}
