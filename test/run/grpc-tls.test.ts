import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newAuthority } from '../fakes/certificate-authority.ts'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt, failureAt } from './analyze-real.ts'

const venv = await requireReal()
const load = ['-m', 'batching', '--request-count', '20', '--concurrency-range', '2']

describe.runIf(venv !== undefined)('gRPC over TLS', () => {
  let server: RealTriton
  let mutual: RealTriton
  let folder: string
  let file: Readonly<
    Record<
      'ca' | 'otherCa' | 'cert' | 'key' | 'clientCert' | 'clientKey' | 'strangerCert' | 'strangerKey',
      string
    >
  >

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grpc-tls-'))
    const [authority, other] = [newAuthority(), newAuthority('other')]
    const own = authority.issue({ names: ['localhost'], addresses: ['127.0.0.1'] })
    const [client, stranger] = [authority.issue(), other.issue()]
    const write = async (name: string, content: string): Promise<string> => {
      await writeFile(join(folder, name), content)
      return join(folder, name)
    }
    file = {
      ca: await write('ca.pem', authority.cert),
      otherCa: await write('other-ca.pem', other.cert),
      cert: await write('server.pem', own.cert),
      key: await write('server.key', own.key),
      clientCert: await write('client.pem', client.cert),
      clientKey: await write('client.key', client.key),
      strangerCert: await write('stranger.pem', stranger.cert),
      strangerKey: await write('stranger.key', stranger.key),
    }
    const tls = ['--grpc-use-ssl=true', `--grpc-server-cert=${file.cert}`, `--grpc-server-key=${file.key}`]
    server = await startTriton({ models: ['batching'], args: tls })
    mutual = await startTriton({
      models: ['batching'],
      args: [...tls, '--grpc-use-ssl-mutual=true', `--grpc-root-cert=${file.ca}`],
    })
  })

  afterAll(async () => {
    await Promise.all([server?.stop(), mutual?.stop()])
    await rm(folder, { recursive: true, force: true })
  })

  const trusting = (): string[] => ['--ssl-grpc-use-ssl', '--ssl-grpc-root-certifications-file', file.ca]
  const identified = (who: 'client' | 'stranger'): string[] => [
    ...trusting(),
    ...['--ssl-grpc-certificate-chain-file', who === 'client' ? file.clientCert : file.strangerCert],
    ...['--ssl-grpc-private-key-file', who === 'client' ? file.clientKey : file.strangerKey],
  ]

  it.each([
    { how: 'directly', argv: [] },
    { how: 'directly, on streams', argv: ['--streaming'] },
    { how: 'by the library', argv: ['--transport', 'library'] },
  ])('is measured $how, by address and by name', async ({ argv }) => {
    for (const url of [server.grpcHost, server.grpcHost.replace('127.0.0.1', 'localhost')]) {
      const report = await analyzeAt(server, {
        protocol: 'grpc',
        url,
        argv: [...load, ...trusting(), ...argv],
      })
      expect(report.levels[0]).toMatchObject({ windows: [{ successCount: 20, failures: {} }] })
    }
  })

  it('is measured with a certificate of the client, by us and by perf_analyzer alike', async () => {
    for (const argv of [[], ['--transport', 'library']]) {
      const report = await analyzeAt(mutual, {
        protocol: 'grpc',
        argv: [...load, ...identified('client'), ...argv],
      })
      expect(report.levels[0]).toMatchObject({ windows: [{ successCount: 20, failures: {} }] })
    }
    const theirs = await perfAnalyzer()
    const { code, stdout } = await theirs!.run([
      ...load,
      '-i',
      'grpc',
      '-u',
      mutual.grpcHost,
      ...identified('client'),
    ])
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('Throughput') })
  })

  it.each([
    {
      what: 'an authority that is not ours',
      argv: () => ['--ssl-grpc-use-ssl', '--ssl-grpc-root-certifications-file', file.otherCa],
      message: 'authority that is not trusted',
      hint: '--ssl-grpc-root-certifications-file',
    },
    {
      what: 'an authority that nobody knows',
      argv: () => ['--ssl-grpc-use-ssl'],
      message: 'authority that is not trusted',
      hint: '--ssl-grpc-root-certifications-file',
    },
    {
      what: 'no TLS here',
      argv: () => [],
      message: 'it speaks TLS, which --ssl-grpc-use-ssl is for',
      hint: '8001',
    },
  ])('ends at once with exit 4 for $what', async ({ argv, message, hint }) => {
    const failure = await failureAt(server, {
      protocol: 'grpc',
      argv: [...load, '--server-timeout', '60', ...argv()],
    })
    expect(failure.exitCode).toBe(4)
    expect(failure.message).toContain(message)
    expect(failure.hint).toContain(hint)
  })

  it.each([
    { what: 'no certificate of the client', argv: () => trusting() },
    { what: 'a certificate of a stranger', argv: () => identified('stranger') },
  ])('says what a server may want that closes the connection for $what', async ({ argv }) => {
    const given = [...load, '--server-timeout', '0.2', ...argv()]
    expect(await failureAt(mutual, { protocol: 'grpc', argv: given })).toMatchObject({
      exitCode: 4,
      message: expect.stringContaining('as one does that wants another certificate of this client'),
      hint: expect.stringContaining('--ssl-grpc-certificate-chain-file'),
    })
  })

  it('ends at once with exit 4 where the server speaks no TLS', async () => {
    const argv = [...load, '--server-timeout', '60', ...trusting()]
    const failure = await failureAt(server, { protocol: 'grpc', url: server.httpHost, argv })
    expect(failure.exitCode).toBe(4)
    expect(failure.message).toMatch(/does not speak TLS|speaks HTTP/)
  })

  it('has the files of both sides refused when they do not belong together', async () => {
    const argv = [...load, ...trusting(), '--ssl-grpc-certificate-chain-file', file.clientCert]
    const failure = await failureAt(mutual, {
      protocol: 'grpc',
      argv: [...argv, '--ssl-grpc-private-key-file', file.strangerKey],
    })
    expect(failure).toMatchObject({
      exitCode: 3,
      message: `--ssl-grpc-private-key-file: got '${file.strangerKey}', which is not the key of the certificate in '${file.clientCert}'; expected its key`,
    })
  })
})
