import { describe, expect, it } from 'vitest'
import { signFlips } from '../../src/compare/sign-flips.ts'

const sampling = { flips: 50_000, seed: 1 }
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Every choice of signs, one by one. */
const counted = (differences: readonly number[], atLeast: number): number => {
  let reached = 0
  const all = 2 ** differences.length
  for (let signs = 0; signs < all; signs += 1) {
    const sum = differences.reduce((total, one, i) => total + ((signs >> i) & 1 ? -one : one), 0)
    if (sum / differences.length >= atLeast - 1e-12) reached += 1
  }
  return reached / all
}

describe('sign flips', () => {
  it.each([
    [[0.1]],
    [[0.1, -0.2, 0.3]],
    [[0.5, 0.5, 0.5, 0.5]],
    [[0.01, 0.2, -0.07, 0.11, 0.03, -0.02, 0.09, 0.04, 0.05, -0.06, 0.08]],
  ])('count every naming of few blocks: %j', (differences) => {
    const flips = signFlips(differences, sampling)
    expect(flips.probability(mean(differences))).toBeCloseTo(counted(differences, mean(differences)), 12)
    expect(flips.probability(-mean(differences))).toBeCloseTo(counted(differences, -mean(differences)), 12)
    expect(flips.probability(0)).toBeCloseTo(counted(differences, 0), 12)
  })

  it('sample the namings of many blocks, near to the exact figure', () => {
    const differences = Array.from({ length: 17 }, (_, i) => 0.02 + 0.1 * Math.sin(i * 7))
    const exact = counted(differences, mean(differences))
    const sampled = signFlips(differences, sampling).probability(mean(differences))
    expect(Math.abs(sampled - exact)).toBeLessThan(0.005)
    expect(signFlips(differences, sampling).probability(mean(differences))).toBe(sampled)
    expect(signFlips(differences, { ...sampling, seed: 2 }).probability(mean(differences))).not.toBe(sampled)
  })

  it('never call anything impossible from a sample', () => {
    const differences = Array.from({ length: 40 }, () => 0.1)
    expect(signFlips(differences, sampling).probability(0.1)).toBeCloseTo(1 / 50_001, 9)
  })

  it.each([10, 40])('are symmetric (%i blocks)', (count) => {
    const differences = Array.from({ length: count }, (_, i) => Math.sin(i * 3))
    const [flips, mirrored] = [
      signFlips(differences, sampling),
      signFlips(
        differences.map((d) => -d),
        sampling,
      ),
    ]
    for (const at of [0.05, 0.1, 0.3]) expect(flips.probability(at)).toBe(mirrored.probability(at))
    for (const level of [0.3, 0.01, 0.001]) expect(flips.critical(level)).toBe(mirrored.critical(level))
  })

  it.each([3, 10, 16, 17, 40])(
    'have a critical mean that says the same as the probability (%i blocks)',
    (count) => {
      const differences = Array.from({ length: count }, (_, i) => 0.03 + 0.1 * Math.sin(i * 5))
      const flips = signFlips(differences, { flips: 2000, seed: 3 })
      const most = mean(differences.map(Math.abs))
      for (const level of [1e-9, 0.0005, 0.001, 0.01, 0.0625, 0.1, 0.3, 0.5, 0.9])
        for (let at = -most; at <= most; at += most / 50)
          expect([level, at, at > flips.critical(level)]).toEqual([level, at, flips.probability(at) < level])
    },
  )
})
