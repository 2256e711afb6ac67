import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer as createHttpServer, request as httpRequest } from 'node:http'
import {
  type AddressInfo,
  connect,
  createServer,
  type ListenOptions,
  type Server,
  type Socket,
} from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt, failureAt } from './analyze-real.ts'

const venv = await requireReal()
const load = ['-m', 'batching', '--request-count', '20', '--concurrency-range', '2']
const transports = ['direct', 'library'] as const

describe.runIf(venv !== undefined)('where a server is', () => {
  let server: RealTriton
  let folder: string
  const servers: Server[] = []
  const sockets = new Set<Socket>()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'address-'))
    // gRPC listens on a socket of the file system alone, whose name ends in the port.
    server = await startTriton({ models: ['batching'], grpcSocket: join(folder, 'g.sock') })
  })

  afterAll(async () => {
    for (const socket of sockets) socket.destroy()
    await Promise.all(servers.map((one) => once(one.close(), 'close')))
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const portOf = (host: string): number => Number(host.split(':')[1])
  const grpcSocket = (): string => server.grpcHost.replace('unix:', '')
  const open = async (one: Server, where: ListenOptions): Promise<Server> => {
    servers.push(one)
    one.on('connection', (socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    one.listen(where)
    await once(one, 'listening')
    return one
  }
  /** Hands bytes on to another place, because one server listens in one place only. */
  const pipe = (where: ListenOptions, to: () => Socket): Promise<Server> =>
    open(
      createServer((client) => {
        const upstream = to()
        sockets.add(upstream)
        client.on('error', () => upstream.destroy()).pipe(upstream)
        upstream.on('error', () => client.destroy()).pipe(client)
      }),
      where,
    )
  const succeeded = async (protocol: 'http' | 'grpc', url: string, argv: readonly string[]) => {
    const report = await analyzeAt(server, { protocol, url, argv: [...load, ...argv] })
    expect(report.levels).toMatchObject([{ windows: [{ successCount: 20, failures: {} }] }])
    return report.settings
  }

  it.each(transports)("is the server's own socket for gRPC (%s)", async (transport) => {
    for (const url of [`unix:${grpcSocket()}`, `unix://${grpcSocket()}`])
      for (const argv of [[], ['--streaming']])
        expect(await succeeded('grpc', url, ['--transport', transport, ...argv])).toMatchObject({
          url: `unix:${grpcSocket()}`,
          socket: 'unix',
        })
  })

  it("is the server's own socket for gRPC, as perf_analyzer has it", async () => {
    const theirs = await perfAnalyzer()
    const { code } = await theirs!.run([...load, '-i', 'grpc', '-u', `unix:${grpcSocket()}`])
    expect(code).toBe(0)
  })

  it.each(transports)('is a socket for HTTP (%s)', async (transport) => {
    const path = join(folder, `${transport}.sock`)
    await pipe({ path }, () => connect(portOf(server.httpHost), '127.0.0.1'))
    expect(await succeeded('http', `unix:${path}`, ['--transport', transport])).toMatchObject({
      url: `unix:${path}`,
      socket: 'unix',
    })
  })

  it('is a socket for several threads', async () => {
    const argv = ['-m', 'batching', '--concurrency-range', '4', '--max-threads', '2']
    const report = await analyzeAt(server, { protocol: 'grpc', url: `unix:${grpcSocket()}`, argv })
    expect(report.levels[0]?.evidence.failed).toBe(0)
  })

  it.each(transports)('is an IPv6 address (%s)', async (transport) => {
    const where = { host: '::1', port: 0 }
    const http = await pipe(where, () => connect(portOf(server.httpHost), '127.0.0.1'))
    const grpc = await pipe(where, () => connect(grpcSocket()))
    const addressOf = (one: Server): string => `[::1]:${(one.address() as AddressInfo).port}`
    await succeeded('http', addressOf(http), ['--transport', transport])
    await succeeded('grpc', addressOf(grpc), ['--transport', transport])
  })

  it.each(transports)('is below a path (%s)', async (transport) => {
    const paths = new Set<string>()
    const gateway = await open(
      createHttpServer((incoming, response) => {
        const { url = '', method, headers } = incoming
        paths.add(url)
        if (!url.startsWith('/team/triton/v2')) {
          response.writeHead(404).end()
          return
        }
        const path = url.slice('/team/triton'.length)
        const port = portOf(server.httpHost)
        incoming.pipe(
          httpRequest({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
            response.writeHead(answer.statusCode!, answer.headers)
            answer.pipe(response)
          }),
        )
      }),
      { host: '127.0.0.1', port: 0 },
    )
    const host = `127.0.0.1:${(gateway.address() as AddressInfo).port}`
    expect(await succeeded('http', `http://${host}/team/triton/`, ['--transport', transport])).toMatchObject({
      url: `${host}/team/triton`,
    })
    expect(paths).toContain('/team/triton/v2/models/batching/infer')
    expect([...paths].filter((path) => !path.startsWith('/team/triton/v2'))).toEqual([])
  })

  it.each(['http', 'grpc'] as const)(
    'is said when nobody listens on the socket, over %s',
    async (protocol) => {
      const url = `unix:${join(folder, 'nobody.sock')}`
      const failure = await failureAt(server, { protocol, url, argv: [...load, '--server-timeout', '0.2'] })
      expect(failure).toMatchObject({
        exitCode: 4,
        message: expect.stringContaining(`no Triton server at ${url}`),
      })
      expect(failure.message).toContain('there is no such socket')
    },
  )
})
