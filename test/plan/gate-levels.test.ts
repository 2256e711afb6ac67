import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parseComparableAcross } from '../../src/plan/comparable-across.ts'
import { parseConfigFile } from '../../src/plan/config-file.ts'
import { parseGateLevels } from '../../src/plan/gate-levels.ts'
import { parseAbPlan } from '../../src/plan/parse-ab-plan.ts'
import { parseGatePlan } from '../../src/plan/parse-plan.ts'
import { planScenarios } from '../../src/plan/plan-scenarios.ts'

describe('parseGateLevels', () => {
  it.each([
    ['1,4,8', [{ value: 1 }, { value: 4 }, { value: 8 }]],
    [
      'concurrency 8, request-rate 100',
      [
        { mode: 'concurrency', value: 8 },
        { mode: 'request-rate', value: 100 },
      ],
    ],
    ['request rate 0.5\n\n 2', [{ mode: 'request-rate', value: 0.5 }, { value: 2 }]],
    [
      'session-concurrency 4; latency-limit 20',
      [
        { mode: 'session-concurrency', value: 4 },
        { mode: 'latency-limit', value: 20 },
      ],
    ],
  ])('takes %j', (text, levels) => {
    expect(parseGateLevels(text)).toEqual({ levels, complaints: [] })
  })

  it.each(['', '0', '-1', '1:8', 'p95', 'rate 100', 'concurrency'])('refuses %j by name', (text) => {
    const { levels, complaints } = parseGateLevels(text)
    expect(levels).toEqual([])
    expect(complaints).toEqual([expect.stringMatching(`^--gate-levels: got '${text}', expected load levels`)])
  })
})

describe('parseComparableAcross', () => {
  it('takes names in any spelling, each once', () => {
    expect(parseComparableAcross('CPU, gpu\ncpu')).toEqual({ names: ['cpu', 'gpu'], complaints: [] })
  })

  it.each(['', 'batch-size', 'input data'])('names what it takes instead of %j', (text) => {
    const { complaints } = parseComparableAcross(text)
    expect(complaints[0]).toContain('expected some of cpu, gpu, os, architecture, runner, serving')
  })
})

describe('what is gated', () => {
  it('is everything, on one kind of machine, when nothing is said', () => {
    const plan = parseGatePlan(new Map())
    expect(plan.gateLevels).toBeUndefined()
    expect(plan.comparableAcross).toBeUndefined()
  })

  it('comes from the command line with a complaint for each that is none', () => {
    const argv = ['--gate-levels', '1,x', '--comparable-across', 'suite']
    expect(() => parseGatePlan(parseArgv(argv, ['gate']))).toThrow(
      /--gate-levels: got 'x'.*\n--comparable-across: got 'suite'/,
    )
  })

  const planned = (scenario: string, top = '') =>
    planScenarios(parseConfigFile(`${top}\nscenarios:\n  - { name: a, model: m, ${scenario} }`, 'gate.yml'), {
      inputs: new Map(),
      defaults: 'action',
    })

  it('may be said in a config file, as a list too, by each scenario for itself', () => {
    const own = planned('concurrency-range: "1:8", gate-levels: [8, concurrency 4]', 'gate-levels: 1')
    expect(own[0]?.gatePlan.gateLevels).toEqual([{ value: 8 }, { mode: 'concurrency', value: 4 }])
    expect(planned('concurrency-range: "1:2"', 'gate-levels: 1')[0]?.gatePlan.gateLevels).toEqual([
      { value: 1 },
    ])
  })

  it('must be measured: the complaint has its place and names the levels there are', () => {
    expect(() => planned('concurrency-range: "1:3", gate-levels: [3, 16]')).toThrow(
      "gate.yml:3: gate-levels: got '16', which is not measured, expected some of concurrency 1, 2, 3",
    )
    expect(() => planned('request-rate-range: "10:20:10"', 'gate-levels: concurrency 10')).toThrow(
      "gate.yml:1: gate-levels: got 'concurrency 10', which is not measured, expected some of request rate 10, 20",
    )
  })

  it('is what a search comes to', () => {
    const search = 'concurrency-range: "1:8", latency-threshold: 20'
    expect(planned(`${search}, gate-levels: 20`)).toHaveLength(1)
    expect(() => planned(`${search}, gate-levels: 8`)).toThrow('its best level below 20 ms')
  })
})

describe('an A/B', () => {
  const plan = (...argv: readonly string[]) =>
    parseAbPlan(parseArgv(['--concurrency-range', '1:3', '-m', 'm', ...argv], ['analyze', 'gate']), {
      a: { label: 'base', model: 'a' },
      b: { label: 'candidate', model: 'b' },
    })

  it('measures the levels that are gated alone, and knows of the others', () => {
    const { levels, ungated, a, b } = plan('--gate-levels', '3,1')
    const gated = [1, 3].map((value) => ({ mode: 'concurrency', value }))
    expect([levels, a.plan.load.levels, b.plan.load.levels]).toEqual([gated, gated, gated])
    expect(ungated).toEqual([{ mode: 'concurrency', value: 2 }])
    expect(plan().ungated).toBeUndefined()
  })

  it('cannot gate what it does not measure', () => {
    expect(() => plan('--gate-levels', '4')).toThrow("--gate-levels: got '4', which is not measured")
  })
})
