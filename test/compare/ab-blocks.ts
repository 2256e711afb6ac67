import { seededRandom } from '../../src/foundation/random.ts'
import type { AbBlock } from '../../src/measure/ab-block.ts'
import type { Segment } from '../../src/measure/segment.ts'

/** How made-up blocks differ. */
export type MadeUp = {
  readonly seed?: number
  readonly count?: number
  /** Standard deviation of ln(figure) from segment to segment; 0.06 makes block changes with 6 %. */
  readonly noise?: number
  /** The candidate over the base, minus 1: of every latency, and of the throughput. */
  readonly latency?: number
  readonly throughput?: number
  /** How much the noise of a segment repeats that of the one before, whichever side it is of, 0 to 1. */
  readonly repeats?: number
  /** Of the base, in nanoseconds. */
  readonly p95?: number
  /** A segment. */
  readonly successes?: number
  /** What the machine drifts by from one segment to the next, as a logarithm. */
  readonly drift?: number
}

/** Blocks with lognormal noise, from a seed; latencies and throughput have noise of their own. */
export const madeUpBlocks = ({
  seed = 1,
  count = 40,
  noise = 0.06,
  latency = 0,
  throughput = 0,
  repeats = 0,
  p95 = 20e6,
  successes = 200,
  drift = 0,
}: MadeUp = {}): readonly AbBlock[] => {
  const random = seededRandom(seed)
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit())
  let last = { latency: noise * normal(), throughput: noise * normal() }
  let place = 0
  const segmentOf = (side: string): Segment => {
    place += 1
    const fresh = noise * Math.sqrt(1 - repeats ** 2)
    last = {
      latency: repeats * last.latency + fresh * normal(),
      throughput: repeats * last.throughput + fresh * normal(),
    }
    const slow = (side === 'A' ? 1 : 1 + latency) * Math.exp(drift * place + last.latency)
    const fast = (side === 'A' ? 1 : 1 + throughput) * Math.exp(last.throughput - drift * place)
    return {
      startedAt: place * 6e8,
      duration: 5e8,
      successCount: successes,
      failureCount: 0,
      throughput: 400 * fast,
      p50: 0.6 * p95 * slow,
      p90: 0.9 * p95 * slow,
      p95: p95 * slow,
      p99: 1.2 * p95 * slow,
      avg: 0.7 * p95 * slow,
    }
  }
  return Array.from({ length: count }, () => {
    const order = random.below(2) === 0 ? 'ABBA' : 'BAAB'
    const segments = [...order].map((side) => ({ side, segment: segmentOf(side) }))
    const of = (side: string): readonly [Segment, Segment] => {
      const [first, second] = segments.filter((one) => one.side === side)
      return [first!.segment, second!.segment]
    }
    return { order, a: of('A'), b: of('B') }
  })
}

/** The same blocks with the sides' names exchanged. */
export const swapped = (blocks: readonly AbBlock[]): readonly AbBlock[] =>
  blocks.map(({ order, a, b }) => ({ order: order === 'ABBA' ? 'BAAB' : 'ABBA', a: b, b: a }))

/** The same blocks with every segment changed. */
export const eachSegment = (
  blocks: readonly AbBlock[],
  change: (segment: Segment, side: 'a' | 'b', block: number, place: number) => Partial<Segment>,
): readonly AbBlock[] =>
  blocks.map(({ order, a, b }, block) => {
    const changed = (side: 'a' | 'b', [first, second]: readonly [Segment, Segment]) =>
      [
        { ...first, ...change(first, side, block, 0) },
        { ...second, ...change(second, side, block, 1) },
      ] as const
    return { order, a: changed('a', a), b: changed('b', b) }
  })
