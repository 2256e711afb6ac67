import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { ServerState } from './server-state.ts'

/** A complete request; `path` as it came, without the query. */
export type HttpRequest = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A request with the server it came to and the model its path names; '' where it names none. */
export type RoutedRequest = HttpRequest & {
  readonly state: ServerState
  readonly name: string
  readonly version: string
}

/** Resolves when the whole body is there; never for a client that went away before. */
export const readRequest = (message: IncomingMessage): Promise<HttpRequest> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => {
      const { method = '', url = '', headers } = message
      resolve({ method, path: url.split('?', 1)[0] ?? '', headers, body: Buffer.concat(chunks) })
    })
    message.on('error', () => undefined)
  })
