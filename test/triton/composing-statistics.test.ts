import { describe, expect, it } from 'vitest'
import type { ComposingModel } from '../../src/triton/composing-model.ts'
import { cacheHitsOf, readingDelta, type ServerReading } from '../../src/triton/composing-statistics.ts'
import { mergeServerSide, type StatisticsSnapshot } from '../../src/triton/server-statistics.ts'
import { snapshotOf } from '../fakes/scripted-meters.ts'
import { calledSide, sideOf } from './composed-sides.ts'

const leaf: ComposingModel = { name: 'leaf', steps: 2, responseCache: false, composing: [] }
const tree: readonly ComposingModel[] = [
  { name: 'inner', steps: 1, responseCache: false, composing: [leaf] },
  { name: 'other', version: '3', responseCache: false, composing: [] },
]

/** Versions of one model, each after that many successes. */
const versions = (counts: Readonly<Record<string, number>>): StatisticsSnapshot =>
  new Map(Object.entries(counts).map(([version, count]) => [version, snapshotOf(count).get('1')!]))

const reading = (model: number, composing: Readonly<Record<string, StatisticsSnapshot>>): ServerReading => ({
  model: snapshotOf(model),
  composing: new Map(Object.entries(composing)),
})

const before = reading(5, {
  inner: snapshotOf(50),
  leaf: snapshotOf(500),
  other: versions({ 1: 0, 3: 7, 4: 0 }),
})
const after = reading(15, {
  inner: snapshotOf(60),
  leaf: snapshotOf(520),
  other: versions({ 1: 0, 3: 9, 4: 90 }),
})

describe('readingDelta', () => {
  it('has the difference of each model that is called, all the way down', () => {
    expect(readingDelta(before, after, { composing: tree })).toMatchObject({
      restarted: false,
      side: {
        successCount: 10,
        composing: [
          {
            name: 'inner',
            steps: 1,
            successCount: 10,
            composing: [{ name: 'leaf', steps: 2, successCount: 20, request: 1_000_000 }],
          },
          // The version that was asked for, not the one that counted most.
          { name: 'other', modelVersion: '3', successCount: 2 },
        ],
      },
    })
  })

  it('is that of the model alone when it calls none', () => {
    expect(readingDelta(before, after).side).not.toHaveProperty('composing')
    expect(readingDelta(before, after, {})).toMatchObject({ side: { successCount: 10 } })
  })

  it('leaves out a model without statistics, and what it calls', () => {
    const without = {
      ...after,
      composing: new Map([...after.composing!].filter(([name]) => name !== 'inner')),
    }
    expect(
      readingDelta(before, without, { composing: tree }).side?.composing?.map(({ name }) => name),
    ).toEqual(['other'])
    expect(readingDelta(before, { model: after.model }, { composing: tree }).side).not.toHaveProperty(
      'composing',
    )
  })

  it('tells the restart of a model that is called', () => {
    const restarted = { ...after, composing: new Map(after.composing).set('leaf', snapshotOf(3)) }
    expect(readingDelta(before, restarted, { composing: tree })).toEqual({
      restarted: true,
      otherVersions: [],
    })
  })

  it('needs both readings', () => {
    expect(readingDelta(undefined, after, { composing: tree })).toEqual({
      restarted: false,
      otherVersions: [],
    })
    expect(readingDelta(before, undefined, { composing: tree })).toEqual({
      restarted: false,
      otherVersions: [],
    })
  })
})

describe('mergeServerSide', () => {
  it('merges the models that are called, each version by itself', () => {
    const parts = [
      sideOf({ composing: [calledSide('a', { steps: 2, successCount: 10, request: 100 }), calledSide('b')] }),
      sideOf({
        composing: [
          calledSide('a', { steps: 2, successCount: 30, request: 200 }),
          calledSide('b', { modelVersion: '2' }),
        ],
      }),
    ]
    expect(mergeServerSide(parts).composing).toMatchObject([
      { name: 'a', steps: 2, successCount: 40, request: 175 },
      { name: 'b', modelVersion: '1', successCount: 10 },
      { name: 'b', modelVersion: '2', successCount: 10 },
    ])
  })
})

describe('cacheHitsOf', () => {
  it('counts the hits of the model and of all that it calls', () => {
    const cache = (hitCount: number) => ({ hitCount, missCount: 0, hit: 1, miss: 1 })
    expect(cacheHitsOf(sideOf())).toBe(0)
    const deep = calledSide('a', { cache: cache(2), composing: [calledSide('b', { cache: cache(40) })] })
    expect(cacheHitsOf(sideOf({ cache: cache(1), composing: [deep] }))).toBe(43)
  })
})
