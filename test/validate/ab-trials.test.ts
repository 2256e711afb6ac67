import { expect, it } from 'vitest'
import type { AbBlock } from '../../src/measure/ab-block.ts'
import type { Segment } from '../../src/measure/segment.ts'
import { type AbJudge, type AbLook, cutAbTrials, looks, meanLogRatio } from './ab-trials.ts'
import { segmentsInTime } from './piece-record.ts'
import { sideBlocks } from './side-blocks.ts'

const segment = (startedAt: number, p95: number, throughput: number): Segment => ({
  startedAt: startedAt * 6e8,
  duration: 5e8,
  successCount: 50,
  failureCount: 0,
  throughput,
  p50: p95,
  p90: p95,
  p95,
  p99: p95,
  avg: p95,
})

/** Blocks whose candidate is so many times slower. */
const blocks = (count: number, ratio: number): AbBlock[] =>
  Array.from({ length: count }, (_, place) => ({
    order: 'ABBA' as const,
    a: [segment(4 * place, 10, 100), segment(4 * place + 3, 10, 100)],
    b: [segment(4 * place + 1, 10 * ratio, 100 / ratio), segment(4 * place + 2, 10 * ratio, 100 / ratio)],
  }))

const lookOf = (verdict: AbLook['verdict'], isFinal: boolean, low = -0.01, high = 0.01): AbLook => ({
  verdict,
  isFinal,
  rows: { p95: { verdict, interval: { low, high } }, throughput: { verdict, interval: undefined } },
})

it.each([
  [10, 7],
  [20, 4],
  [30, 3],
  [40, 2],
])(
  'cuts trials that end at %d blocks one behind the other, none that could not go on to forty',
  (end, expected) => {
    const seen: number[] = []
    const judge: AbJudge = (used) => {
      seen.push(used.length)
      return lookOf('green', used.length >= end)
    }
    const trials = cutAbTrials(blocks(105, 1), judge)
    expect(trials.map(({ at }) => at)).toEqual(Array.from({ length: expected }, (_, place) => end * place))
    expect(trials.every((trial) => trial.blocks === end && trial.verdict === 'green')).toBe(true)
    expect(seen.slice(0, end / 10)).toEqual(looks.slice(0, end / 10))
    // Four segments of 0.6 s a block, the last of them without what is discarded before it.
    expect(trials[0]!.seconds).toBeCloseTo(end * 2.4 - 0.1, 6)
  },
)

it('ends at forty blocks, final or not', () => {
  const [trial] = cutAbTrials(blocks(40, 1), () => lookOf('inconclusive', false))
  expect(trial).toMatchObject({ blocks: 40, verdict: 'inconclusive' })
})

it('finds no trial in less than forty blocks', () => {
  expect(cutAbTrials(blocks(39, 1), () => lookOf('green', true))).toEqual([])
})

it('asks whether the interval holds the ratio of the other blocks', () => {
  const recording = [...blocks(10, 5), ...blocks(40, 1.1)]
  const at = (low: number, high: number) =>
    cutAbTrials(recording, () => lookOf('red', true, low, high))[0]!.covers
  expect(at(0.09, 0.11)).toEqual({ p95: true })
  expect(at(0.11, 0.5)).toEqual({ p95: false })
  expect(at(0, 0.09)).toEqual({ p95: false })
})

it('has the mean ratio of blocks', () => {
  const mean = meanLogRatio(blocks(3, 1.25))
  expect(mean.p95).toBeCloseTo(Math.log(1.25), 12)
  expect(mean.throughput).toBeCloseTo(-Math.log(1.25), 12)
})

it('makes A/A blocks of one side alone, in the order of time, the same for the same seed', () => {
  const recording = { blocks: blocks(21, 2), seed: 5 }
  const ofBase = sideBlocks(recording, 'a')
  expect(ofBase).toHaveLength(10)
  expect(ofBase.flatMap(segmentsInTime)).toEqual(recording.blocks.flatMap(({ a }) => a).slice(0, 40))
  expect(sideBlocks(recording, 'b').flatMap(segmentsInTime)).toEqual(
    recording.blocks.flatMap(({ b }) => b).slice(0, 40),
  )
  expect(new Set(ofBase.map(({ order }) => order)).size).toBe(2)
  expect(sideBlocks(recording, 'a')).toEqual(ofBase)
})
