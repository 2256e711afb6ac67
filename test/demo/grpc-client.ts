import {
  create,
  type DescMethodUnary,
  fromBinary,
  type MessageInitShape,
  toBinary,
  toJson,
} from '@bufbuild/protobuf'
import { Client, credentials, Metadata, type ServiceError } from '@grpc/grpc-js'

/** A unary client over bytes; `code` 0 is OK. */
export type GrpcClient = {
  readonly sendBytes: (path: string, message: Uint8Array) => Promise<GrpcReply>
  readonly send: <Method extends DescMethodUnary>(
    method: Method,
    request: MessageInitShape<Method['input']>,
  ) => Promise<{ readonly code: number; readonly json: unknown; readonly text: string }>
  readonly close: () => void
}

export type GrpcReply = { readonly code: number; readonly message: Uint8Array; readonly text: string }

export const grpcClient = (host: string, deadlineMs = 10_000): GrpcClient => {
  const client = new Client(host, credentials.createInsecure(), {
    'grpc.enable_retries': 0,
    'grpc.use_local_subchannel_pool': 1,
    'grpc.enable_http_proxy': 0,
  })
  const sendBytes = (path: string, message: Uint8Array): Promise<GrpcReply> =>
    new Promise((resolve) => {
      const identity = (bytes: Buffer): Buffer => bytes
      const metadata = new Metadata()
      metadata.set('x-test', 'yes')
      const done = (error: ServiceError | null, reply?: Buffer): void =>
        resolve({
          code: error?.code ?? 0,
          message: reply ?? new Uint8Array(0),
          text: error?.details ?? '',
        })
      const options = { deadline: Date.now() + deadlineMs }
      client.makeUnaryRequest(path, identity, identity, Buffer.from(message), metadata, options, done)
    })
  return {
    sendBytes,
    send: async (method, request) => {
      const bytes = toBinary(method.input, create(method.input, request))
      const { code, message, text } = await sendBytes(`/${method.parent.typeName}/${method.name}`, bytes)
      const json = code === 0 ? toJson(method.output, fromBinary(method.output, message)) : undefined
      return { code, json, text }
    },
    close: () => client.close(),
  }
}
