import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distributionText, readDistribution } from '../../src/measure/distribution-text.ts'
import { decodeHistogram } from '../../src/measure/hdr-v2.ts'
import { distributionOf } from '../foundation/distribution-of.ts'

describe('a distribution as text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4e9)), (values) => {
        const distribution = distributionOf(values)
        expect(readDistribution(distributionText(distribution))).toStrictEqual(distribution)
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('has its counts where any HDR implementation reads them', () => {
    const distribution = distributionOf([1, 1, 5000, 1e9])
    const { counts } = decodeHistogram(distributionText(distribution).histogram)!
    expect(counts).toStrictEqual(distribution.counts)
  })

  it.each([
    ['whose histogram is none', { histogram: 'AAAA' }],
    ['whose sums are none', { sums: 'AAAA' }],
    ['without sums', { sums: distributionText(distributionOf([])).sums }],
    ['with sums of more buckets', { sums: distributionText(distributionOf([1, 5, 7])).sums }],
    ['without counts', { histogram: distributionText(distributionOf([])).histogram }],
  ])('is refused %s', (_, damage) => {
    const text = distributionText(distributionOf([1, 5000]))
    expect(readDistribution(text)).toBeDefined()
    expect(readDistribution({ ...text, ...damage })).toBeUndefined()
  })
})
