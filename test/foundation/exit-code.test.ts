import { expect, it } from 'vitest'
import { exitCode } from '../../src/foundation/exit-code.ts'

it('holds the numbers that callers in CI rely on', () => {
  expect(exitCode).toStrictEqual({
    ok: 0,
    regression: 1,
    inconclusive: 2,
    usage: 3,
    target: 4,
    invalid: 5,
    noBaseline: 6,
    output: 7,
    internal: 99,
    interrupted: 130,
    terminated: 143,
  })
})

it('gives every outcome a number of its own', () => {
  const codes = Object.values(exitCode)
  expect(new Set(codes).size).toBe(codes.length)
})
