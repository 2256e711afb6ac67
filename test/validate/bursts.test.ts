import { expect, it } from 'vitest'
import { seededRandom } from '../../src/foundation/random.ts'
import { nextBurst } from './bursts.ts'

it('is busy for about half of the time, in bursts of at most three seconds, the same for the same seed', () => {
  const random = seededRandom(3)
  const bursts = Array.from({ length: 2000 }, () => nextBurst(random))
  const busy = bursts.reduce((sum, { busyMs }) => sum + busyMs, 0)
  const rest = bursts.reduce((sum, { restMs }) => sum + restMs, 0)
  expect(busy / (busy + rest)).toBeCloseTo(0.5, 1)
  expect(busy / bursts.length).toBeGreaterThan(800)
  expect(busy / bursts.length).toBeLessThan(1100)
  for (const { busyMs, restMs } of bursts) {
    expect(Math.max(busyMs, restMs)).toBeLessThanOrEqual(3000)
    expect(Math.min(busyMs, restMs)).toBeGreaterThanOrEqual(0)
  }
  expect(nextBurst(seededRandom(3))).toEqual(bursts[0])
})
