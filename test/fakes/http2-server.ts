import { once } from 'node:events'
import { createServer, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2'

/** What the server does with the stream in that place, from 0, once its request is complete. */
export type OnStream = (stream: ServerHttp2Stream, place: number, request: ReceivedCall) => void

export type ReceivedCall = {
  readonly path: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Buffer
}

/** An HTTP/2 server on 127.0.0.1, without TLS, that answers whatever its script makes it. */
export type Http2Server = {
  readonly port: number
  /** `127.0.0.1:PORT`. */
  readonly host: string
  readonly calls: readonly ReceivedCall[]
  /** Connections that were made, from first to last. */
  readonly sessions: readonly ServerHttp2Session[]
  close(): Promise<void>
}

/** `port` 0, the default: a free one. */
export const startHttp2Server = async (onStream: OnStream, port = 0): Promise<Http2Server> => {
  const calls: ReceivedCall[] = []
  const sessions: ServerHttp2Session[] = []
  const server = createServer()
  server.on('session', (session) => {
    sessions.push(session)
    // The script or the client may break it at any time.
    session.on('error', () => undefined)
  })
  server.on('stream', (stream, headers) => {
    const chunks: Buffer[] = []
    stream.on('error', () => undefined)
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      calls.push({ path: String(headers[':path']), headers, body: Buffer.concat(chunks) })
      onStream(stream, calls.length - 1, calls.at(-1)!)
    })
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as { readonly port: number }
  return {
    port: address.port,
    host: `127.0.0.1:${address.port}`,
    calls,
    sessions,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const session of sessions) session.destroy()
      await closed
    },
  }
}

/** Header fields of every gRPC response. */
export const grpcHeaders = { ':status': 200, 'content-type': 'application/grpc' }

/** Answers with a body and these trailers. */
export const endWithTrailers = (
  stream: ServerHttp2Stream,
  body: Buffer,
  trailers: Readonly<Record<string, string>>,
): void => {
  stream.respond(grpcHeaders, { waitForTrailers: true })
  stream.on('wantTrailers', () => stream.sendTrailers(trailers))
  stream.end(body)
}
