import { deflateSync, inflateSync } from 'node:zlib'
import { type Distribution, distributionOver } from '../foundation/distribution.ts'
import { decodeHistogram, encodeHistogram } from './hdr-v2.ts'

/** A distribution as text: its counts as any HDR implementation reads them, and what it takes to lose nothing. */
export type DistributionText = {
  /** HDR histogram, V2, deflated, base64, nanoseconds, 3 significant digits. */
  readonly histogram: string
  /** The sum of the values of each bucket that is not empty, in order: 64-bit floats, little-endian, deflated, base64. */
  readonly sums: string
}

export const distributionText = ({ counts, sums }: Distribution): DistributionText => {
  const filled = sums.filter((_, index) => counts[index]! > 0)
  const bytes = Buffer.alloc(filled.length * 8)
  filled.forEach((sum, place) => {
    bytes.writeDoubleLE(sum, place * 8)
  })
  return { histogram: encodeHistogram({ counts }), sums: deflateSync(bytes).toString('base64') }
}

/** Text back to the distribution; undefined when it is damaged. */
export const readDistribution = ({ histogram, sums }: DistributionText): Distribution | undefined => {
  const decoded = decodeHistogram(histogram)
  const bytes = inflated(sums)
  if (decoded === undefined || bytes === undefined) return undefined
  const distribution = distributionOver()
  let at = 0
  for (let index = 0; index < decoded.counts.length; index += 1) {
    const count = decoded.counts[index]!
    if (count === 0) continue
    if (at + 8 > bytes.length) return undefined
    distribution.counts[index] = count
    distribution.sums[index] = bytes.readDoubleLE(at)
    at += 8
  }
  return at === bytes.length ? distribution : undefined
}

/** Adds what is in `other`; the order does not matter. */
export const addDistribution = (sum: Distribution, other: Distribution): void => {
  for (let index = 0; index < sum.counts.length; index += 1) {
    sum.counts[index]! += other.counts[index]!
    sum.sums[index]! += other.sums[index]!
  }
}

const inflated = (text: string): Buffer | undefined => {
  try {
    return inflateSync(Buffer.from(text, 'base64'), { maxOutputLength: 2 ** 20 })
  } catch {
    return undefined
  }
}
