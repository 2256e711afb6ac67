import { describe, expect, it } from 'vitest'
import type { LevelEvidence } from '../../src/measure/level-result.ts'
import { levelWarnings, type Measured } from '../../src/measure/level-warnings.ts'

const evidence: LevelEvidence = {
  sent: 100,
  succeeded: 100,
  failed: 0,
  failureTexts: {},
  reconnections: 0,
  sendLag: { p50: 0, p99: 0, max: 0 },
  serverSucceeded: 100,
  serverFailed: 0,
  serverRestarted: false,
  clientCpu: 1,
  threads: 1,
  gcMax: 0,
  gcTotal: 0,
  eventLoopUtilization: 0.2,
  duration: 1e9,
}

const latency = {
  count: 1,
  mean: 1,
  standardDeviation: 0,
  min: 1,
  max: 1,
  p50: 1,
  p90: 1,
  p95: 1,
  p99: 1,
}

const warningsOf = (level: Partial<Omit<Measured, 'evidence'>> & { evidence?: Partial<LevelEvidence> }) =>
  levelWarnings({
    state: 'stable',
    measured: {
      startedAt: 0,
      duration: 1e9,
      successCount: 1,
      failures: {},
      sendRate: 1,
      throughput: 1,
      clientOverhead: 0,
      latency,
    },
    run: {
      level: { mode: 'concurrency', value: 1 },
      measurement: {
        mode: 'time_windows',
        intervalMs: 5000,
        windowRequestCount: 50,
        stabilityPercentage: 10,
        maxTrials: 10,
        warmupRequestCount: 0,
      },
    },
    ...level,
    evidence: { ...evidence, ...level.evidence },
  })

describe('the warnings of a level', () => {
  it('are none when there is no doubt', () => {
    expect(warningsOf({})).toEqual([])
  })

  it('say when the client was busy, from above 70 %', () => {
    expect(warningsOf({ evidence: { eventLoopUtilization: 0.7 } })).toEqual([])
    expect(warningsOf({ evidence: { eventLoopUtilization: 0.834 } })).toMatchObject([
      { code: 'client-busy', text: expect.stringContaining('83 %') },
    ])
  })

  it('tell a server that fails from one that is too slow for the window', () => {
    const [slow] = warningsOf({
      measured: undefined,
      evidence: { sent: 4, succeeded: 0, serverSucceeded: 0 },
    })
    expect(slow).toMatchObject({ code: 'no-success', hint: expect.stringContaining('5000 ms') })
    const [failing] = warningsOf({
      measured: undefined,
      evidence: { sent: 4, succeeded: 0, failed: 4, serverSucceeded: 0 },
    })
    expect(failing).toEqual({ code: 'no-success', text: 'no request succeeded (4 sent, 4 failed)' })
  })

  it('do not blame an interrupted run for what the server had not counted yet', () => {
    const late = { evidence: { serverSucceeded: 98 } }
    expect(warningsOf(late).map(({ code }) => code)).toEqual(['server-saw-fewer'])
    expect(warningsOf({ ...late, state: 'interrupted' })).toEqual([])
  })

  it('do not take failures that the server counted for other traffic', () => {
    expect(
      warningsOf({ evidence: { succeeded: 90, failed: 10, serverSucceeded: 90, serverFailed: 10 } }),
    ).toHaveLength(1)
    expect(
      warningsOf({ evidence: { serverSucceeded: 100, serverFailed: 1 } }).map(({ code }) => code),
    ).toEqual(['other-traffic'])
  })

  it('name the versions beside the one that the figures are of', () => {
    expect(warningsOf({ evidence: { otherVersions: ['9', '2'] } })).toMatchObject([
      {
        code: 'several-versions',
        text: expect.stringContaining('version 9, 2 too'),
        hint: expect.stringContaining('-x'),
      },
    ])
  })
})
