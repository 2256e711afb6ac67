import type { Target } from '../plan/plan.ts'
import { createGrpcTransport } from './grpc-transport.ts'
import { createGrpcTritonServer } from './grpc-triton-server.ts'
import { createHttpTransport, type TransportOptions } from './http-transport.ts'
import { createHttpTritonServer } from './http-triton-server.ts'
import type { Transport } from './transport.ts'
import type { TritonServer } from './triton-server.ts'

/** The control side of the target, over the protocol that is measured: the other port may not be known. */
export const connectServer = (target: Target): TritonServer =>
  target.protocol === 'http' ? createHttpTritonServer(target) : createGrpcTritonServer(target)

/** The inference side of the target. */
export const connectTransport = (options: TransportOptions): Transport =>
  options.target.protocol === 'http' ? createHttpTransport(options) : createGrpcTransport(options)
