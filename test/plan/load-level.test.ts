import { expect, it } from 'vitest'
import { distinctLevels, formatLevel, isSameLevel } from '../../src/plan/load-level.ts'
import type { LoadLevel } from '../../src/plan/plan.ts'

const level = (value: number): LoadLevel => ({ mode: 'concurrency', value })

it('levels are the same when mode and value are', () => {
  expect(isSameLevel(level(8), level(8))).toBe(true)
  expect(isSameLevel(level(8), level(4))).toBe(false)
})

it('what is no level is the same as nothing', () => {
  for (const odd of [level(Number.NaN), level(0), { value: 8 } as LoadLevel])
    expect(isSameLevel(odd, odd)).toBe(false)
})

it('keeps every level once, in order, and what is no level too', () => {
  expect(distinctLevels([level(4), level(1), level(4)])).toStrictEqual([level(4), level(1)])
  expect(distinctLevels([level(Number.NaN)])).toHaveLength(1)
})

it('has words', () => {
  expect(formatLevel(level(8))).toBe('concurrency 8')
})
