import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LoadLevel } from '../../src/plan/plan.ts'
import { parseThresholds } from '../../src/plan/threshold.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import { proseToTerminal } from '../../src/present/prose.ts'
import { acceptingRules, nextSteps } from '../../src/present/what-next.ts'
import type { Settings } from '../../src/report/report.ts'
import { regressionView, verdictViews } from './verdict-views.ts'
import { buildLevel, buildReport, buildResult, buildRow, buildView } from './view-builder.ts'

const stepOf = (view: GateView, label: string): string | undefined => {
  const step = nextSteps(view).find((one) => one.label === label)
  return step === undefined ? undefined : proseToTerminal(step.text)
}

describe('acceptingRules', () => {
  it('raises what regressed and keeps the rest', () => {
    expect(acceptingRules(regressionView.result.rows)).toBe('p95: +15%, throughput: -10%')
  })
  it('lets the worst of several rows through', () => {
    const rows = [
      buildRow({ from: 40, to: 52, verdict: 'regression' }),
      buildRow({ from: 40, to: 46, verdict: 'regression' }),
      buildRow({ metric: 'throughput', from: 100, to: 70, verdict: 'regression' }),
    ]
    expect(acceptingRules(rows)).toBe('p95: +30%, throughput: -30%')
  })
  it('is a rule for a throughput that nearly vanished, too', () => {
    const rules = acceptingRules([
      buildRow({ metric: 'throughput', from: 100, to: 2, verdict: 'regression' }),
    ])
    expect(rules).toBe('throughput: -98%')
  })
  it('raises a limit past the value', () => {
    const limit = { kind: 'absolute', metric: 'p95', limit: 40e6 } as const
    expect(acceptingRules([buildRow({ threshold: limit, to: 46.9, verdict: 'regression' })])).toBe(
      'p95 < 47ms',
    )
    expect(acceptingRules([buildRow({ threshold: limit, to: 47, verdict: 'regression' })])).toBe('p95 < 48ms')
    const least = { kind: 'absolute', metric: 'throughput', limit: 200 } as const
    expect(
      acceptingRules([buildRow({ threshold: least, metric: 'throughput', to: 188, verdict: 'regression' })]),
    ).toBe('throughput > 180')
  })
  it('is text that the option takes, and under which the row is no regression', () => {
    const positive = fc.double({ min: 0.01, max: 1e5, noNaN: true })
    fc.assert(
      fc.property(positive, fc.double({ min: 1.1, max: 50, noNaN: true }), (from, factor) => {
        const row = buildRow({ from, to: from * factor, verdict: 'regression' })
        const { thresholds, complaints } = parseThresholds(acceptingRules([row]))
        expect(complaints).toEqual([])
        expect(thresholds[0]).toMatchObject({ kind: 'relative', metric: 'p95' })
        if (thresholds[0]?.kind === 'relative')
          expect(thresholds[0].ratio).toBeGreaterThanOrEqual(row.change! - 1e-9)
      }),
    )
  })
})

describe('nextSteps', () => {
  it('say how to accept in the words of where the gate runs', () => {
    expect(stepOf(regressionView, 'Accept it')).toBe(
      'add to .github/perf-gate.yml on this branch: waivers: [{ model: resnet50, metric: p95, up-to: +15%, until: 2027-02-21, reason: "…" }]',
    )
    const { branch: _, ...local } = regressionView
    expect(stepOf(local, 'Accept it')).toBe("raise the threshold: --thresholds 'p95: +15%, throughput: -10%'")
    expect(stepOf(verdictViews['pass']!, 'Accept it')).toBeUndefined()
  })
  it('repeat the measurement that decided', () => {
    expect(stepOf(regressionView, 'Try it locally')).toBe(
      'triton-perf-gate analyze -m resnet50 --percentile 95 --concurrency-range 8 --json mine.json && triton-perf-gate gate --baseline DIR --candidate mine.json',
    )
  })
  it('name every option that is not the default, and quote for the shell', () => {
    const report = buildReport({ model: "it's $HOME" })
    const view = buildView(buildResult('pass', [buildRow({ model: "it's $HOME", from: 40, to: 40 })]), {
      candidates: [
        {
          ...report,
          model: { ...report.model, version: '3' },
          settings: {
            ...report.settings,
            protocol: 'grpc',
            streaming: true,
            serviceKind: 'openai',
            endpoint: 'v1/completions',
            batchSize: 4,
            sharedMemory: 'system',
            input: {
              ...report.settings.input,
              kind: 'zero',
              tensorFormats: { input: 'binary', output: 'json' },
            },
          },
        },
      ],
    })
    expect(stepOf(view, 'Try it locally')).toMatch(
      /^triton-perf-gate analyze -m 'it'\\''s \$HOME' -x 3 -i grpc --streaming --service-kind openai --endpoint v1\/completions -b 4 --shared-memory system --input-data zero --output-tensor-format json --percentile 95/,
    )
  })
  it.each<[string, Partial<Settings>, LoadLevel]>([
    ['--session-concurrency 4', {}, { mode: 'session-concurrency', value: 4 }],
    [
      '--fixed-schedule',
      { schedule: { arrivals: 'fixed', pacing: 'auto', maxOutstanding: 9 } },
      { mode: 'request-rate', value: 7.5 },
    ],
    [
      '--periodic-concurrency-range 1:5:2 --request-period 3',
      { ramp: { start: 1, step: 2, period: 3 } },
      { mode: 'periodic-concurrency', value: 5 },
    ],
  ])('repeat a load by %s', (words, settings, level) => {
    const report = buildReport()
    const levels = report.levels.map((result) => ({ ...result, level }))
    const row = { ...buildRow({ from: 40, to: 40 }), level }
    const view = buildView(buildResult('pass', [row]), {
      candidates: [{ ...report, levels, settings: { ...report.settings, ...settings } }],
    })
    expect(stepOf(view, 'Try it locally')).toContain(` ${words} --json`)
  })
  it('say what would decide a noisy comparison, and nothing of the kind for a poor measurement', () => {
    expect(stepOf(verdictViews['inconclusive']!, 'What would decide it')).toMatch(
      /^a quieter runner, or a threshold beyond \+14 %\./,
    )
    expect(stepOf(verdictViews['inconclusive-one-baseline']!, 'What would decide it')).toMatch(
      /^more baseline runs; from 5 on/,
    )
    expect(stepOf(verdictViews['unstable']!, 'What would decide it')).toBeUndefined()
    const tiny = buildLevel({ throughput: 1 })
    const few = {
      ...verdictViews['inconclusive-one-baseline']!,
      candidates: [buildReport({ levels: [tiny] })],
    }
    expect(stepOf(few, 'What would decide it')).toBeUndefined()
  })
  it('lead to everything there is an address of', () => {
    expect(stepOf(regressionView, 'More')).toBe(
      'this run (https://github.com/octo/models/actions/runs/8200) · full report (https://github.com/octo/models/actions/runs/8200/artifacts/1) · raw data (https://github.com/octo/models/actions/runs/8200/artifacts/2)',
    )
    expect(stepOf(verdictViews['pass']!, 'More')).toBeUndefined()
  })
})
