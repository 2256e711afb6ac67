import { withAcceptMarks } from '../baseline/accept-mark.ts'
import type { Baseline } from '../baseline/baseline.ts'
import type { BaselineStore, FoundBaselines } from '../baseline/baseline-store.ts'
import { mergeHistory, withHistory } from '../compare/history.ts'
import { type GateResult, isMeasuredBy } from '../compare/verdict.ts'
import { Failure } from '../foundation/failure.ts'
import type { GatePlan } from '../plan/plan.ts'
import type { Waivers } from '../plan/waiver.ts'
import { measurementFaults } from '../report/measurement-faults.ts'
import type { Report } from '../report/report.ts'
import { judgeLegs } from './judge-legs.ts'

/** One measurement, how its rows are judged, and where its history is. */
export type Measured = {
  readonly report: Report
  readonly plan: GatePlan
  readonly store: BaselineStore
}

/** What a run that measures and judges needs from its surroundings. */
export type JudgePorts = {
  /** Measures everything there is to measure, and keeps every report; `faults` say what could not be measured. */
  readonly measure: () => Promise<{
    readonly measured: readonly Measured[]
    readonly faults: readonly string[]
  }>
  /** Whether a valid measurement becomes a baseline for later ones. */
  readonly storing: boolean
  /** Regressions that were accepted beforehand; absent: none. */
  readonly waivers?: Waivers | undefined
  /** What the reader should know before anything else. */
  readonly notes: readonly string[]
  readonly signal: AbortSignal
}

/** A measured and judged run. */
export type Judgement = {
  readonly candidates: readonly Report[]
  readonly result: GateResult
  /** The reports the result rests on. */
  readonly baselines: readonly Baseline[]
  /** Whether this run was stored as a baseline. */
  readonly stored: boolean
  /** Why it was not, although it should have been. */
  readonly storeFailure?: Failure
}

/**
 * Measures, finds for each measurement its own baselines, judges the rows of all together, and stores each that is valid whatever
 * the verdict, with the runs before it inside. Throws what measuring throws, and Failure('interrupted').
 */
export const measureAndJudge = async (plan: GatePlan, ports: JudgePorts): Promise<Judgement> => {
  const { waivers, notes, signal } = ports
  const { measured, faults } = await ports.measure()
  refuseInterrupted(signal)
  const compared: Compared[] = []
  for (const one of measured) compared.push({ ...one, found: await one.store.find(one.report) })
  // A search that was cut short must not be judged by what it happened to find.
  refuseInterrupted(signal)
  const groups = compared.map(({ report, found, plan: own }) => ({ reports: [report], found, plan: own }))
  const judged = judgeLegs({ groups, plan, faults, notes, waivers })
  return {
    candidates: measured.map(({ report }) => report),
    ...judged,
    ...(await storeValid(compared, judged.result, ports)),
  }
}

type Compared = Measured & { readonly found: FoundBaselines }

const refuseInterrupted = (signal: AbortSignal): void => {
  if (signal.aborted)
    throw new Failure('interrupted', 'interrupted before there was a verdict', {
      hint: 'What was measured until then is in the report',
    })
}

const storeValid = async (
  compared: readonly Compared[],
  result: GateResult,
  { storing, waivers }: JudgePorts,
): Promise<Pick<Judgement, 'stored' | 'storeFailure'>> => {
  let stored = false
  try {
    for (const { report, plan, store, found } of storing ? compared : []) {
      if (!isValid(report, plan, result)) continue
      const past = mergeHistory(found.baselines, plan)
      await store.save(withAcceptMarks(withHistory(report, past), waivers))
      stored = true
    }
    return { stored }
  } catch (error) {
    return { stored, storeFailure: Failure.from(error) }
  }
}

/** What is wrong with one measurement is no reason to lose another. */
const isValid = (report: Report, plan: GatePlan, { rows }: GateResult): boolean =>
  measurementFaults(report, plan).length === 0 &&
  rows.every((row) => row.verdict !== 'invalid' || !isMeasuredBy(row, report))
