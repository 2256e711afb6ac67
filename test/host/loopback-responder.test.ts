import { once } from 'node:events'
import { connect as connectHttp2 } from 'node:http2'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type LoopbackResponder, startLoopbackResponder } from '../../src/host/loopback-responder.ts'
import { startWorker } from '../../src/host/worker.ts'

const httpAnswer = Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
const message = Buffer.from([0, 0, 0, 0, 2, 7, 8])
const open: LoopbackResponder[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const started = async (): Promise<LoopbackResponder> => {
  const responder = await startLoopbackResponder({ http: httpAnswer, grpc: message })
  open.push(responder)
  return responder
}

/** What comes back for these pieces, each sent when the kernel has taken the one before. */
const answersTo = async (port: number, pieces: readonly string[], count: number): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  let received = ''
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString('latin1')
  })
  for (const piece of pieces) {
    socket.write(piece)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await expect.poll(() => received.length).toBeGreaterThanOrEqual(count * httpAnswer.length)
  socket.destroy()
  return received
}

const request = 'POST / HTTP/1.1\r\ncontent-length: 5\r\n\r\nhello'

describe('the loopback responder', () => {
  it.each([
    { name: 'one request', pieces: [request], count: 1 },
    {
      name: 'a request in pieces',
      pieces: ['POST / HT', 'TP/1.1\r\ncontent-le', 'ngth: 5\r\n\r', '\nhel', 'lo'],
      count: 1,
    },
    { name: 'a request without a body', pieces: ['GET / HTTP/1.1\r\n\r\n'], count: 1 },
    { name: 'several at once', pieces: [request + request, request], count: 3 },
  ])('answers $name over HTTP', async ({ pieces, count }) => {
    const { httpPort } = await started()
    expect(await answersTo(httpPort, pieces, count)).toBe(httpAnswer.toString().repeat(count))
  })

  it('answers calls and streams over gRPC', async () => {
    const { grpcPort } = await started()
    const session = connectHttp2(`http://127.0.0.1:${grpcPort}`)
    const call = session.request({ ':method': 'POST', ':path': '/any' })
    const received: Buffer[] = []
    const trailers: unknown[] = []
    call.on('data', (chunk: Buffer) => received.push(chunk))
    call.on('trailers', (fields) => trailers.push(fields['grpc-status']))
    call.end(Buffer.from('x'))
    await once(call, 'close')
    expect(Buffer.concat(received)).toEqual(message)
    expect(trailers).toEqual(['0'])

    const stream = session.request({ ':method': 'POST', ':path': '/stream' })
    for (let count = 0; count < 3; count += 1) {
      stream.write('x')
      const [chunk] = (await once(stream, 'data')) as [Buffer]
      expect(chunk).toEqual(message)
    }
    session.destroy()
  })

  it('runs in a thread of its own', async () => {
    const worker = startWorker('responder', { http: httpAnswer, grpc: message })
    const [{ httpPort }] = (await once(worker, 'message')) as [{ httpPort: number }]
    expect(await answersTo(httpPort, [request], 1)).toBe(httpAnswer.toString())
    await worker.terminate()
  })
})
