import { withAcceptMarks } from '../baseline/accept-mark.ts'
import type { Baseline } from '../baseline/baseline.ts'
import { usableBaselines } from '../baseline/baseline.ts'
import type { BaselineStore } from '../baseline/baseline-store.ts'
import { mergeHistory, withHistory } from '../compare/history.ts'
import type { GateResult } from '../compare/verdict.ts'
import { Failure } from '../foundation/failure.ts'
import type { GatePlan } from '../plan/plan.ts'
import type { Waivers } from '../plan/waiver.ts'
import type { Report } from '../report/report.ts'
import { gate } from './gate.ts'

/** What a run that measures and judges needs from its surroundings. */
export type JudgePorts = {
  readonly measure: () => Promise<Report>
  /** Called with every report as soon as there is one, an interrupted one too. */
  readonly keep: (report: Report) => Promise<void>
  readonly store: BaselineStore
  /** Whether a valid run becomes a baseline for later ones. */
  readonly storing: boolean
  /** Regressions that were accepted beforehand; absent: none. */
  readonly waivers?: Waivers | undefined
  readonly signal: AbortSignal
}

/** A measured and judged run. */
export type Judgement = {
  readonly report: Report
  readonly result: GateResult
  /** The reports the result rests on. */
  readonly baselines: readonly Baseline[]
  /** Whether this run was stored as a baseline. */
  readonly stored: boolean
  /** Why it was not, although it should have been. */
  readonly storeFailure?: Failure
}

/**
 * Measures, finds baselines, judges, and stores a valid run whatever its verdict, with the runs before it inside. Throws what measuring throws, and
 * Failure('interrupted') once the partial report is kept.
 */
export const measureAndJudge = async (plan: GatePlan, ports: JudgePorts): Promise<Judgement> => {
  const report = await ports.measure()
  await ports.keep(report)
  if (ports.signal.aborted) throw interrupted()
  const { baselines, excluded } = await ports.store.find(report)
  // A search that was cut short must not be judged by what it happened to find.
  if (ports.signal.aborted) throw interrupted()
  const { waivers } = ports
  const result = gate({ candidates: [report], baselines, excluded, plan, ...(waivers && { waivers }) })
  return {
    report,
    result,
    baselines: usableBaselines(report, baselines, plan.maxErrorRate).usable,
    ...(await storeValid(withHistory(report, mergeHistory(baselines, plan.maxErrorRate)), result, ports)),
  }
}

const interrupted = (): Failure =>
  new Failure('interrupted', 'interrupted before there was a verdict', {
    hint: 'What was measured until then is in the report',
  })

const storeValid = async (
  report: Report,
  result: GateResult,
  { store, storing, waivers }: JudgePorts,
): Promise<Pick<Judgement, 'stored' | 'storeFailure'>> => {
  if (!storing || result.verdict === 'invalid') return { stored: false }
  try {
    await store.save(withAcceptMarks(report, waivers))
    return { stored: true }
  } catch (error) {
    return { stored: false, storeFailure: Failure.from(error) }
  }
}
