import { errorAnswer, type HttpAnswer, inferAnswer, jsonAnswer } from '../../src/demo/http-answer.ts'
import type { Listener } from '../../src/demo/listener.ts'
import type { FastModel } from './fast-model.ts'
import { fastModelAnswers, fastServerMetadata } from './fast-questions.ts'
import { HttpRequestSplitter } from './http-request-splitter.ts'
import { listenOnLoopback } from './loopback-listener.ts'

/** The HTTP side of the fast responder. It does not look at what an inference holds. */
export function startFastHttp(models: readonly FastModel[]): Promise<Listener> {
  const routes = new Map(models.flatMap(modelRoutes))
  routes.set('GET /v2', () => packetOf(jsonAnswer(fastServerMetadata)))
  return listenOnLoopback((socket) => {
    const splitter = new HttpRequestSplitter<Route>({
      handlerOf: (method, path) => routes.get(`${method} ${path}`) ?? notFound,
      onRequest: (answer) => socket.write(answer()),
    })
    socket.on('data', (chunk) => {
      if (!splitter.push(chunk)) socket.destroy()
    })
  })
}

/** Gives the bytes of a response. */
type Route = () => Buffer

function modelRoutes(model: FastModel): readonly (readonly [string, Route])[] {
  const path = `/v2/models/${model.declared.name}`
  const inferPacket = packetOf(inferAnswer(model.answer))
  return [
    [`GET ${path}`, () => packetOf(jsonAnswer(fastModelAnswers.metadata(model)))],
    [`GET ${path}/config`, () => packetOf(jsonAnswer(fastModelAnswers.config(model)))],
    [`GET ${path}/stats`, () => packetOf(jsonAnswer(fastModelAnswers.statistics(model)))],
    [`GET ${path}/ready`, () => packetOf({ status: 200, headers: {}, body: Buffer.alloc(0) })],
    [
      `POST ${path}/infer`,
      () => {
        model.count()
        return inferPacket
      },
    ],
  ]
}

const notFoundPacket = packetOf(errorAnswer(404, 'Not Found', 'text/plain'))

function notFound(): Buffer {
  return notFoundPacket
}

function packetOf({ status, headers, body }: HttpAnswer): Buffer {
  const lines = Object.entries({ ...headers, 'Content-Length': body.length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const head = `HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Not Found'}\r\n${lines.join('')}\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), body])
}
