import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { buildConnector, Client } from 'undici'
import { originOf } from './target-address.ts'
import { identityProblem, type TlsTarget, tlsOptionsOf } from './tls-context.ts'

/** One HTTP/1.1 connection: made when it is first needed, and made anew when it was lost. A live resource. */
export type HttpConnection = {
  readonly client: Client
  /** Ends the socket, also one that is still connecting, which the client itself does not know yet. */
  readonly cut: (error: Error) => void
  /** Fails everything on it with the error and frees its socket. */
  readonly destroy: (error: Error) => Promise<void>
}

export type ConnectionOptions = {
  /** Larger bodies fail. */
  readonly largestBody: number
  /** How long an idle connection is kept. */
  readonly keepAliveMs?: number
}

/** To the target's host. No time limits of undici's own: they are coarse, and none covers a whole exchange. */
export const newHttpConnection = (
  target: TlsTarget,
  { largestBody, keepAliveMs }: ConnectionOptions,
): HttpConnection => {
  const connect = buildConnector({
    ...(target.secure ? tlsOptionsOf(target) : {}),
    ...(target.socketPath === undefined ? {} : { socketPath: target.socketPath }),
    allowH2: false,
    timeout: 0,
  })
  let socket: Socket | undefined
  const client = new Client(originOf(target), {
    allowH2: false,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: largestBody,
    ...(keepAliveMs === undefined ? {} : { keepAliveTimeout: keepAliveMs }),
    connect: (options, callback) => {
      // The connector gives its socket back at once, which its type does not tell.
      socket = connect(options, (...[error, connected]) => {
        const problem = connected === null ? undefined : identityProblem(target, connected as TLSSocket)
        if (problem === undefined) {
          if (error === null) callback(null, connected)
          else callback(error, null)
          return
        }
        connected?.destroy()
        callback(problem, null)
      }) as unknown as Socket | undefined
    },
  })
  return {
    client,
    cut: (error) => socket?.destroy(error),
    destroy: async (error) => {
      await client.destroy(error)
      // A socket that is still connecting would outlive its client and keep the process from ending.
      socket?.destroy()
    },
  }
}
