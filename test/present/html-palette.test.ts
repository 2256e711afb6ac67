import { describe, expect, it } from 'vitest'
import {
  darkPalette,
  grounds,
  lightPalette,
  markColours,
  textColours,
} from '../../src/present/html-palette.ts'

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

it('contrast is computed as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('the %s palette', (_, palette) => {
  it.each(textColours.flatMap((name) => grounds.map((ground) => [name, ground] as const)))(
    'has %s that can be read on %s',
    (name, ground) => {
      expect(contrast(palette[name], palette[ground])).toBeGreaterThanOrEqual(4.5)
    },
  )
  it.each(markColours)('has a %s that can be seen', (name) => {
    expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(3)
  })
  it('has parts whose neighbours differ in greys too', () => {
    for (const i of [0, 1, 2, 3, 4] as const) {
      const next = `part-${i + 1}` as 'part-1' | 'part-2' | 'part-3' | 'part-4' | 'part-5'
      expect(contrast(palette[`part-${i}`], palette[next])).toBeGreaterThanOrEqual(1.3)
    }
  })
})
