import { describe, expect, it } from 'vitest'
import { parseActionPlan } from '../../src/plan/action-plan.ts'
import { complaintsOf } from './complaints.ts'

describe('parseActionPlan', () => {
  it('has defaults for everything, those that the runner fills in included', () => {
    expect(
      parseActionPlan(
        new Map([
          ['leg', ['0']],
          ['github-token', ['t']],
        ]),
      ),
    ).toStrictEqual({
      leg: '0',
      role: 'all',
      legs: 1,
      baselineWorkflows: [],
      failOn: 'pull-request',
      timeBudgetMs: 600_000,
      comment: 'always',
      checkRun: 'never',
      githubToken: 't',
      compare: 'stored',
      fallback: 'ab',
    })
  })

  it('reads every input', () => {
    const raw = new Map([
      ['suite', ['nightly']],
      ['leg', ['t4']],
      ['role', ['measure']],
      ['legs', ['3']],
      ['drift-anchor', ['3f2c1ab']],
      ['baseline-workflows', ['perf.yml, nightly.yml\n weekly.yml,']],
      ['fail-on', ['always']],
      ['time-budget', ['2.5']],
      ['comment', ['on-change']],
      ['check-run', ['always']],
      ['baseline-path', ['baselines']],
      ['github-token', ['s3cr3t']],
      ['compare', ['stored']],
      ['fallback', ['none']],
      ['upload-models', ['models']],
      ['grpc-url', ['triton:9001']],
    ])
    expect(parseActionPlan(raw)).toStrictEqual({
      suite: 'nightly',
      leg: 't4',
      role: 'measure',
      legs: 3,
      driftAnchor: { kind: 'commit', text: '3f2c1ab' },
      baselineWorkflows: ['perf.yml', 'nightly.yml', 'weekly.yml'],
      failOn: 'always',
      timeBudgetMs: 150_000,
      comment: 'on-change',
      checkRun: 'always',
      baselinePath: 'baselines',
      githubToken: 's3cr3t',
      compare: 'stored',
      fallback: 'none',
      uploadModels: 'models',
      grpcUrl: 'triton:9001',
    })
  })

  it.each(['measure', 'report'])('wants a suite for role %s, since the usual one names the job', (role) => {
    const raw = new Map([['role', [role]]])
    expect(complaintsOf(() => parseActionPlan(raw))).toStrictEqual([
      '--suite: it is missing, expected the same name for the jobs with role: measure and role: report',
    ])
  })

  it('collects every complaint and repeats no token', () => {
    const raw = new Map([
      ['fail-on', ['never']],
      ['time-budget', ['0']],
      ['comment', ['loudly']],
      ['github-token', ['s3cr3t']],
    ])
    expect(complaintsOf(() => parseActionPlan(raw))).toStrictEqual([
      "--fail-on: got 'never', expected one of pull-request, always",
      "--time-budget: got '0', expected a number of at least 0.1",
      "--comment: got 'loudly', expected one of always, on-change, never",
    ])
  })

  it('needs both versions for an A/B, and one job', () => {
    const asked: readonly [string, readonly string[]][] = [
      ['compare', ['ab']],
      ['upload-models', ['models']],
    ]
    expect(parseActionPlan(new Map(asked))).toMatchObject({ compare: 'ab', uploadModels: 'models' })
    const leg = new Map([...asked, ['role', ['measure']], ['suite', ['s']]])
    expect(complaintsOf(() => parseActionPlan(leg))).toStrictEqual([
      "--compare: got 'ab' with role: measure, expected role: all: an A/B is one job's",
    ])
    expect(complaintsOf(() => parseActionPlan(new Map([['compare', ['ab']]])))).toStrictEqual([
      "--compare: got 'ab' without upload-models, expected the path of the model repository that both versions come from",
    ])
  })
})
