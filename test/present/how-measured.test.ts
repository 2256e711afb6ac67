import { describe, expect, it } from 'vitest'
import type { GateView } from '../../src/present/gate-view.ts'
import { measurementFacts } from '../../src/present/how-measured.ts'
import { proseToMarkdown, proseToTerminal } from '../../src/present/prose.ts'
import { regressionView, verdictViews } from './verdict-views.ts'
import { buildBaseline, buildLevel, buildReport, buildResult, buildRow, buildView } from './view-builder.ts'

const factOf = (view: GateView, label: string): string | undefined => {
  const fact = measurementFacts(view).find((one) => one.label === label)
  return fact === undefined ? undefined : proseToTerminal(fact.text)
}

const viewOf = (more: Partial<GateView>): GateView =>
  buildView(buildResult('pass', [buildRow({ from: 40, to: 40 })]), more)

describe('measurementFacts', () => {
  it('names the newest baseline run and links to it', () => {
    const view = viewOf({
      baselines: [
        buildBaseline({ runId: 1, sha: '1111111aaaa', createdAt: '2026-10-01T00:00:00Z' }),
        buildBaseline({ runId: 3, sha: '3333333cccc', createdAt: '2026-11-22T12:00:00Z' }),
        buildBaseline({ runId: 2, sha: '2222222bbbb', createdAt: '2026-11-01T00:00:00Z' }),
      ],
    })
    expect(factOf(view, 'Baseline')).toBe(
      '14 runs on main, newest 3333333 (https://github.com/octo/models/actions/runs/3) (run 3, 24 hours old); only runs of the same CPU, runner class, protocol and load count.',
    )
    expect(proseToMarkdown(measurementFacts(view)[0]!.text)).toContain(
      '[`3333333`](https://github.com/octo/models/actions/runs/3)',
    )
  })
  it('names a baseline that is a file by its label', () => {
    const { provenance: _, ...report } = buildBaseline().report
    const { branch: __, ...view } = viewOf({ baselines: [{ report, label: 'old/report.json' }] })
    expect(factOf(view, 'Baseline')).toMatch(/^14 runs, newest old\/report\.json \(2 days old\);/)
  })
  it('adds up requests and failures of all levels and runs', () => {
    const view = viewOf({
      candidates: [
        buildReport({ levels: [buildLevel(), buildLevel({ concurrency: 16, failed: 2, windowCount: 7 })] }),
      ],
    })
    expect(factOf(view, 'This PR')).toBe(
      '9d01e77, attempt 1; 3 to 7 windows of 6.00 s a level; 11,282 requests, 2 failed; the server counted 11,280 good ones.',
    )
    expect(factOf(view, 'Failed requests')).toBe('unavailable, first queue full.')
    expect(factOf(viewOf({}), 'Failed requests')).toBeUndefined()
  })
  it('says so when the server keeps no count', () => {
    const level = buildLevel()
    const { serverSucceeded: _, ...evidence } = level.evidence
    const view = viewOf({ candidates: [buildReport({ levels: [{ ...level, evidence }] })] })
    expect(factOf(view, 'This PR')).toMatch(/the server keeps no count to check this against\.$/)
  })
  it('says where the tensors were when not in the requests', () => {
    const report = buildReport()
    const settings = { ...report.settings, sharedMemory: 'system' } as const
    expect(factOf(viewOf({ candidates: [{ ...report, settings }] }), 'Load')).toContain(
      'random input (seed 1) in shared memory, ',
    )
    expect(factOf(viewOf({}), 'Load')).toContain('random input (seed 1), ')
  })
  it('shows what the client itself cost', () => {
    expect(factOf(viewOf({}), 'Client')).toBe(
      "used 9 % of one core (479 µs a request), its event loop at most 12 % busy, longest pause 1.30 ms, send lag p99 40.0 µs; this machine's client floor: p50 60.0 µs, p99 230 µs at 16 in flight.",
    )
  })
  it('shows differences without holding them against anyone, hashes cut', () => {
    expect(factOf(regressionView, 'Different from the baseline')).toBe(
      'server version (2.50.0 → 2.51.0); model configuration (bbbbbbbbbbbb… → cccccccccccc…). Shown, not held against you.',
    )
  })
  it('shows five of what was left out and counts the rest', () => {
    const excluded = Array.from({ length: 8 }, (_, i) => ({ label: `run ${i}`, reason: 'other CPU.' }))
    const view = buildView(buildResult('no-baseline', [], { excluded, baselineRuns: 0 }))
    expect(factOf(view, 'Not used as baseline')).toBe(
      'run 0 (other CPU); run 1 (other CPU); run 2 (other CPU); run 3 (other CPU); run 4 (other CPU); 3 more.',
    )
  })
  it('shows each warning once, with its hint', () => {
    const warning = { code: 'c', text: 'the client was busy', hint: 'Use a larger machine.' }
    const view = viewOf({
      candidates: [
        buildReport({
          levels: [buildLevel({ more: { warnings: [warning] } })],
          more: { warnings: [warning] },
        }),
      ],
    })
    expect(factOf(view, 'Warnings')).toBe('the client was busy Use a larger machine.')
  })
  it('counts the runs that only a later one has kept', () => {
    const rows = [buildRow({ from: 40, to: 40 })]
    const some = buildView(buildResult('pass', rows, { carriedRuns: 11 }))
    expect(factOf(some, 'Baseline')).toMatch(
      /^14 runs on main \(11 of them kept inside later runs\), newest /,
    )
    const all = buildView(buildResult('pass', rows, { carriedRuns: 14 }), { baselines: [] })
    expect(factOf(all, 'Baseline')).toMatch(
      /^14 runs on main \(14 of them kept inside later runs\); only runs/,
    )
  })
  it('has nothing to say of a side that is not there', () => {
    expect(factOf(verdictViews['no-baseline']!, 'Baseline')).toBeUndefined()
    const nothing = buildResult('invalid', [], { baselineRuns: 0 })
    expect(measurementFacts(buildView(nothing, { candidates: [], baselines: [] }))).toEqual([])
  })
})
