import { describe, expect, it } from 'vitest'
import { parseConfigFile } from '../../src/plan/config-file.ts'
import { hasPolicy, judgedByBase } from '../../src/plan/config-policy.ts'
import { gatePlanFor, planScenarios } from '../../src/plan/plan-scenarios.ts'
import { formatThreshold } from '../../src/plan/threshold.ts'

const file = (text: string) => parseConfigFile(text, 'gate.yml')
const judged = (own: string, base: string) => judgedByBase(file(own), file(base), new Map())
const given = { inputs: new Map(), defaults: 'action' as const }

describe('a pull request', () => {
  it('cannot choose the levels that decide, nor with which machines it is compared', () => {
    const own =
      'gate-levels: 1\ncomparable-across: [cpu, gpu]\nscenarios: [{ name: a, model: m, gate-levels: 2 }]'
    const before =
      'gate-levels: [4, concurrency 8]\ncomparable-across: cpu\nscenarios: [{ name: a, model: m }]'
    const { config, changed } = judged(own, before)
    expect(gatePlanFor(config, given, 'a')).toMatchObject({
      gateLevels: [{ value: 4 }, { mode: 'concurrency', value: 8 }],
      comparableAcross: ['cpu'],
    })
    expect(changed).toEqual(['gate-levels', 'comparable-across', 'gate-levels of scenario a'])
    const same = judged('gate-levels: "concurrency 8,4"\ncomparable-across: CPU\n', before)
    expect(same.changed).toEqual([])
  })

  const base = `
thresholds: { p95: +10% }
on-inconclusive: fail
scenarios:
  - { name: a, model: m, thresholds: { p95: +5% }, max-error-rate: 0.01 }
  - { name: b, model: m }
`

  it('is judged by the base, whatever it says itself', () => {
    const own = `
thresholds: { p95: +90% }
max-error-rate: 1
fail-on: pull-request
scenarios:
  - { name: a, model: m, batch-size: 8, thresholds: { p95: +80% } }
  - { name: b, model: m, assumed-noise: 0.001 }
`
    const { config, changed, added, removed } = judged(own, base)
    const rules = ['a', 'b'].map((name) => {
      const { thresholds, ...plan } = gatePlanFor(config, given, name)
      return { ...plan, thresholds: thresholds.map(formatThreshold) }
    })
    expect(rules).toEqual([
      {
        thresholds: ['p95: +5%'],
        maxErrorRate: 0.01,
        onInconclusive: 'fail',
        onMissingBaseline: 'warn',
        assumedNoise: 0.1,
      },
      {
        thresholds: ['p95: +10%'],
        maxErrorRate: 0,
        onInconclusive: 'fail',
        onMissingBaseline: 'warn',
        assumedNoise: 0.1,
      },
    ])
    expect(planScenarios(config, given)[0]?.plan.input.batchSize).toBe(8)
    expect(changed).toEqual([
      'thresholds',
      'max-error-rate',
      'on-inconclusive',
      'fail-on',
      'thresholds of scenario a',
      'max-error-rate of scenario a',
      'assumed-noise of scenario b',
    ])
    expect([added, removed]).toEqual([[], []])
  })

  it('may say the same in other words, and change everything else', () => {
    const own = `
on-inconclusive: "fail"
thresholds: ["p95: +10.0%"]
time-budget: 3
defaults: { url: "localhost:9000" }
scenarios:
  - { name: b, model: other, request-rate-range: 100 }
  - { name: a, model: m, max-error-rate: 0.01, thresholds: "p95: +5%" }
waivers: [{ model: m, metric: p95, up-to: +15%, until: 2026-12-31, reason: why }]
`
    const { config, ...others } = judged(own, base)
    expect(others).toEqual({ changed: [], added: [], removed: [] })
    expect(config.waivers).toHaveLength(1)
    expect(config.run.get('time-budget')?.texts).toEqual(['3'])
  })

  it('shows scenarios that come and go; a new one is judged as it says', () => {
    const own = 'scenarios: [{ name: b, model: m }, { name: c, model: m, thresholds: { p50: +50% } }]'
    const { config, added, removed } = judged(own, base)
    expect([added, removed]).toEqual([['c'], ['a']])
    const of = (name: string) => gatePlanFor(config, given, name).thresholds.map(formatThreshold)
    expect([of('b'), of('c')]).toEqual([['p95: +10%'], ['p50: +50%']])
  })

  it('cannot do away with the file', () => {
    const { config, changed } = judged('', 'thresholds: { p95: +1% }')
    expect(gatePlanFor(config, given, undefined).thresholds.map(formatThreshold)).toEqual(['p95: +1%'])
    expect(changed).toEqual(['thresholds'])
  })
})

describe('hasPolicy', () => {
  it.each([
    ['', false],
    ['waivers: []', false],
    ['defaults: { seed: 2 }\ntime-budget: 3', false],
    ['max-error-rate: 0', true],
    ['baseline-workflows: a.yml', true],
    ['scenarios: [{ name: a }]', false],
    ['scenarios: [{ name: a }, { name: b, thresholds: "p95: +1%" }]', true],
  ])('of %j is %s', (text, expected) => {
    expect(hasPolicy(file(text), new Map())).toBe(expected)
  })

  it('counts nothing that was given otherwise', () => {
    const given = new Map([['thresholds', ['p95: +1%']]])
    expect(hasPolicy(file('thresholds: "p95: +2%"'), given)).toBe(false)
    const { changed } = judgedByBase(file('thresholds: "p95: +2%"\nfail-on: always'), file(''), given)
    expect(changed).toEqual(['fail-on'])
  })
})
