import { describe, expect, it } from 'vitest'
import { initialPeerSettings, isViolation, withSettings } from '../../src/transport/http2-settings.ts'
import { settings } from '../fakes/http2-bytes.ts'

const read = (
  pairs: readonly (readonly [number, number])[],
  before = initialPeerSettings,
): ReturnType<typeof withSettings> => {
  const bytes = settings(...pairs)
  return withSettings(before, bytes, 9, bytes.length)
}

describe('SETTINGS', () => {
  it('that are not there are those of the standard', () => {
    expect(read([])).toEqual({
      maxConcurrentStreams: Number.POSITIVE_INFINITY,
      initialWindow: 65_535,
      maxFrameSize: 16_384,
      headerTableSize: 4096,
    })
  })

  it.each([
    ['MAX_CONCURRENT_STREAMS 0', [[3, 0]], { maxConcurrentStreams: 0 }],
    ['MAX_CONCURRENT_STREAMS of 32 bits', [[3, 2 ** 32 - 1]], { maxConcurrentStreams: 2 ** 32 - 1 }],
    ['INITIAL_WINDOW_SIZE 0', [[4, 0]], { initialWindow: 0 }],
    ['INITIAL_WINDOW_SIZE as large as can be', [[4, 2 ** 31 - 1]], { initialWindow: 2 ** 31 - 1 }],
    ['MAX_FRAME_SIZE as small as can be', [[5, 16_384]], { maxFrameSize: 16_384 }],
    ['MAX_FRAME_SIZE as large as can be', [[5, 2 ** 24 - 1]], { maxFrameSize: 2 ** 24 - 1 }],
    ['ENABLE_PUSH 0', [[2, 0]], {}],
    ['HEADER_TABLE_SIZE 0', [[1, 0]], { headerTableSize: 0 }],
    ['a larger HEADER_TABLE_SIZE', [[1, 65_536]], { headerTableSize: 4096 }],
    ['MAX_HEADER_LIST_SIZE', [[6, 1]], {}],
    [
      'settings that nobody knows',
      [
        [0, 1],
        [7, 2],
        [0xffff, 2 ** 32 - 1],
      ],
      {},
    ],
    [
      'one setting twice',
      [
        [4, 7],
        [4, 9],
      ],
      { initialWindow: 9 },
    ],
  ] as const)('of %s are taken over', (_, pairs, change) => {
    expect(read(pairs)).toEqual({ ...initialPeerSettings, ...change })
  })

  it('keep what they do not name, and the smallest table there was', () => {
    const before = { maxConcurrentStreams: 5, initialWindow: 6, maxFrameSize: 20_000, headerTableSize: 7 }
    expect(
      read(
        [
          [4, 8],
          [1, 100],
        ],
        before,
      ),
    ).toEqual({ ...before, initialWindow: 8 })
  })

  it.each([
    ['ENABLE_PUSH 1', [[2, 1]], 1, /ENABLE_PUSH to 1$/],
    ['ENABLE_PUSH 2', [[2, 2]], 1, /ENABLE_PUSH to 2$/],
    ['INITIAL_WINDOW_SIZE above 31 bits', [[4, 2 ** 31]], 3, /INITIAL_WINDOW_SIZE is 2147483648/],
    ['MAX_FRAME_SIZE too small', [[5, 16_383]], 1, /MAX_FRAME_SIZE is 16383/],
    ['MAX_FRAME_SIZE too large', [[5, 2 ** 24]], 1, /MAX_FRAME_SIZE is 16777216/],
    [
      'a bad one after a good one',
      [
        [4, 1],
        [5, 0],
      ],
      1,
      /MAX_FRAME_SIZE is 0/,
    ],
    [
      'a bad one before a good one',
      [
        [4, 2 ** 32 - 1],
        [4, 1],
      ],
      3,
      /4294967295/,
    ],
  ] as const)('of %s break a rule', (_, pairs, code, reason) => {
    const result = read(pairs)
    expect(isViolation(result)).toBe(true)
    expect(result).toEqual({ code, reason: expect.stringMatching(reason) })
  })

  it('that break no rule are no violation', () => {
    expect(isViolation(read([]))).toBe(false)
  })
})
