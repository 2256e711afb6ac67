import { judgeAb } from '../../src/compare/ab-judge.ts'
import type { AbReport } from '../../src/report/ab-report.ts'
import { madeUpBlocks } from '../compare/ab-blocks.ts'
import { fullReport } from './full-report.ts'

/** A valid document of an A/B in which every optional field is there. */
export const fullAbReport = (): AbReport => {
  const { settings, server, model, environment, clientFloor, warnings, tool } = fullReport()
  const blocks = madeUpBlocks({ count: 20, noise: 0.04, latency: 0.12 }).map(({ order, a, b }) => ({
    order,
    a: [{ ...a[0], clientBusy: 1e8 }, a[1]] as const,
    b,
  }))
  const evidence = {
    succeeded: 4400,
    failed: 1,
    failureTexts: { 'server-error': ['boom'] },
    serverSucceeded: 4400,
    serverRestarted: false,
    threads: 1,
    clientBusy: 0.2,
  }
  const level = { mode: 'concurrency', value: 8 } as const
  return {
    schema: 'triton-perf-gate/ab-report',
    schemaVersion: 1,
    tool,
    createdAt: '2026-11-24T12:00:00.000Z',
    state: 'complete',
    a: { label: 'base', settings, server, model },
    b: { label: 'candidate', settings, server, model: { ...model, version: '2' } },
    rules: {
      thresholds: [
        { kind: 'relative', metric: 'p95', ratio: 0.05, floor: 5e5 },
        { kind: 'absolute', metric: 'throughput', limit: 100 },
      ],
      maxErrorRate: 0,
      looks: [10, 20, 30, 40],
      rounds: 1,
      seed: 1,
    },
    environment,
    levels: [
      {
        level,
        discardMs: 100,
        durationMs: 500,
        blocks,
        repeatedBlocks: 1,
        evidence: { a: evidence, b: evidence },
      },
    ],
    verdict: 'regression',
    rows: judgeAb(blocks).rows.map(
      ({ threshold, verdict, reason, baseline, candidate, change, interval, couldShow, ab }) => ({
        model: 'resnet50',
        level,
        threshold,
        verdict,
        reason,
        baseline: baseline!.center,
        candidate: candidate!.center,
        change: change!,
        interval: interval!,
        couldShow: couldShow!,
        noise: ab!.noise.deviation,
        p: ab!.p!,
        blocksNeeded: ab!.blocksNeeded!,
      }),
    ),
    faults: [],
    notes: ['a note'],
    clientFloor: clientFloor!,
    warnings,
    duration: 48e9,
  }
}
