import type { RunRules } from '../plan/plan.ts'
import { measurementFaults } from '../report/measurement-faults.ts'
import type { Report } from '../report/report.ts'
import { compareKeys } from './comparability.ts'
import { formatRun, isOtherRun, isOtherValue } from './provenance.ts'

/** A report that may serve as a baseline; `label` names it to people, `url` leads to it. */
export type Baseline = { readonly report: Report; readonly label: string; readonly url?: string }

/** A report that was not used as baseline, and why; or several runs for the same reason. */
export type ExcludedBaseline = { readonly label: string; readonly reason: string; readonly runs?: number }

/** Baselines by whether they can be compared with a candidate. */
export type SortedBaselines = {
  readonly usable: readonly Baseline[]
  readonly excluded: readonly ExcludedBaseline[]
}

/**
 * A baseline is a claim to be proven: another run than the candidate's, itself a valid measurement, equal in every hard key, and
 * one value a run (the attempts of one run are one; the first that is usable counts).
 */
export const usableBaselines = (
  candidate: Report,
  baselines: readonly Baseline[],
  rules: RunRules,
): SortedBaselines => {
  const reasons = new Map(baselines.map((one) => [one, whyNot(candidate, one.report, rules)]))
  const comparable = baselines.filter((one) => reasons.get(one) === undefined).toSorted(byAttempt)
  comparable.forEach((one, i) => {
    const twin = comparable.slice(0, i).find((earlier) => !isOtherValue(earlier.report, one.report))
    if (twin !== undefined) reasons.set(one, `its run is already counted (${formatRun(twin.report)})`)
  })
  return {
    usable: baselines.filter((one) => reasons.get(one) === undefined),
    excluded: baselines.flatMap((one) => {
      const reason = reasons.get(one)
      return reason === undefined ? [] : [{ label: one.label, reason }]
    }),
  }
}

const whyNot = (candidate: Report, report: Report, rules: RunRules): string | undefined => {
  if (!isOtherRun(candidate, report)) return 'it is the run under test itself'
  const { hard } = compareKeys(candidate, report, rules.comparableAcross)
  if (hard.length > 0)
    return `not comparable: ${hard.map((key) => `${key.what} was \`${key.baseline}\`, now \`${key.candidate}\``).join('; ')}`
  const faults = measurementFaults(report, rules)
  return faults.length > 0 ? `its own measurement is unusable: ${faults.join('; ')}` : undefined
}

const byAttempt = (a: Baseline, b: Baseline): number =>
  (a.report.provenance?.runAttempt ?? 0) - (b.report.provenance?.runAttempt ?? 0)
