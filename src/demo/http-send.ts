import type { ServerResponse } from 'node:http'
import type { WireFault } from './fault.ts'
import type { HttpAnswer } from './http-answer.ts'

/** Sends an answer, spoilt by its wire fault if it has one. */
export const sendAnswer = (response: ServerResponse, answer: HttpAnswer): void => {
  if (answer.wireFault === undefined) send(response, answer, answer.body)
  else sendSpoilt(response, answer, answer.wireFault)
}

const send = (response: ServerResponse, answer: HttpAnswer, body: Buffer): void => {
  announce(response, answer, body.length)
  response.end(body)
}

const announce = (response: ServerResponse, { status, headers }: HttpAnswer, length: number): void => {
  response.sendDate = false
  response.writeHead(status, { ...headers, 'Content-Length': length })
}

const sendSpoilt = (response: ServerResponse, answer: HttpAnswer, fault: WireFault): void => {
  const { body } = answer
  const { socket } = response
  const half = body.subarray(0, Math.floor(body.length / 2))
  switch (fault.kind) {
    case 'invalid-json':
      send(response, answer, Buffer.concat([Buffer.from('}'), body.subarray(1)]))
      break
    case 'short-body':
      send(response, answer, body.subarray(0, -1))
      break
    case 'long-body':
      send(response, answer, Buffer.concat([body, extraByte]))
      break
    case 'overrunning-body':
      announce(response, answer, body.length)
      response.end(Buffer.concat([body, extraByte]))
      break
    case 'truncated-body':
      announce(response, answer, body.length)
      response.write(half, () => socket?.end())
      break
    case 'reset-mid-body':
      announce(response, answer, body.length)
      response.write(half, () => socket?.resetAndDestroy())
      break
    case 'reset':
      socket?.resetAndDestroy()
      break
    case 'drip':
      announce(response, answer, body.length)
      drip(response, body, fault.everyMs)
      break
  }
}

// No JSON value and no part of a tensor.
const extraByte = Buffer.from('!')

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
