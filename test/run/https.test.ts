import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newAuthority } from '../fakes/certificate-authority.ts'
import { selfSigned } from '../fakes/self-signed.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt, failureAt } from './analyze-real.ts'

const venv = await requireReal()
const load = ['-m', 'batching', '--request-count', '20', '--concurrency-range', '2']
const transports = ['direct', 'library'] as const

/** The real server has no HTTPS: a proxy before it ends TLS. */
const startTlsProxy = async (
  host: string,
  options: TlsOptions,
): Promise<{ port: number; close(): Promise<void> }> => {
  const port = Number(host.split(':')[1])
  const sockets = new Set<Socket>()
  const proxy: Server = createTlsServer(options, (secure) => {
    const plain = connect({ host: '127.0.0.1', port, noDelay: true })
    for (const [socket, other] of [
      [secure, plain],
      [plain, secure],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy()).on('close', () => sockets.delete(socket))
      socket.pipe(other)
    }
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    port: (proxy.address() as AddressInfo).port,
    close: async () => {
      const closed = once(proxy, 'close')
      proxy.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

describe.runIf(venv !== undefined)('HTTPS before the real server', () => {
  const authority = newAuthority()
  const proxies: { close(): Promise<void> }[] = []
  let server: RealTriton
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'https-'))
    server = await startTriton({ models: ['batching'] })
    const client = authority.issue()
    const stranger = newAuthority('other').issue()
    const files = {
      'ca.pem': authority.cert,
      'client.pem': client.cert,
      'client.key': client.key,
      'client.der': client.certDer,
      'key.der': client.keyDer,
      'both.pem': client.cert + client.key,
      'stranger.pem': stranger.cert + stranger.key,
    }
    await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)))
  })

  afterAll(async () => {
    await Promise.all([server?.stop(), ...proxies.map((proxy) => proxy.close())])
    await rm(folder, { recursive: true, force: true })
  })

  const urls = new Map<string, Promise<string>>()
  const certificates = {
    good: () => authority.issue({ names: ['localhost'], addresses: ['127.0.0.1'] }),
    'wrong host': () => authority.issue({ names: ['triton.example'] }),
    expired: () => authority.issue({ names: ['localhost'], isExpired: true }),
    'self-signed': selfSigned,
  }
  /** One proxy for each kind of certificate. */
  const urlOf = (kind: keyof typeof certificates, isMutual = false): Promise<string> => {
    const key = `${kind} ${isMutual}`
    const known = urls.get(key)
    if (known !== undefined) return known
    const started = startTlsProxy(server.httpHost, {
      ...certificates[kind](),
      ...(isMutual ? { ca: authority.cert, requestCert: true, rejectUnauthorized: true } : {}),
    }).then((proxy) => {
      proxies.push(proxy)
      return `https://localhost:${proxy.port}`
    })
    urls.set(key, started)
    return started
  }
  const inFolder = (words: string): string[] =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => (/\.(pem|key|der)$/.test(word) ? join(folder, word) : word))

  const trusting = '--ssl-https-ca-certificates-file ca.pem'

  describe.each(transports)('%s', (transport) => {
    it.each<{ what: string; certificate: keyof typeof certificates; isMutual?: boolean; words: string }>([
      { what: 'an authority that is given', certificate: 'good', words: trusting },
      {
        what: 'another host, unchecked',
        certificate: 'wrong host',
        words: `${trusting} --ssl-https-verify-host 0`,
      },
      { what: 'any authority', certificate: 'good', words: '--ssl-https-verify-peer 0' },
      { what: 'an expired one, unchecked', certificate: 'expired', words: '--ssl-https-verify-peer 0' },
      {
        what: 'any certificate at all',
        certificate: 'self-signed',
        words: '--ssl-https-verify-peer 0 --ssl-https-verify-host 0',
      },
      {
        what: "the client's certificate in PEM",
        certificate: 'good',
        isMutual: true,
        words: `${trusting} --ssl-https-client-certificate-file client.pem --ssl-https-private-key-file client.key`,
      },
      {
        what: "the client's certificate and key in one file",
        certificate: 'good',
        isMutual: true,
        words: `${trusting} --ssl-https-client-certificate-file both.pem`,
      },
      {
        what: "the client's certificate in DER",
        certificate: 'good',
        isMutual: true,
        words: `${trusting} --ssl-https-client-certificate-file client.der --ssl-https-client-certificate-type DER --ssl-https-private-key-file key.der --ssl-https-private-key-type DER`,
      },
    ])('measures with $what', async ({ certificate, isMutual, words }) => {
      const url = await urlOf(certificate, isMutual)
      const argv = [...load, '--transport', transport, ...inFolder(words)]
      const report = await analyzeAt(server, { protocol: 'http', url, argv })
      expect(report.levels[0]).toMatchObject({ windows: [{ successCount: 20, failures: {} }] })
    })
  })

  it.each<{
    what: string
    certificate: keyof typeof certificates
    words: string
    message: string
    hint: string
  }>([
    {
      what: 'an authority that nobody knows',
      certificate: 'good',
      words: '',
      message: 'signed by an authority that is not trusted here',
      hint: '--ssl-https-ca-certificates-file',
    },
    {
      what: 'a certificate that only itself has signed',
      certificate: 'self-signed',
      words: '--ssl-https-verify-host 0',
      message: 'signed by nobody but itself',
      hint: '--ssl-https-verify-peer 0',
    },
    {
      what: 'a certificate for another host',
      certificate: 'wrong host',
      words: trusting,
      message: 'triton.example',
      hint: '--ssl-https-verify-host 0',
    },
    {
      what: 'another host by any authority',
      certificate: 'wrong host',
      words: '--ssl-https-verify-peer 0',
      message: 'triton.example',
      hint: '--ssl-https-verify-host 0',
    },
    {
      what: 'an expired certificate',
      certificate: 'expired',
      words: trusting,
      message: 'has expired',
      hint: '--ssl-https-verify-peer 0',
    },
  ])('ends at once with exit 4 for $what', async ({ certificate, words, message, hint }) => {
    const url = await urlOf(certificate)
    const argv = [...load, '--server-timeout', '60', ...inFolder(words)]
    const failure = await failureAt(server, { protocol: 'http', url, argv })
    expect(failure.exitCode).toBe(4)
    expect(failure.message).toContain(message)
    expect(failure.hint).toContain(hint)
  })

  it.each([
    { what: 'no certificate of the client', words: trusting },
    {
      what: 'a certificate of a stranger',
      words: `${trusting} --ssl-https-client-certificate-file stranger.pem`,
    },
  ])('says what a server may want that closes the connection for $what', async ({ words }) => {
    const url = await urlOf('good', true)
    const argv = [...load, '--server-timeout', '0.2', ...inFolder(words)]
    expect(await failureAt(server, { protocol: 'http', url, argv })).toMatchObject({
      exitCode: 4,
      message: expect.stringContaining('as one does that wants another certificate of this client'),
      hint: expect.stringContaining('--ssl-https-client-certificate-file'),
    })
  })

  it('says that a server speaks TLS, and that it does not', async () => {
    const url = await urlOf('good')
    const patient = [...load, '--server-timeout', '60']
    const plain = await failureAt(server, {
      protocol: 'http',
      url: url.replace('https://', ''),
      argv: patient,
    })
    expect(plain).toMatchObject({
      code: 'not-triton',
      message: expect.stringContaining('it speaks TLS, which https:// in -u is for'),
    })
    const secure = await failureAt(server, {
      protocol: 'http',
      url: `https://${server.httpHost}`,
      argv: patient,
    })
    expect(secure).toMatchObject({
      code: 'not-triton',
      message: expect.stringContaining('it speaks HTTP without TLS'),
    })
  })

  it('is spoken by several threads', async () => {
    const url = await urlOf('good')
    const argv = ['-m', 'batching', '--concurrency-range', '4', '--max-threads', '2', ...inFolder(trusting)]
    const report = await analyzeAt(server, { protocol: 'http', url, argv })
    expect(report.levels[0]?.evidence.failed).toBe(0)
    expect(report.levels[0]?.measured?.successCount).toBeGreaterThan(0)
  })
})
