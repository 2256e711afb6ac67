import { describe, expect, it } from 'vitest'
import { type RivalRun, rivals } from './rivals.ts'

const run = (p95: number, throughput = 100, isStable = true): RivalRun => ({
  p95,
  throughput,
  isStable,
  repeats: Array.from({ length: 10 }, (_, place) => ({
    p95: p95 * (1 + place / 1000),
    throughput: throughput * (1 + place / 1000),
  })),
})

const rivalNamed = (name: string) => rivals.find((rival) => rival.name === name)!

describe.each([
  ['github-action-benchmark 110 %', 1.1],
  ['github-action-benchmark 150 %', 1.5],
  ['github-action-benchmark 200 %', 2],
])('%s', (name, ratio) => {
  const { judge } = rivalNamed(name)

  it('looks at the last run alone', () => {
    expect(judge([run(1), run(100)], run(100 * ratio * 0.999))).toBe('green')
    expect(judge([run(1000), run(100)], run(100 * ratio * 1.001))).toBe('red')
  })

  it('turns the ratio round for throughput', () => {
    expect(judge([run(100, 100)], run(100, (100 / ratio) * 1.001))).toBe('green')
    expect(judge([run(100, 100)], run(100, (100 / ratio) * 0.999))).toBe('red')
  })
})

// Mean 100 and deviation 10; t(0.99, 4 degrees) = 3.746947, z(0.99) = 2.326348.
const history = [90, 90, 100, 110, 110].map((value) => run(value, value))

it.each([
  ['Bencher t-test .99', 3.746947 * Math.sqrt(1 + 1 / 5) * 10],
  ['Bencher z-score .99', 2.326348 * 10],
])('%s is red beyond its reach, on the worse side', (name, reach) => {
  const { judge } = rivalNamed(name)
  expect(judge(history, run(100 + reach - 0.01, 100))).toBe('green')
  expect(judge(history, run(100 + reach + 0.01, 100))).toBe('red')
  expect(judge(history, run(100, 100 - reach + 0.01))).toBe('green')
  expect(judge(history, run(100, 100 - reach - 0.01))).toBe('red')
  expect(judge(history, run(100 - 2 * reach, 100 + 2 * reach))).toBe('green')
})

it('benchstat compares the repeats of the last run, and is red for any difference to the worse', () => {
  const { judge } = rivalNamed('benchstat U-test .05')
  expect(judge([run(100)], run(100.1))).toBe('green')
  expect(judge([run(100)], run(101))).toBe('red')
  expect(judge([run(100)], run(99, 101))).toBe('green')
  expect(judge([run(100)], run(100, 99))).toBe('red')
})

it('the plain rule is red for more than 10 %', () => {
  const { judge } = rivalNamed('plain 10 %')
  expect(judge([run(100)], run(109.9, 90.1))).toBe('green')
  expect(judge([run(100)], run(110.1))).toBe('red')
  expect(judge([run(100)], run(100, 89.9))).toBe('red')
})

it('perf_analyzer has no answer for a run that was not stable, and passes over such runs', () => {
  const { judge } = rivalNamed('perf_analyzer stable, then 10 %')
  const wild = run(500, 100, false)
  expect(judge([run(100), wild], run(109))).toBe('green')
  expect(judge([run(100), wild], run(111))).toBe('red')
  expect(judge([run(100)], wild)).toBe('undecided')
  expect(judge([wild], run(100))).toBe('undecided')
})
