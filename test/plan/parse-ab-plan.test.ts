import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parseAb, parseAbPlan } from '../../src/plan/parse-ab-plan.ts'
import type { Target } from '../../src/plan/plan.ts'
import type { RawOptions } from '../../src/plan/raw-options.ts'
import { complaintsOf } from './complaints.ts'

const parse = (...argv: readonly string[]) =>
  parseAb(parseArgv(['--a', 'host:1/base', '--b', 'host:1/new', ...argv], ['ab']))

describe('the sides of an A/B', () => {
  it.each<[string, { name: string; version?: string } & Partial<Target>]>([
    ['host:8000/resnet', { url: 'host:8000', name: 'resnet' }],
    ['host:8000/resnet/2', { url: 'host:8000', name: 'resnet', version: '2' }],
    ['host/resnet', { url: 'host:8000', name: 'resnet' }],
    ['host:8000/7', { url: 'host:8000', name: '7' }],
    ['host:8000/triton/resnet/2', { url: 'host:8000', pathPrefix: '/triton', name: 'resnet', version: '2' }],
    ['https://host/resnet/1', { url: 'host:443', secure: true, name: 'resnet', version: '1' }],
    ['[::1]:8000/resnet', { url: '[::1]:8000', name: 'resnet' }],
  ])('%s', (text, { name, version, ...target }) => {
    const { a } = parseAb(parseArgv(['--a', text, '--b', 'host:1/new'], ['ab']))
    expect(a).toMatchObject({ label: 'base', plan: { target, model: { name } } })
    expect(a.plan.model.version).toBe(version)
  })

  it('may be a socket with gRPC', () => {
    const { b } = parseAb(
      parseArgv(['--a', 'h:1/m', '--b', 'unix:/run/t.sock:8001/m/3', '-i', 'grpc'], ['ab']),
    )
    expect(b).toMatchObject({
      label: 'candidate',
      plan: {
        target: { protocol: 'grpc', socketPath: '/run/t.sock:8001' },
        model: { name: 'm', version: '3' },
      },
    })
  })

  it('share every other option', () => {
    const { a, b } = parse('-b', '4', '--concurrency-range', '1:3', '--seed', '9', '-H', 'X:1')
    expect({ ...a.plan, model: undefined }).toEqual({ ...b.plan, model: undefined })
    expect(a.plan).toMatchObject({ seed: 9, input: { batchSize: 4 }, target: { headers: [['X', '1']] } })
  })

  it('are both needed', () => {
    expect(complaintsOf(() => parseAb(new Map()))).toEqual([
      '--a: it is missing, expected URL/MODEL or URL/MODEL/VERSION',
      '--b: it is missing, expected URL/MODEL or URL/MODEL/VERSION',
    ])
  })

  it('do not show a password', () => {
    const complaints = complaintsOf(() => parse('--a', 'http://u:secret@host/m')).join()
    expect(complaints).not.toContain('secret')
  })
})

describe('the plan of an A/B', () => {
  it('has defaults of its own', () => {
    expect(parse()).toMatchObject({
      model: 'new',
      levels: [{ mode: 'concurrency', value: 1 }],
      thresholds: [
        { metric: 'p95', ratio: 0.05, floor: 500_000 },
        { metric: 'throughput', ratio: 0.05, floor: 0 },
      ],
      maxErrorRate: 0,
      onInconclusive: 'warn',
      rounds: 1,
      timeBudgetMs: 600_000,
      seed: 1,
    })
  })

  it('takes what was asked for', () => {
    const plan = parse(
      '--thresholds',
      'p50: +3%',
      '--max-error-rate',
      '0.1',
      '--rounds',
      '2',
      '--time-budget',
      '2',
    )
    expect(plan).toMatchObject({
      thresholds: [{ metric: 'p50', ratio: 0.03 }],
      maxErrorRate: 0.1,
      rounds: 2,
      timeBudgetMs: 120_000,
    })
  })

  it.each([
    [['--thresholds', 'ttft-p95: +5%'], 'expected in an A/B one of p50'],
    [['--concurrency-range', '1:0', '--time-budget', '0'], '--time-budget: got'],
  ])('refuses %j', (argv, text) => {
    expect(complaintsOf(() => parse(...argv)).join('\n')).toContain(text)
  })

  it.each([
    ['request-rate-range', '10', '--request-rate-range'],
    ['shared-memory', 'system', '--shared-memory'],
    ['collect-metrics', 'true', '--collect-metrics'],
    ['periodic-concurrency-range', '1:4', '--periodic-concurrency-range'],
    ['trace-level', 'TIMESTAMPS', 'tracing'],
  ])('refuses what the action may ask for besides: %s', (name, text, expected) => {
    const raw: RawOptions = new Map([[name, [text]]])
    const sides = { a: { label: 'base', model: 'a' }, b: { label: 'candidate', model: 'b' } }
    expect(complaintsOf(() => parseAbPlan(raw, sides)).join('\n')).toContain(expected)
  })

  it('is built for models under other names, which are shown by their own', () => {
    const raw: RawOptions = new Map([
      ['model', ['resnet']],
      ['model-version', ['3']],
      ['url', ['host:7']],
    ])
    const plan = parseAbPlan(
      raw,
      { a: { label: 'base', model: 'resnet__base' }, b: { label: 'candidate', model: 'resnet__candidate' } },
      { defaults: 'action', shownModel: 'resnet' },
    )
    expect(plan).toMatchObject({
      model: 'resnet',
      a: { label: 'base', plan: { target: { url: 'host:7' }, model: { name: 'resnet__base' } } },
      b: { label: 'candidate', plan: { target: { url: 'host:7' }, model: { name: 'resnet__candidate' } } },
      // The default of the option is that of a stored baseline.
      thresholds: [{ ratio: 0.05 }, { ratio: 0.05 }],
    })
    expect(plan.b.plan.model.version).toBeUndefined()
  })
})
