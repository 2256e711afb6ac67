import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  absent,
  formatAge,
  formatCount,
  formatDuration,
  formatDurationChange,
  formatInterval,
  formatPercent,
  formatPlural,
  formatShare,
  formatThroughput,
  formatThroughputChange,
} from '../../src/present/format.ts'

describe('formatDuration', () => {
  it.each([
    [0, '0 µs'],
    [412, '0.412 µs'],
    [61_040, '61.0 µs'],
    [999_960, '1.00 ms'],
    [999_400, '999 µs'],
    [1_000_000, '1.00 ms'],
    [41_249_000, '41.2 ms'],
    [999_950_000, '1.00 s'],
    [6_000_000_000, '6.00 s'],
    [1_234_000_000_000, '1,234 s'],
    [-2_000_000, '−2.00 ms'],
    [undefined, absent],
    [Number.NaN, absent],
    [Number.POSITIVE_INFINITY, absent],
  ])('shows %s ns as %s', (ns, text) => {
    expect(formatDuration(ns)).toBe(text)
  })
})

describe('formatThroughput', () => {
  it.each([
    [0, '0 infer/s'],
    [0.4944, '0.494 infer/s'],
    [4.944, '4.94 infer/s'],
    [18.36, '18.4 infer/s'],
    [99.96, '100 infer/s'],
    [188.4, '188 infer/s'],
    [12_480.6, '12,481 infer/s'],
    [undefined, absent],
  ])('shows %s as %s', (value, text) => {
    expect(formatThroughput(value)).toBe(text)
  })
})

describe('changes', () => {
  it('shows both durations in the unit and to the digits of the larger', () => {
    expect(formatDurationChange(9_100_000, 14_300_000)).toBe('9.1 → 14.3 ms')
    expect(formatDurationChange(18_000_000, 15_800_000)).toBe('18.0 → 15.8 ms')
    expect(formatDurationChange(800_000, 1_200_000)).toBe('0.80 → 1.20 ms')
    expect(formatDurationChange(undefined, 1_200_000)).toBe('n/a → 1.20 ms')
  })
  it('shows both throughputs alike', () => {
    expect(formatThroughputChange(188.2, 183.4)).toBe('188 → 183 infer/s')
    expect(formatThroughputChange(9.876, 12.5)).toBe('9.9 → 12.5 infer/s')
    expect(formatThroughputChange(Number.NaN, 12.5)).toBe('n/a → 12.5 infer/s')
  })
})

describe('formatPercent', () => {
  it.each([
    [0.138, '+13.8 %'],
    [-0.0266, '−2.7 %'],
    [0, '0.0 %'],
    [0.0004, '0.0 %'],
    [-0.0004, '0.0 %'],
    [1.2394, '+124 %'],
    [0.9996, '+100 %'],
    [12.4, '+1,240 %'],
    [Number.NEGATIVE_INFINITY, absent],
    [undefined, absent],
  ])('shows %s as %s', (ratio, text) => {
    expect(formatPercent(ratio)).toBe(text)
  })
  it('uses the real minus sign', () => {
    expect(formatPercent(-0.5)).toBe('\u221250.0 %')
  })
})

describe('formatShare', () => {
  it.each([
    [0.1, '10 %'],
    [0.075, '7.5 %'],
    [0, '0 %'],
    [0.0004, '0.04 %'],
    [12, '1,200 %'],
    [undefined, absent],
  ])('shows %s as %s', (ratio, text) => {
    expect(formatShare(ratio)).toBe(text)
  })
})

describe('formatInterval', () => {
  it('shows both ends with their signs and one unit', () => {
    expect(formatInterval({ low: 0.106, high: 0.171 })).toBe('+10.6 … +17.1 %')
    expect(formatInterval({ low: -0.048, high: 0.159 })).toBe('−4.8 … +15.9 %')
  })
  it('shows none with an end that is no number', () => {
    expect(formatInterval({ low: Number.NEGATIVE_INFINITY, high: 0.1 })).toBe(absent)
    expect(formatInterval(undefined)).toBe(absent)
  })
})

describe('counts', () => {
  it('groups thousands', () => {
    expect(formatCount(12_480)).toBe('12,480')
    expect(formatCount(1_234_567)).toBe('1,234,567')
    expect(formatCount(999)).toBe('999')
  })
  it('names one and many', () => {
    expect(formatPlural(1, 'check')).toBe('1 check')
    expect(formatPlural(0, 'check')).toBe('0 checks')
    expect(formatPlural(1200, 'query', 'queries')).toBe('1,200 queries')
  })
})

describe('formatAge', () => {
  const now = '2026-11-23T12:00:00Z'
  it.each([
    ['2026-11-23T11:59:30Z', 'new'],
    ['2026-11-23T12:05:00Z', 'new'],
    ['2026-11-23T11:59:00Z', '1 minute old'],
    ['2026-11-23T09:00:00Z', '3 hours old'],
    ['2026-11-22T06:00:00Z', '30 hours old'],
    ['2026-11-21T12:00:00Z', '2 days old'],
    ['yesterday', absent],
  ])('is for %s: %s', (then, text) => {
    expect(formatAge(then, now)).toBe(text)
  })
})

it('never prints what is no number', () => {
  const anyNumber = fc.oneof(
    fc.double({ min: -1e15, max: 1e15 }),
    fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0),
  )
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      const interval = a === undefined || b === undefined ? undefined : { low: a, high: b }
      const texts = [
        formatDuration(a),
        formatThroughput(a),
        formatPercent(a),
        formatShare(a),
        formatCount(a),
        formatDurationChange(a, b),
        formatThroughputChange(a, b),
        formatInterval(interval),
      ]
      for (const text of texts) expect(text).not.toMatch(/NaN|undefined|Infinity|∞|e[+-]?\d/)
    }),
  )
})
