import { describe, expect, it } from 'vitest'
import { nearestWord } from '../../src/plan/nearest-word.ts'

const words = ['model', 'model-version', 'max-error-rate', 'thresholds', 'url']

describe('nearestWord', () => {
  it.each([
    ['model', 'model'],
    ['modle', 'model'],
    ['modle-version', 'model-version'],
    ['maxErrorRate', 'max-error-rate'],
    ['MAX_ERROR_RATE', 'max-error-rate'],
    ['treshold', 'thresholds'],
    ['urls', 'url'],
    ['uri', 'url'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearestWord(written, words)).toBe(meant)
  })

  it.each(['', 'lru', 'concurrency', 'model-ver', '__proto__', 'x'.repeat(100_000)])(
    'has no guess for what is like none: %.20s',
    (written) => {
      expect(nearestWord(written, words)).toBeUndefined()
    },
  )

  it('knows nothing of no words', () => {
    expect(nearestWord('model', [])).toBeUndefined()
  })
})
