import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeErrorText } from '../../src/triton/rest-error.ts'

describe('decodeErrorText', () => {
  it.each([
    ['{"error":"no such model"}', 'no such model'],
    ['{"error":""}', ''],
    ['{"error":{"code":1}}', '{"error":{"code":1}}'],
    ['  Bad Gateway\n', 'Bad Gateway'],
    ['null', 'null'],
    ['', ''],
  ])('of %j', (body, text) => {
    expect(decodeErrorText(Buffer.from(body))).toBe(text)
  })

  it('gives a text for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (body) => {
        expect(typeof decodeErrorText(body)).toBe('string')
      }),
    )
  })
})
