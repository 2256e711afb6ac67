import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LevelSpec, ourRun, theirRun } from './build-run.ts'
import { type ComparedFigure, compareFigures, median } from './figures.ts'
import type { Round } from './rounds.ts'

const roundOf = (ours: Omit<LevelSpec, 'concurrency'>, theirs: Omit<LevelSpec, 'concurrency'>): Round => ({
  ours: ourRun([{ concurrency: 1, ...ours }]),
  theirs: theirRun([{ concurrency: 1, ...theirs }]),
})

const figure = (rounds: readonly Round[], name: string): ComparedFigure =>
  compareFigures(rounds, [1]).find((candidate) => candidate.name === name)!

describe('median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([9, 1, 5, 7])).toBe(6)
    expect(median([])).toBeNaN()
  })

  it('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values)
        const below = values.filter((value) => value < middle).length
        const above = values.filter((value) => value > middle).length
        return below <= values.length / 2 && above <= values.length / 2
      }),
    )
  })
})

describe('compareFigures', () => {
  it('takes medians over the rounds and their range', () => {
    const rounds = [
      roundOf({ requests: 900 }, { requests: 1000 }),
      roundOf({ requests: 500 }, { requests: 2000 }),
      roundOf({ requests: 800 }, { requests: 1000 }),
    ]
    expect(figure(rounds, 'request count')).toMatchObject({
      level: 1,
      ours: { median: 800, min: 500, max: 900, values: [900, 500, 800] },
      theirs: { median: 1000, min: 1000, max: 2000 },
      ratio: 0.8,
      target: { isMet: true },
    })
  })

  it.each([
    [750, 1000, true],
    [749, 1000, false],
    [2000, 1000, true],
  ])('with %d requests beside %d says %s', (ours, theirs, isMet) => {
    const rounds = [roundOf({ requests: ours }, { requests: theirs })]
    expect(figure(rounds, 'request count').target?.isMet).toBe(isMet)
  })

  it.each([
    [120, 100, true],
    [121, 100, false],
    [80, 100, true],
    [79, 100, false],
    [1150, 1000, true],
    [1151, 1000, false],
    [849, 1000, false],
  ])('with %d us of server queue beside %d says %s', (ours, theirs, isMet) => {
    const rounds = [roundOf({ queueUs: ours }, { queueUs: theirs })]
    expect(figure(rounds, 'server queue').target?.isMet).toBe(isMet)
  })

  it('compares the two of each round, whatever the rounds were like', () => {
    const rounds = [100, 200, 300].map((queueUs, place) =>
      roundOf({ queueUs }, { queueUs: queueUs + (place === 1 ? 90 : 10) }),
    )
    expect(figure(rounds, 'server queue').target?.isMet).toBe(true)
    const slower = [100, 200, 300].map((queueUs) => roundOf({ queueUs }, { queueUs: queueUs * 1.3 }))
    expect(figure(slower, 'server queue').target?.isMet).toBe(false)
  })

  it('adds up what the client spends on sending and receiving', () => {
    expect(figure([roundOf({}, {})], 'client send + recv').ours?.median).toBe(42)
  })

  it('leaves out a round in which our level was not stable', () => {
    const rounds = [roundOf({ requests: 900 }, {}), roundOf({ requests: 5000, state: 'unstable' }, {})]
    expect(figure(rounds, 'request count').ours?.values).toEqual([900])
  })

  it('misses the target of a figure that no round has from both', () => {
    const rounds = [{ ours: ourRun([{ concurrency: 1 }]), theirs: theirRun([]) }]
    expect(figure(rounds, 'server queue')).toEqual({
      name: 'server queue',
      level: 1,
      target: { name: 'within 15 % or 20 us', isMet: false },
    })
  })

  it('does not compare what is no number', () => {
    const rounds = [roundOf({ queueUs: Number.NaN }, {})]
    expect(figure(rounds, 'server queue').target?.isMet).toBe(false)
  })

  it('spreads the CPU time of the process over all requests of the server', () => {
    const ours = ourRun([{ concurrency: 1 }], { cpuSeconds: 0.5, serverCount: 10_000 })
    const theirs = theirRun([{ concurrency: 1 }], { cpuSeconds: 0.25, serverCount: 2500 })
    expect(figure([{ ours, theirs }], 'CPU us per request')).toMatchObject({
      ours: { median: 50 },
      theirs: { median: 100 },
      ratio: 0.5,
    })
  })
})
