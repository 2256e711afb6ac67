import { describe, expect, it } from 'vitest'
import { textTable, textWidth, wrapText } from '../../src/present/text-table.ts'

describe('textTable', () => {
  it('aligns columns and leaves no space at the end of a line', () => {
    const columns = [
      { name: 'name', align: 'left' },
      { name: 'value', align: 'right' },
      { name: 'mid', align: 'right' },
      { name: 'last', align: 'left' },
    ] as const
    expect(
      textTable(columns, [
        ['a', '1', 'x', 'end'],
        ['longer', '1,000', 'xxxxx', ''],
      ]),
    ).toEqual(['name    value    mid  last', 'a           1      x  end', 'longer  1,000  xxxxx'])
  })
  it('counts wide characters as two', () => {
    const lines = textTable(
      [
        { name: 'n', align: 'left' },
        { name: 'v', align: 'left' },
      ],
      [
        ['模型', '1'],
        ['abcd', '2'],
      ],
    )
    expect(lines).toEqual(['n     v', '模型  1', 'abcd  2'])
  })
})

describe('textWidth', () => {
  it.each([
    ['abc', 3],
    ['模型', 4],
    ['🔴 x', 4],
    ['e\u0301', 1],
    ['· …', 3],
  ])('of %s is %i', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  })
  it('leaves a word that is too long whole', () => {
    expect(wrapText('a bbbbbbbbbbbb c', 5)).toEqual(['a', 'bbbbbbbbbbbb', 'c'])
  })
  it('keeps all words in order', () => {
    const text = 'the quick brown fox jumps over the lazy dog'
    for (const width of [1, 8, 20, 100]) expect(wrapText(text, width).join(' ')).toBe(text)
  })
})
