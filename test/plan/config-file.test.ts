import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfigFile } from '../../src/plan/config-file.ts'
import { configJsonSchema } from '../../src/plan/config-schema.ts'
import { gatedMetrics } from '../../src/plan/threshold.ts'
import { complaintsOf } from './complaints.ts'

const read = (text: string) => parseConfigFile(text, 'perf-gate.yml')

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
    expect(read(text)).toEqual({
      waivers: [
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
      ],
    })
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
    const text = `thresholds: 1
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
      'perf-gate.yml:1: the file: there is no key `thresholds`, expected waivers',
      'perf-gate.yml:8: waivers[0]: there is no key `owner`, expected model, level, metric, up-to, until, reason',
      "perf-gate.yml:3: waivers[0].model: got '', expected a model name",
      `perf-gate.yml:4: waivers[0].metric: got 'p42', expected one of ${gatedMetrics.join(', ')}`,
      "perf-gate.yml:5: waivers[0].up-to: got '15%', expected a percentage with its sign such as +15%",
      "perf-gate.yml:6: waivers[0].until: got '2026-02-30', expected a day as YYYY-MM-DD",
      'perf-gate.yml:7: waivers[0].reason: got nothing, expected the reason in words',
      "perf-gate.yml:9: waivers[1]: got 'just words', expected model, level, metric, up-to, until, reason",
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
    ['words', 'no waivers please', 'expected waivers'],
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

describe('configJsonSchema', () => {
  const validate = addFormats
    .default(new Ajv2020({ strict: true, strictTypes: false }))
    .compile(configJsonSchema())

  it.each(good)('accepts %s', (_, text) => {
    expect(validate(parse(text))).toBe(true)
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
