import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request, read to its end. */
export type Incoming = {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** An answer as it goes out. */
export type Outgoing = {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body?: string | Buffer
}

/** Reads a request whole; `origin` is the server's own address. */
export const readRequest = async (request: IncomingMessage, origin: string): Promise<Incoming> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const url = new URL(request.url ?? '/', origin)
  return { method: request.method ?? 'GET', url, headers: request.headers, body: Buffer.concat(chunks) }
}

/** Writes an answer. */
export const sendAnswer = (response: ServerResponse, { status, headers, body }: Outgoing): void => {
  response.writeHead(status, headers)
  response.end(body)
}

/** A JSON answer, or one without a body. */
export const jsonAnswer = (status: number, body: unknown, headers: Outgoing['headers'] = {}): Outgoing =>
  body === undefined
    ? { status, headers }
    : {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(body),
      }

/** The token of an `Authorization: Bearer` or `token` header; undefined without one. */
export const bearerOf = ({ headers }: Incoming): string | undefined =>
  /^(?:bearer|token) +(.+)$/i.exec(headers.authorization ?? '')?.[1]
