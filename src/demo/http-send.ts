import type { ServerResponse } from 'node:http'
import type { HttpAnswer } from './http-answer.ts'

/** Sends an answer, spoilt by its wire fault if it has one. */
export const sendAnswer = (response: ServerResponse, answer: HttpAnswer): void => {
  const { body, wireFault } = answer
  const half = body.subarray(0, Math.floor(body.length / 2))
  const { socket } = response
  switch (wireFault?.kind) {
    case undefined:
      return send(response, answer, body)
    case 'invalid-json':
      return send(response, answer, Buffer.concat([Buffer.from('}'), body.subarray(1)]))
    case 'short-body':
      return send(response, answer, body.subarray(0, -1))
    case 'long-body':
      return send(response, answer, Buffer.concat([body, extraByte]))
    case 'overrunning-body':
      announce(response, answer, body.length)
      response.end(Buffer.concat([body, extraByte]))
      return
    case 'truncated-body':
      announce(response, answer, body.length)
      response.write(half, () => socket?.end())
      return
    case 'reset-mid-body':
      announce(response, answer, body.length)
      response.write(half, () => socket?.resetAndDestroy())
      return
    case 'reset':
      socket?.resetAndDestroy()
      return
    case 'drip':
      announce(response, answer, body.length)
      return drip(response, body, wireFault.everyMs)
  }
}

const extraByte = Buffer.from(' ')

const send = (response: ServerResponse, answer: HttpAnswer, body: Buffer): void => {
  announce(response, answer, body.length)
  response.end(body)
}

const announce = (response: ServerResponse, { status, headers }: HttpAnswer, length: number): void => {
  response.sendDate = false
  response.writeHead(status, { ...headers, 'Content-Length': length })
}

const drip = (response: ServerResponse, body: Buffer, everyMs: number): void => {
  let sent = 0
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + 1))
    sent += 1
    if (sent < body.length) return
    clearInterval(timer)
    response.end()
  }, everyMs)
  response.once('close', () => clearInterval(timer))
}
