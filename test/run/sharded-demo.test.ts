import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoServer, startDemoServer } from '../../src/demo/demo-server.ts'
import { measurementFaults } from '../../src/report/measurement-faults.ts'
import type { Report } from '../../src/report/report.ts'
import { mergeShards } from '../../src/run/merge-shards.ts'
import { analyzeAt, failureAt } from './analyze-real.ts'

const model = 'add_sub'
let server: DemoServer
let steps = ''

beforeAll(async () => {
  server = await startDemoServer({ keepRequests: 10_000 })
  server.setServiceTime(model, 3)
  steps = path.join(await mkdtemp(path.join(tmpdir(), 'sharded-')), 'steps.json')
  const data = Array.from({ length: 40 }, (_, step) => ({
    INPUT0: Array(16).fill(step),
    INPUT1: Array(16).fill(1),
    timestamp: step * 10,
  }))
  await writeFile(steps, JSON.stringify({ data }))
})
afterAll(() => server?.close())

const soon = (): string => String(Date.now() / 1000 + 2.2)

/** A thread has one timer of the kernel, and here several shards are in one. */
const spinning = ['--pacing', 'spin']

/** The reports of all shards, which run at once. */
const measureShards = (of: number, argv: readonly string[], startAt = soon()): Promise<readonly Report[]> =>
  Promise.all(
    Array.from({ length: of }, (_, index) =>
      analyzeAt(server, {
        protocol: 'http',
        argv: ['-m', model, ...argv, '--shard', `${index}/${of}`, '--start-at', startAt],
      }),
    ),
  )

const merge = (reports: readonly Report[]): Report =>
  mergeShards(
    reports.map((report, index) => ({ report, label: `${index}.json` })),
    0,
  )

/** The bodies of the inferences while something ran, in the order of their texts. */
const bodiesDuring = async (run: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = server.counts().requests
  await run()
  const since = server.lastRequests().slice(-(server.counts().requests - before))
  return since
    .filter(({ call }) => call.endsWith('/infer'))
    .map(({ body }) => Buffer.from(body).toString('base64'))
    .toSorted()
}

describe('shards of a load on the demo server', () => {
  it('send together the requests of one run, each step of a fixed schedule once', async () => {
    const argv = ['--input-data', steps, '--fixed-schedule', '--warmup-request-count', '4', ...spinning]
    let merged: Report | undefined
    const sharded = await bodiesDuring(async () => {
      merged = merge(await measureShards(3, argv))
    })
    const whole = await bodiesDuring(() =>
      analyzeAt(server, { protocol: 'http', argv: ['-m', model, ...argv] }),
    )
    // Each process asks once before it measures, with the first step.
    const firstStep = sharded.filter((body, place) => body === sharded[place + 1])[0]!
    expect(sharded.filter((body) => body !== firstStep)).toEqual(whole.filter((body) => body !== firstStep))
    expect(new Set(sharded).size).toBe(40)
    expect(sharded).toHaveLength(43)
    expect(merged!.levels[0]).toMatchObject({
      state: 'request-count',
      measured: { successCount: 36 },
      evidence: { sent: 40, succeeded: 40, failed: 0, serverSucceeded: 40 },
    })
  })

  it('come to one report that the gate takes, with windows that all of them had, counted as the server did', async () => {
    const reports = await measureShards(3, ['--concurrency-range', '3:6:3', '-p', '250'])
    for (const { levels } of reports)
      expect(levels.map(({ state, windows }) => [state, windows.length])).toEqual([
        ['part', 3],
        ['part', 3],
      ])
    // What a shard measured alone cannot be compared with anything.
    for (const report of reports)
      expect(measurementFaults(report, { maxErrorRate: 0 })[0]).toMatch(
        /it is shard \d of 3, a part of a measurement/,
      )
    const merged = merge(reports)
    expect(measurementFaults(merged, { maxErrorRate: 0 })).toEqual([])
    expect(merged.shard).toBeUndefined()
    expect(merged.shards).toHaveLength(3)
    expect(merged.environment.logicalCpus).toBe(3 * reports[0]!.environment.logicalCpus)
    for (const [place, { level, measured, evidence }] of merged.levels.entries()) {
      const parts = reports.map(({ levels }) => levels[place]!)
      const sum = (value: (level: (typeof parts)[number]) => number) =>
        parts.reduce((total, part) => total + value(part), 0)
      expect(evidence.succeeded).toBe(sum((part) => part.evidence.succeeded))
      expect(evidence.serverSucceeded).toBe(evidence.succeeded)
      expect(measured!.successCount).toBe(sum((part) => part.measured!.successCount))
      expect(parts.map((part) => part.evidence.threads)).toEqual([1, 1, 1])
      expect(measured!.throughput).toBeGreaterThan(0)
      expect(level).toEqual({ mode: 'concurrency', value: 3 * (place + 1) })
    }
  })
})

describe('a start', () => {
  const load = ['-m', model, '--concurrency-range', '2']
  const at = (offsetS: number) => ({
    protocol: 'http' as const,
    argv: [...load, '--shard', '0/2', '--start-at', String(Date.now() / 1000 + offsetS)],
  })

  it.each([
    [
      -5,
      /^--start-at: got '[^']+Z', which is 5\.\d s ago, expected a time in the next hour: the clock of this machine says /,
    ],
    [4000, /which is (4000|3999)\.\d s ahead, expected a time in the next hour/],
  ])('%d s from now is refused with what the clock says', async (offset, words) => {
    const failure = await failureAt(server, at(offset))
    expect(failure).toMatchObject({ code: 'invalid-option', exitCode: 3 })
    expect(failure.message).toMatch(words)
  })

  it('that is past when the shard is ready ends it, with how late it was', async () => {
    server.setServiceTime(model, 400)
    const failure = await failureAt(server, at(1.2))
    server.setServiceTime(model, 3)
    expect(failure).toMatchObject({ code: 'shard-late', exitCode: 5 })
    expect(failure.message).toMatch(
      /^shard 0 of 2 was ready 0\.\d s too late, at [^ ]+Z, expected 1\.0 s before --start-at \([^ ]+Z\)/,
    )
  })
})
