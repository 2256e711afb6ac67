import { Agent, request } from 'node:http'
import { connect } from 'node:net'

/** A request to a server under test; a body is sent with its length. */
export type HttpProbe = {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export type HttpReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

/** Sends on a connection of its own unless an agent is given. Rejects when the response does not come whole. */
export const sendHttp = (host: string, probe: HttpProbe, agent: Agent | false = false): Promise<HttpReply> =>
  new Promise((resolve, reject) => {
    const { method, path, headers, body } = probe
    const [hostname, port] = host.split(':')
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const call = request(
      { hostname, port, method, path, headers: { ...length, ...headers }, agent },
      (message) => {
        const chunks: Buffer[] = []
        message.on('data', (chunk: Buffer) => chunks.push(chunk))
        message.on('error', reject)
        message.on('end', () => {
          resolve({ status: message.statusCode ?? 0, headers: message.headers, body: Buffer.concat(chunks) })
        })
      },
    )
    call.on('error', reject)
    call.end(body)
  })

/** One connection for all requests that are given it. */
export const oneConnection = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 })

export const getJson = async (host: string, path: string): Promise<unknown> =>
  JSON.parse((await sendHttp(host, { method: 'GET', path })).body.toString())

/** Everything the server sends on one connection, as text of one character a byte, and whether it was reset. */
export const sendRaw = (host: string, text: string): Promise<{ received: string; wasReset: boolean }> =>
  new Promise((resolve) => {
    const [hostname, port] = host.split(':')
    const socket = connect(Number(port), hostname, () => socket.write(text, 'latin1'))
    let received = ''
    let wasReset = false
    socket.setEncoding('latin1')
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.on('error', () => {
      wasReset = true
    })
    socket.on('close', () => resolve({ received, wasReset }))
  })
