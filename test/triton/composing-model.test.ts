import { describe, expect, it } from 'vitest'
import { type ComposingModel, cachesAnywhere, countReferences } from '../../src/triton/composing-model.ts'

const called = (more: Partial<ComposingModel> = {}): ComposingModel => ({
  name: 'm',
  responseCache: false,
  composing: [],
  ...more,
})

describe('cachesAnywhere', () => {
  it.each<[string, boolean, ComposingModel]>([
    ['nowhere', false, called({ composing: [called()] })],
    ['in the model itself', true, called({ responseCache: true })],
    ['in one that it calls', true, called({ composing: [called(), called({ responseCache: true })] })],
    ['deeper', true, called({ composing: [called({ composing: [called({ responseCache: true })] })] })],
  ])('finds a cache %s', (_, expected, model) => {
    expect(cachesAnywhere(model)).toBe(expected)
  })

  it('takes a model that calls none', () => {
    expect(cachesAnywhere({ responseCache: false })).toBe(false)
  })
})

describe('countReferences', () => {
  it('counts a model of a version once, in the order in which they come', () => {
    expect(
      countReferences([
        { name: 'b' },
        { name: 'a', version: '1' },
        { name: 'b' },
        { name: 'a', version: '2' },
        { name: 'a', version: '1' },
      ]),
    ).toEqual([
      { name: 'b', count: 2 },
      { name: 'a', version: '1', count: 2 },
      { name: 'a', version: '2', count: 1 },
    ])
  })
})
