import { deflateSync, inflateSync } from 'node:zlib'
import { createHistogram, type Histogram, highestTrackable } from '../foundation/histogram.ts'

/*
 * HdrHistogram's V2 interchange format: a 40-byte header, then the counts up to the last one that is not zero as zigzag LEB128,
 * runs of zeros as negative lengths; deflated behind an 8-byte header, in base64.
 */

const plainCookie = 0x1c849313
const deflatedCookie = 0x1c849314
const headerBytes = 40
const significantDigits = 3

/** The histogram as text that every HDR implementation reads. */
export const encodeHistogram = (histogram: Pick<Histogram, 'counts'>): string => {
  const counts = encodeCounts(histogram.counts)
  const plain = Buffer.alloc(headerBytes + counts.length)
  plain.writeInt32BE(plainCookie, 0)
  plain.writeInt32BE(counts.length, 4)
  plain.writeInt32BE(0, 8)
  plain.writeInt32BE(significantDigits, 12)
  plain.writeBigInt64BE(1n, 16)
  plain.writeBigInt64BE(BigInt(highestTrackable), 24)
  plain.writeDoubleBE(1, 32)
  plain.set(counts, headerBytes)
  const deflated = deflateSync(plain)
  const head = Buffer.alloc(8)
  head.writeInt32BE(deflatedCookie, 0)
  head.writeInt32BE(deflated.length, 4)
  return Buffer.concat([head, deflated]).toString('base64')
}

/** Text back to a histogram; undefined when it is not one of ours (other precision, damaged, too large). */
export const decodeHistogram = (text: string): Histogram | undefined => {
  try {
    return decode(Buffer.from(text, 'base64'))
  } catch {
    return undefined
  }
}

const decode = (bytes: Buffer): Histogram | undefined => {
  if (bytes.readInt32BE(0) !== deflatedCookie) return undefined
  const plain = inflateSync(bytes.subarray(8, 8 + bytes.readInt32BE(4)), { maxOutputLength: 2 ** 20 })
  const end = headerBytes + plain.readInt32BE(4)
  const matches =
    plain.readInt32BE(0) === plainCookie &&
    plain.readInt32BE(12) === significantDigits &&
    plain.readBigInt64BE(16) === 1n
  if (!matches || end < headerBytes || end > plain.length) return undefined
  return decodeCounts(plain.subarray(headerBytes, end))
}

const encodeCounts = (counts: Float64Array): Uint8Array => {
  const out: number[] = []
  const last = counts.findLastIndex((count) => count > 0)
  for (let index = 0; index <= last; index += 1) {
    let zeros = 0
    while (counts[index + zeros] === 0) zeros += 1
    // A single zero is written as a count, as the reference implementation does.
    if (zeros > 1) {
      pushZigzag(out, -zeros)
      index += zeros - 1
    } else pushZigzag(out, counts[index]!)
  }
  return Uint8Array.from(out)
}

/** LEB128 of at most nine bytes; counts stay far below 2^53, so plain arithmetic is exact. */
const pushZigzag = (out: number[], value: number): void => {
  let rest = value < 0 ? -value * 2 - 1 : value * 2
  while (rest >= 128) {
    out.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  out.push(rest)
}

const decodeCounts = (bytes: Uint8Array): Histogram | undefined => {
  const histogram = createHistogram()
  let index = 0
  let value = 0
  let scale = 1
  for (const byte of bytes) {
    value += (byte % 128) * scale
    scale *= 128
    if (byte >= 128) continue
    const count = value % 2 === 0 ? value / 2 : -(value + 1) / 2
    value = 0
    scale = 1
    if (count < 0) index -= count
    else {
      if (index >= histogram.counts.length) return undefined
      histogram.counts[index] = count
      histogram.total += count
      index += 1
    }
  }
  return scale === 1 ? histogram : undefined
}
