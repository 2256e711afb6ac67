import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfigFile, readConfigFile } from '../../src/plan/config-file.ts'
import { measuringOptions, runOptions, scenarioOptions } from '../../src/plan/config-keys.ts'
import { configJsonSchema } from '../../src/plan/config-schema.ts'
import { type Option, options } from '../../src/plan/options.ts'
import { gatedMetrics } from '../../src/plan/threshold.ts'
import { complaintsOf } from './complaints.ts'

const read = (text: string) => parseConfigFile(text, 'perf-gate.yml')

const topKeys = ['defaults', 'scenarios', 'waivers', ...runOptions.map(({ name }) => name)].join(', ')

const good: readonly (readonly [string, string])[] = [
  ['an empty file', ''],
  ['a comment alone', '# nothing yet\n'],
  ['an empty map', '{}'],
  ['no waivers', 'waivers:\n'],
  ['an empty list', 'waivers: []'],
  [
    'one in YAML’s one-line form',
    `waivers: [{ model: m, metric: p95, up-to: +15%, until: 2026-12-31, reason: "why" }]`,
  ],
  [
    'a throughput',
    'waivers:\n  - { model: m, metric: throughput, up-to: -7.5%, until: 2026-12-31, reason: why }',
  ],
  [
    'a level',
    'waivers:\n  - { model: m, level: request-rate 100, metric: p99, up-to: +15 %, until: 2028-02-29, reason: why }',
  ],
  [
    'a scenario of a waiver',
    'waivers: [{ model: m, scenario: b8, metric: p95, up-to: +15%, until: 2026-12-31, reason: why }]',
  ],
  ['keys without values', 'defaults:\nscenarios:\nwaivers:\n'],
  ['empty parts', 'defaults: {}\nscenarios: []\nwaivers: []'],
  [
    'what a team may write',
    `defaults:
  measurement-interval: 3000
  percentile: 95
  streaming: true
  protocol: grpc
  url: localhost:8001
  input-data: [data/a.json, data/b.json]
  header: "X-Tenant: perf"
scenarios:
  - name: latency
    model: resnet50
    concurrency-range: 1:8
    thresholds:
      - p95: +5%
      - p95 < 40ms
  - name: batch_8
    model: "007"
    model-version: 2
    batch-size: 8
    concurrency-range: 4
    streaming: false
    shape: INPUT0:3,224,224
    max-error-rate: 0.01
    ssl-https-verify-peer: 0
  - name: rate
    model: bert
    request-rate-range: 100:300:100
    trace-level: [TIMESTAMPS, TENSORS]
thresholds: { p95: +10%, throughput: -10% }
on-inconclusive: fail
on-missing-baseline: warn
fail-on: always
baseline-workflows: [perf.yml, nightly.yml]
drift-anchor: 2026-11-24
time-budget: 12.5
upload-models: models
compare: stored
`,
  ],
  ['rules in one text', 'thresholds: "p95: +10%, throughput: -10%"'],
  ['rules one a line', 'thresholds: |\n  p95: +10%\n  throughput: -10%\n'],
  ['rules as a list of texts', 'thresholds: ["p95: +10%", "throughput > 200"]'],
  ['workflows in one text', 'baseline-workflows: perf.yml, nightly.yml'],
  ['a string that is empty', 'defaults: { string-data: "" }'],
  ['an address of this machine with a path', 'defaults: { url: "http://127.0.0.1:8000/triton" }'],
  ['an IPv6 address of this machine', 'defaults: { url: "[::1]:8000" }'],
  [
    'a model that looks like a number',
    'waivers:\n  - { model: "007", metric: avg, up-to: +200%, until: 2026-12-31, reason: why }',
  ],
]

describe('parseConfigFile', () => {
  it('reads waivers', () => {
    const text = `
# Accepted for the new tokenizer.
waivers:
  - model: resnet50
    metric: p95
    up-to: +15%
    until: 2026-12-31
    reason: "a larger, better model"
  - model: bert
    level: concurrency 8
    metric: throughput
    up-to: −7.5 %
    until: 2027-01-31
    reason: 42
`
    expect(read(text).waivers).toEqual([
      {
        model: 'resnet50',
        metric: 'p95',
        upTo: 0.15,
        until: '2026-12-31',
        reason: 'a larger, better model',
      },
      {
        model: 'bert',
        level: { mode: 'concurrency', value: 8 },
        metric: 'throughput',
        upTo: 0.075,
        until: '2027-01-31',
        reason: '42',
      },
    ])
  })

  it('reads scenarios, with the line of everything they say', () => {
    const { run, defaults, scenarios } = read(`defaults:
  percentile: 95
  streaming: false
scenarios:
  - name: a
    model: m
    thresholds:
      - p95: +5%
      - "throughput: -5%"
    shape:
      - A:1
      - B:2
  - { name: b, model: 1.10, concurrency-range: 1:4 }
baseline-workflows: [x.yml, y.yml]
`)
    expect(run).toEqual(
      new Map([['baseline-workflows', { texts: ['x.yml,y.yml'], places: ['perf-gate.yml:14'] }]]),
    )
    expect(defaults).toEqual(
      new Map([
        ['percentile', { texts: ['95'], places: ['perf-gate.yml:2'] }],
        ['streaming', { texts: [], places: ['perf-gate.yml:3'] }],
      ]),
    )
    expect(scenarios).toEqual([
      {
        name: 'a',
        place: 'perf-gate.yml:5',
        isWhole: true,
        settings: new Map([
          ['model', { texts: ['m'], places: ['perf-gate.yml:6'] }],
          ['shape', { texts: ['A:1', 'B:2'], places: ['perf-gate.yml:11', 'perf-gate.yml:12'] }],
          [
            'thresholds',
            {
              texts: ['p95: +5%', 'throughput: -5%'],
              places: ['perf-gate.yml:8', 'perf-gate.yml:9'],
            },
          ],
        ]),
      },
      {
        name: 'b',
        place: 'perf-gate.yml:13',
        isWhole: true,
        settings: new Map([
          ['model', { texts: ['1.10'], places: ['perf-gate.yml:13'] }],
          ['concurrency-range', { texts: ['1:4'], places: ['perf-gate.yml:13'] }],
        ]),
      },
    ])
  })

  it.each(good)('accepts %s', (_, text) => {
    expect(() => read(text)).not.toThrow()
  })

  it.each([
    ['concurrency 8', { mode: 'concurrency', value: 8 }],
    ['request rate 2.5', { mode: 'request-rate', value: 2.5 }],
    ['periodic-concurrency 4', { mode: 'periodic-concurrency', value: 4 }],
    ['latency-limit 20', { mode: 'latency-limit', value: 20 }],
  ])('reads the level %s', (level, expected) => {
    const [waiver] = read(
      `waivers: [{ model: m, level: ${level}, metric: p95, up-to: +1%, until: 2026-12-31, reason: r }]`,
    ).waivers
    expect(waiver?.level).toEqual(expected)
  })

  it('names file, line, value and what is accepted, for everything at once', () => {
    const text = `limits: 1
waivers:
  - model: ""
    metric: p42
    up-to: 15%
    until: 2026-02-30
    reason:
    owner: me
  - just words
  - metric: throughput
    up-to: +15%
    until: tomorrow
    level: 8
`
    expect(complaintsOf(() => read(text))).toEqual([
      `perf-gate.yml:1: the file: there is no key \`limits\`, expected ${topKeys}`,
      'perf-gate.yml:8: waivers[0]: there is no key `owner`, expected model, scenario, level, metric, up-to, until, reason',
      "perf-gate.yml:3: waivers[0].model: got '', expected a model name",
      `perf-gate.yml:4: waivers[0].metric: got 'p42', expected one of ${gatedMetrics.join(', ')}`,
      "perf-gate.yml:5: waivers[0].up-to: got '15%', expected a percentage with its sign such as +15%",
      "perf-gate.yml:6: waivers[0].until: got '2026-02-30', expected a day as YYYY-MM-DD",
      'perf-gate.yml:7: waivers[0].reason: got nothing, expected the reason in words',
      "perf-gate.yml:9: waivers[1]: got 'just words', expected model, scenario, level, metric, up-to, until, reason",
      'perf-gate.yml:10: waivers[2].model: it is missing, expected a model name',
      "perf-gate.yml:13: waivers[2].level: got '8', expected a load level such as `concurrency 8` or `request-rate 100`",
      "perf-gate.yml:11: waivers[2].up-to: got '+15%', expected a percentage with its sign such as -15%",
      "perf-gate.yml:12: waivers[2].until: got 'tomorrow', expected a day as YYYY-MM-DD",
      'perf-gate.yml:10: waivers[2].reason: it is missing, expected the reason in words',
    ])
  })

  it.each([
    ['half a file', 'waivers: [', ':1: '],
    ['a tab', 'waivers:\n\t- model: m', ':2: '],
    ['a key twice', 'waivers: []\nwaivers: []', ':2: '],
    ['an unknown tag', 'waivers: !secret []', ':1: '],
    ['a second document', 'waivers: []\n---\nwaivers: []', ':2: '],
    [
      'words',
      'no waivers please',
      "the file: got 'no waivers please', expected defaults, scenarios, waivers",
    ],
    ['a list', '- waivers', 'the file: got a list'],
    ['waivers in a map', 'waivers: { model: m }', 'waivers: got a map, expected a list'],
    ['an alias', 'waivers: &a [*a]', 'got an alias'],
    ['an alias of words', 'waivers: [{ model: &m x, metric: *m }]', 'waivers[0].metric: got an alias'],
    ['a hole', 'waivers: [{ model: m }, ]\n', 'metric: it is missing'],
    ['an empty entry', 'waivers:\n  -\n', ':2: waivers[0]: got nothing'],
    ['a prototype', '__proto__: 1', 'there is no key `__proto__`'],
  ])('refuses %s, with its place', (_, text, words) => {
    const complaints = complaintsOf(() => read(text))
    expect(complaints.join('\n')).toContain(words)
    for (const complaint of complaints) expect(complaint).toMatch(/^perf-gate\.yml:\d+: /)
  })

  it.each([
    '+0%',
    '15',
    '+15',
    '-15%',
    '+1e3%',
    '+Infinity%',
    '+NaN%',
    '+15% and +2ms',
    '++15%',
    '+9999999%',
  ])('refuses a latency ceiling of %s', (upTo) => {
    const text = `waivers: [{ model: m, metric: p95, up-to: "${upTo}", until: 2026-12-31, reason: r }]`
    expect(complaintsOf(() => read(text))).toEqual([expect.stringContaining(`got '${upTo}'`)])
  })

  it('refuses a throughput that may vanish', () => {
    const text = 'waivers: [{ model: m, metric: throughput, up-to: -100%, until: 2026-12-31, reason: r }]'
    expect(complaintsOf(() => read(text))).toHaveLength(1)
  })
})

/** What a file must not say, and a part of the complaint: the reader and the schema refuse it alike. */
const bad: readonly (readonly [string, string, string])[] = [
  [
    'a scenario without a name',
    'scenarios: [{ model: m }]',
    ':1: scenarios[0].name: it is missing, expected 1 to 50',
  ],
  ['a name with a point', 'scenarios: [{ name: a.b, model: m }]', "scenarios[0].name: got 'a.b'"],
  ['an endless name', `scenarios: [{ name: ${'a'.repeat(51)} }]`, 'scenarios[0].name: got '],
  ['scenarios as a map', 'scenarios: { a: { model: m } }', 'scenarios: got a map, expected a list'],
  ['a scenario of words', 'scenarios: [a]', "scenarios[0]: got 'a', expected name, model"],
  ['defaults as a list', 'defaults: [a]', 'defaults: got a list, expected model'],
  [
    'a word for a number',
    'defaults: { percentile: many }',
    "defaults.percentile: got 'many', expected a whole number from -1 to 99",
  ],
  ['a number in quotes', 'defaults: { percentile: "95" }', "defaults.percentile: got '95'"],
  [
    'a number that is too large',
    'defaults: { percentile: 100 }',
    "got '100', expected a whole number from -1 to 99",
  ],
  ['half a number', 'defaults: { batch-size: 1.5 }', "defaults.batch-size: got '1.5'"],
  ['no number', 'max-error-rate: .nan', "max-error-rate: got '.nan'"],
  ['a number without end', 'time-budget: .inf', "time-budget: got '.inf'"],
  [
    'a word for a switch',
    'defaults: { streaming: "yes" }',
    "defaults.streaming: got 'yes', expected true or false",
  ],
  [
    'a choice that there is not',
    'on-inconclusive: maybe',
    "on-inconclusive: got 'maybe', expected one of warn, fail, pass",
  ],
  ['another spelling of a choice', 'on-inconclusive: FAIL', "got 'FAIL'"],
  ['a switch for a text', 'defaults: { model: true }', "defaults.model: got 'true', expected a model name"],
  ['nothing', 'defaults: { model: }', 'defaults.model: got nothing, expected a model name'],
  ['an empty text', 'defaults: { model: " " }', "defaults.model: got ' '"],
  ['a list for one value', 'defaults: { model: [a, b] }', 'defaults.model: got a list'],
  ['a map for one value', 'defaults: { concurrency-range: { start: 1 } }', 'concurrency-range: got a map'],
  ['an empty list', 'defaults: { shape: [] }', 'defaults.shape: got an empty list'],
  ['a list in a list', 'defaults: { shape: [[a]] }', 'defaults.shape: got a list'],
  ['rules that are none', 'thresholds: { p95: [1] }', "threshold 'p95: a list'"],
  ['no rules', 'thresholds: {}', 'thresholds: got an empty list'],
  [
    'judging in the defaults',
    'defaults: { thresholds: "p95: +1%" }',
    'it belongs to the top of the file, or to a scenario',
  ],
  [
    'a policy in a scenario',
    'scenarios: [{ name: a, on-inconclusive: fail }]',
    '`on-inconclusive`: it belongs to the top of the file',
  ],
  ['a measurement at the top', 'model: m', '`model`: it belongs under `defaults`, or to a scenario'],
  ['a token', 'github-token: ghs_secret', 'a token must not stand in a file'],
  [
    'a token of a scenario',
    'scenarios: [{ name: a, github-token: ghs_secret }]',
    'a token must not stand in a file',
  ],
  ['a suite', 'suite: s', '`suite`: it belongs to the workflow'],
  ['a command line', 'defaults: { args: -b 4 }', 'write each option as a key of its own'],
  ['an old spelling', 'defaults: { zero-input: true }', 'write --input-data zero'],
  ['a file to write', 'defaults: { json: out.json }', '`json`: where results are written'],
  [
    'another server',
    'defaults: { url: "internal:8000" }',
    "defaults.url: got 'internal:8000', expected a server of this machine",
  ],
  [
    'the cloud’s own server',
    'scenarios: [{ name: a, url: "http://169.254.169.254/" }]',
    'scenarios[0].url: got',
  ],
  [
    'a server that begins like this machine',
    'defaults: { url: "localhost.evil.example:80" }',
    'defaults.url: got',
  ],
  ['a server behind this machine’s name', 'defaults: { url: "localhost@evil.example" }', 'defaults.url: got'],
  ['a socket', 'defaults: { url: "unix:/var/run/docker.sock" }', 'defaults.url: got'],
  [
    'metrics of another server',
    'defaults: { metrics-url: "internal:8002/metrics" }',
    'defaults.metrics-url: got',
  ],
  ['models sent elsewhere', 'grpc-url: internal:8001', 'grpc-url: got'],
  [
    'a file of the runner',
    'defaults: { input-data: /etc/passwd }',
    "got '/etc/passwd', expected a path inside the repository",
  ],
  ['a file above', 'defaults: { input-data: [a.json, ../../b.json] }', "got '../../b.json'"],
  ['a file further above', 'defaults: { input-data: a/../../b.json }', "got 'a/../../b.json'"],
  ['models of the runner', 'upload-models: /models', "upload-models: got '/models'"],
]

describe('what a file must not say', () => {
  it.each(bad)('%s', (_, text, words) => {
    const complaints = complaintsOf(() => read(text))
    expect(complaints.join('\n')).toContain(words)
    for (const complaint of complaints) expect(complaint).toMatch(/^perf-gate\.yml:\d+: /)
  })

  it('repeats no secret', () => {
    const complaints = complaintsOf(() =>
      read(`defaults:
  header: ["Authorization: Bearer canary", "X-Api-Key: canary", "api-token canary"]
  url: http://user:canary@internal:8000
github-token: canary
`),
    )
    expect(complaints).toHaveLength(4)
    expect(complaints.join('\n')).not.toContain('canary')
    expect(complaints.join('\n')).toContain(
      "defaults.header: got 'Authorization:...', expected no secret in a file",
    )
  })

  it.each([
    ['defaults: { concurency-range: 4 }', '`concurency-range` (did you mean `concurrency-range`?)'],
    ['defaults: { batch_size: 4 }', '`batch_size` (did you mean `batch-size`?)'],
    ['treshold: "p95: +1%"', '`treshold` (did you mean `thresholds`?)'],
    ['onInconclusive: fail', '`onInconclusive` (did you mean `on-inconclusive`?)'],
    ['scenario: []', 'it chooses among the scenarios'],
    ['waiver: []', '`waiver` (did you mean `waivers`?)'],
  ])('guesses what was meant by %s', (text, words) => {
    expect(complaintsOf(() => read(text)).join('\n')).toContain(words)
  })

  it('two scenarios of one name, in whatever case', () => {
    expect(complaintsOf(() => read('scenarios:\n  - name: a\n  - name: A\n'))).toEqual([
      "perf-gate.yml:3: scenarios[1].name: got 'A', which is the name of the one at perf-gate.yml:2, expected a name of its own",
    ])
  })

  it('more scenarios than anybody waits for', () => {
    const many = Array.from({ length: 101 }, (_, i) => `{ name: s${i} }`).join(', ')
    expect(complaintsOf(() => read(`scenarios: [${many}]`))).toEqual([
      'perf-gate.yml:1: scenarios: got 101, expected at most 100',
    ])
  })

  it('is left out of what the rest of the file says', () => {
    const config = readConfigFile(
      'defaults: { percentile: x }\nscenarios: [{ name: a, seed: 1 }, { name: b, seed: x }]',
      'f',
    )
    expect(config.complaints).toHaveLength(2)
    expect(config.isWhole).toBe(false)
    expect(config.scenarios.map(({ name, isWhole }) => [name, isWhole])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })
})

describe('keys', () => {
  it('are all the options of a measurement, but for those that are refused with their reason', () => {
    const known = new Set(scenarioOptions.map(({ name }) => name))
    const others = options.filter(
      ({ name, commands }) =>
        (commands.includes('analyze') || commands.includes('action')) && !known.has(name),
    )
    const runs = new Set(runOptions.map(({ name }) => name))
    for (const { name } of others.filter((option) => !runs.has(option.name)))
      expect([name, complaintsOf(() => read(`defaults: { ${name}: 1 }`)).join()]).not.toEqual([
        name,
        expect.stringContaining('there is no key'),
      ])
  })
})

describe('configJsonSchema', () => {
  const validate = addFormats
    .default(new Ajv2020({ strict: true, strictTypes: false }))
    .compile(configJsonSchema())

  it.each(good)('accepts %s', (_, text) => {
    expect(validate(parse(text))).toBe(true)
  })

  it.each(bad)('refuses %s, as the reader does', (_, text) => {
    expect(validate(parse(text))).toBe(false)
  })

  /** A value that an option takes, and one that it does not. */
  const valuesOf = ({ name, value }: Option): readonly [good: unknown, bad: unknown] => {
    switch (value.type) {
      case 'flag':
        return [true, 'true']
      case 'choice':
        return [value.choices.at(-1), `${value.choices[0]}x`]
      case 'integer':
      case 'number':
        return [value.min, value.min - 1]
      case 'text': {
        if (name.endsWith('url')) return ['localhost:8000', 'other:8000']
        return [name === 'thresholds' ? 'p95: +10%' : 'a', false]
      }
    }
  }

  it.each([
    ...scenarioOptions.map((option) => ['scenarios', option.name, option] as const),
    ...measuringOptions.map((option) => ['defaults', option.name, option] as const),
    ...runOptions.map((option) => ['the top', option.name, option] as const),
  ])('and the reader agree on values in %s for %s', (place, name, option) => {
    const verdicts = valuesOf(option).map((value) => {
      const own = { [name]: value }
      const file =
        place === 'scenarios'
          ? { scenarios: [{ name: 's', ...own }] }
          : place === 'defaults'
            ? { defaults: own }
            : own
      return [validate(file), readConfigFile(JSON.stringify(file), 'f').complaints.length === 0]
    })
    expect(verdicts).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it.each([
    ['an unknown key', 'limits: 1'],
    ['a missing reason', 'waivers: [{ model: m, metric: p95, up-to: +15%, until: 2026-12-31 }]'],
    ['a wrong metric', 'waivers: [{ model: m, metric: p42, up-to: +15%, until: 2026-12-31, reason: r }]'],
    ['the wrong sign', 'waivers: [{ model: m, metric: p95, up-to: -15%, until: 2026-12-31, reason: r }]'],
    [
      'the other wrong sign',
      'waivers: [{ model: m, metric: throughput, up-to: +15%, until: 2026-12-31, reason: r }]',
    ],
    ['no day', 'waivers: [{ model: m, metric: p95, up-to: +15%, until: soon, reason: r }]'],
    ['no level', 'waivers: [{ model: m, level: 8, metric: p95, up-to: +15%, until: 2026-12-31, reason: r }]'],
  ])('refuses %s, as the reader does', (_, text) => {
    expect(validate(parse(text))).toBe(false)
    expect(complaintsOf(() => read(text))).toHaveLength(1)
  })
})
