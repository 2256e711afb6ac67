import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that the server got. */
export type OpenAiRequest = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Answers the inference request in that place, from 0. */
export type OnOpenAiRequest = (response: ServerResponse, place: number, body: string) => void

/** A scripted server with the paths of the OpenAI API, on 127.0.0.1. */
export type OpenAiServer = {
  readonly host: string
  readonly requests: readonly OpenAiRequest[]
  close(): Promise<void>
}

/** `modelsStatus`: what it answers to GET /v1/models with. */
export const startOpenAiServer = async (
  onRequest: OnOpenAiRequest,
  modelsStatus: number | (() => number) = 200,
): Promise<OpenAiServer> => {
  const requests: OpenAiRequest[] = []
  let inferences = 0
  const server = createServer((message, response) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const { method = '', url: path = '', headers } = message
      requests.push({ method, path, headers, body })
      if (method === 'POST') onRequest(response, inferences++, body)
      else {
        response.statusCode = typeof modelsStatus === 'number' ? modelsStatus : modelsStatus()
        response.end('{"object":"list","data":[]}')
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** Answers with JSON. */
export const answerJson = (response: ServerResponse, json: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(typeof json === 'string' ? json : JSON.stringify(json))
}

/** Answers with the data of events, or of pieces of the stream as they are, `pauseMs` before each. */
export const answerEvents = async (
  response: ServerResponse,
  events: readonly (string | object)[],
  { pauseMs = 0, raw = false }: { readonly pauseMs?: number; readonly raw?: boolean } = {},
): Promise<void> => {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  response.flushHeaders()
  for (const event of events) {
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
    const data = typeof event === 'string' ? event : JSON.stringify(event)
    response.write(raw ? data : `data: ${data}\n\n`)
    if (raw) await new Promise((resolve) => setImmediate(resolve))
  }
  response.end()
}
