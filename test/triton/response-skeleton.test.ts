import { describe, expect, it } from 'vitest'
import type { Datatype } from '../../src/triton/datatype.ts'
import { hasSkeleton, type RawOutput, skeletonOf } from '../../src/triton/response-skeleton.ts'

const output = (datatype: Datatype, shape: readonly number[], raw: Uint8Array | undefined): RawOutput => ({
  name: 'OUT',
  datatype,
  shape,
  raw,
  bytes: () => raw ?? new Uint8Array(0),
})

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')

/** Whether bytes have the skeleton of others, whose raw outputs are all UINT8. */
const isLike = (bytes: string, known: string, ...ranges: readonly (readonly [number, number])[]): boolean => {
  const good = hex(known)
  const outputs = ranges.map(([start, end]) => output('UINT8', [end - start], good.subarray(start, end)))
  return hasSkeleton(hex(bytes), skeletonOf(good, outputs)!)
}

describe('hasSkeleton', () => {
  it.each<[string, string, boolean]>([
    ['the same', '01 aaaa 02 bb 03', true],
    ['other values', '01 ccdd 02 ee 03', true],
    ['another first byte', '00 aaaa 02 bb 03', false],
    ['another byte between', '01 aaaa 00 bb 03', false],
    ['another last byte', '01 aaaa 02 bb 00', false],
    ['a byte less', '01 aaaa 02 bb', false],
    ['a byte more', '01 aaaa 02 bb 03 03', false],
    ['nothing', '', false],
  ])('compares what lies outside the raw outputs: %s', (_what, bytes, same) => {
    expect(isLike(bytes, '01 aaaa 02 bb 03', [1, 3], [4, 5])).toBe(same)
  })

  it('takes raw outputs that touch, are empty, or are all there is', () => {
    expect(isLike('01 0000 02', '01 aabb 02', [1, 2], [2, 2], [2, 3])).toBe(true)
    expect(isLike('00 0000 02', '01 aabb 02', [1, 2], [2, 2], [2, 3])).toBe(false)
    expect(isLike('01 0000 00', '01 aabb 02', [1, 2], [2, 2], [2, 3])).toBe(false)
    expect(isLike('0000', 'aabb', [0, 2])).toBe(true)
    expect(isLike('', '')).toBe(true)
  })

  it.each([1, 47, 48, 49, 1000, 65_536])('compares each of %d bytes', (length) => {
    const good = Buffer.alloc(length + 4, 1)
    const skeleton = skeletonOf(good, [output('UINT8', [4], good.subarray(0, 4))])!
    const bytes = Uint8Array.from(good).fill(2, 0, 4)
    expect(hasSkeleton(bytes, skeleton)).toBe(true)
    for (const at of [4, 4 + Math.floor(length / 2), 3 + length]) {
      bytes[at]! += 1
      expect(hasSkeleton(bytes, skeleton)).toBe(false)
      bytes[at]! -= 1
    }
  })

  it.each<[string, string, boolean]>([
    ['as they were', '03000000 616161 01000000 62', true],
    ['of other lengths', '00000000 04000000 78787878', true],
    ['one too few', '08000000 6161616161616161', false],
    ['one too many', '00000000 00000000 00000000', false],
    ['one that ends early', '03000000 616161 00000000 62', false],
    ['one that ends late', '03000000 616161 02000000 62', false],
    ['one far too long', '03000000 616161 010000ff 62', false],
    ['one whose length would lead back', '03000000 616161 fcffffff 62', false],
    ['a torn length', '07000000 61616161616161 01', false],
  ])('counts the elements of BYTES: %s', (_what, elements, same) => {
    const good = hex('aa 03000000 616161 01000000 62 bb')
    const skeleton = skeletonOf(good, [output('BYTES', [2, 1], good.subarray(1, 13))])!
    // What follows the output would make a torn length a whole one.
    expect(hasSkeleton(hex(`aa ${elements} bb`), skeleton)).toBe(same)
  })

  it.each([0, 255, 256, 65_536, 17_000_000])('counts elements of %d bytes', (length) => {
    const good = Buffer.alloc(8 + length)
    good.writeUInt32LE(length)
    const skeleton = skeletonOf(good, [output('BYTES', [2], good)])!
    expect(hasSkeleton(good, skeleton)).toBe(true)
    const turned = Buffer.alloc(good.length)
    turned.writeUInt32LE(length, 4)
    expect(hasSkeleton(turned, skeleton)).toBe(true)
  })
})

describe('skeletonOf', () => {
  const slab = Uint8Array.of(0, 1, 1, 0)
  const middle = slab.subarray(1, 3)
  const whole = Uint8Array.of(1, 1)

  it.each<[string, Uint8Array, Uint8Array | undefined]>([
    ['not raw', middle, undefined],
    ['a copy', whole, Uint8Array.from(whole)],
    ['a view that begins before the response', middle, slab.subarray(0, 3)],
    ['a view that ends behind the response', middle, slab.subarray(1, 4)],
  ])('counts everything as structure where the data is %s', (_what, good, raw) => {
    const skeleton = skeletonOf(good, [output('UINT8', [2], raw)])!
    expect(hasSkeleton(Uint8Array.of(1, 1), skeleton)).toBe(true)
    expect(hasSkeleton(Uint8Array.of(2, 1), skeleton)).toBe(false)
    expect(hasSkeleton(Uint8Array.of(1, 2), skeleton)).toBe(false)
  })

  it('keeps at most 64 KiB, raw outputs not counted', () => {
    const good = Buffer.alloc(65_536 + 100)
    expect(skeletonOf(good, [])).toBeUndefined()
    expect(skeletonOf(good, [output('UINT8', [99], good.subarray(0, 99))])).toBeUndefined()
    expect(skeletonOf(good, [output('UINT8', [100], good.subarray(0, 100))])).toBeDefined()
  })
})
