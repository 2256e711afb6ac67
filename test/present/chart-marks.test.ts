import { describe, expect, it } from 'vitest'
import { area, box, cross, dot, label, line, type Point } from '../../src/present/chart-marks.ts'
import { tagsOf } from './markup-checker.ts'
import { nastiestText } from './nasty-text.ts'

const heights = (markup: string): readonly number[] =>
  [...markup.matchAll(/[ML][\d.-]+ ([\d.-]+)/g)].map(([, y]) => Number(y))

describe('line', () => {
  it('goes through its points', () => {
    const points = [
      [1, 2],
      [3.123, 4],
    ] as const
    expect(line('candidate', points)).toBe('<path class="line candidate" d="M1 2L3.1 4"/>')
  })
  it('is nothing without a point', () => {
    expect(line('baseline', [])).toBe('')
    expect(area('candidate', [], 10)).toBe('')
  })
  it('keeps ends and extremes of ten thousand points, and few others', () => {
    const points = Array.from({ length: 10_000 }, (_, i): Point => [i / 30, i === 4321 ? 0 : 50 + (i % 7)])
    const drawn = heights(line('candidate', points))
    expect(drawn.length).toBeLessThan(1500)
    expect(Math.min(...drawn)).toBe(0)
    expect(Math.max(...drawn)).toBe(56)
    expect(drawn[0]).toBe(50)
    expect(drawn.at(-1)).toBe(50 + (9999 % 7))
  })
})

describe('marks', () => {
  it('differ in shape between the sides', () => {
    expect(dot('baseline', [1, 1])).toMatch(/^<circle/)
    expect(dot('candidate', [1, 1])).toMatch(/^<path/)
  })
  it('let no text become markup', () => {
    const markup = [
      dot('baseline', [1, 1], nastiestText),
      dot('candidate', [1, 1], nastiestText),
      cross([1, 1], nastiestText),
      box('part-0', [0, 0], [1, 1], nastiestText),
      label(nastiestText, [1, 1], 'end', true),
    ].join('')
    const names = tagsOf(markup).map(({ name }) => name.replace('/', ''))
    expect(new Set(names)).toEqual(new Set(['circle', 'path', 'rect', 'text', 'title']))
    for (const { attributes } of tagsOf(markup))
      for (const attribute of attributes) expect(attribute).not.toMatch(/^on|style|src|href/)
  })
  it('have no negative width', () => {
    expect(box('used', [5, 5], [1, 9])).toContain('width="0"')
  })
})
