import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composedCacheTimes, composedTime } from '../../src/triton/composed-time.ts'
import type { ServerSide } from '../../src/triton/server-statistics.ts'
import { calledSide, sideOf } from './composed-sides.ts'

/** A request of it waits 3 ns and computes 1 + 20 + 4 ns. */
const leafTimes = { request: 30, queue: 3, computeInput: 1, computeInfer: 20, computeOutput: 4 }

describe('composedTime', () => {
  it.each<[string, ServerSide, { overhead: number; queue: number; compute: number }]>([
    [
      'is the own time of a model that calls none',
      sideOf({ ...leafTimes }),
      { overhead: 2, queue: 3, compute: 25 },
    ],
    [
      'counts a step that an ensemble calls twice as often, where perf_analyzer counts it once',
      sideOf({ queue: 1, composing: [calledSide('leaf', { ...leafTimes, steps: 2, successCount: 20 })] }),
      { overhead: 43, queue: 7, compute: 50 },
    ],
    [
      'counts no more calls than the schedule has: others use the step too',
      sideOf({ composing: [calledSide('leaf', { ...leafTimes, steps: 1, successCount: 500 })] }),
      { overhead: 72, queue: 3, compute: 25 },
    ],
    [
      'counts only the calls of requests that the ensemble’s cache did not answer',
      sideOf({
        cache: { hitCount: 8, missCount: 2, hit: 5, miss: 10 },
        composing: [calledSide('leaf', { ...leafTimes, steps: 1, successCount: 2 })],
      }),
      // (8 * 5 + 2 * 10) / 10 looked up, and a fifth of the step.
      { overhead: 88.4, queue: 0.6, compute: 11 },
    ],
    [
      'goes through ensembles in ensembles',
      sideOf({
        composing: [
          calledSide('inner', {
            steps: 2,
            successCount: 20,
            queue: 1,
            composing: [calledSide('leaf', { ...leafTimes, steps: 1, successCount: 20 })],
          }),
        ],
      }),
      { overhead: 42, queue: 8, compute: 50 },
    ],
    [
      'takes what business logic waits for out of its own computing, and puts in what that was',
      sideOf({
        queue: 5,
        computeInput: 1,
        computeInfer: 80,
        composing: [calledSide('leaf', { ...leafTimes, successCount: 20 })],
      }),
      // Of 81 ns two calls are 60 ns, which queue 6 and compute 50.
      { overhead: 18, queue: 11, compute: 71 },
    ],
    [
      'counts a model once that business logic calls itself and by way of an ensemble',
      sideOf({
        computeInfer: 95,
        composing: [
          calledSide('leaf', { ...leafTimes, successCount: 30 }),
          calledSide('twice', {
            request: 65,
            composing: [calledSide('leaf', { ...leafTimes, steps: 2, successCount: 30 })],
          }),
        ],
      }),
      // One call itself and two by the ensemble; no computing of its own.
      { overhead: 16, queue: 9, compute: 75 },
    ],
    [
      'leaves what business logic in a step of an ensemble calls in the time of that step',
      sideOf({
        composing: [
          calledSide('bls', { ...leafTimes, steps: 1 }),
          calledSide('leaf', { ...leafTimes, successCount: 30 }),
        ],
      }),
      { overhead: 72, queue: 3, compute: 25 },
    ],
    [
      'has no overhead below 0',
      sideOf({ request: 10, composing: [calledSide('leaf', { ...leafTimes, steps: 1 })] }),
      { overhead: 0, queue: 3, compute: 25 },
    ],
    [
      'is 0 without requests',
      sideOf({ request: 0, successCount: 0, composing: [calledSide('leaf', { ...leafTimes, steps: 1 })] }),
      { overhead: 0, queue: 0, compute: 0 },
    ],
  ])('%s', (_, side, expected) => {
    const time = composedTime(side)
    expect(time.overhead).toBeCloseTo(expected.overhead, 9)
    expect(time.queue).toBeCloseTo(expected.queue, 9)
    expect(time.compute).toBeCloseTo(expected.compute, 9)
  })

  it('adds up to the request’s time wherever the parts are no longer than that', () => {
    const ns = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(ns, ns, fc.integer({ min: 1, max: 4 }), (queue, compute, steps) => {
        const leaf = {
          request: queue + compute,
          queue,
          computeInfer: compute,
          steps,
          successCount: 10 * steps,
        }
        const request = steps * leaf.request + 7
        const time = composedTime(sideOf({ request, composing: [calledSide('leaf', leaf)] }))
        expect(time.overhead + time.queue + time.compute).toBeCloseTo(request, 9)
        expect(time.overhead).toBeCloseTo(7, 9)
      }),
      { numRuns: 50, seed: 1 },
    )
  })
})

describe('composedCacheTimes', () => {
  const cache = { hitCount: 6, missCount: 4, hit: 5, miss: 8 }

  it('are those of the model’s own cache, the miss with what it computes', () => {
    expect(composedCacheTimes(sideOf({ ...leafTimes, cache }))).toEqual({ hit: 5, miss: 33 })
  })

  it('are those of an ensemble’s own cache, with what a miss computes in its steps', () => {
    const leaf = calledSide('leaf', { ...leafTimes, steps: 2, successCount: 8 })
    // Four misses have called the step eight times.
    expect(composedCacheTimes(sideOf({ cache, composing: [leaf] }))).toEqual({ hit: 5, miss: 58 })
  })

  it('are those of the steps where the ensemble itself has none', () => {
    const own = { hitCount: 0, missCount: 0, hit: 0, miss: 0 }
    const leaf = calledSide('leaf', { ...leafTimes, steps: 2, successCount: 20, cache })
    expect(composedCacheTimes(sideOf({ cache: own, composing: [leaf] }))).toEqual({ hit: 10, miss: 66 })
  })
})
