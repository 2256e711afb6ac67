import { deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { decodeFromCompressedBase64, encodeIntoCompressedBase64, Float64Histogram } from 'hdr-histogram-js'
import { describe, expect, it } from 'vitest'
import {
  addHistogram,
  createHistogram,
  type Histogram,
  highestTrackable,
  histogramPercentile,
  recordValue,
} from '../../src/foundation/histogram.ts'
import { decodeHistogram, encodeHistogram } from '../../src/measure/hdr-v2.ts'

const histogramOf = (values: readonly number[]): Histogram => {
  const histogram = createHistogram()
  for (const value of values) recordValue(histogram, value)
  return histogram
}

/** The counts that are not zero, with their places: short enough to be read when they differ. */
const contents = (histogram: Histogram | undefined) =>
  histogram && {
    total: histogram.total,
    counts: [...histogram.counts.entries()].filter(([, count]) => count !== 0),
  }

/** HdrHistogram's own JavaScript implementation. */
const oracleOf = (
  values: readonly number[],
  { highest = highestTrackable, digits = 3 } = {},
): Float64Histogram => {
  const oracle = new Float64Histogram(1, highest, digits as 3)
  for (const value of values) oracle.recordValue(value)
  return oracle
}
const decodedByOracle = (text: string): Float64Histogram =>
  decodeFromCompressedBase64(text, 64, false) as Float64Histogram

const value = fc.oneof(
  fc.integer({ min: 0, max: highestTrackable }),
  fc.integer({ min: 0, max: 5000 }),
  fc.constantFrom(0, 1, 2047, 2048, 2049, highestTrackable),
)
const values = fc.array(value, { maxLength: 200 })

/** What is behind the eight bytes in front. */
const plainOf = (text: string): Buffer => inflateSync(Buffer.from(text, 'base64').subarray(8))
const packed = (plain: Uint8Array): string => {
  const deflated = deflateSync(plain)
  const head = Buffer.alloc(8)
  head.writeInt32BE(0x1c849314, 0)
  head.writeInt32BE(deflated.length, 4)
  return Buffer.concat([head, deflated]).toString('base64')
}
const withHeader = (offset: number, int32: number): string => {
  const plain = plainOf(encodeHistogram(histogramOf([1, 2, 3])))
  plain.writeInt32BE(int32, offset)
  return packed(plain)
}

describe('encodeHistogram', () => {
  it('is read by HdrHistogram with every count in its place', () => {
    fc.assert(
      fc.property(values, (all) => {
        const decoded = decodedByOracle(encodeHistogram(histogramOf(all)))
        const oracle = oracleOf(all)
        expect(decoded.totalCount).toBe(oracle.totalCount)
        expect(decoded.highestTrackableValue).toBe(highestTrackable)
        expect(decoded.numberOfSignificantValueDigits).toBe(3)
        for (let index = 0; index < oracle.countsArrayLength; index += 1)
          if (decoded.getCountAtIndex(index) !== oracle.getCountAtIndex(index)) expect.fail(`count ${index}`)
        for (const at of [50, 95, 99, 100])
          expect(decoded.getValueAtPercentile(at)).toBe(oracle.getValueAtPercentile(at))
      }),
      { numRuns: 50 },
    )
  })

  it('packs counts into the same bytes as HdrHistogram', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), (all) => {
        const [ours, theirs] = [
          encodeHistogram(histogramOf(all)),
          encodeIntoCompressedBase64(oracleOf(all)),
        ].map(plainOf)
        expect(ours!.subarray(40)).toStrictEqual(theirs!.subarray(40))
        expect(ours!.subarray(0, 8)).toStrictEqual(theirs!.subarray(0, 8))
        expect(ours!.subarray(12, 32)).toStrictEqual(theirs!.subarray(12, 32))
      }),
      { numRuns: 50 },
    )
  })

  it('keeps counts beyond 2^32 exact', () => {
    const histogram = createHistogram()
    for (const [index, count] of [
      [0, 127],
      [1, 128],
      [5, 2 ** 32 + 1],
      [6, 2 ** 51 - 1],
    ] as const) {
      histogram.counts[index] = count
      histogram.total += count
    }
    expect(contents(decodeHistogram(encodeHistogram(histogram)))).toStrictEqual(contents(histogram))
  })
})

describe('decodeHistogram', () => {
  it('undoes encodeHistogram', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(contents(decodeHistogram(encodeHistogram(histogramOf(all))))).toStrictEqual(
          contents(histogramOf(all)),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('reads what HdrHistogram writes', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(contents(decodeHistogram(encodeIntoCompressedBase64(oracleOf(all))))).toStrictEqual(
          contents(histogramOf(all)),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('reads a histogram with another range, as long as its values are in ours', () => {
    const wider = oracleOf([1, 5000, highestTrackable], { highest: 2 ** 50 })
    expect(contents(decodeHistogram(encodeIntoCompressedBase64(wider)))).toStrictEqual(
      contents(histogramOf([1, 5000, highestTrackable])),
    )
    const narrower = oracleOf([1, 5000], { highest: 10_000 })
    expect(contents(decodeHistogram(encodeIntoCompressedBase64(narrower)))).toStrictEqual(
      contents(histogramOf([1, 5000])),
    )
  })

  it('gives histograms that add up as their values do', () => {
    fc.assert(
      fc.property(values, fc.array(value, { minLength: 1 }), (a, b) => {
        const sum = decodeHistogram(encodeHistogram(histogramOf(a)))!
        addHistogram(sum, decodeHistogram(encodeHistogram(histogramOf(b)))!)
        expect(histogramPercentile(sum, 95)).toBe(oracleOf([...a, ...b]).getValueAtPercentile(95))
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['nothing', ''],
    ['what is no base64', '****'],
    ['other bytes', Buffer.from('a text that is long enough for a header of forty bytes').toString('base64')],
    ['a histogram with two digits', encodeIntoCompressedBase64(oracleOf([1, 2], { digits: 2 }))],
    ['values beyond our range', encodeIntoCompressedBase64(oracleOf([2 ** 45], { highest: 2 ** 50 }))],
    ['another cookie', withHeader(0, 0x1c849303)],
    ['another precision', withHeader(12, 4)],
    ['another unit', withHeader(20, 1000)],
    ['fewer counts than its header says', withHeader(4, 1000)],
    ['a negative number of counts', withHeader(4, -1)],
    [
      'a count that is cut off',
      packed(Buffer.concat([plainOf(withHeader(4, 5)).subarray(0, 40), Buffer.alloc(5, 0xff)])),
    ],
    [
      'more than any histogram needs',
      packed(Buffer.concat([plainOf(encodeHistogram(histogramOf([1]))), Buffer.alloc(2 ** 21)])),
    ],
  ])('refuses %s', (_, text) => {
    expect(decodeHistogram(text)).toBeUndefined()
  })

  it('refuses damage, or is not touched by it', () => {
    const whole = histogramOf([1, 2, 3, 70_000, 5_000_000, highestTrackable])
    const bytes = Buffer.from(encodeHistogram(whole), 'base64')
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const damaged = Buffer.from(bytes)
        damaged[at]! ^= mask
        expect([undefined, contents(whole)]).toContainEqual(
          contents(decodeHistogram(damaged.toString('base64'))),
        )
        expect(decodeHistogram(bytes.subarray(0, at).toString('base64'))).toBeUndefined()
      }),
    )
  })

  it('never throws, whatever the counts', () => {
    const header = plainOf(encodeHistogram(createHistogram())).subarray(0, 40)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (counts) => {
        const plain = Buffer.concat([header, counts])
        plain.writeInt32BE(counts.length, 4)
        const decoded = decodeHistogram(packed(plain))
        if (decoded !== undefined) expect(Number.isFinite(decoded.total) && decoded.total >= 0).toBe(true)
      }),
    )
  })
})
