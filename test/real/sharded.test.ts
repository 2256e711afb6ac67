import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dueCounter } from '../../src/load/schedule.ts'
import { decodeHistogram } from '../../src/measure/hdr-v2.ts'
import { measurementFaults } from '../../src/report/measurement-faults.ts'
import { readReport } from '../../src/report/read-report.ts'
import type { Report } from '../../src/report/report.ts'
import { repository, runNode } from '../end-to-end/started-process.ts'
import { temporaryFolder } from '../end-to-end/temporary-folder.ts'
import { analyzeAt, successesOf } from '../run/analyze-real.ts'
import { requireReal } from './python.ts'
import { type RealTriton, startTriton } from './triton.ts'

const venv = await requireReal()
const cli = path.join(repository, 'src/cli/main.ts')
const model = 'identity_fp32'

describe.runIf(venv !== undefined)('three shards as three processes, on a real Triton', () => {
  let server: RealTriton
  let folder = ''
  const at = (name: string): string => path.join(folder, name)
  const readAt = async (name: string): Promise<Report> => readReport(await readFile(at(name), 'utf8'), name)
  const indexes = [0, 1, 2]

  beforeAll(async () => {
    server = await startTriton({ models: [model] })
    folder = await temporaryFolder('sharded')
  })
  afterAll(() => server?.stop())

  /** All begin ten seconds from now: three Nodes on two cores take a while to start. */
  const runShards = (name: string, argv: readonly string[]) => {
    const startAt = String(Math.ceil(Date.now() / 1000) + 10)
    return Promise.all(
      indexes.map((index) =>
        runNode([
          ...[cli, 'analyze', '-m', model, ...argv, '--shard', `${index}/3`, '--start-at', startAt],
          ...['--json', at(`${name}-${index}.json`)],
        ]),
      ),
    )
  }

  it('send one schedule together, and merged are what one run measures', async () => {
    const rate = 300
    const load = ['--request-rate-range', String(rate), '--request-distribution', 'poisson', '--seed', '11']
    const short = ['-p', '1000', '-r', '3', '-s', '1000', '--warmup-request-count', '30']
    const before = await successesOf(server, model)
    const ended = await runShards('open', ['-i', 'grpc', '-u', server.grpcHost, ...load, ...short])
    expect(ended.map(({ code, stderr }) => [code, stderr.match(/^Error.*/m)?.[0]])).toEqual(
      indexes.map(() => [0, undefined]),
    )
    const files = indexes.map((index) => at(`open-${index}.json`))
    const judged = await runNode([
      ...[cli, 'merge', ...files, '--json', at('open.json'), '--thresholds', 'p95 < 5s'],
    ])
    expect([judged.code, judged.stderr]).toEqual([0, ''])
    expect(judged.stdout).toContain('shard 2 of 3 sent')

    const merged = await readAt('open.json')
    expect(measurementFaults(merged, { maxErrorRate: 0 })).toEqual([])
    const [{ evidence, windows, measured, histogram }] = merged.levels as [Report['levels'][number]]
    // The server counted every request of all shards, and each process asked once before.
    expect(evidence).toMatchObject({ failed: 0, serverSucceeded: evidence.succeeded })
    expect((await successesOf(server, model)) - before).toBe(evidence.succeeded + 3)
    // In three windows of 1.2 s the schedule of that seed has so many requests; cuts are some milliseconds late.
    const due = dueCounter({ kind: 'poisson', requestRate: rate, seed: 11 })(3.6e9)
    const asked = windows.reduce((sum, { askedRate, duration }) => sum + askedRate! * (duration / 1e9), 0)
    expect(Math.abs(asked - due)).toBeLessThan(0.03 * due)
    // What one reads in the whole is what is in the parts.
    const parts = await Promise.all(indexes.map((index) => readAt(`open-${index}.json`)))
    const counts = parts.map(({ levels }) => decodeHistogram(levels[0]!.histogram!)!)
    const whole = decodeHistogram(histogram!)!
    expect(whole.total).toBe(measured!.successCount)
    for (const [bucket, count] of whole.counts.entries())
      if (count !== counts.reduce((sum, part) => sum + part.counts[bucket]!, 0))
        throw new Error(`bucket ${bucket} of the whole is not the sum of the parts`)

    const single = await analyzeAt(server, { protocol: 'grpc', argv: ['-m', model, ...load, ...short] })
    const one = single.levels[0]!.measured!
    expect(Math.abs(measured!.successCount / one.successCount - 1)).toBeLessThan(0.05)
    expect(merged.settings).toEqual({ ...single.settings, url: merged.settings.url })
  })

  it('share a number of requests of a closed loop, each of them once', async () => {
    const argv = ['-u', server.httpHost, '--concurrency-range', '7', '--request-count', '100']
    const before = await successesOf(server, model)
    expect((await runShards('closed', argv)).map(({ code }) => code)).toEqual([0, 0, 0])
    const files = indexes.map((index) => at(`closed-${index}.json`))
    expect((await runNode([cli, 'merge', ...files, '--json', at('closed.json')])).code).toBe(0)
    expect((await readAt('closed.json')).levels[0]).toMatchObject({
      state: 'request-count',
      measured: { successCount: 100 },
      evidence: { sent: 100, succeeded: 100, serverSucceeded: 100 },
    })
    expect((await successesOf(server, model)) - before).toBe(103)
    // Two of three are no measurement.
    const two = await runNode([cli, 'merge', ...files.slice(0, 2)])
    expect([two.code, two.stderr.split('\n')[0]]).toEqual([5, 'Error: shard 2 of 3 is missing'])
  })
})
