import { describe, expect, it } from 'vitest'
import { explanation } from '../../src/present/explanation.ts'
import { headline } from '../../src/present/headline.ts'
import { proseToTerminal } from '../../src/present/prose.ts'
import { verdictViews } from './verdict-views.ts'
import { buildResult, buildRow, buildView } from './view-builder.ts'

describe('headline', () => {
  it.each([
    ['regression', '🔴 Triton performance: 1 regression in 6 checks'],
    ['pass', '🟢 Triton performance: no regression in 4 checks'],
    ['improvement', '🟢 12 % faster: bert p95 18.0 → 15.8 ms'],
    ['inconclusive', '🟡 Cannot tell: the runs are too noisy to see less than +14 %'],
    [
      'inconclusive-one-baseline',
      '🟡 Cannot tell: with 1 baseline run only changes beyond +39 % can be seen',
    ],
    ['unstable', '🟡 Cannot tell: the check could not be decided'],
    ['no-baseline', '⚪ Nothing was compared: no baseline on main yet (merge to start one)'],
    [
      'no-baseline-recorded',
      '⚪ Nothing was compared: no baseline on main yet (this run was recorded as the first)',
    ],
    ['no-baseline-excluded', '⚪ Nothing was compared: the one run found on main is not comparable'],
    ['no-baseline-partly', '⚪ 1 of 5 checks had nothing to be compared with; no regression in the others'],
  ])('of %s', (name, text) => {
    expect(proseToTerminal(headline(verdictViews[name]!))).toBe(text)
  })
  it('does not call the others of a partly new gate good when they are open', () => {
    const rows = [
      buildRow({ to: 40, verdict: 'no-baseline' }),
      buildRow({ from: 40, to: 43, verdict: 'inconclusive' }),
    ]
    expect(proseToTerminal(headline(buildView(buildResult('no-baseline', rows))))).toBe(
      '⚪ 1 of 2 checks had nothing to be compared with; of the others 1 could not be decided',
    )
  })
  it('says what is wrong with an unusable measurement', () => {
    expect(proseToTerminal(headline(verdictViews['invalid']!))).toMatch(
      /^⛔ The measurement is unusable: .*312 of 9800 requests failed/,
    )
    const empty = buildView(buildResult('invalid', []))
    expect(proseToTerminal(headline(empty))).toBe('⛔ The measurement is unusable: nothing was measured')
  })
  it('speaks of throughput in its own words', () => {
    const row = buildRow({ metric: 'throughput', from: 188, to: 220, verdict: 'improvement' })
    expect(proseToTerminal(headline(buildView(buildResult('improvement', [row]))))).toBe(
      '🟢 17 % more throughput: resnet50 188 → 220 infer/s',
    )
  })
  it('speaks of the first response as that', () => {
    const row = buildRow({ metric: 'first-response-p95', from: 18, to: 15.8, verdict: 'improvement' })
    expect(proseToTerminal(headline(buildView(buildResult('improvement', [row]))))).toBe(
      '🟢 12 % faster: resnet50 p95 time to first response 18.0 → 15.8 ms',
    )
  })
  it('is green for pass and improvement only, and says pass for nothing else', () => {
    for (const [name, view] of Object.entries(verdictViews)) {
      const text = proseToTerminal(headline(view))
      const isGood = view.result.verdict === 'pass' || view.result.verdict === 'improvement'
      expect(text.startsWith('🟢'), name).toBe(isGood)
      if (!isGood) expect(text).not.toMatch(/pass/)
    }
  })
})

describe('explanation', () => {
  const of = (name: string): string => proseToTerminal(explanation(verdictViews[name]!))

  it('names the worst row of several and its cause', () => {
    expect(of('regression')).toBe(
      'resnet50 p95 latency at concurrency 8 is 13.8 % worse (41.2 → 46.9 ms, allowed +10 %). Queue time explains most of it: 9.1 → 14.3 ms.',
    )
    const rows = [
      buildRow({ model: 'first', from: 40, to: 46, verdict: 'regression' }),
      buildRow({ model: 'worst', from: 40, to: 80, verdict: 'regression' }),
    ]
    expect(proseToTerminal(explanation(buildView(buildResult('regression', rows))))).toMatch(/^worst p95/)
  })
  it('names the row closest to its limit when all passed', () => {
    expect(of('pass')).toBe(
      'Closest to its limit: resnet50 throughput at concurrency 8, −2.7 % (188 → 183 infer/s, allowed −10 %).',
    )
  })
  it('gives the reason of a regression that the change itself does not show', () => {
    const row = buildRow({ from: 40, to: 41, verdict: 'regression', reason: 'only 40 requests succeeded' })
    expect(proseToTerminal(explanation(buildView(buildResult('regression', [row]))))).toBe(
      'resnet50 p95 latency at concurrency 8 is worse than allowed: only 40 requests succeeded.',
    )
  })
  it('says what else a noisy measurement fits', () => {
    expect(of('inconclusive')).toBe(
      'bert p95 latency at concurrency 4 looks 5.0 % worse (18.0 → 18.9 ms), but the true change may be anything from −4.8 to +15.9 %; allowed is +10 %.',
    )
  })
  it('says what a level that did not settle needs', () => {
    expect(of('unstable')).toMatch(/The level never became stable, so it cannot pass: measure longer\.$/)
  })
  it('says what was measured and what comes next without a baseline', () => {
    expect(of('no-baseline')).toBe(
      'Measured: resnet50 p95 latency at concurrency 8 is 46.9 ms, resnet50 throughput at concurrency 8 is 183 infer/s. The first run on main starts the history.',
    )
    expect(of('no-baseline-excluded')).toMatch(
      /run 8050 was not used: its CPU model \(Intel Xeon 8370C\) is another\.$/,
    )
  })
  it('tells the other faults, and that nothing was judged', () => {
    expect(of('invalid')).toBe(
      'At concurrency 8, the server counted 9000 of the 9488 requests that succeeded. Nothing was judged.',
    )
  })
})
