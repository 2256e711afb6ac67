import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { parseActionPlan } from '../../src/plan/action-plan.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { type Option, options } from '../../src/plan/options.ts'
import { parseGatePlan, parsePlan } from '../../src/plan/parse-plan.ts'
import { type RawOptions, spelling } from '../../src/plan/raw-options.ts'
import { complaintsOf } from './complaints.ts'

/*
 * What holds of every option of the table, those of later days too.
 */

const parsed = options.filter(({ commands }) => commands[0] !== 'demo-server')
const withValue = parsed.filter(({ value }) => value.type !== 'flag')

const parse = (option: Option, raw: RawOptions): unknown => {
  switch (option.commands[0]) {
    case 'gate':
      return parseGatePlan(raw)
    case 'action':
      return parseActionPlan(raw)
    default:
      return parsePlan(raw.has('model') ? raw : new Map([['model', ['M']], ...raw]))
  }
}

const named = (some: readonly Option[]) => some.map((option): [string, Option] => [option.name, option])

/** Anything a shell can pass on, with much of what numbers, ranges and lists are made of. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'0123456789.:,-+eE%xXN ') }),
  fc.constantFrom('', '-1', '0', '1e999', 'NaN', '--', '\\u0000', '9'.repeat(40), 'a:b:c', '1:0:0'),
)

describe('any text', () => {
  it.each(named(withValue))('for --%s is read, or refused in words', (name, option) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const raw = parseArgv([`--${name}=${text}`], option.commands)
        expect(raw.get(name)).toStrictEqual([text])
        try {
          parse(option, raw)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Failure)
          const { code, message } = thrown as Failure
          expect(code).toBe('invalid-option')
          for (const line of message.split('\n')) expect(line).not.toMatch(/undefined|NaN(?!')|\[object/)
        }
      }),
      { numRuns: 60, seed: 5 },
    )
  })
})

describe('an option', () => {
  it.each(named(withValue))('--%s without its value is refused by name', (name, option) => {
    expect(complaintsOf(() => parseArgv([`--${name}`], option.commands))).toStrictEqual([
      `${spelling(option)}: its value is missing`,
    ])
  })

  // An input of the action cannot be given twice.
  const ofCommandLine = parsed.filter(({ commands }) => commands[0] !== 'action')
  it.each(named(ofCommandLine))('--%s given twice is refused by name, or a list', (name, option) => {
    const text = option.default ?? '1'
    const word = option.value.type === 'flag' ? `--${name}` : `--${name}=${text}`
    const raw = parseArgv([word, word], option.commands)
    if (option.repeat !== undefined || option.value.type === 'flag') expect(raw.get(name)).toHaveLength(2)
    else
      expect(complaintsOf(() => parse(option, raw)).join('\n')).toContain(
        `${spelling(option)} was given 2 times; expected it once`,
      )
  })

  it.each(named(parsed.filter(({ value }) => value.type === 'flag')))(
    '--%s refuses a value',
    (name, option) => {
      expect(complaintsOf(() => parseArgv([`--${name}=yes`], option.commands))).toStrictEqual([
        `${spelling(option)}: got 'yes', expected no value`,
      ])
    },
  )
})
