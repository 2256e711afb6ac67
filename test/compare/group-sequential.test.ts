import { describe, expect, it } from 'vitest'
import { nominalLevels, spendEvenly, spendLate } from '../../src/compare/group-sequential.ts'
import { normalQuantile } from '../../src/compare/student-t.ts'
import { seededRandom } from '../../src/foundation/random.ts'

const quarters = [0.25, 0.5, 0.75, 1]

describe('nominal levels', () => {
  // Critical values of Lan and DeMets' O'Brien-Fleming-type function at four even looks, as their tables have them.
  it('are those that are tabulated', () => {
    const criticals = nominalLevels(0.025, quarters, spendLate).map((level) => -normalQuantile(level))
    for (const [place, expected] of [4.333, 2.963, 2.359, 2.014].entries())
      expect(criticals[place]).toBeCloseTo(expected, 2)
  })

  // From four million simulated paths, to the digits that they give.
  it.each([
    [0.05, [9.5e-5, 0.0056, 0.022, 0.0427]],
    [0.025, [7e-6, 0.00154, 0.00914, 0.0219]],
    [0.01, [0, 0.00027, 0.0029, 0.0091]],
    [0.005, [0, 0.000075, 0.00116, 0.0046]],
  ])('agree with simulation (late, alpha %f)', (alpha, simulated) => {
    const levels = nominalLevels(alpha, quarters, spendLate)
    for (const [place, expected] of simulated.entries())
      expect(Math.abs(levels[place]! - expected)).toBeLessThan(Math.max(1e-5, 0.03 * expected))
  })

  it('agree with simulation (even, alpha 0.01)', () => {
    const levels = nominalLevels(0.01, quarters, spendEvenly)
    for (const [place, expected] of [0.0036, 0.0034, 0.0033, 0.0033].entries())
      expect(Math.abs(levels[place]! - expected)).toBeLessThan(1e-4)
  })

  it.each([
    ['late', spendLate],
    ['evenly', spendEvenly],
  ] as const)('keep the error rate over all looks (%s)', (_, spend) => {
    const levels = nominalLevels(0.05, quarters, spend)
    const criticals = levels.map((level) => -normalQuantile(level))
    const random = seededRandom(7)
    const normal = (): number =>
      Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit())
    const trials = 40_000
    let passed = 0
    for (let trial = 0; trial < trials; trial += 1) {
      let sum = 0
      for (const [look, share] of quarters.entries()) {
        sum += normal() / 2
        if (sum / Math.sqrt(share) > criticals[look]!) {
          passed += 1
          break
        }
      }
    }
    // Three standard errors.
    expect(Math.abs(passed / trials - 0.05)).toBeLessThan(0.0033)
  })

  it('of one look are alpha itself', () => {
    for (const spend of [spendLate, spendEvenly])
      expect(nominalLevels(0.02, [1], spend)[0]).toBeCloseTo(0.02, 9)
  })

  it('grow with alpha, look by look', () => {
    const [small, large] = [0.005, 0.02].map((alpha) => nominalLevels(alpha, quarters, spendLate))
    for (const look of quarters.keys()) expect(small![look]).toBeLessThan(large![look]!)
  })
})
