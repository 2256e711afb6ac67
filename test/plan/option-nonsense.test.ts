import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { parseActionPlan } from '../../src/plan/action-plan.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parseDriftAnchor } from '../../src/plan/drift-plan.ts'
import { type Option, options } from '../../src/plan/options.ts'
import { parseAb } from '../../src/plan/parse-ab-plan.ts'
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
    case 'drift':
      return parseDriftAnchor(raw)
    case 'ab':
      return parseAb(new Map([['a', ['h:1/M']], ['b', ['h:1/M']], ...raw]))
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

describe('options together', () => {
  /** Texts that are good by themselves, of every option of a run, so that only their company can be bad. */
  const goodTexts: Readonly<Record<string, readonly string[]>> = {
    url: ['h:1', 'https://h:1', 'unix:/s'],
    'bls-composing-models': ['a'],
    header: ['a:b'],
    shape: ['I:2'],
    'request-parameter': ['a:1:int'],
    'metrics-url': ['h:1/metrics'],
    'concurrency-range': ['2', '1:4', '1:0'],
    'request-rate-range': ['2', '1:4', '1:0'],
    'periodic-concurrency-range': ['1:3'],
    'sequence-id-range': ['5', '1:3'],
    'input-data': ['random', 'zero', 'file'],
  }
  const textsOf = ({ name, value, default: fallback = '' }: Option): readonly string[] => {
    switch (value.type) {
      case 'choice':
        return value.choices
      case 'integer':
      case 'number':
        return [String(Math.max(value.min, 1)), String(Math.max(value.min, 1) + 1)]
      default:
        return goodTexts[name] ?? [fallback || '1']
    }
  }
  const ofRun = parsed.filter(({ commands }) => commands.includes('analyze'))
  const anyGiven = fc
    .constantFrom(...ofRun)
    .chain((option) => fc.tuple(fc.constant(option), fc.constantFrom(...textsOf(option))))
  const word = ([{ name, value }, text]: readonly [Option, string]): string =>
    value.type === 'flag' ? `--${name}` : `--${name}=${text}`
  const fewGiven = fc.uniqueArray(anyGiven, {
    minLength: 1,
    maxLength: 5,
    selector: ([{ name }]) => name,
  })

  it('are a plan, or refused by the name of one of them in lines that say what is expected', () => {
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(fewGiven, (given) => {
        const raw = parseArgv(given.map(word), ['analyze'])
        try {
          parsePlan(raw.has('model') ? raw : new Map([['model', ['M']], ...raw]))
          seen.add(true)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Failure)
          const { code, message } = thrown as Failure
          expect(code).toBe('invalid-option')
          for (const line of message.split('\n')) {
            expect(given.filter(([option]) => line.includes(spelling(option)))).not.toHaveLength(0)
            expect(line).toContain('expected')
            expect(line).not.toMatch(/undefined|NaN|\[object/)
          }
          seen.add(false)
        }
      }),
      { numRuns: 3000, seed: 7 },
    )
    expect(seen.size).toBe(2)
  })

  it.each([
    [['--json=a', '--csv=a'], "-f, --csv and --json were both given as 'a', expected a file for each"],
    [['--json=a', '--profile-export-file=a'], "--json and --profile-export-file were both given as 'a'"],
  ])('cannot write the same file: %j', (argv, words) => {
    const raw = new Map([['model', ['M']], ...parseArgv(argv, ['analyze'])])
    expect(complaintsOf(() => parsePlan(raw)).join()).toContain(words)
  })

  it('may write into the same pipe', () => {
    const argv = ['--model=M', '--json=/dev/stdout', '--csv=/dev/stdout']
    expect(() => parsePlan(parseArgv(argv, ['analyze']))).not.toThrow()
  })
})
