import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostLevels, parseRange } from '../../src/plan/range.ts'

describe('parseRange', () => {
  it.each<[string, readonly number[]]>([
    ['1', [1]],
    ['16', [16]],
    ['1:4', [1, 2, 3, 4]],
    ['4:4', [4]],
    ['2:10:3', [2, 5, 8]],
    ['1:8:100', [1]],
    ['007', [7]],
    [`1:${mostLevels}`, Array.from({ length: mostLevels }, (_, index) => index + 1)],
  ])('reads %j', (text, values) => {
    expect(parseRange(text)).toStrictEqual(values)
  })

  it.each([
    '',
    ':',
    '1:',
    ':4',
    '1::2',
    '1:4:1:1',
    '0',
    '0:4',
    '1:0',
    '4:1',
    '1:4:0',
    '-1',
    '1:-4',
    '+1',
    '1.5',
    '1e3',
    '0x10',
    '1 : 4',
    ' 1',
    'a',
    'NaN',
    'Infinity',
    '1:Infinity',
    '9007199254740993',
    `1:${'9'.repeat(400)}`,
    `1:4:${'9'.repeat(400)}`,
    `1:${mostLevels + 1}`,
  ])('refuses %j', (text) => {
    expect(parseRange(text)).toBeUndefined()
  })

  it('steps from START to END and never beyond', () => {
    const number = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(number, number, number, (start, length, step) => {
        const end = start + length
        const values = parseRange(`${start}:${end}:${step}`)!
        expect(values[0]).toBe(start)
        expect(values.at(-1)).toBeLessThanOrEqual(end)
        expect(values.at(-1)! + step).toBeGreaterThan(end)
        expect(values.slice(1).every((value, index) => value - values[index]! === step)).toBe(true)
      }),
    )
  })

  it('gives safe whole numbers or nothing, whatever the text', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.nat().map(String),
      fc.bigInt({ min: 0n }).map(String),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const values = parseRange(parts.join(':')) ?? []
        expect(values.every((value) => Number.isSafeInteger(value) && value >= 1)).toBe(true)
      }),
    )
  })
})
