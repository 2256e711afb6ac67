import { expect, it } from 'vitest'
import { type Change, isNoChange, meanServiceRatio, shownChange } from './change.ts'
import { baseWork, changedWork, corpusModels } from './corpus-models.ts'
import { pieces } from './pieces.ts'

it('asks for every piece once, each with a seed of its own', () => {
  expect(new Set(pieces.map(({ name }) => name)).size).toBe(pieces.length)
  expect(new Set(pieces.map(({ seed }) => seed)).size).toBe(pieces.length)
})

it.each(['compute', 'queueing', 'identity'] as const)(
  'asks for three quiet A/As of %s and a noisy one',
  (model) => {
    const same = pieces.filter((piece) => piece.model === model && isNoChange(piece.change))
    expect(same.filter(({ isNoisy }) => !isNoisy)).toHaveLength(3)
    expect(same.filter(({ isNoisy }) => isNoisy)).toHaveLength(1)
  },
)

it.each(['compute', 'queueing'] as const)('asks for every size of change of %s', (model) => {
  const changed = pieces.filter((piece) => piece.model === model && !isNoChange(piece.change))
  expect(changed.map(({ change }) => shownChange(change)).sort()).toEqual([
    '+10 % service time',
    '+20 % service time',
    '+3 % service time',
    '+5 % service time',
    '+7.5 % service time',
    '-7.5 % throughput, p95 untouched',
    '5 % of requests x 1.5',
  ])
})

it.each<[label: string, change: Change]>([
  ['the same', { kind: 'service', ratio: 1 }],
  ['slower', { kind: 'service', ratio: 1.1 }],
  ['a tail', { kind: 'tail', share: 0.05, factor: 1.5 }],
  ['a pause', { kind: 'pause', every: 50, loss: 0.075 }],
])('makes a candidate whose mean service time has the ratio it says: %s', (_, change) => {
  const request = { iterations: 900, overhead: 100 }
  const { iterations, tailShare, tailIterations, pauseEvery, pauseIterations } = changedWork(request, change)
  const pause = pauseEvery === 0 ? 0 : pauseIterations / pauseEvery
  const mean = iterations + request.overhead + tailShare * tailIterations + pause
  expect(mean / (baseWork(request).iterations + request.overhead)).toBeCloseTo(meanServiceRatio(change), 2)
})

it('lets a pause touch fewer than one request in twenty', () => {
  for (const { model, change } of pieces) {
    if (change.kind !== 'pause') continue
    expect(corpusModels[model].concurrency / change.every).toBeLessThan(0.05)
  }
})
