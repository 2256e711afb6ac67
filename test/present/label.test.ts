import { describe, expect, it } from 'vitest'
import {
  allowedChange,
  isWorse,
  limitShare,
  metricChange,
  metricName,
  metricValue,
  verdictMark,
  verdictWords,
  visibleChange,
} from '../../src/present/label.ts'
import { buildRow } from './view-builder.ts'

describe('allowedChange', () => {
  it('says the percentage in the direction that is worse', () => {
    expect(allowedChange(buildRow({ from: 41.2 }))).toBe('+10 %')
    expect(allowedChange(buildRow({ metric: 'throughput', from: 188 }))).toBe('−10 %')
  })
  it('says the absolute floor where that is what counts', () => {
    expect(allowedChange(buildRow({ from: 2 }))).toBe('+500 µs')
    expect(allowedChange(buildRow({ from: 5 }))).toBe('+10 %')
  })
  it('says a limit as one', () => {
    expect(allowedChange(buildRow({ threshold: { kind: 'absolute', metric: 'p95', limit: 40e6 } }))).toBe(
      '< 40.0 ms',
    )
    expect(
      allowedChange(buildRow({ threshold: { kind: 'absolute', metric: 'throughput', limit: 200 } })),
    ).toBe('> 200 infer/s')
  })
})

describe('visibleChange', () => {
  it.each([
    [0.1301, '+14 %'],
    [0.39, '+39 %'],
    [0.0412, '+4.2 %'],
    [Number.NaN, 'n/a'],
  ])('rounds %s up to %s', (couldShow, text) => {
    expect(visibleChange(buildRow({ couldShow }))).toBe(text)
  })
  it('points down for throughput', () => {
    expect(visibleChange(buildRow({ metric: 'throughput', couldShow: 0.31 }))).toBe('−31 %')
  })
})

describe('limitShare', () => {
  it('is 1 at the limit, whatever its kind', () => {
    expect(limitShare(buildRow({ from: 40, to: 44 }))).toBeCloseTo(1)
    expect(limitShare(buildRow({ metric: 'throughput', from: 200, to: 180 }))).toBeCloseTo(1)
    expect(limitShare(buildRow({ from: 2, to: 2.5 }))).toBeCloseTo(1)
    expect(
      limitShare(buildRow({ threshold: { kind: 'absolute', metric: 'p95', limit: 40e6 }, to: 40 })),
    ).toBe(1)
    expect(
      limitShare(
        buildRow({
          threshold: { kind: 'absolute', metric: 'throughput', limit: 200 },
          metric: 'throughput',
          to: 100,
        }),
      ),
    ).toBe(2)
  })
  it('is least of all where nothing was compared', () => {
    expect(limitShare(buildRow({ to: 40 }))).toBe(Number.NEGATIVE_INFINITY)
  })
})

it.each([
  ['p95', 'p95 latency', '15.8 ms'],
  ['avg', 'mean latency', '15.8 ms'],
  ['first-response-p99', 'p99 time to first response', '15.8 ms'],
  ['inter-response-avg', 'mean inter-response latency', '15.8 ms'],
  ['throughput', 'throughput', '15,800,000 infer/s'],
  ['response-throughput', 'response throughput', '15,800,000 responses/s'],
  ['token-throughput', 'token throughput', '15,800,000 tokens/s'],
] as const)('names %s and its unit', (metric, name, value) => {
  expect(metricName(metric)).toBe(name)
  expect(metricValue(metric, 15_800_000)).toBe(value)
  expect(metricChange(metric, 1, 15_800_000).split(' ').at(-1)).toBe(value.split(' ').at(-1))
})

it('knows which direction is worse', () => {
  expect(isWorse('p95', 0.1)).toBe(true)
  expect(isWorse('throughput', 0.1)).toBe(false)
  expect(isWorse('throughput', -0.1)).toBe(true)
})

it('never words a row as passed that was not compared', () => {
  for (const verdict of ['no-baseline', 'inconclusive', 'invalid', 'regression'] as const) {
    expect(verdictWords(buildRow({ verdict, couldShow: 0.2 }))).not.toMatch(/pass|better|ok/)
    expect(verdictMark(verdict)).not.toBe('🟢')
  }
})
