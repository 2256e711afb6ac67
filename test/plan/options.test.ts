import { describe, expect, it } from 'vitest'
import { parseActionPlan } from '../../src/plan/action-plan.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parseDriftAnchor } from '../../src/plan/drift-plan.ts'
import { type Command, type Option, optionNamed, options } from '../../src/plan/options.ts'
import { parseAb } from '../../src/plan/parse-ab-plan.ts'
import { parseGatePlan, parsePlan } from '../../src/plan/parse-plan.ts'
import { optionReader, type RawOptions, spelling } from '../../src/plan/raw-options.ts'
import { complaintsOf } from './complaints.ts'

/** Reads what was given for one option with everything else in order. */
const parse: Readonly<Record<Command, (raw: RawOptions) => unknown>> = {
  analyze: (raw) => parsePlan(new Map([['model', ['M']], ...raw])),
  gate: parseGatePlan,
  merge: parseGatePlan,
  drift: parseDriftAnchor,
  ab: (raw) => parseAb(new Map([['a', ['h:1/M']], ['b', ['h:1/M']], ...raw])),
  action: parseActionPlan,
  'demo-server': (raw) => {
    const read = optionReader(raw)
    for (const name of raw.keys()) read.number(name)
    read.finish()
  },
}
const parseOption = (option: Option, text: string): unknown =>
  parse[option.commands[0]!](parseArgv([`--${option.name}=${text}`], option.commands))

const notNumbers = [
  '',
  ' ',
  'x',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '0x10',
  '5ms',
  '5%',
  '1,5',
  ' 5',
  '1_000',
  'null',
  '--',
  '1e',
  '٣',
]
const notWhole = ['1.5', '1e-1', '9007199254740993']

/** Texts that a value of that type can never be. */
const nonsenseOf = (option: Option): readonly string[] => {
  const value = option.value
  switch (value.type) {
    case 'flag':
      return ['', 'true', 'yes', '0']
    case 'choice':
      return ['', 'x', '-1', `${value.choices[0]} `, 'constructor']
    case 'number':
    case 'integer': {
      const beyond = value.max === undefined ? [] : [String(value.max + 1), String(value.max * 1000 + 1)]
      const below = [String(value.min - 1), '-1e300']
      return [...notNumbers, ...beyond, ...below, ...(value.type === 'integer' ? notWhole : [])]
    }
    case 'text':
      return value.isPath === true ? [''] : (nonsenseTexts[option.name] ?? [])
  }
}

const nonsenseTexts: Readonly<Record<string, readonly string[]>> = {
  'drift-anchor': [
    '',
    'x',
    'yesterday',
    '3f2c1a',
    'V2',
    '2026-02-30',
    '2026-11-24T25:00:00Z',
    '2026-11-24 12:00',
  ],
  a: ['', 'x', 'host:1', '/m', 'host:1/', 'a b/m', 'ftp://x/m', 'host:0/m', 'host:65536/m'],
  b: ['', 'x', 'host:1', '/m', 'host:1/', 'a b/m', 'ftp://x/m', 'host:0/m', 'host:65536/m'],
  'model-version': ['x', '-1', '1.0', '1 '],
  'bls-composing-models': [
    '',
    ',',
    'a,',
    ',a',
    'a,,b',
    'a:',
    ':1',
    'a:x',
    'a:-1',
    'a:1.0',
    'a:1:2',
    'a;b:1:',
  ],
  'gate-levels': ['', '0', '-1', 'x', '1:8', 'rate 1', 'concurrency'],
  'comparable-across': ['', 'x', 'batch-size', 'CPU-model'],
  'metrics-url': ['', ':', 'a b', 'ftp://x', 'host:0', 'host:65536', 'NaN:NaN', 'host:1/a b'],
  url: ['', ':', 'a b', 'ftp://x', 'host:0', 'host:65536', 'NaN:NaN'],
  'grpc-url': ['', ':', 'a b', 'http://x:8001', 'host:0', 'host:65536', 'host:1/a'],
  'concurrency-range': ['', 'x', '0', '-1', '1:', '4:1', '1:4:0', '1:2:3:4', 'NaN', '1e9', '1.5'],
  'periodic-concurrency-range': ['', 'x', '4', '0:4', '4:1', '1:4:2', '1:4:0', '1:2:3:4', '1.5:3'],
  'request-rate-range': ['', 'x', '0', '-1', '1:', '4:1', '1:4:0', '1:2:3:4', 'NaN', '1e9', '1,5', '1e3'],
  'request-parameter': [
    '',
    'x',
    'a:b',
    ':1:int',
    'a:1.5:int',
    'a:1:float',
    'a:True:bool',
    'sequence_id:1:int',
  ],
  'sequence-id-range': [
    '',
    'x',
    '0',
    '-1',
    '1:',
    ':5',
    '5:5',
    '5:4',
    '1:2:3',
    '1.5',
    '1e3',
    '18446744073709551616',
    'NaN:NaN',
  ],
  shape: ['', 'x', 'x:', 'x:0', 'x:-1', 'x:NaN', 'x:1.5', ':1', 'x:1e3'],
  shard: ['', 'x', '0', '1/1', '0/0', '3/3', '-1/3', '0/1001', '1/3/5', '0.5/3', '0 / 3'],
  'start-at': [
    '',
    'x',
    'now',
    '-1',
    '12:00',
    '2026-11-24',
    '2026-11-24T12:00:00',
    '2026-02-30T12:00:00Z',
    '2026-11-24T25:00:00Z',
    '999999999999',
  ],
  thresholds: ['x', 'p95', 'p95: -5%', 'p95: +NaN%', 'p95 < 0', 'p95 > 1ms'],
}

/** Texts that stand for themselves: any name or string is one. */
const freeTexts = [
  'config',
  'scenario',
  'model',
  'header',
  'string-data',
  'baseline',
  'candidate',
  'report',
  'args',
  'suite',
  'leg',
  'baseline-workflows',
  'github-token',
  'upload-models',
  'server-image',
  'server-args',
  'server-docker-options',
  'server-command',
  'base-server-image',
  'base-server-args',
]

describe('the option table', () => {
  it('has unique names and letters', () => {
    const names = options.map(({ name }) => name)
    const letters = options.flatMap(({ short }) => short ?? [])
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(letters).size).toBe(letters.length)
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toStrictEqual([])
    expect(letters.filter((letter) => !/^[a-zA-Z]$/.test(letter))).toStrictEqual([])
  })

  it("keeps perf_analyzer's letters", () => {
    const letters = options.flatMap(({ short, name }) => (short === undefined ? [] : [`${short} ${name}`]))
    expect(letters).toStrictEqual(
      expect.arrayContaining([
        'a async',
        'b batch-size',
        'f csv',
        'H header',
        'i protocol',
        'l latency-threshold',
        'm model',
        'p measurement-interval',
        'r max-trials',
        's stability-percentage',
        'u url',
        'v verbose',
        'x model-version',
      ]),
    )
  })

  it('explains every option in sentences, and shows a placeholder for every value on the command line', () => {
    for (const option of options) {
      expect(option.help).toMatch(/^\S.*[^\s.]\.$/s)
      expect(option.commands.length).toBeGreaterThan(0)
      const isOnCommandLine = option.commands.some((command) => command !== 'action')
      if (isOnCommandLine)
        expect([option.name, option.placeholder === undefined]).toStrictEqual([
          option.name,
          option.value.type === 'flag',
        ])
    }
  })

  it('has defaults that it accepts itself', () => {
    for (const option of options) {
      const { name, default: fallback, inputDefault } = option
      const given = [fallback, inputDefault].filter((text) => text !== undefined && !text.startsWith('${{'))
      for (const text of given) expect(() => parseOption(option, text!), `--${name}=${text}`).not.toThrow()
    }
  })

  it('knows what every text is to be, or that any will do', () => {
    const texts = options
      .filter(({ value }) => value.type === 'text' && value.isPath !== true)
      .map(({ name }) => name)
    expect([...Object.keys(nonsenseTexts), ...freeTexts].sort()).toStrictEqual([...texts].sort())
  })

  it('names an option, or knows none', () => {
    expect(optionNamed('seed').default).toBe('1')
    expect(() => optionNamed('seeds')).toThrow('no option is named seeds')
  })
})

const nonsense = options.flatMap((option) =>
  nonsenseOf(option).map((text): [string, string] => [option.name, text]),
)

describe('nonsense', () => {
  it.each(nonsense)('for --%s is refused by name and value: %j', (name, text) => {
    const option = optionNamed(name)
    const complaints = complaintsOf(() => parseOption(option, text))
    expect(complaints).toHaveLength(1)
    // A threshold is quoted itself; its text says which option it belongs to.
    if (name !== 'thresholds') expect(complaints[0]).toContain(spelling(option))
    expect(complaints[0]).toContain(`'${text}'`)
    expect(complaints[0]).toContain('expected')
  })

  it.each(['analyze', 'gate', 'ab', 'action', 'demo-server'] as const)(
    'for every option of %s is told at once',
    (command) => {
      const bad = options.flatMap((option) => {
        // A deprecated spelling beside today's is a complaint of its own.
        if (!option.commands.includes(command) || option.deprecated !== undefined) return []
        const [text] = option.value.type === 'flag' ? [] : nonsenseOf(option)
        return text === undefined ? [] : [[option, text] as const]
      })
      const raw = new Map(bad.map(([{ name }, text]) => [name, [text]]))
      const complaints = complaintsOf(() => parse[command](raw)).join('\n')
      for (const [option, text] of bad)
        expect(complaints).toContain(option.name === 'thresholds' ? text : spelling(option))
      expect(complaints.split('\n')).toHaveLength(bad.length)
    },
  )
})
