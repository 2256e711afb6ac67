import { describe, expect, it } from 'vitest'
import { mostLanes } from '../../src/load/load-shape.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'

describe('mostLanes', () => {
  it.each<[string, number | undefined]>([
    ['', 1],
    ['--concurrency-range 2:8:3', 8],
    ['--concurrency-range 2:8:3 -l 50', 8],
    ['--concurrency-range 1:16 --binary-search -l 50', 16],
    ['--concurrency-range 4:0 -l 50', undefined],
    ['--request-rate-range 100:300:100', 1000],
    ['--request-rate-range 100:0:100 -l 50 --max-outstanding 7', 7],
  ])('of "%s" is %s', (words, lanes) => {
    const argv = ['-m', 'm', ...words.split(' ').filter((word) => word !== '')]
    expect(mostLanes(parsePlan(parseArgv(argv, ['analyze'])).load)).toBe(lanes)
  })
})
