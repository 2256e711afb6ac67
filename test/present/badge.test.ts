import { describe, expect, it } from 'vitest'
import { badgeJson, unmeasuredBadge } from '../../src/present/badge.ts'
import { nastiestText } from './nasty-text.ts'
import { nastyView } from './nasty-view.ts'
import { verdictViews } from './verdict-views.ts'
import { buildResult, buildRow, buildView } from './view-builder.ts'

const badge = (name: string): unknown => JSON.parse(badgeJson(verdictViews[name]!))

describe('badgeJson', () => {
  it.each([
    ['regression', 'resnet50 46.9 ms (+13.8 %) at c 8', 'red'],
    ['inconclusive', 'bert 18.9 ms at c 4', 'yellow'],
    ['no-baseline', '46.9 ms at c 8', 'blue'],
    ['pass', '9.90 ms at c 1', 'brightgreen'],
    ['improvement', '15.8 ms at c 8', 'brightgreen'],
  ])('shows the latency of %s as "%s" in %s', (name, message, color) => {
    expect(badge(name)).toMatchObject({ schemaVersion: 1, label: 'triton p95', color })
    expect(badge(name)).toMatchObject({ message: expect.stringContaining(message) })
  })

  it('shows no figure of a measurement that cannot be used', () => {
    expect(badgeJson(verdictViews['invalid']!)).toBe(unmeasuredBadge)
    expect(badgeJson(buildView(buildResult('pass', [])))).toBe(unmeasuredBadge)
    expect(JSON.parse(unmeasuredBadge)).toMatchObject({ schemaVersion: 1, message: 'not measured' })
  })

  it('is about the same row whichever is the tightest', () => {
    const rows = [
      buildRow({ from: 40, to: 41 }),
      buildRow({ metric: 'throughput', from: 188, to: 187 }),
      buildRow({ level: { mode: 'concurrency', value: 1 }, from: 9, to: 9.1 }),
    ]
    const messages = [rows, rows.toReversed()].map((some) => badgeJson(buildView(buildResult('pass', some))))
    expect(messages[0]).toBe(messages[1])
    expect(JSON.parse(messages[0]!)).toMatchObject({ message: '41.0 ms at c 8' })
  })

  it('is about one scenario, which it names, whichever is the tightest', () => {
    const rows = ['small', 'large'].map((scenario, i) => buildRow({ from: 40, to: 41 + i, scenario }))
    const messages = [rows, rows.toReversed()].map((some) => badgeJson(buildView(buildResult('pass', some))))
    expect(messages[0]).toBe(messages[1])
    expect(JSON.parse(messages[0]!)).toMatchObject({ message: 'large 42.0 ms at c 8' })
  })

  it('names the metric when no latency is gated', () => {
    const rows = [buildRow({ metric: 'throughput', from: 188, to: 187 })]
    expect(JSON.parse(badgeJson(buildView(buildResult('pass', rows))))).toMatchObject({
      label: 'triton throughput',
      message: '187 infer/s at c 8',
    })
  })

  it('is one line of JSON whatever the model is called', () => {
    for (const verdict of ['regression', 'pass'] as const) {
      const { result, ...view } = nastyView(nastiestText, 2)
      const text = badgeJson({ ...view, result: { ...result, verdict } })
      expect(text).toMatch(/^\{.*\}\n$/)
      expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1 })
    }
  })
})
