import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'

const complaintTo = (...words: readonly string[]): string => {
  try {
    parsePlan(parseArgv(['-m', 'm', ...words], ['analyze']))
  } catch (error) {
    if (error instanceof Failure && error.exitCode === 3) return error.message
    throw error
  }
  return ''
}

describe('--profile-export-file', () => {
  it.each([
    { name: 'a path', words: ['a.json'], complaint: '' },
    { name: 'an empty text', words: [''], complaint: "got '', expected a path where nothing is" },
    {
      name: 'two paths',
      words: ['a.json', '--profile-export-file', 'b.json'],
      complaint: '--profile-export-file was given 2 times; expected it once',
    },
  ])('is judged with $name', ({ words, complaint }) => {
    const text = complaintTo('--profile-export-file', ...words)
    if (complaint === '') expect(text).toBe('')
    else expect(text).toContain(complaint)
  })
})
