import type { GateView } from '../../src/present/gate-view.ts'
import { buildBaseline, buildLevel, buildReport, buildResult, buildRow, buildView } from './view-builder.ts'

const passing = [
  buildRow({ metric: 'throughput', from: 188, to: 183, interval: { low: -0.044, high: -0.009 } }),
  buildRow({
    model: 'bert',
    level: { mode: 'concurrency', value: 4 },
    metric: 'throughput',
    from: 220,
    to: 221,
    interval: { low: -0.03, high: 0.041 },
  }),
  buildRow({
    level: { mode: 'concurrency', value: 1 },
    from: 9.8,
    to: 9.9,
    interval: { low: -0.02, high: 0.04 },
  }),
  buildRow({
    level: { mode: 'concurrency', value: 1 },
    metric: 'throughput',
    from: 101,
    to: 100,
    interval: { low: -0.03, high: 0.01 },
  }),
]

const regressed = buildRow({
  from: 41.2,
  to: 46.9,
  interval: { low: 0.106, high: 0.171 },
  verdict: 'regression',
  reason: '+13.8 % is worse than allowed (+10.0 %) and more than chance explains (up to +4.1 %)',
})

const undecided = buildRow({
  model: 'bert',
  level: { mode: 'concurrency', value: 4 },
  from: 18,
  to: 18.9,
  interval: { low: -0.048, high: 0.159 },
  couldShow: 0.136,
  verdict: 'inconclusive',
  reason:
    '+5.0 % measured, but +13.1 % is possible (95 % bound) and +10.0 % allowed; 14 baseline runs can show +14 %',
})

const links = {
  run: 'https://github.com/octo/models/actions/runs/8200',
  page: 'https://github.com/octo/models/actions/runs/8200/artifacts/1',
  data: 'https://github.com/octo/models/actions/runs/8200/artifacts/2',
}

/** A pull request whose queue grew, with everything there is to say about it. */
export const regressionView: GateView = buildView(
  buildResult('regression', [regressed, undecided, ...passing], {
    softDifferences: [
      { what: 'server version', baseline: '2.50.0', candidate: '2.51.0' },
      { what: 'model configuration', baseline: 'b'.repeat(64), candidate: 'c'.repeat(64) },
    ],
    excluded: [{ label: 'run 8050', reason: 'its CPU model (`Intel Xeon 8370C`) is another' }],
    notes: ['concurrency 16 is in the baseline, but was not asked for: not compared'],
  }),
  {
    links,
    candidates: [
      buildReport({
        levels: [
          buildLevel({ concurrency: 1, p95Ms: 9.9, queueMs: 0.2, throughput: 100 }),
          buildLevel({ p95Ms: 46.9, queueMs: 14.3, throughput: 183 }),
        ],
      }),
    ],
    baselines: [
      buildBaseline({
        levels: [buildLevel({ concurrency: 1, p95Ms: 9.8, queueMs: 0.2, throughput: 101 }), buildLevel()],
      }),
    ],
  },
)

/** One view for every verdict, and the variants that read differently. */
export const verdictViews: Readonly<Record<string, GateView>> = {
  regression: regressionView,
  'regression-limit': buildView(
    buildResult('regression', [
      buildRow({
        threshold: { kind: 'absolute', metric: 'p95', limit: 40e6 },
        to: 46.9,
        verdict: 'regression',
        reason: '46.9 ms is not below 40 ms',
      }),
    ]),
  ),
  'regression-throughput': buildView(
    buildResult('regression', [
      buildRow({
        metric: 'throughput',
        from: 188,
        to: 152,
        interval: { low: -0.22, high: -0.16 },
        verdict: 'regression',
      }),
    ]),
    { candidates: [buildReport({ levels: [buildLevel({ p95Ms: 51, throughput: 152 })] })] },
  ),
  pass: buildView(buildResult('pass', passing)),
  improvement: buildView(
    buildResult('improvement', [
      buildRow({
        model: 'bert',
        from: 18,
        to: 15.8,
        interval: { low: -0.16, high: -0.08 },
        verdict: 'improvement',
      }),
      ...passing,
    ]),
  ),
  inconclusive: buildView(buildResult('inconclusive', [undecided, ...passing]), {
    candidates: [
      buildReport({ model: 'bert', levels: [buildLevel({ concurrency: 4, p95Ms: 18.9, queueMs: 1 })] }),
    ],
  }),
  suspected: buildView(
    buildResult(
      'inconclusive',
      [
        buildRow({
          from: 41.2,
          to: 46.2,
          interval: { low: -0.02, high: 0.28 },
          couldShow: 0.22,
          p: 0.038,
          suspected: true,
          past: { runs: 14 },
          verdict: 'inconclusive',
          reason:
            'suspected +12.1 % (chance alone shows this much in 4 of 100 runs); 14 baseline runs can show +22 %',
        }),
        ...passing,
      ],
      { suspected: true },
    ),
  ),
  'inconclusive-new-level': buildView(
    buildResult('inconclusive', [
      buildRow({
        from: 41.6,
        to: 46.9,
        interval: { low: 0.02, high: 0.25 },
        couldShow: 0.19,
        past: { runs: 14, doubt: { since: 'run 8123', runs: 1, change: 0.136 } },
        verdict: 'inconclusive',
        reason:
          '+12.7 % measured, but the newest baseline run (run 8123) is +13.6 % off those before, which may be a new level of p95',
      }),
      ...passing,
    ]),
  ),
  'inconclusive-one-baseline': buildView(
    buildResult(
      'inconclusive',
      [
        buildRow({
          from: 41.2,
          to: 47.4,
          interval: { low: -0.13, high: 0.52 },
          couldShow: 0.39,
          verdict: 'inconclusive',
          reason: 'suspected +15.0 %; one baseline run can show +39 %',
        }),
      ],
      { baselineRuns: 1 },
    ),
  ),
  'no-baseline': buildView(
    buildResult(
      'no-baseline',
      [
        buildRow({ to: 46.9, verdict: 'no-baseline', reason: 'there is no comparable baseline run' }),
        buildRow({
          metric: 'throughput',
          to: 183,
          verdict: 'no-baseline',
          reason: 'there is no comparable baseline run',
        }),
      ],
      { baselineRuns: 0 },
    ),
  ),
  'no-baseline-recorded': buildView(
    buildResult(
      'no-baseline',
      [buildRow({ to: 46.9, verdict: 'no-baseline', reason: 'there is no comparable baseline run' })],
      {
        baselineRuns: 0,
      },
    ),
    { recorded: true, candidates: [buildReport({ event: 'push' })] },
  ),
  'no-baseline-excluded': buildView(
    buildResult(
      'no-baseline',
      [buildRow({ to: 46.9, verdict: 'no-baseline', reason: 'there is no comparable baseline run' })],
      {
        baselineRuns: 0,
        excluded: [{ label: 'run 8050', reason: 'its CPU model (`Intel Xeon 8370C`) is another' }],
      },
    ),
  ),
  'no-baseline-partly': buildView(
    buildResult('no-baseline', [
      buildRow({
        model: 'bert',
        to: 18.9,
        verdict: 'no-baseline',
        reason: 'new: none of the 14 baseline runs has p95 at this level',
      }),
      ...passing,
    ]),
  ),
  invalid: buildView(
    buildResult(
      'invalid',
      [
        buildRow({
          from: 41.2,
          to: 12.4,
          verdict: 'invalid',
          reason: '312 of 9800 requests failed (first: `queue full`), more than the error rate allowed (0)',
        }),
      ],
      {
        faults: [
          'at concurrency 8, 312 of 9800 requests failed (first: `queue full`), more than the error rate allowed (0)',
          'at concurrency 8, the server counted 9000 of the 9488 requests that succeeded',
        ],
      },
    ),
    { candidates: [buildReport({ levels: [buildLevel({ failed: 312 })] })] },
  ),
  unstable: buildView(
    buildResult('inconclusive', [
      {
        ...undecided,
        model: 'resnet50',
        level: { mode: 'concurrency', value: 8 },
        reason: 'the level never became stable, so it cannot pass: measure longer',
      },
    ]),
    {
      candidates: [buildReport({ levels: [buildLevel({ windowCount: 10, more: { state: 'unstable' } })] })],
    },
  ),
}
