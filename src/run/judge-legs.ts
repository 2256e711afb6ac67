import { type Baseline, usableBaselines } from '../baseline/baseline.ts'
import type { FoundBaselines } from '../baseline/baseline-store.ts'
import { compareKeys, isSameButMachine } from '../baseline/comparability.ts'
import { type GateResult, overallVerdict } from '../compare/verdict.ts'
import { isSameLevel } from '../plan/load-level.ts'
import type { GatePlan } from '../plan/plan.ts'
import type { Waivers } from '../plan/waiver.ts'
import { askedLevels } from '../report/measurement-faults.ts'
import type { Report } from '../report/report.ts'
import { gateGroups } from './gate.ts'

/** Legs that are values of one sample, and what they may be compared with. */
export type LegGroup = {
  readonly reports: readonly Report[]
  readonly found: FoundBaselines
  /** How its rows are judged; absent: as all others. */
  readonly plan?: GatePlan
}

export type LegsInput = {
  readonly groups: readonly LegGroup[]
  readonly plan: GatePlan
  /** Why the legs as a whole cannot be judged, such as a missing one. */
  readonly faults: readonly string[]
  readonly notes: readonly string[]
  readonly waivers?: Waivers | undefined
}

/** Reports that measured the same: one model, one plan, machines of one kind. Each group is in the order it was given. */
export const groupLegs = (reports: readonly Report[]): readonly (readonly Report[])[] => {
  const groups: Report[][] = []
  for (const report of reports) {
    const group = groups.find(([first]) => first !== undefined && isSameSample(report, first))
    if (group === undefined) groups.push([report])
    else group.push(report)
  }
  return groups
}

/** Whether two reports were asked for the same model, scenario, load and way of sending it, wherever they were measured. */
export const isSamePlan = (a: Report, b: Report): boolean => isSameLoad(a, b) && isSameButMachine(a, b)

const isSameSample = (a: Report, b: Report): boolean =>
  isSameLoad(a, b) && compareKeys(a, b).hard.length === 0

const isSameLoad = (a: Report, b: Report): boolean => {
  const [ofA, ofB] = [askedLevels(a), askedLevels(b)]
  return (
    // The version that was asked for; which one answered may be what changed.
    a.model.version === b.model.version &&
    a.settings.scenario === b.settings.scenario &&
    ofA.length === ofB.length &&
    ofA.every((level) => ofB.some((other) => isSameLevel(level, other)))
  )
}

/** Judges all rows of all groups together: one missing leg, or one that cannot be used, makes the whole invalid. */
export const judgeLegs = ({
  groups,
  plan,
  faults,
  notes,
  waivers,
}: LegsInput): { readonly result: GateResult; readonly baselines: readonly Baseline[] } => {
  const judged = gateGroups(
    groups.map(({ reports, found, plan: own }) => ({
      candidates: reports,
      ...found,
      ...(own && { plan: own }),
    })),
    plan,
    waivers,
  )
  return {
    result: withFaults({ ...judged, notes: [...notes, ...judged.notes] }, faults),
    baselines: groups.flatMap(({ reports: [first], found, plan: own = plan }) =>
      first === undefined ? [] : usableBaselines(first, found.baselines, own).usable,
    ),
  }
}

/** Faults of the legs as a whole come first: they are what is behind the others. */
const withFaults = (result: GateResult, faults: readonly string[]): GateResult => {
  if (faults.length === 0) return result
  const { suspected: _, ...others } = result
  const all = [...faults, ...result.faults]
  return { ...others, verdict: overallVerdict(result.rows, all), faults: all }
}
