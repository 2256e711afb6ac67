import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTap, type Tap } from '../fakes/tap.ts'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt } from './analyze-real.ts'
import { seenBy, sequencesIn } from './sequences-real.ts'

const venv = await requireReal()
const codings = ['gzip', 'deflate'] as const
const transports = ['direct', 'library'] as const
/** Requests and responses of 40 kB of zeros. */
const requests = 10
const load = [
  '-m',
  'variable',
  '--shape',
  'INPUT0:100,100',
  '--input-data',
  'zero',
  '--request-count',
  `${requests}`,
]
const uncompressed = requests * 40_000

describe.runIf(venv !== undefined)('compression', () => {
  let server: RealTriton
  const taps: Tap[] = []
  let http: Tap
  let grpc: Tap

  beforeAll(async () => {
    // Without the option it compresses no gRPC response.
    server = await startTriton({
      models: ['variable', 'sequence_oldest'],
      args: ['--grpc-infer-response-compression-level=high'],
    })
    http = await startTap(server.httpHost)
    grpc = await startTap(server.grpcHost)
    taps.push(http, grpc)
  })

  afterAll(async () => {
    await Promise.all(taps.map((tap) => tap.close()))
    await server?.stop()
  })

  beforeEach(() => {
    for (const tap of taps) tap.clear()
  })

  const good = { state: 'request-count', windows: [{ successCount: requests, failures: {} }] }

  describe.each(transports)('%s', (transport) => {
    const measured = async (protocol: 'http' | 'grpc', argv: readonly string[]) => {
      const url = protocol === 'http' ? http.host : grpc.host
      const report = await analyzeAt(server, {
        protocol,
        url,
        argv: [...load, '--transport', transport, ...argv],
      })
      expect(report.levels).toMatchObject([good])
      return report.settings.compression
    }

    it('is off unless it is asked for', async () => {
      expect(await measured('http', [])).toBeUndefined()
      expect(http.sent().length).toBeGreaterThan(uncompressed)
      expect(http.received().length).toBeGreaterThan(uncompressed)
      expect(http.sent().toString('latin1')).not.toMatch(/accept-encoding|content-encoding/i)
      expect(await measured('grpc', [])).toBeUndefined()
      expect(grpc.sent().length).toBeGreaterThan(uncompressed)
    })

    it.each(codings)('makes HTTP requests small with %s', async (coding) => {
      expect(await measured('http', ['--http-request-compression', coding])).toEqual({
        request: coding,
        response: 'none',
      })
      expect(http.sent().length).toBeLessThan(uncompressed / 10)
      expect(http.sent().toString('latin1').toLowerCase()).toContain(`content-encoding: ${coding}\r\n`)
      expect(http.received().length).toBeGreaterThan(uncompressed)
    })

    it.each(codings)('makes HTTP responses small with %s', async (coding) => {
      expect(await measured('http', ['--http-response-compression', coding])).toEqual({
        request: 'none',
        response: coding,
      })
      expect(http.sent().length).toBeGreaterThan(uncompressed)
      expect(http.received().length).toBeLessThan(uncompressed / 10)
      expect(http.received().toString('latin1').toLowerCase()).toContain(`content-encoding: ${coding}\r\n`)
    })
  })

  it.each(codings)('makes gRPC messages small both ways with %s', async (coding) => {
    for (const streaming of [[], ['--streaming']]) {
      grpc.clear()
      const argv = [...load, '--grpc-compression-algorithm', coding, ...streaming]
      const report = await analyzeAt(server, { protocol: 'grpc', url: grpc.host, argv })
      expect(report.levels).toMatchObject([good])
      expect(report.settings.compression).toEqual({ request: coding, response: coding })
      expect(grpc.sent().length).toBeLessThan(uncompressed / 10)
      // The server's option is for unary calls.
      if (streaming.length === 0) expect(grpc.received().length).toBeLessThan(uncompressed / 10)
    }
  })

  it.each([
    { protocol: 'http', argv: ['--http-request-compression', 'gzip'] },
    { protocol: 'http', argv: ['--http-request-compression', 'deflate', '--transport', 'library'] },
    { protocol: 'grpc', argv: ['--grpc-compression-algorithm', 'gzip'] },
    { protocol: 'grpc', argv: ['--grpc-compression-algorithm', 'deflate', '--streaming'] },
  ] as const)(
    'makes requests of sequences small, each with its own mark: $argv',
    async ({ protocol, argv }) => {
      const tap = protocol === 'http' ? http : grpc
      const before = (await seenBy(server, 'sequence_oldest')).length
      const sequences = ['--concurrency-range', '3', '--request-count', '90', '--sequence-length', '4']
      const report = await analyzeAt(server, {
        protocol,
        url: tap.host,
        argv: ['-m', 'sequence_oldest', '--input-data', 'zero', ...sequences, ...argv],
      })
      expect(report.levels).toMatchObject([{ evidence: { sent: 90, succeeded: 90, failed: 0 } }])
      const seen = sequencesIn((await seenBy(server, 'sequence_oldest')).slice(before))
      expect(seen.flat()).toHaveLength(91)
      for (const sequence of seen) expect(sequence.at(-1)).toMatchObject({ isEnd: true })
      if (protocol === 'http') {
        expect(tap.sent().toString('latin1')).toMatch(/content-encoding: (?:gzip|deflate)/i)
        expect(tap.sent().toString('latin1')).not.toContain('sequence_id')
      } else {
        expect(tap.sent().toString('latin1')).not.toContain('sequence_start')
      }
    },
  )

  it('is offered to a gRPC server only when it is asked for, where perf_analyzer always offers it', async () => {
    await analyzeAt(server, { protocol: 'grpc', url: grpc.host, argv: load })
    expect(grpc.received().length).toBeGreaterThan(uncompressed)
  })

  it.each(codings)('makes gRPC requests as small as perf_analyzer with %s', async (coding) => {
    const theirs = await perfAnalyzer()
    const argv = [...load, '-i', 'grpc', '--grpc-compression-algorithm', coding]
    const { code } = await theirs!.run(['-u', grpc.host, ...argv])
    expect(code).toBe(0)
    expect(grpc.sent().length).toBeLessThan(uncompressed / 10)
  })
})
