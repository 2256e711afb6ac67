import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeLabels,
  durationLabels,
  numberLabels,
  ownDurationLabels,
  shareLabels,
  textWidth,
} from '../../src/present/chart-labels.ts'
import { linearScale } from '../../src/present/chart-scale.ts'

describe('labels of ticks', () => {
  it('have one unit on an even axis, that of the largest', () => {
    expect(durationLabels([0, 500_000, 1_000_000])).toEqual(['0', '0.5 ms', '1 ms'])
    expect(durationLabels([0, 200, 400])).toEqual(['0', '0.2 µs', '0.4 µs'])
    expect(durationLabels([0, 20e9, 40e9])).toEqual(['0', '20 s', '40 s'])
  })
  it('have their own unit on a logarithmic axis', () => {
    expect(ownDurationLabels([100_000, 1e6, 1e9])).toEqual(['100 µs', '1 ms', '1 s'])
  })
  it('group thousands and shorten millions', () => {
    expect(numberLabels([0, 20_000, 1_500_000, 2e9])).toEqual(['0', '20,000', '1.5M', '2G'])
  })
  it('have signs where they are changes and none where they are shares', () => {
    expect(changeLabels([-0.05, 0, 0.1])).toEqual(['−5 %', '0 %', '+10 %'])
    expect(shareLabels([0, 0.025, 1])).toEqual(['0 %', '2.5 %', '100 %'])
  })
  it('are short and differ, whatever the axis is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (values) => {
          const { ticks } = linearScale(values, [0, 1])
          for (const labels of [durationLabels(ticks), numberLabels(ticks)]) {
            expect(new Set(labels).size).toBe(labels.length)
            for (const label of labels) expect(label.length).toBeLessThanOrEqual(13)
          }
        },
      ),
    )
  })
  it('are not thought narrower than wide characters make them', () => {
    expect(textWidth('+10 %')).toBeGreaterThan(textWidth('110 s'))
  })
})
