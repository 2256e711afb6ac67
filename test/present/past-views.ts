import { parseGatePlan } from '../../src/plan/parse-plan.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import type { AcceptMark } from '../../src/report/report.ts'
import { gate } from '../../src/run/gate.ts'
import { buildBaseline, buildLevel, buildReport } from './view-builder.ts'

/** One run after the other on main by its p95 in milliseconds, and a pull request, judged by the gate itself. */
export const pastView = (
  runs: readonly { readonly p95Ms: number; readonly accepted?: readonly AcceptMark[] }[],
  candidateMs: number,
): GateView => {
  const baselines = runs.map(({ p95Ms, accepted }, place) => ({
    ...buildBaseline({
      runId: 8000 + place,
      sha: (place + 16).toString(16).padStart(2, '0').repeat(20),
      createdAt: new Date(Date.UTC(2026, 9, 1 + place)).toISOString(),
      levels: [buildLevel({ p95Ms })],
      more: { ...(accepted && { accepted }) },
    }),
    label: `run ${8000 + place}`,
  }))
  const candidates = [buildReport({ runId: 9000, levels: [buildLevel({ p95Ms: candidateMs })] })]
  return {
    result: gate({ candidates, baselines, excluded: [], plan: parseGatePlan(new Map()) }),
    candidates,
    baselines,
    branch: 'main',
    now: '2026-11-23T12:00:00.000Z',
  }
}

/** Values around a level that differ by a percent or two. */
export const around = (level: number, count: number): readonly { readonly p95Ms: number }[] =>
  Array.from({ length: count }, (_, i) => ({ p95Ms: level * (1 + 0.015 * Math.sin(2.4 * i)) }))
