import type { Random } from '../../src/foundation/random.ts'

/** Time in which something works, then time in which it rests; milliseconds. */
export type Burst = { readonly busyMs: number; readonly restMs: number }

const meanMs = 1000
const longestMs = 3000

/** The next burst of a noisy neighbour: both times are exponential with a mean of about a second, and at most three. */
export function nextBurst(random: Random): Burst {
  const draw = (): number => Math.min(longestMs, -Math.log(1 - random.unit()) * meanMs)
  return { busyMs: draw(), restMs: draw() }
}
