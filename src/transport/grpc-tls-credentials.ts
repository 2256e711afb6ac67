import type { Socket } from 'node:net'
import tls from 'node:tls'
import { CallCredentials, ChannelCredentials } from '@grpc/grpc-js'
import { identityProblem, type TlsTarget, tlsOptionsOf } from './tls-context.ts'

type SecureConnector = ReturnType<ChannelCredentials['_createSecureConnector']>
type Secured = Awaited<ReturnType<SecureConnector['connect']>>

/**
 * TLS for the gRPC library as every other connection of this program has it. The library's own would name an address as if it
 * were a host name, and tells of an error only its text.
 */
export class GrpcTlsCredentials extends ChannelCredentials {
  readonly #target: TlsTarget
  #lastError: Error | undefined

  constructor(target: TlsTarget) {
    super()
    this.#target = target
  }

  /** What last went wrong between a connection and its use; undefined when nothing did. */
  get lastError(): Error | undefined {
    return this.#lastError
  }

  override _isSecure(): boolean {
    return true
  }

  override _equals(other: ChannelCredentials): boolean {
    return this === other
  }

  override _createSecureConnector(
    _target: unknown,
    _options: unknown,
    callCredentials: CallCredentials = CallCredentials.createEmpty(),
  ): SecureConnector {
    return {
      connect: (socket) => this.#secure(socket),
      waitForReady: async () => undefined,
      getCallCredentials: () => callCredentials,
      destroy: () => undefined,
    }
  }

  #secure(plain: Socket): Promise<Secured> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error): void => {
        this.#lastError = error
        reject(error)
      }
      const socket = tls.connect(
        { ...tlsOptionsOf(this.#target), socket: plain, ALPNProtocols: ['h2'] },
        () => {
          const problem = identityProblem(this.#target, socket)
          if (problem === undefined) resolve({ socket, secure: true })
          else fail(problem)
        },
      )
      // Also after the handshake, for that is when a server tells that it wanted a certificate.
      socket.on('error', fail)
    })
  }
}
