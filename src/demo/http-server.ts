import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { emptyAnswer, type HttpAnswer } from './http-answer.ts'
import { readRequest } from './http-request.ts'
import { routeHttp } from './http-routes.ts'
import { sendAnswer } from './http-send.ts'
import type { Listener } from './listener.ts'
import type { ServerState } from './server-state.ts'

/** Listens on loopback; port 0 is any free one. */
export const startHttpServer = async (state: ServerState, port: number): Promise<Listener> => {
  const answers = new WeakMap<Socket, number>()
  // Triton has no time limits of its own.
  const limits = { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 }
  const server = createServer(limits, (message, response) => {
    response.once('finish', () => endWhenWorn(state, message.socket, answers))
    void serve(state, message, response)
  })
  server.on('connection', (socket) => {
    state.seen.connected('http', socket)
    socket.setNoDelay()
    if (state.faults.find('draining') !== undefined) socket.resetAndDestroy()
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

const serve = async (
  state: ServerState,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const request = await readRequest(message)
  state.seen.add(`${request.method} ${request.path}`, () => ({
    protocol: 'http',
    headers: singleValues(message),
    body: request.body,
  }))
  if (state.faults.find('hang') !== undefined) return
  const answer = notTriton(state) ?? (await routeHttp(state, request))
  if (!response.destroyed) sendAnswer(response, answer)
}

const singleValues = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

const notTriton = ({ faults }: ServerState): HttpAnswer | undefined => {
  if (faults.find('html') !== undefined) {
    return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: page }
  }
  return faults.find('empty-200') === undefined ? undefined : emptyAnswer('text/plain')
}

const page = Buffer.from('<!doctype html>\n<title>Welcome</title>\n<p>It works.</p>\n')

const endWhenWorn = ({ faults }: ServerState, socket: Socket, answers: WeakMap<Socket, number>): void => {
  const count = (answers.get(socket) ?? 0) + 1
  answers.set(socket, count)
  if (count >= (faults.find('close-after')?.requests ?? Number.POSITIVE_INFINITY)) socket.end()
}
