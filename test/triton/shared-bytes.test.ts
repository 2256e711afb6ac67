import { describe, expect, it } from 'vitest'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import { sharedBytes } from '../../src/triton/shared-bytes.ts'

const strings = Buffer.from(joinBytesElements(['', 'ab', 'c'].map((text) => Buffer.from(text))))

const room = (bytes: Uint8Array) => ({
  byteSize: bytes.length,
  read: (byteLength: number) => bytes.subarray(0, byteLength),
})

describe('sharedBytes', () => {
  it('reads as many bytes as the shape says', () => {
    expect(sharedBytes('INT16', [2, 2], room(Buffer.alloc(100, 1)))).toEqual(Buffer.alloc(8, 1))
    expect(sharedBytes('INT16', [0], room(Buffer.alloc(100, 1)))).toEqual(Buffer.alloc(0))
  })

  it.each<[string, number, Uint8Array]>([
    ['all the room', 3, strings],
    ['less than the room', 2, strings.subarray(0, 10)],
    ['none', 0, Buffer.alloc(0)],
  ])('reads elements of BYTES that take %s', (_what, count, bytes) => {
    expect(sharedBytes('BYTES', [count], room(strings))).toEqual(bytes)
  })

  it.each<[string, Uint8Array, number]>([
    ['too few of them', strings, 4],
    ['one that is longer than the room', strings.subarray(0, 9), 2],
    ['a length that is cut off', strings.subarray(0, 6), 2],
    ['nothing that makes sense', Buffer.alloc(16, 0xff), 1],
  ])('says so where there is %s', (_what, bytes, count) => {
    expect(sharedBytes('BYTES', [count], room(bytes))).toBe(
      `shared memory does not hold the elements of BYTES [${count}]`,
    )
  })
})
