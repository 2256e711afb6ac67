import {
  create,
  type DescMessage,
  type DescMethodUnary,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf'
import { type ServiceError, status } from '@grpc/grpc-js'
import type { Channel } from './grpc-channel.ts'
import { closedEarly, noConnection } from './grpc-failure.ts'
import { closedAfterHandshake, isFinalConnectError } from './socket-failure.ts'
import type { Answer } from './triton-server.ts'

/** One control call of Triton's inference service. Never rejects. */
export const callGrpc = <Input extends DescMessage, Output extends DescMessage>(
  { channel, timeoutMs }: { readonly channel: Channel; readonly timeoutMs: number },
  method: DescMethodUnary<Input, Output>,
  request: MessageInitShape<Input>,
): Promise<Answer<MessageShape<Output>>> =>
  new Promise((resolve) => {
    channel.call({
      rpc: method.name,
      message: toBinary(method.input, create(method.input, request)),
      timeoutMs,
      onEnd: (end) => {
        switch (end.kind) {
          case 'message':
            resolve(decode(method.output, end.message))
            break
          case 'failed':
            resolve(refusal(end.error, channel))
            break
          case 'cancelled':
            resolve({ kind: 'unreachable', final: true, error: new Error('cancelled by this client') })
        }
      },
    })
  })

const decode = <Output extends DescMessage>(schema: Output, bytes: Buffer): Answer<MessageShape<Output>> => {
  try {
    return { kind: 'ok', value: fromBinary(schema, bytes) }
  } catch (error) {
    return { kind: 'not-triton', text: `the answer is no ${schema.name} (${(error as Error).message})` }
  }
}

/** A library call ends with a status even when no server spoke, or only a gateway in front of one that is not up yet. */
const refusal = (error: ServiceError | null, channel: Channel): Answer<never> => {
  if (error === null) return { kind: 'not-triton', text: 'the answer has no message' }
  const { code, details } = error
  const tlsError = channel.tlsError()
  if (code === status.UNAVAILABLE && tlsError !== undefined)
    return { kind: 'unreachable', final: isFinalConnectError(tlsError), error: tlsError }
  const connection = noConnection(error)
  if (connection !== undefined)
    return {
      kind: 'unreachable',
      final: connection.final,
      error:
        channel.isSecure && connection.text === closedEarly
          ? closedAfterHandshake()
          : new Error(connection.text),
    }
  const text = `${status[code] ?? `status ${code}`}: ${details}`
  switch (code) {
    case status.DEADLINE_EXCEEDED:
      return { kind: 'unreachable', final: false, error: new Error('no answer in time') }
    case status.UNAVAILABLE:
      // What Triton says of an RPC that needs a header, or of loading, is final; what a gateway says is not.
      if (details.includes('restricted')) return { kind: 'refused', why: 'forbidden', text }
      return details.includes('explicit model load')
        ? { kind: 'refused', why: 'no-model-control', text }
        : { kind: 'unreachable', final: false, error: new Error(text) }
    case status.UNAUTHENTICATED:
    case status.PERMISSION_DENIED:
      return { kind: 'refused', why: 'forbidden', text }
    case status.NOT_FOUND:
      return { kind: 'refused', why: 'not-found', text }
    default:
      return { kind: 'refused', why: 'other', text }
  }
}
