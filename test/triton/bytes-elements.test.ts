import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBytesElements, joinBytesElements } from '../../src/triton/bytes-elements.ts'

describe('BYTES elements', () => {
  it('carry their length as 4 little-endian bytes', () => {
    const joined = joinBytesElements([Uint8Array.of(0x61, 0x62), new Uint8Array(0), Uint8Array.of(0xff)])
    expect([...joined]).toEqual([2, 0, 0, 0, 0x61, 0x62, 0, 0, 0, 0, 1, 0, 0, 0, 0xff])
  })

  it('are counted by walking the lengths', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (elements) => {
        expect(countBytesElements(joinBytesElements(elements))).toBe(elements.length)
      }),
    )
  })

  it('are not countable when a length does not fit', () => {
    expect(countBytesElements(Uint8Array.of(1, 0, 0))).toBe('element 0 is cut off inside its 4-byte length')
    expect(countBytesElements(Uint8Array.of(0, 0, 0, 0, 2, 0, 0, 0, 9))).toBe(
      'element 1 announces 2 bytes where 1 are left',
    )
    expect(countBytesElements(Uint8Array.of(255, 255, 255, 255))).toBe(
      'element 0 announces 4294967295 bytes where 0 are left',
    )
  })

  it('give a count or a reason for any bytes, wherever in a buffer they lie', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const shifted = new Uint8Array([7, ...bytes]).subarray(1)
        expect(countBytesElements(shifted)).toEqual(countBytesElements(bytes))
      }),
    )
  })
})
