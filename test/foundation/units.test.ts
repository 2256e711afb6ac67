import { describe, expect, it } from 'vitest'
import { msToNs, nsPerMs, nsPerSecond, nsPerUs, nsToWholeUs } from '../../src/foundation/units.ts'

it('knows its factors', () => {
  expect([nsPerUs, nsPerMs, nsPerSecond]).toStrictEqual([1e3, 1e6, 1e9])
})

describe('msToNs', () => {
  it.each([
    [0, 0],
    [1, 1_000_000],
    [0.0000004, 0],
    [0.0000006, 1],
    [1234.567891, 1_234_567_891],
    [-1.5, -1_500_000],
  ])('of %d ms is %d ns', (ms, ns) => {
    expect(msToNs(ms)).toBe(ns)
  })
})

describe('nsToWholeUs', () => {
  it.each([
    [0, 0],
    [999, 0],
    [1000, 1],
    [1999, 1],
    [41_234_999, 41_234],
  ])('cuts %d ns to %d us', (ns, us) => {
    expect(nsToWholeUs(ns)).toBe(us)
  })
})
