import { describe, expect, it } from 'vitest'
import type { LevelEvidence, LevelResult, WindowResult } from '../../src/measure/level-result.ts'
import {
  askedLevels,
  levelFaults,
  measurementFaults,
  runFaults,
} from '../../src/report/measurement-faults.ts'
import type { Report } from '../../src/report/report.ts'
import { buildLevel, buildReport } from '../compare/report-builder.ts'

const level8 = { mode: 'concurrency', value: 8 } as const

const withResult = (result: LevelResult): Report => ({ ...buildReport(), levels: [result] })
const withEvidence = (evidence: object): Report => {
  const result = buildLevel()
  return withResult({ ...result, evidence: { ...result.evidence, ...evidence } as LevelEvidence })
}
const withMeasured = (measured: object): Report => {
  const result = buildLevel()
  return withResult({ ...result, measured: { ...result.measured, ...measured } as WindowResult })
}
const withLatency = (latency: object): Report =>
  withMeasured({ latency: { ...buildLevel().measured?.latency, ...latency } })
const faultsOf = (report: Report, maxErrorRate = 0): readonly string[] =>
  levelFaults(report, level8, maxErrorRate)

/** A rate over 18 s in which so many requests were due a second, and so many sent. */
const withRate = (askedRate: number, sendRate: number, evidence: object = {}): Report => {
  const result = buildLevel()
  return withResult({
    ...result,
    measured: { ...result.measured!, askedRate, sendRate },
    evidence: { ...result.evidence, heldBack: 0, ...evidence },
  })
}

describe('a rate that was not held', () => {
  it.each<[string, Report]>([
    ['every request', withRate(100, 100)],
    ['all but 5 %', withRate(100, 95.1)],
    ['more than was due, of what was due before', withRate(100, 101)],
    [
      'fewer, because the server held them up',
      withRate(100, 40, { heldBack: 500, eventLoopUtilization: 0.3 }),
    ],
    ['two of five requests in all', withRate(5 / 18, 2 / 18)],
  ])('is fine with %s', (_, report) => {
    expect(faultsOf(report)).toStrictEqual([])
  })

  it.each<[string, Report]>([
    ['fewer than were due', withRate(100, 90)],
    [
      'fewer, with lanes taken by a client that is busy itself',
      withRate(100, 40, { heldBack: 9, eventLoopUtilization: 0.95 }),
    ],
    ['a rate that is no number', withRate(100, Number.NaN)],
  ])('makes the level unusable with %s', (_, report) => {
    expect(faultsOf(report)).toStrictEqual([
      expect.stringMatching(
        /^the client could not hold the rate: 100 requests\/s were due, it sent (90|40|NaN) /,
      ),
    ])
  })
})

describe('levelFaults', () => {
  it('finds none in a good measurement, stable or not', () => {
    for (const state of ['stable', 'unstable', 'over-limit', 'request-count'] as const)
      expect(faultsOf(withResult(buildLevel({ state })))).toStrictEqual([])
  })

  it.each<[string, Report, string]>([
    ['no level', { ...buildReport(), levels: [] }, 'nothing was measured'],
    ['another level', withResult(buildLevel({ concurrency: 4 })), 'nothing was measured'],
    [
      'the level twice',
      { ...buildReport(), levels: [buildLevel(), buildLevel()] },
      'measured twice in one report',
    ],
    [
      'an interrupted level',
      withResult(buildLevel({ state: 'interrupted' })),
      'its measurement was interrupted',
    ],
    [
      'a state that is none',
      withResult({ ...buildLevel(), state: 'fine' as 'stable' }),
      'its state is fine, which is none',
    ],
    [
      'no window',
      withMeasured({ latency: undefined }),
      'no request succeeded inside the measurement windows',
    ],
    [
      'no answer at all (A1)',
      withEvidence({ sent: 8, succeeded: 0, failed: 0, serverSucceeded: 0 }),
      'none of 8 requests was answered',
    ],
    [
      'nothing but failures (A2)',
      withEvidence({
        succeeded: 0,
        failed: 3608,
        failureTexts: { 'server-error': ['unknown model'] },
        serverSucceeded: 0,
      }),
      'no request succeeded, 3608 failed (first: `unknown model`)',
    ],
    [
      'most requests rejected in no time (A3)',
      withResult(buildLevel({ requests: 900, failed: 2700, p95Ms: 5 })),
      '2700 of 3608 requests failed (first: `queue full`), more than the error rate allowed (0)',
    ],
    [
      'one error in 10 000 (A4)',
      withResult(buildLevel({ requests: 9991, failed: 1 })),
      '1 of 10000 requests failed (first: `queue full`), more than the error rate allowed (0)',
    ],
    [
      'a server that saw none of it (A13)',
      withEvidence({ serverSucceeded: 0 }),
      'the server counted 0 of the 3608 requests that succeeded',
    ],
    [
      'a server that saw less (A13)',
      withEvidence({ serverSucceeded: 3607 }),
      'the server counted 3607 of the 3608 requests that succeeded',
    ],
    [
      'a server count that is none',
      withEvidence({ serverSucceeded: Number.NaN }),
      'the server counted NaN of the 3608 requests that succeeded',
    ],
    [
      'statistics that were not read',
      withEvidence({ serverSucceeded: undefined }),
      'the server keeps statistics, but none were read, so the count of requests was not cross-checked',
    ],
    [
      'a restart',
      withEvidence({ serverRestarted: true }),
      'the model or the server was restarted while it was measured',
    ],
    [
      'an unknown about restarts',
      withEvidence({ serverRestarted: undefined }),
      'the model or the server was restarted while it was measured',
    ],
    [
      'another version answering (A9)',
      withMeasured({ server: { ...buildLevel().measured?.server, modelVersion: '2' } }),
      'the served version changed while it was measured (2, 1)',
    ],
    ['more answers than requests', withEvidence({ sent: 10 }), '3608 requests ended, but only 10 were sent'],
  ])('finds %s', (_, report, fault) => {
    expect(faultsOf(report)).toStrictEqual([fault])
  })

  it('finds that there was no window', () => {
    const { measured: _, ...empty } = buildLevel()
    expect(faultsOf(withResult(empty))).toStrictEqual(['there was no complete measurement window'])
  })

  it.each(['sent', 'succeeded', 'failed'])('believes only counts of requests that were %s', (name) => {
    for (const value of [Number.NaN, -1, 0.5, null, undefined, '12', Number.POSITIVE_INFINITY])
      expect(faultsOf(withEvidence({ [name]: value }), 1)).toStrictEqual([
        `the number of requests that were ${name} is ${String(value)}, which is no count`,
      ])
  })

  it.each(['p50', 'p90', 'p95', 'p99', 'mean', 'min', 'max', 'count'])(
    'believes no summary whose %s is impossible (A21)',
    (name) => {
      for (const value of [Number.NaN, 0, -1, null, undefined, '12', Number.POSITIVE_INFINITY])
        expect(faultsOf(withLatency({ [name]: value }))).toStrictEqual([
          `${name} is ${String(value)}, expected a number above 0`,
        ])
    },
  )

  it.each(['duration', 'throughput', 'successCount'])(
    'believes no window whose %s is impossible (A21, A27)',
    (name) => {
      for (const value of [Number.NaN, 0, -1, null, undefined, '12', Number.POSITIVE_INFINITY])
        expect(faultsOf(withMeasured({ [name]: value }))).toStrictEqual([
          `${name} is ${String(value)}, expected a number above 0`,
        ])
    },
  )

  it('allows the error rate that the plan allows, and no more', () => {
    const report = withResult(buildLevel({ requests: 991, failed: 1 }))
    expect(faultsOf(report, 0.001)).toStrictEqual([])
    expect(faultsOf(report, 0.0009)).toHaveLength(1)
    for (const limit of [Number.NaN, -1, undefined as unknown as number])
      expect(faultsOf(report, limit)).toHaveLength(1)
    for (const limit of [Number.NaN, -1]) expect(faultsOf(buildReport(), limit)).toHaveLength(1)
  })

  it('needs no statistics from a server that keeps none', () => {
    const report = withEvidence({ serverSucceeded: undefined })
    expect(faultsOf({ ...report, server: { ...report.server, extensions: [] } })).toStrictEqual([])
  })
})

describe('measurementFaults', () => {
  it('names the level', () => {
    const report = buildReport({ levels: [{ concurrency: 1 }, { concurrency: 4, requests: 991, failed: 9 }] })
    expect(measurementFaults(report, { maxErrorRate: 0 })).toStrictEqual([
      'at concurrency 4, 9 of 1004 requests failed (first: `queue full`), more than the error rate allowed (0)',
    ])
  })

  it('expects every level that was asked for (A18)', () => {
    const report = buildReport({ levels: [{ concurrency: 1 }, { concurrency: 2 }, { concurrency: 4 }] })
    expect(
      measurementFaults({ ...report, levels: report.levels.slice(0, 2) }, { maxErrorRate: 0 }),
    ).toStrictEqual(['at concurrency 4, nothing was measured'])
  })

  it('has faults of the run as a whole', () => {
    const report = buildReport()
    expect(runFaults({ ...report, state: 'interrupted' })).toStrictEqual(['the run was interrupted'])
    expect(runFaults({ ...report, state: undefined as unknown as 'complete' })).toHaveLength(1)
    const nothingAsked = { ...report, settings: { ...report.settings, levels: [] } }
    expect(measurementFaults({ ...nothingAsked, levels: [] }, { maxErrorRate: 0 })).toStrictEqual([
      'no load level was asked for',
    ])
    expect(runFaults(nothingAsked)).toContain('concurrency 8 was measured, but not asked for')
  })
})

it('asks for a level once, however often the plan names it', () => {
  const report = buildReport()
  expect(
    askedLevels({ ...report, settings: { ...report.settings, levels: [level8, level8] } }),
  ).toStrictEqual([level8])
})
