import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostLevels, parseRange, rangeValues } from '../../src/plan/range.ts'

const valuesOf = (text: string, fractions = false): readonly number[] | undefined => {
  const range = parseRange(text, fractions)
  return range && rangeValues(range)
}

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
    expect(valuesOf(text)).toStrictEqual(values)
  })

  it.each<[string, readonly number[]]>([
    ['100', [100]],
    ['0.5', [0.5]],
    ['.5:1:.25', [0.5, 0.75, 1]],
    // 0.1 + 2 * 0.1 is a little more than 0.3.
    ['0.1:0.3:0.1', [0.1, 0.2, 0.1 + 2 * 0.1]],
    ['100:200:50', [100, 150, 200]],
    ['2.:3', [2, 3]],
  ])('reads %j where fractions are taken', (text, values) => {
    expect(valuesOf(text, true)).toStrictEqual(values)
  })

  it.each(['1:0', '3:0:2'])('reads an end of 0 as open: %j', (text) => {
    expect(parseRange(text)).toMatchObject({ start: Number(text[0]), end: undefined })
  })

  it.each(['.', '0.0', '1:2:0.0', '-0.5', '1e3', '1,5', 'NaN', '2:1.5'])(
    'refuses %j with fractions too',
    (text) => {
      expect(parseRange(text, true)).toBeUndefined()
    },
  )

  it.each([
    '',
    ':',
    '1:',
    ':4',
    '1::2',
    '1:4:1:1',
    '0',
    '0:4',
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
        const values = valuesOf(`${start}:${end}:${step}`)!
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
        const values = valuesOf(parts.join(':')) ?? []
        expect(values.every((value) => Number.isSafeInteger(value) && value >= 1)).toBe(true)
      }),
    )
  })
})
