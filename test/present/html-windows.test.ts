import { describe, expect, it } from 'vitest'
import type { WindowResult } from '../../src/measure/level-result.ts'
import { windowsFigure } from '../../src/present/html-windows.ts'
import { buildLevel, buildWindow } from './view-builder.ts'

const levelOf = (windows: readonly WindowResult[], state: 'stable' | 'unstable' = 'stable') =>
  buildLevel({ more: { windows, state } })

const windowsOf = (p95s: readonly (number | undefined)[]): readonly WindowResult[] =>
  p95s.map((p95Ms, place) => {
    const { latency, ...window } = buildWindow(p95Ms === undefined ? {} : { p95Ms }, place)
    return p95Ms === undefined ? { ...window, failures: { timeout: 5 } } : { ...window, latency: latency! }
  })

const linesOf = (html: string, role: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<path class="line ${role}" d="([^"]+)"/>`, 'g'))]
    .map(([, path = '']) => path)
    .filter((path) => path !== 'M1 6H25')

describe('windowsFigure', () => {
  it('has a step for each window, higher for a slower one', () => {
    const [path = ''] = linesOf(
      windowsFigure('m', levelOf(windowsOf([40, 60, 50])), undefined).join(''),
      'candidate',
    )
    const heights = [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y))
    expect(heights).toHaveLength(6)
    expect(heights[0]).toBe(heights[1])
    expect(heights[2]).toBeLessThan(heights[4]!)
    expect(heights[4]).toBeLessThan(heights[0]!)
  })
  it('is broken where a window has no latency, and crosses out what failed', () => {
    const html = windowsFigure('m', levelOf(windowsOf([40, undefined, 50])), undefined).join('')
    expect(linesOf(html, 'candidate')).toHaveLength(2)
    expect(html).toContain('<title>5 failed requests</title>')
    expect(html).toContain('failed requests (5)')
    expect(html).toContain('1 window with failed requests')
  })
  it('marks the windows that the figures are from', () => {
    const html = windowsFigure('m', levelOf(windowsOf([80, 40, 41, 40])), undefined).join('')
    const [, left = '', width = ''] =
      /<rect class="used" x="([\d.]+)" y="24" width="([\d.]+)"/.exec(html) ?? []
    expect(Number(width) / (Number(left) + Number(width) - 46)).toBeCloseTo(3 / 4, 1)
    expect(html).toContain('the figures are from the last 3')
  })
  it('marks none where they never agreed, and says so', () => {
    const html = windowsFigure('m', levelOf(windowsOf([80, 40, 90]), 'unstable'), undefined).join('')
    expect(html).not.toContain('class="used"')
    expect(html).toContain('never agreed')
  })
  it('shows the baseline beside it', () => {
    expect(linesOf(windowsFigure('m', levelOf(windowsOf([40])), 30e6).join(''), 'baseline')).toHaveLength(1)
    expect(linesOf(windowsFigure('m', levelOf(windowsOf([40])), undefined).join(''), 'baseline')).toEqual([])
  })
  it('shows ten thousand windows in a page that stays small', () => {
    const windows = windowsOf(
      Array.from({ length: 10_000 }, (_, i) => (i % 5 === 0 ? undefined : 40 + (i % 17))),
    )
    const html = windowsFigure('m', levelOf(windows, 'unstable'), 40e6).join('')
    expect(html.length).toBeLessThan(100_000)
    expect(html.match(/class="cross"/g)!.length).toBeLessThan(50)
    expect(html.match(/<tr>/g)).toHaveLength(201)
    expect(html).toContain('9,800 in between')
    expect(html).toContain('<th scope="row">10000</th>')
  })
  it('is not there without a window', () => {
    expect(windowsFigure('m', levelOf([]), undefined)).toEqual([])
  })
})
