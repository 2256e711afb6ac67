import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  frameOf,
  goawayFrame,
  http2Error,
  http2ErrorName,
  numberFrame,
  readUint32,
  settingsFrame,
  writeFrameHead,
  writeUint32,
} from '../../src/transport/http2-frame.ts'
import { errorNames, frame, goaway, reset, settings, windowUpdate } from '../fakes/http2-bytes.ts'

describe('a number of four bytes', () => {
  it.each([0, 1, 255, 256, 65_535, 65_536, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1])(
    '%i is big-endian',
    (value) => {
      const expected = Buffer.alloc(6, 0xaa)
      expected.writeUInt32BE(value, 1)
      const written = Buffer.alloc(6, 0xaa)
      writeUint32(written, 1, value)
      expect(written).toEqual(expected)
      expect(readUint32(written, 1)).toBe(value)
    },
  )

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 32 - 1 }), (value) => {
        const buffer = Buffer.alloc(4)
        writeUint32(buffer, 0, value)
        expect(readUint32(buffer, 0)).toBe(value)
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

describe('a frame', () => {
  it('has its length, type, flags and stream before its payload', () => {
    const frames = fc.record({
      type: fc.nat({ max: 255 }),
      flags: fc.nat({ max: 255 }),
      streamId: fc.nat({ max: 2 ** 31 - 1 }),
      payload: fc.uint8Array({ maxLength: 300 }),
    })
    fc.assert(
      fc.property(frames, ({ type, flags, streamId, payload }) => {
        expect(frameOf(type, flags, streamId, payload)).toEqual(frame(type, flags, streamId, payload))
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('may be as long as three bytes can say', () => {
    const head = Buffer.alloc(9)
    expect(writeFrameHead(head, 0, { type: 0, flags: 1, streamId: 3, length: 2 ** 24 - 1 })).toBe(9)
    expect(head.toString('hex')).toBe('ffffff000100000003')
  })

  it.each([
    ['SETTINGS without a setting', settingsFrame([]), settings()],
    [
      'SETTINGS',
      settingsFrame([
        [2, 0],
        [4, 2 ** 31 - 1],
      ]),
      settings([2, 0], [4, 2 ** 31 - 1]),
    ],
    ['WINDOW_UPDATE', numberFrame(8, 0, 2 ** 31 - 1), windowUpdate(0, 2 ** 31 - 1)],
    ['RST_STREAM', numberFrame(3, 7, http2Error.cancel), reset(7, 'CANCEL')],
    ['GOAWAY', goawayFrame(http2Error.flowControlError), goaway(0, 'FLOW_CONTROL_ERROR')],
  ])('%s is as the standard has it', (_, made, expected) => {
    expect(made).toEqual(expected)
  })
})

describe('an error code', () => {
  it.each(errorNames.map((name, code) => [code, name] as const))('%i is %s', (code, name) => {
    expect(http2ErrorName(code)).toBe(name)
  })

  it('that no standard knows is shown as its number', () => {
    expect(http2ErrorName(14)).toBe('error 14')
    expect(http2ErrorName(2 ** 32 - 1)).toBe('error 4294967295')
  })
})
