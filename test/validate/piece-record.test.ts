import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AbBlock } from '../../src/measure/ab-block.ts'
import type { Segment } from '../../src/measure/segment.ts'
import { baseWork } from './corpus-models.ts'
import {
  blockOf,
  type PieceRecord,
  packPiece,
  readCorpus,
  recordedNames,
  segmentsInTime,
  unpackPiece,
  writePiece,
} from './piece-record.ts'
import { pieces } from './pieces.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Segments that succeed, and some without a success. */
const segments = fc
  .record({
    startedAt: fc.integer({ min: 0, max: 1e15 }),
    duration: fc.integer({ min: 1, max: 1e10 }),
    failureCount: fc.integer({ min: 0, max: 100 }),
    successCount: fc.integer({ min: 0, max: 1e5 }),
    latency: fc.integer({ min: 1, max: 1e10 }),
  })
  .map(
    ({ latency, ...counted }): Segment => ({
      ...counted,
      throughput: counted.successCount / 8,
      ...(counted.successCount === 0
        ? {}
        : { p50: latency, p90: latency + 1, p95: latency + 2, p99: latency + 3, avg: latency + 4 }),
    }),
  )

const blocks = fc
  .tuple(
    fc.constantFrom<AbBlock['order']>('ABBA', 'BAAB'),
    fc.array(segments, { minLength: 4, maxLength: 4 }),
  )
  .map(([order, ofBlock]) => blockOf(order, ofBlock))

const recordOf = (recorded: readonly AbBlock[]): PieceRecord => {
  const side = {
    work: baseWork({ iterations: 900, overhead: 100 }),
    clientSuccesses: 1,
    server: { successes: 1, failures: 0, computeInferNs: 5e6, queueNs: 1e4 },
  }
  return {
    ...pieces[0]!,
    recordedAt: '2026-11-24T12:00:00.000Z',
    machine: { cpuModel: 'cpu', logicalCpus: 2, memoryGib: 8, loadAverage: 0.1 },
    versions: { Node: '24' },
    concurrency: 1,
    segment: { discardMs: 100, durationMs: 500 },
    sides: { a: side, b: side },
    blocks: recorded,
  }
}

it('gives back every segment, its start counted from the first one of all', () => {
  fc.assert(
    fc.property(fc.array(blocks, { minLength: 1, maxLength: 5 }), (recorded) => {
      const record = recordOf(recorded)
      const origin = segmentsInTime(recorded[0]!)[0]!.startedAt
      const moved = recorded.map((block) =>
        blockOf(
          block.order,
          segmentsInTime(block).map((segment) => ({ ...segment, startedAt: segment.startedAt - origin })),
        ),
      )
      expect(unpackPiece(packPiece(record))).toEqual({ ...record, blocks: moved })
    }),
    { seed: 7, numRuns: 50 },
  )
})

it.each([
  ['ABBA', 'a b b a'],
  ['BAAB', 'b a a b'],
] as const)('keeps the segments of %s in the order of time', (order, expected) => {
  const four = [1, 2, 3, 4].map(
    (startedAt): Segment => ({ startedAt, duration: 1, successCount: 0, failureCount: 0, throughput: 0 }),
  )
  const block = blockOf(order, four)
  expect(segmentsInTime(block)).toEqual(four)
  expect(
    segmentsInTime(block)
      .map((segment) => (block.a.includes(segment) ? 'a' : 'b'))
      .join(' '),
  ).toBe(expected)
})

it('refuses a block that lacks a segment', () => {
  expect(() => blockOf('ABBA', [])).toThrow('0 segments')
})

it('refuses a piece with other columns', () => {
  const text = packPiece(recordOf([])).replace('"p95"', '"p96"')
  expect(() => unpackPiece(text)).toThrow('p96')
})

it('never overwrites a piece', async () => {
  const record = recordOf([])
  const file = await writePiece(folder, record)
  const before = await readFile(file, 'utf8')
  await expect(writePiece(folder, { ...record, seed: 5 })).rejects.toThrow('EEXIST')
  expect(await readFile(file, 'utf8')).toBe(before)
  expect(await recordedNames(folder)).toEqual(new Set([record.name]))
  expect((await readCorpus(folder)).map(({ name }) => name)).toEqual([record.name])
})

it('knows no pieces in a folder that is not there', async () => {
  expect(await recordedNames(join(folder, 'nowhere'))).toEqual(new Set())
})
