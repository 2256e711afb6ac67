import { afterEach, describe, expect, it } from 'vitest'
import type { Target } from '../../src/plan/plan.ts'
import { connectServer } from '../../src/transport/connect.ts'
import { createGrpcTritonServer } from '../../src/transport/grpc-triton-server.ts'
import { createHttpTritonServer } from '../../src/transport/http-triton-server.ts'
import { describeSocketError } from '../../src/transport/socket-failure.ts'
import type { Answer, TritonServer } from '../../src/transport/triton-server.ts'
import { endWithTrailers, startHttp2Server } from '../fakes/http2-server.ts'
import { selfSigned } from '../fakes/self-signed.ts'
import {
  type OnRequest,
  startTcpServer,
  type TcpServer,
  type TcpServerOptions,
  unusedPort,
} from '../fakes/tcp-server.ts'
import { httpResponse, targetOf } from './infer-answer.ts'
import { type ScriptedTriton, startScriptedTriton } from './scripted-triton.ts'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const kept = <Resource extends { close(): Promise<void> }>(resource: Resource): Resource => {
  open.push(resource)
  return resource
}

const tcp = async (onRequest: OnRequest, options?: TcpServerOptions): Promise<TcpServer> =>
  kept(await startTcpServer(onRequest, options))

const triton = async (protocol: Target['protocol'], port?: number): Promise<ScriptedTriton> =>
  kept(await startScriptedTriton(protocol, port))

const connect = async (
  protocol: Target['protocol'],
  url: string,
  target: Partial<Target> = {},
): Promise<TritonServer> => kept(await connectServer(targetOf(protocol, url, target)))

const protocols = ['http', 'grpc'] as const

describe.each(protocols)('the control side over %s', (protocol) => {
  it('reads what a server and a model are', async () => {
    const { host } = await triton(protocol)
    const server = await connect(protocol, host)
    expect(await server.metadata()).toMatchObject({
      kind: 'ok',
      value: { name: 'triton', version: '2.51.0', extensions: ['statistics'] },
    })
    expect(await server.isModelReady('m', undefined)).toEqual({ kind: 'ok', value: true })
    expect(await server.model('m', undefined)).toMatchObject({
      kind: 'ok',
      value: { name: 'm', backend: 'python', inputs: [{ name: 'INPUT0', datatype: 'FP32', dims: [16] }] },
    })
    expect(await server.index()).toMatchObject({
      kind: 'ok',
      value: [
        { name: 'other', version: '1', state: 'READY' },
        { name: 'm', version: '1', state: 'READY' },
      ],
    })
    const statistics = await server.statistics('m', undefined)
    expect(statistics?.get('1')?.success).toEqual({ count: 7n, ns: 70n })
  })

  it('tells an unknown model from one that is not ready', async () => {
    const { host, model } = await triton(protocol)
    const server = await connect(protocol, host)
    model.state = 'LOADING'
    expect(await server.isModelReady('m', undefined)).toEqual({ kind: 'ok', value: false })
    expect(await server.model('m', undefined)).toMatchObject({ kind: 'refused', why: 'not-found' })
    expect(await server.statistics('m', undefined)).toBeUndefined()
    expect(await server.index()).toMatchObject({ kind: 'ok', value: [{}, { state: 'LOADING' }] })
  })

  it('refuses a model that it cannot understand', async () => {
    const { host, model } = await triton(protocol)
    model.datatype = 'FP8'
    await expect((await connect(protocol, host)).model('m', undefined)).rejects.toMatchObject({
      code: 'model-unusable',
      exitCode: 4,
      message: expect.stringContaining('FP8'),
    })
  })

  it('finds a server that comes up later', async () => {
    const port = await unusedPort()
    const server = await connect(protocol, `127.0.0.1:${port}`)
    const nobody = await server.metadata()
    expect(nobody).toMatchObject({ kind: 'unreachable', final: false })
    expect(reasonOf(nobody)).toBe('connection refused: nothing listens there')
    await triton(protocol, port)
    await expect.poll(async () => (await server.metadata()).kind, { interval: 20, timeout: 5000 }).toBe('ok')
  })

  it('finds a server again that was restarted', async () => {
    const first = await startScriptedTriton(protocol)
    const server = await connect(protocol, first.host)
    expect((await server.metadata()).kind).toBe('ok')
    await first.close()
    expect((await server.metadata()).kind).toBe('unreachable')
    expect(await server.statistics('m', undefined)).toBeUndefined()
    await triton(protocol, first.port)
    await expect.poll(async () => (await server.metadata()).kind, { interval: 20, timeout: 5000 }).toBe('ok')
  })

  it('finds a server at localhost that listens on IPv4 only', async () => {
    const { port } = await triton(protocol)
    expect(await (await connect(protocol, `localhost:${port}`)).metadata()).toMatchObject({ kind: 'ok' })
  })

  it('gives up a name that does not exist', async () => {
    const answer = await (await connect(protocol, 'no-such-host.invalid:8000')).metadata()
    expect(answer).toMatchObject({ kind: 'unreachable', final: true })
    expect(reasonOf(answer)).toBe('host name not found')
  })

  it('gives up a call that gets no answer in time', async () => {
    const silent = await tcp(() => undefined)
    const create = protocol === 'http' ? createHttpTritonServer : createGrpcTritonServer
    const server = kept(create(targetOf(protocol, silent.host), 120))
    const answer = await server.metadata()
    expect(answer).toMatchObject({ kind: 'unreachable', final: false })
    expect(reasonOf(answer)).toBe('no answer in time')
  })

  it('ends its calls when it is closed', async () => {
    const silent = await tcp(() => undefined)
    const server = await connect(protocol, silent.host)
    const statistics = server.statistics('m', undefined)
    await expect.poll(() => silent.connections.length).toBe(1)
    await server.close()
    expect(await statistics).toBeUndefined()
    expect(await server.metadata()).toMatchObject({ kind: 'unreachable' })
  })
})

describe('the control side over HTTP', () => {
  const answering = async (
    response: Buffer | string,
    target: Partial<Target> = {},
  ): Promise<TritonServer> => {
    const server = await tcp((socket) => socket.write(response))
    return connect('http', server.host, target)
  }

  it.each([
    { what: 'a page', response: httpResponse('<html>hello</html>'), text: /JSON/ },
    { what: 'nothing, as the metrics port does', response: httpResponse(''), text: /./ },
    { what: 'an empty object', response: httpResponse('{}'), text: /name and version/ },
    { what: 'an array', response: httpResponse('[]'), text: /./ },
    { what: 'a bare value', response: httpResponse('null'), text: /./ },
    {
      what: '404',
      response: httpResponse('gone', '', '404 Not Found'),
      text: /GET \/v2 answered HTTP 404: gone/,
    },
    { what: '500', response: httpResponse('', '', '500 Oops'), text: /GET \/v2 answered HTTP 500$/ },
    { what: 'a redirect', response: httpResponse('', 'Location: /\r\n', '302 Found'), text: /HTTP 302$/ },
    { what: 'garbage', response: 'SSH-2.0-OpenSSH_9.2\r\n', text: /not HTTP/ },
  ])('is told by $what that this is no Triton', async ({ response, text }) => {
    const server = await answering(response)
    expect(await server.metadata()).toEqual({ kind: 'not-triton', text: expect.stringMatching(text) })
  })

  it.each([502, 503, 504])('waits behind a gateway that answers %i', async (status) => {
    const server = await answering(httpResponse('<h1>no upstream</h1>', '', `${status} Gateway`))
    const answer = await server.metadata()
    expect(answer).toMatchObject({ kind: 'unreachable', final: false })
    expect(reasonOf(answer)).toBe(`HTTP ${status}: <h1>no upstream</h1>`)
  })

  it.each([401, 403, 407])('is told by %i that credentials are wanted', async (status) => {
    const server = await answering(httpResponse('{"error":"give x-key"}', '', `${status} No`))
    expect(await server.metadata()).toEqual({
      kind: 'refused',
      why: 'forbidden',
      text: `HTTP ${status}: give x-key`,
    })
  })

  it('finds out at once that a gRPC server is none', async () => {
    const { host } = await triton('grpc')
    expect(await (await connect('http', host)).metadata()).toEqual({
      kind: 'not-triton',
      text: 'the answer is not HTTP',
    })
  })

  it.each([
    { what: 'closes the connection', onConnection: (socket: { end(): void }) => socket.end() },
    { what: 'resets it', onConnection: (socket: { resetAndDestroy(): void }) => socket.resetAndDestroy() },
  ])('waits for a server that $what, as a port forwarder does before it is up', async ({ onConnection }) => {
    const server = await tcp(() => undefined, { onConnection })
    expect(await (await connect('http', server.host)).metadata()).toMatchObject({
      kind: 'unreachable',
      final: false,
    })
  })

  it('gives up an answer that never ends', async () => {
    const server = await tcp((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n')
      const dripping = setInterval(() => socket.write(' '), 10)
      socket.on('close', () => clearInterval(dripping))
    })
    const control = kept(createHttpTritonServer(targetOf('http', server.host), 120))
    expect(reasonOf(await control.metadata())).toBe('no answer in time')
  })

  it('gives up a body larger than any answer', async () => {
    const megabyte = Buffer.alloc(2 ** 20, ' ')
    const server = await tcp((socket) => {
      const pour = (): void => {
        while (!socket.destroyed && socket.write(megabyte));
      }
      socket.on('drain', pour)
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      pour()
    })
    expect(await (await connect('http', server.host)).metadata()).toMatchObject({ kind: 'not-triton' })
  })

  it('gives up a TLS handshake that never ends', async () => {
    const server = await tcp(() => undefined)
    const control = kept(createHttpTritonServer(targetOf('http', server.host, { secure: true }), 120))
    expect(reasonOf(await control.metadata())).toBe('no answer in time')
  })

  it('gives up TLS where there is none', async () => {
    const server = await tcp(() => undefined, {
      onConnection: (socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'),
    })
    const answer = await (await connect('http', server.host, { secure: true })).metadata()
    expect(answer).toMatchObject({ kind: 'unreachable', final: true })
    expect(reasonOf(answer)).toBe('what answers there does not speak TLS')
  })

  it('gives up a certificate that nobody vouches for', async () => {
    const server = await tcp((socket) => socket.write(httpResponse('{}')), { tls: selfSigned() })
    const answer = await (await connect('http', `localhost:${server.port}`, { secure: true })).metadata()
    expect(answer).toMatchObject({ kind: 'unreachable', final: true })
    expect(reasonOf(answer)).toMatch(/signed by nobody but itself/)
    expect(server.requests).toHaveLength(0)
  })

  it('gives up a header that cannot be sent', async () => {
    const server = await answering(httpResponse('{}'), { headers: [['x', '\u20ac']] })
    expect(await server.metadata()).toMatchObject({ kind: 'unreachable', final: true })
  })
})

describe('the control side over gRPC', () => {
  const answering = async (status: string, message: string): Promise<TritonServer> => {
    const server = kept(
      await startHttp2Server((stream) =>
        endWithTrailers(stream, Buffer.alloc(0), { 'grpc-status': status, 'grpc-message': message }),
      ),
    )
    return connect('grpc', server.host)
  }

  it.each([
    { what: 'an HTTP server', answer: httpResponse('<html>hello</html>') },
    { what: 'an HTTP server that refuses', answer: httpResponse('', '', '400 Bad Request') },
  ])('finds out that $what is none', async ({ answer }) => {
    const server = await tcp((socket) => socket.write(answer), {
      // As Triton's own HTTP port does on the preface of HTTP/2.
      onConnection: (socket) =>
        socket.once('data', (chunk) => String(chunk).startsWith('PRI') && socket.end()),
    })
    expect(await (await connect('grpc', server.host)).metadata()).toEqual({
      kind: 'not-triton',
      text: 'it speaks HTTP/1.1, not gRPC',
    })
  })

  it('waits for a server that closes the connection, as a port forwarder does before it is up', async () => {
    const server = await tcp(() => undefined, { onConnection: (socket) => socket.end() })
    expect(await (await connect('grpc', server.host)).metadata()).toMatchObject({
      kind: 'unreachable',
      final: false,
    })
  })

  it.each([
    { status: '12', message: 'unknown service', text: /UNIMPLEMENTED: unknown service/ },
    { status: '13', message: 'oops', text: /INTERNAL: oops/ },
    { status: '99', message: 'odd', text: /status 99: odd/ },
    { status: '0', message: '', text: /./ },
  ])('is told by status $status that this is no Triton', async ({ status, message, text }) => {
    const server = await answering(status, message)
    expect(await server.metadata()).toEqual({ kind: 'not-triton', text: expect.stringMatching(text) })
  })

  it.each([
    { status: '16', message: 'give a token' },
    { status: '7', message: 'not you' },
    { status: '14', message: "This protocol is restricted, expecting header 'triton-grpc-protocol-key'" },
  ])('is told by status $status that credentials are wanted', async ({ status, message }) => {
    const server = await answering(status, message)
    expect(await server.metadata()).toEqual({
      kind: 'refused',
      why: 'forbidden',
      text: expect.stringContaining(message),
    })
  })

  it('waits for a server that is shutting down', async () => {
    const server = await answering('14', 'GRPC server is shutting down')
    expect(await server.metadata()).toMatchObject({ kind: 'unreachable', final: false })
  })

  it('is told by an empty message that this is no Triton', async () => {
    const server = kept(
      await startHttp2Server((stream) => endWithTrailers(stream, Buffer.alloc(5), { 'grpc-status': '0' })),
    )
    expect(await (await connect('grpc', server.host)).metadata()).toMatchObject({
      kind: 'not-triton',
      text: expect.stringContaining('name and version'),
    })
  })
})

function reasonOf(answer: Answer<unknown>): string {
  return answer.kind === 'unreachable' ? describeSocketError(answer.error) : `it is ${answer.kind}`
}
