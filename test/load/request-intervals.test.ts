import { describe, expect, it } from 'vitest'
import { parseRequestIntervals } from '../../src/load/request-intervals.ts'
import { complaintsOf } from '../plan/complaints.ts'

describe('a file of request intervals', () => {
  it.each<[string, string, readonly number[]]>([
    ['one a line', '30000\n10000\n', [30e6, 10e6]],
    ['blank lines, spaces and other line ends', '\n 5 \r\n\r\n7\r\n', [5e3, 7e3]],
    ['a burst', '0\n0\n100', [0, 0, 100e3]],
  ])('has %s, in microseconds', (_, text, gaps) => {
    expect(parseRequestIntervals(text, 'gaps.txt')).toEqual(gaps)
  })

  it.each([
    ['ten\n', "gaps.txt, line 1: got 'ten'"],
    ['10\n-5', "gaps.txt, line 2: got '-5'"],
    ['1.5', "gaps.txt, line 1: got '1.5'"],
    ['1e3', "gaps.txt, line 1: got '1e3'"],
    ['', 'gaps.txt lists no gap above 0'],
    ['0\n0', 'gaps.txt lists no gap above 0'],
  ])('is refused when it holds %j', (text, got) => {
    expect(complaintsOf(() => parseRequestIntervals(text, 'gaps.txt'))).toEqual([
      `--request-intervals: ${got}, expected a whole number of microseconds on each line`,
    ])
  })
})
