import { expect, it } from 'vitest'
import { branchCoverage, type CountedRange, type ScriptCoverage } from './script-coverage.ts'

const source = 'const f = (a) => a ? one() : two()\n'
const whole = { startOffset: 0, endOffset: source.length, count: 1 }
const at = (text: string, count: number): CountedRange => {
  const startOffset = source.indexOf(text)
  return { startOffset, endOffset: startOffset + text.length, count }
}

/** A run in which the function was called, and one of its branches was not taken; or in which it was not called. */
const run = (...ranges: readonly CountedRange[]): ScriptCoverage => ({
  url: 'f.ts',
  source,
  functions: [{ ranges: [whole] }, { ranges }],
})
const called = at('(a) => a ? one() : two()', 3)
const withoutOne = run(called, at(' one()', 0))
const withoutTwo = run(called, at(' two()', 0))
const notCalled = run({ ...called, count: 0 })

it('names a branch that was never taken', () => {
  const { branches, covered, missed } = branchCoverage([withoutOne])
  expect([branches, covered]).toEqual([3, 2])
  expect(missed.map(({ start, end }) => source.slice(start, end))).toEqual(['one()'])
})

it('takes what ran in any of several runs as covered', () => {
  expect(branchCoverage([withoutOne, withoutTwo])).toEqual({ branches: 4, covered: 4, missed: [] })
  expect(branchCoverage([notCalled, withoutTwo]).missed).toHaveLength(1)
})

it('names a function that was never called', () => {
  const { missed } = branchCoverage([notCalled])
  expect(missed.map(({ start, end }) => source.slice(start, end))).toEqual(['(a) => a ? one() : two()'])
})

it('leaves out what a transformer added, and the ends of blocks', () => {
  const added = '__vite_ssr_exportName__("f", () => f)\n}\n'
  const functions = [
    { ranges: [{ startOffset: 0, endOffset: added.length, count: 1 }] },
    { ranges: [{ startOffset: added.indexOf('() =>'), endOffset: added.indexOf(')\n'), count: 0 }] },
    { ranges: [{ startOffset: added.indexOf('}'), endOffset: added.length, count: 0 }] },
  ]
  expect(branchCoverage([{ url: 'f.ts', source: added, functions }]).missed).toEqual([])
})

it('has nothing to say of nothing', () => {
  expect(branchCoverage([])).toEqual({ branches: 0, covered: 0, missed: [] })
})
