import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArgv, splitArgs } from '../../src/plan/argv.ts'
import { type Option, options } from '../../src/plan/options.ts'
import { spelling } from '../../src/plan/raw-options.ts'
import { complaintsOf } from './complaints.ts'

const analyze = (...argv: string[]): Record<string, readonly string[]> =>
  Object.fromEntries(parseArgv(argv, ['analyze']))
const gate = (...argv: string[]): Record<string, readonly string[]> =>
  Object.fromEntries(parseArgv(argv, ['gate']))
const analyzeComplaints = (...argv: string[]): readonly string[] =>
  complaintsOf(() => parseArgv(argv, ['analyze']))

const known = options.filter(({ commands }) => commands.includes('analyze') || commands.includes('gate'))

describe('parseArgv', () => {
  it.each<[string, readonly string[], Record<string, readonly string[]>]>([
    ['nothing', [], {}],
    ['--name value', ['--batch-size', '8'], { 'batch-size': ['8'] }],
    ['--name=value', ['--batch-size=8'], { 'batch-size': ['8'] }],
    ['an equals sign in a value', ['--string-data=a=b'], { 'string-data': ['a=b'] }],
    ['an empty attached value', ['--string-data='], { 'string-data': [''] }],
    ['an empty value', ['--string-data', ''], { 'string-data': [''] }],
    ['-m NAME', ['-m', 'resnet50'], { model: ['resnet50'] }],
    ['-mNAME', ['-mresnet50'], { model: ['resnet50'] }],
    ['-p=5, whose value is =5', ['-p=5'], { 'measurement-interval': ['=5'] }],
    ['an abbreviation', ['--percent', '95'], { percentile: ['95'] }],
    ['an abbreviation with a value', ['--concurrency=1:4'], { 'concurrency-range': ['1:4'] }],
    ['an exact name that begins others', ['--verbose'], { verbose: ['true'] }],
    ['a negative value', ['--percentile', '-1'], { percentile: ['-1'] }],
    ['a negative attached value', ['--percentile=-1'], { percentile: ['-1'] }],
    ['a value that looks like an option', ['--string-data', '--sync'], { 'string-data': ['--sync'] }],
    ['a value that is a dash', ['--input-data', '-'], { 'input-data': ['-'] }],
    ['two dashes as a value', ['-m', '--'], { model: ['--'] }],
    ['grouped flags', ['-va'], { verbose: ['true'], async: ['true'] }],
    ['a repeated flag', ['-v', '-v'], { verbose: ['true', 'true'] }],
    ['a flag repeated in one word', ['-vv'], { verbose: ['true', 'true'] }],
    ['flags grouped with an option', ['-avmNAME'], { async: ['true'], verbose: ['true'], model: ['NAME'] }],
    ['flags grouped before a value', ['-vp', '500'], { verbose: ['true'], 'measurement-interval': ['500'] }],
    ['a value that reads like flags', ['-mva'], { model: ['va'] }],
    ['a list in its order', ['-HB:2', '-H', 'A: 1'], { header: ['B:2', 'A: 1'] }],
    ['an option given twice, for the reader to refuse', ['-b1', '-b2'], { 'batch-size': ['1', '2'] }],
  ])('takes %s', (_, argv, raw) => {
    expect(analyze(...argv)).toStrictEqual(raw)
  })

  it.each<[string, readonly string[], Record<string, readonly string[]>]>([
    [
      'words up to the next option',
      ['--baseline', 'a', 'b', '--candidate', 'c'],
      { baseline: ['a', 'b'], candidate: ['c'] },
    ],
    ['words after an attached one', ['--baseline=a', 'b', 'c'], { baseline: ['a', 'b', 'c'] }],
    [
      'several groups',
      ['--baseline', 'a', '--candidate', 'c', '--baseline', 'b'],
      { baseline: ['a', 'b'], candidate: ['c'] },
    ],
    ['a path with a dash when it is attached', ['--baseline=-a'], { baseline: ['-a'] }],
  ])('takes variadic paths: %s', (_, argv, raw) => {
    expect(gate(...argv)).toStrictEqual(raw)
  })

  it.each<[readonly string[], readonly string[]]>([
    [['--no-such'], ['--no-such: there is no such option']],
    [['--no-such=1'], ['--no-such: there is no such option']],
    [['-Q'], ['-Q: there is no such option']],
    [['-vQ'], ['-Q: there is no such option']],
    [['--'], ['--: there is no such option']],
    [['word'], ["'word': expected an option here"]],
    [[''], ["'': expected an option here"]],
    [['-'], ["'-': expected an option here"]],
    [['-m'], ['-m, --model: its value is missing']],
    [['--seed'], ['--seed: its value is missing']],
    [['-vm'], ['-m, --model: its value is missing']],
    [['--async=yes'], ["-a, --async: got 'yes', expected no value"]],
    [['--async='], ["-a, --async: got '', expected no value"]],
    [['--string', 'x'], ['--string: it could mean --string-length, --string-data']],
    [['--baseline', 'a'], ['--baseline: there is no such option']],
  ])('refuses %j', (argv, complaints) => {
    expect(analyzeComplaints(...argv)).toStrictEqual(complaints)
  })

  it.each([[['--baseline', '--candidate', 'c']], [['--candidate', 'c', '--baseline']]])(
    'misses the paths of an option that has none: %j',
    (argv) => {
      expect(complaintsOf(() => parseArgv(argv, ['gate']))).toStrictEqual([
        '--baseline: its value is missing',
      ])
    },
  )

  it.each(known.filter(({ value }) => value.type !== 'flag').map((option) => [option.name, option]))(
    'misses the value of --%s at the end of the line',
    (name, option) => {
      const complaint = `${spelling(option)}: its value is missing`
      const parse = (word: string) => () => parseArgv(['-v', word], ['analyze', 'gate'])
      expect(complaintsOf(parse(`--${name}`))).toStrictEqual([complaint])
      if (option.short !== undefined)
        expect(complaintsOf(parse(`-${option.short}`))).toStrictEqual([complaint])
    },
  )

  it('collects every complaint, and complains about the value of an unknown option only once', () => {
    expect(analyzeComplaints('stray', '--no-such', '1', '-Q', '2', '-Qx', '--sync=1', '-m')).toStrictEqual([
      "'stray': expected an option here",
      '--no-such: there is no such option',
      '-Q: there is no such option',
      '-Q: there is no such option',
      "--sync: got '1', expected no value",
      '-m, --model: its value is missing',
    ])
  })

  it.each([
    ['a value that lost its quotes', ['-H', 'Authorization:', 'Bearer', 's3cr3t']],
    ['a misspelt option', ['--haeder', 'X:s3cr3t']],
    ['a misspelt option with the value attached', ['--haeder=X:s3cr3t']],
    ['an unknown letter', ['-h', 'X:s3cr3t']],
    ['an unknown letter with the value attached', ['-hX:s3cr3t']],
  ])('does not repeat a secret: %s', (_, argv) => {
    expect(analyzeComplaints(...argv).join('\n')).not.toContain('s3cr3t')
  })

  it('knows only the options of the commands it is asked for', () => {
    const accepts = (name: string, command: 'analyze' | 'gate' | 'demo-server' | 'action'): boolean => {
      try {
        return parseArgv([`--${name}=x`], [command]).has(name)
      } catch {
        return false
      }
    }
    for (const { name, value, commands } of options) {
      if (value.type === 'flag') continue
      for (const command of ['analyze', 'gate', 'demo-server', 'action'] as const)
        expect([name, command, accepts(name, command)]).toStrictEqual([
          name,
          command,
          commands.includes(command),
        ])
    }
  })

  it('reads any options with any values in any of their spellings', () => {
    fc.assert(
      fc.property(fc.array(givenOption), (given) => {
        const expected = new Map<string, string[]>()
        for (const { option, value } of given)
          expected.set(option.name, [...(expected.get(option.name) ?? []), value])
        expect(parseArgv(given.flatMap(spelled), ['analyze', 'gate'])).toStrictEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})

type Given = {
  readonly option: Option
  readonly value: string
  readonly form: 'long' | 'long attached' | 'abbreviated' | 'short' | 'short attached'
}

const givenOption: fc.Arbitrary<Given> = fc
  .record({
    option: fc.constantFrom(...known),
    value: fc.oneof(fc.string(), fc.constantFrom('-1', '--sync', '-v', 'a=b', 'a b', '')),
    form: fc.constantFrom<Given['form']>('long', 'long attached', 'abbreviated', 'short', 'short attached'),
  })
  .map((given) => (given.option.value.type === 'flag' ? { ...given, value: 'true' } : given))

const spelled = ({ option, value, form }: Given): readonly string[] => {
  const isFlag = option.value.type === 'flag'
  const takesDash = option.repeat !== 'variadic' || !value.startsWith('-')
  const { short } = option
  if (short !== undefined && form === 'short' && takesDash)
    return isFlag ? [`-${short}`] : [`-${short}`, value]
  if (short !== undefined && form === 'short attached' && !isFlag && value !== '')
    return [`-${short}${value}`]
  const long = form === 'abbreviated' ? shortestAbbreviation(option) : option.name
  if (isFlag) return [`--${long}`]
  return form === 'long attached' || !takesDash ? [`--${long}=${value}`] : [`--${long}`, value]
}

const shortestAbbreviation = ({ name }: Option): string => {
  for (let length = 1; length < name.length; length += 1) {
    const start = name.slice(0, length)
    if (known.filter((other) => other.name.startsWith(start)).length === 1) return start
  }
  return name
}

describe('splitArgs', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    [' \n\t ', []],
    ['-m x', ['-m', 'x']],
    ['  -m\n  x\r\n', ['-m', 'x']],
    ['-H "Name: Value"', ['-H', 'Name: Value']],
    ['-H \'Name: "Value"\'', ['-H', 'Name: "Value"']],
    ['"a \\"b\\" \\\\ \\n"', ['a "b" \\ \\n']],
    ["'a\\b'", ['a\\b']],
    ['a\\ b \\"c', ['a b', '"c']],
    ['--string-data=""', ['--string-data=']],
    ['"" \'\'', ['', '']],
    ['a"b c"\'d e\'f', ['ab cd ef']],
    ['-b 8 \\\n  -v \\\r\n  -a', ['-b', '8', '-v', '-a']],
  ])('splits %j', (text, words) => {
    expect(splitArgs(text)).toStrictEqual(words)
  })

  it.each(["it's s3cr3t", '"s3cr3t', 's3cr3t\\', '"s3cr3t\\"'])('refuses %j without repeating it', (text) => {
    const complaints = complaintsOf(() => splitArgs(text))
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(/^args: got .+ expected every quote to be closed$/)
    expect(complaints[0]).not.toContain('s3cr3t')
  })

  it('gives back any words that were quoted for it', () => {
    const word = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'\'"\\ \n$`ab-=:'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    })
    const quoted = fc.tuple(word, fc.constantFrom('single', 'double', 'backslash'))
    const separator = fc.constantFrom(' ', '\n', '  ', '\t', ' \\\n ')
    fc.assert(
      fc.property(fc.array(quoted), separator, (words, between) => {
        const text = words.map(([one, style]) => quote(one, style)).join(between)
        expect(splitArgs(text)).toStrictEqual(words.map(([one]) => one))
      }),
      { numRuns: 500 },
    )
  })
})

const quote = (word: string, style: string): string => {
  // A line end after a backslash continues the line, so it can only be quoted; a carriage return may become half of one.
  if (style === 'double' || word === '' || /[\r\n]/.test(word)) return `"${word.replace(/["\\]/g, '\\$&')}"`
  if (style === 'single' && !word.includes("'")) return `'${word}'`
  return word.replace(/./gsu, '\\$&')
}
