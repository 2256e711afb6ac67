import { describe, expect, it } from 'vitest'
import { parseActionPlan } from '../../src/plan/action-plan.ts'
import { emptyConfig } from '../../src/plan/config.ts'
import { readConfigFile } from '../../src/plan/config-file.ts'
import { gatePlanFor, parseRun, planScenarios } from '../../src/plan/plan-scenarios.ts'
import { formatThreshold } from '../../src/plan/threshold.ts'
import { complaintsOf } from './complaints.ts'

const config = (text: string) => readConfigFile(text, 'gate.yml')
const given = (inputs: Readonly<Record<string, string>> = {}) => ({
  inputs: new Map(Object.entries(inputs).map(([name, text]) => [name, [text]])),
  defaults: 'action' as const,
})
const plansOf = (text: string, inputs: Readonly<Record<string, string>> = {}) =>
  planScenarios(config(text), given(inputs))

describe('planScenarios', () => {
  it('without a file is one plan without a name, as the inputs say', () => {
    const plans = planScenarios(emptyConfig, given({ model: 'm' }))
    expect(plans).toMatchObject([{ plan: { model: { name: 'm' } } }])
    expect(plans[0]?.name).toBeUndefined()
    expect(plans[0]?.plan.scenario).toBeUndefined()
  })

  it('without scenarios takes the defaults of the file', () => {
    const [{ plan } = never()] = plansOf('defaults: { model: m, batch-size: 4, percentile: 90 }')
    expect(plan).toMatchObject({ input: { batchSize: 4 }, measurement: { percentile: 90 } })
  })

  it('lets an input win over a scenario, that over the defaults, and those over what is built in', () => {
    const text = `
defaults: { model: m, batch-size: 2, seed: 2, percentile: 90 }
scenarios:
  - { name: a, batch-size: 3, seed: 3 }
  - { name: b }
`
    const seen = plansOf(text, { seed: '4' }).map(({ name, plan }) => [
      name,
      plan.scenario,
      plan.seed,
      plan.input.batchSize,
      plan.measurement.percentile,
      plan.measurement.maxTrials,
    ])
    expect(seen).toEqual([
      ['a', 'a', 4, 3, 90, 10],
      ['b', 'b', 4, 2, 90, 10],
    ])
  })

  it('lets an input win that says what is built in', () => {
    const [{ plan } = never()] = plansOf('defaults: { model: m, percentile: 50 }', { percentile: '95' })
    expect(plan.measurement.percentile).toBe(95)
  })

  it.each([
    ['request-rate-range: 100', {}, { mode: 'request-rate', value: 100 }],
    ['seed: 1', { 'request-rate-range': '50' }, { mode: 'request-rate', value: 50 }],
    ['request-rate-range: 100', { 'concurrency-range': '7' }, { mode: 'concurrency', value: 7 }],
    ['request-rate-range: 100', { 'start-concurrency': '5' }, { mode: 'concurrency', value: 5 }],
    ['fixed-schedule: false', {}, { mode: 'concurrency', value: 2 }],
  ])('holds one load, that of the strongest: %s with %j', (own, inputs, level) => {
    const text = `defaults: { model: m, concurrency-range: 2 }\nscenarios: [{ name: a, ${own} }]`
    expect(plansOf(text, inputs)[0]?.plan.load.levels).toEqual([level])
  })

  it('switches off in a scenario what the defaults switch on', () => {
    const text = `
defaults: { model: m, protocol: grpc, streaming: true }
scenarios: [{ name: stream }, { name: unary, streaming: false }]
`
    expect(plansOf(text).map(({ plan }) => plan.target.streaming)).toEqual([true, false])
  })

  it('judges each as it says, else as the file says for all', () => {
    const text = `
thresholds: { p95: +10% }
max-error-rate: 0.01
scenarios:
  - { name: a, model: m, thresholds: [p99: +5%] }
  - { name: b, model: m, max-error-rate: 0.5 }
`
    const rules = (name: string | undefined, inputs = {}) => {
      const { thresholds, maxErrorRate } = gatePlanFor(config(text), given(inputs), name)
      return [thresholds.map(formatThreshold).join(), maxErrorRate]
    }
    expect(rules('a')).toEqual(['p99: +5%', 0.01])
    expect(rules('b')).toEqual(['p95: +10%', 0.5])
    expect(rules(undefined)).toEqual(['p95: +10%', 0.01])
    expect(rules('gone')).toEqual(['p95: +10%', 0.01])
    expect(rules('a', { thresholds: 'p50: +1%' })).toEqual(['p50: +1%', 0.01])
    expect(plansOf(text).map(({ gatePlan }) => gatePlan.maxErrorRate)).toEqual([0.01, 0.5])
  })

  it('takes those that were asked for, in the order of the file', () => {
    const text = 'defaults: { model: m }\nscenarios: [{ name: a }, { name: b }, { name: c }]'
    const names = (scenario: string) => plansOf(text, { scenario }).map(({ name }) => name)
    expect(names('c, a')).toEqual(['a', 'c'])
    expect(names('b')).toEqual(['b'])
    expect(complaintsOf(() => names('bb'))).toEqual([
      "scenario: got 'bb' (did you mean 'b'?), expected one of a, b, c",
    ])
    expect(complaintsOf(() => names(' , '))).toEqual(["scenario: got '', expected one of a, b, c"])
    expect(complaintsOf(() => plansOf('', { scenario: 'a', model: 'm' }))).toEqual([
      "scenario: got 'a', but there are no scenarios in the config file",
    ])
  })

  it('names file and line of everything that is wrong, at once', () => {
    const text = `defaults:
  batch-size: 2
  shape: [A:1, B:x]
  service-kind: openai
scenarios:
  - name: a
    model: m
    service-kind: triton
    concurrency-range: 4
    request-rate-range: 100
  - name: b
    service-kind: triton
  - name: c
    seed: many
  - name: d
    model: m
    endpoint: v1/completions
  - { name: e, model: m, service-kind: triton, concurrency-range: 4:1 }
limits: 1
`
    expect(complaintsOf(() => plansOf(text))).toEqual([
      expect.stringMatching(/^gate\.yml:19: the file: there is no key `limits`/),
      expect.stringMatching(/^gate\.yml:14: scenarios\[2\]\.seed: got 'many', expected a whole number/),
    ])
    const repaired = text.replace('limits: 1\n', '')
    const complaints = complaintsOf(() => plansOf(repaired))
    expect(complaints).toEqual([
      expect.stringMatching(/^gate\.yml:14: scenarios\[2\]\.seed: got 'many'/),
      expect.stringMatching(/^gate\.yml:9: concurrency-range and request-rate-range were both given/),
      expect.stringMatching(/^gate\.yml:3: shape: got 'B:x'/),
      expect.stringMatching(/^gate\.yml:11: model: it is missing, expected a model name/),
      expect.stringMatching(/^gate\.yml:2: batch-size: got '2' with service-kind openai, expected 1/),
      expect.stringMatching(/^gate\.yml:4: service-kind: got openai without payloads/),
      expect.stringMatching(/^gate\.yml:18: concurrency-range: got '4:1'/),
    ])
  })

  it('leaves complaints of inputs as they are', () => {
    expect(
      complaintsOf(() => plansOf('scenarios: [{ name: a }, { name: b }]', { model: 'm', seed: 'x' })),
    ).toEqual(["--seed: got 'x', expected a whole number from 0 to 4294967295"])
  })

  it('refuses one model for scenarios that name others', () => {
    const text = 'scenarios: [{ name: a, model: m }, { name: b, model: n }]'
    expect(complaintsOf(() => plansOf(text, { model: 'o' }))).toEqual([
      "-m, --model: got 'o' for all scenarios, which name models of their own (m, n), expected none, or a single scenario",
    ])
    expect(plansOf(text, { model: 'o', scenario: 'a' })[0]?.plan.model.name).toBe('o')
    const same = 'scenarios: [{ name: a }, { name: b, batch-size: 2 }]'
    expect(plansOf(same, { model: 'o' }).map(({ plan }) => plan.model.name)).toEqual(['o', 'o'])
  })
})

describe('what holds for the whole run', () => {
  it('comes from the inputs, else from the file', () => {
    const text = 'fail-on: always\ntime-budget: 3\nbaseline-workflows: [a.yml, b.yml]'
    const plan = parseRun(config(text), given({ 'time-budget': '2' }).inputs, parseActionPlan)
    expect(plan).toMatchObject({
      failOn: 'always',
      timeBudgetMs: 120_000,
      baselineWorkflows: ['a.yml', 'b.yml'],
      comment: 'always',
    })
  })

  it('is complained of with its place', () => {
    expect(complaintsOf(() => parseRun(config('\ndrift-anchor: soon'), new Map(), parseActionPlan))).toEqual([
      expect.stringMatching(/^gate\.yml:2: drift-anchor: got 'soon'/),
    ])
  })
})

const never = (): never => {
  throw new Error('there is no plan')
}
