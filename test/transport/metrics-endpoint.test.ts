import { afterEach, describe, expect, it } from 'vitest'
import { type MetricsEndpoint, metricsEndpoint } from '../../src/transport/metrics-endpoint.ts'
import { startTcpServer, type TcpServer } from '../fakes/tcp-server.ts'

let server: TcpServer | undefined
let endpoint: MetricsEndpoint | undefined

afterEach(async () => {
  await endpoint?.close()
  await server?.close()
})

const started = async (answer: string): Promise<MetricsEndpoint> => {
  server = await startTcpServer((socket) => socket.write(answer))
  endpoint = metricsEndpoint({ host: server.host, secure: false, path: '/metrics' })
  return endpoint
}

const http = (status: string, body: string): string =>
  `HTTP/1.1 ${status}\r\nContent-Length: ${body.length}\r\n\r\n${body}`

describe('a metrics endpoint', () => {
  it('is asked again and again over one connection', async () => {
    const { scrape } = await started(http('200 OK', 'nv_a 1\n'))
    expect(await scrape()).toEqual({ ok: true, text: 'nv_a 1\n' })
    expect(await scrape()).toEqual({ ok: true, text: 'nv_a 1\n' })
    expect(server!.requests.map(String)).toEqual([
      expect.stringMatching(/^GET \/metrics HTTP\/1\.1\r\n/),
      expect.stringMatching(/^GET \/metrics HTTP\/1\.1\r\n/),
    ])
    expect(server!.connections).toHaveLength(1)
  })

  it.each([
    { what: 'another status', answer: http('404 Not Found', 'x'), reason: 'HTTP 404' },
    // Triton's metrics port answers so at any other path.
    { what: 'an empty page', answer: http('200 OK', ''), reason: 'the answer is empty' },
    { what: 'no HTTP', answer: '\u0000\u0001\u0002\r\n\r\n', reason: expect.stringMatching(/./) },
  ])('tells of $what', async ({ answer, reason }) => {
    const { scrape } = await started(answer)
    expect(await scrape()).toEqual({ ok: false, reason })
  })

  it('tells that nothing listens', async () => {
    const { close, scrape } = await started('')
    await server!.close()
    expect(await scrape()).toEqual({ ok: false, reason: expect.stringContaining('connection') })
    await close()
  })
})
