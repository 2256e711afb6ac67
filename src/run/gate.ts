import {
  type Baseline,
  type ExcludedBaseline,
  type SortedBaselines,
  usableBaselines,
} from '../baseline/baseline.ts'
import { compareKeys, differentAcross, hardKeysOf, type KeyDifference } from '../baseline/comparability.ts'
import { formatRun, isOtherValue } from '../baseline/provenance.ts'
import { compareRows, type RowInput, showRow } from '../compare/comparison.ts'
import { mergeHistory, sortRuns } from '../compare/history.ts'
import { metrics } from '../compare/metric.ts'
import { type PastRun, pastRunOf } from '../compare/past-run.ts'
import { runsLookedBackOn } from '../compare/stretch.ts'
import { type Comparison, type GateResult, overallVerdict, worstFirst } from '../compare/verdict.ts'
import { waive } from '../compare/waive.ts'
import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import { formatLevelName, isGated, unmeasuredNames } from '../plan/gate-levels.ts'
import { distinctLevels, formatLevel, formatLevels, isSameLevel } from '../plan/load-level.ts'
import type { GatePlan, LoadLevel, Policies } from '../plan/plan.ts'
import type { Threshold } from '../plan/threshold.ts'
import type { Waivers } from '../plan/waiver.ts'
import { askedLevels, levelFaults, runFaults } from '../report/measurement-faults.ts'
import type { Report } from '../report/report.ts'
import { comparedReport } from '../report/search-figure.ts'

/** The runs of one model, and what they are compared with. */
export type GateGroup = {
  /** One report a run; several are values of one sample. */
  readonly candidates: readonly Report[]
  readonly baselines: readonly Baseline[]
  /** Reports a store could not offer, to be shown with those that are excluded here. */
  readonly excluded: readonly ExcludedBaseline[]
  /** How its rows are judged; absent: as all others. */
  readonly plan?: GatePlan
}

export type GateInput = Omit<GateGroup, 'plan'> & {
  readonly plan: GatePlan
  /** Regressions that were accepted beforehand; absent: none. */
  readonly waivers?: Waivers
}

/**
 * Judges one model's runs against earlier ones: every threshold at every load level that the candidates were asked to measure.
 * Pure; no report that `readReport` lets through makes it throw.
 */
export const gate = ({ plan, waivers, ...group }: GateInput): GateResult => gateGroups([group], plan, waivers)

/** Judges several groups at once: the more rows one verdict is made of, the more strictly each is tested. */
export const gateGroups = (groups: readonly GateGroup[], plan: GatePlan, waivers?: Waivers): GateResult => {
  const judged = judgeGroups(groups, plan)
  const result =
    waivers === undefined
      ? judged
      : waive(
          judged,
          waivers,
          groups.flatMap(({ candidates }) => candidates.map(comparedReport)),
        )
  return { ...result, ...(isSuspected(result) && { suspected: true }) }
}

const isSuspected = ({ verdict, rows }: GateResult): boolean =>
  verdict !== 'regression' && verdict !== 'invalid' && rows.some((row) => row.suspected === true)

const judgeGroups = (groups: readonly GateGroup[], plan: GatePlan): GateResult => {
  const all = groups.map((group) => readGroup(group, group.plan ?? plan))
  const rows = compareRows(all.flatMap(({ inputs }) => inputs))
  const faults = [
    ...(groups.length === 0 ? ['nothing was measured: there is no report to judge'] : []),
    ...withoutTwins(groups.flatMap((group) => unmeasuredFaults(group, groups, group.plan ?? plan))),
    ...all.flatMap((group) => group.faults),
  ]
  const shown = all.flatMap((group) => group.shown)
  const comparedAcross = withoutTwins(all.flatMap((group) => group.comparedAcross))
  const carriedRuns = Math.max(0, ...all.map((group) => group.carriedRuns))
  return {
    verdict: overallVerdict(rows, faults),
    rows: worstFirst(rows),
    ...(shown.length > 0 && { shown }),
    faults,
    softDifferences: withoutTwins(all.flatMap((group) => group.softDifferences)),
    ...(comparedAcross.length > 0 && { comparedAcross }),
    excluded: withoutTwins(all.flatMap((group) => group.excluded)),
    baselineRuns: Math.max(0, ...all.map((group) => group.baselineRuns)),
    notes: [...all.flatMap((group) => group.notes), ...rows.flatMap((row) => shiftNote(row, rows))],
    ...(carriedRuns > 0 && { carriedRuns }),
  }
}

/** What is true of several groups is told once. */
const withoutTwins = <Item>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

/** A gated level that nobody was asked to measure: of legs that measure one model, each may have levels of its own. */
const unmeasuredFaults = (
  { candidates: [first] }: GateGroup,
  groups: readonly GateGroup[],
  { gateLevels }: GatePlan,
): readonly string[] => {
  if (first === undefined) return []
  const levels = distinctLevels(
    groups
      .flatMap(({ candidates }) => candidates)
      .filter(
        ({ model, settings }) =>
          model.name === first.model.name && settings.scenario === first.settings.scenario,
      )
      .flatMap((report) => askedLevels(comparedReport(report))),
  )
  return unmeasuredNames(gateLevels, levels).map((name) =>
    inScenario(first)(
      `${formatLevelName(name)} of \`${first.model.name}\` is gated, but was not asked for (measured: ${formatLevels(levels)})`,
    ),
  )
}

/** What is said of a report's scenario, where it has one. */
const inScenario =
  (report: Report | undefined) =>
  (text: string): string => {
    const scenario = report?.settings.scenario
    return scenario === undefined ? text : `\`${scenario}\`: ${text}`
  }

type ReadGroup = {
  readonly inputs: readonly RowInput[]
  readonly carriedRuns: number
} & Required<Pick<GateResult, 'shown' | 'comparedAcross'>> &
  Pick<GateResult, 'faults' | 'softDifferences' | 'excluded' | 'baselineRuns' | 'notes'>

const readGroup = ({ excluded, ...measured }: GateGroup, plan: GatePlan): ReadGroup => {
  const candidates = measured.candidates.map(comparedReport)
  const baselines = measured.baselines.map((one) => ({ ...one, report: comparedReport(one.report) }))
  const sorted = usableForAll(candidates, baselines, plan)
  const usable = sorted.usable.map(({ report }) => report)
  const { past, leftOut } = pastOfAll(candidates, measured.baselines, plan)
  const levels = distinctLevels(candidates.flatMap(askedLevels))
  const wholeFaults = faultsOfWhole(candidates, plan)
  const faultsAt = levels.map((level) => ({ level, faults: faultsOfLevel(candidates, level, plan) }))
  const scenario = candidates[0]?.settings.scenario
  const named = inScenario(candidates[0])
  const inputOf = ({ level, faults }: (typeof faultsAt)[number], threshold: Threshold): RowInput => ({
    model: candidates[0]?.model.name ?? '',
    ...(scenario === undefined ? {} : { scenario }),
    level,
    threshold,
    candidates,
    past,
    faults: [...wholeFaults, ...faults],
    assumedNoise: plan.assumedNoise,
  })
  const gated = faultsAt.filter(({ level }) => isGated(level, plan.gateLevels))
  const ungated = faultsAt.filter(({ level }) => !isGated(level, plan.gateLevels))
  return {
    inputs: gated.flatMap((at) => plan.thresholds.map((threshold) => inputOf(at, threshold))),
    shown: ungated.flatMap((at) => onePerMetric(plan).map((threshold) => showRow(inputOf(at, threshold)))),
    faults: [
      ...wholeFaults,
      ...gated.flatMap(({ level, faults }) => faults.map((fault) => `at ${formatLevel(level)}, ${fault}`)),
    ].map(named),
    softDifferences: softDifferences(candidates, usable, plan),
    comparedAcross: differentAcross(
      past.length === 0 ? [] : [...candidates.map(hardKeysOf), ...past.map(({ keys }) => keys)],
      plan.comparableAcross,
    ),
    excluded: [...excluded, ...sorted.excluded, ...leftOut],
    baselineRuns: Math.min(past.length, runsLookedBackOn),
    carriedRuns: past.slice(-runsLookedBackOn).filter(({ isCarried }) => isCarried).length,
    notes: notesOf(candidates, usable, levels).map(named),
  }
}

/** What only shows needs no second row for a limit of its own. */
const onePerMetric = ({ thresholds }: GatePlan): readonly Threshold[] =>
  thresholds.filter(
    ({ kind, metric }) =>
      kind === 'relative' || !thresholds.some((one) => one.kind === 'relative' && one.metric === metric),
  )

/** The runs that every candidate can be compared with, carried ones included; of those that are carried only, what was left out. */
const pastOfAll = (
  candidates: readonly Report[],
  baselines: readonly Baseline[],
  plan: GatePlan,
): { readonly past: readonly PastRun[]; readonly leftOut: readonly ExcludedBaseline[] } => {
  const leftOut: ExcludedBaseline[] = []
  let past = mergeHistory(baselines, plan)
  for (const report of candidates) {
    const sorted = sortRuns(pastRunOf({ report, label: '' }), past, plan.comparableAcross)
    past = sorted.comparable
    for (const [reason, runs] of sorted.others) {
      const count = runs.filter(({ isCarried }) => isCarried).length
      if (count > 0)
        leftOut.push({
          label: count === 1 ? '1 run of the stored history' : `${count} runs of the stored history`,
          reason: `not comparable: ${reason}`,
          runs: count,
        })
    }
  }
  return { past, leftOut }
}

/** The exit code of a gate's result under the plan's policies; the strictest that any row asks for. */
export const gateExitCode = ({ verdict, rows }: GateResult, plan: Policies): ExitCode => {
  switch (verdict) {
    case 'pass':
    case 'improvement':
      return exitCode.ok
    case 'regression':
      return exitCode.regression
    case 'invalid':
      return exitCode.invalid
    case 'no-baseline':
    case 'inconclusive':
      if (verdict === 'no-baseline' && plan.onMissingBaseline === 'fail') return exitCode.noBaseline
      return plan.onInconclusive === 'fail' && rows.some((row) => row.verdict === 'inconclusive')
        ? exitCode.inconclusive
        : exitCode.ok
  }
}

/** The baselines that every candidate can be compared with. */
const usableForAll = (
  candidates: readonly Report[],
  baselines: readonly Baseline[],
  plan: GatePlan,
): SortedBaselines =>
  candidates.reduce<SortedBaselines>(
    ({ usable, excluded }, candidate) => {
      const sorted = usableBaselines(candidate, usable, plan)
      return { usable: sorted.usable, excluded: [...excluded, ...sorted.excluded] }
    },
    { usable: baselines, excluded: [] },
  )

const faultsOfWhole = (candidates: readonly Report[], plan: GatePlan): readonly string[] => [
  ...(candidates.length === 0 ? ['nothing was measured: there is no report to judge'] : []),
  ...(plan.thresholds.length === 0 ? ['nothing is gated: there is no threshold'] : []),
  ...ofEach(candidates, runFaults),
  ...ofEach(candidates, (report, i) => {
    const twin = candidates.slice(0, i).find((earlier) => !isOtherValue(earlier, report))
    return twin === undefined ? [] : [`${formatRun(report)} is given twice`]
  }),
  ...ofEach(candidates, (report, i) =>
    i === 0
      ? []
      : compareKeys(report, candidates[0] ?? report, plan.comparableAcross).hard.map(describeDifference),
  ),
]

const faultsOfLevel = (candidates: readonly Report[], level: LoadLevel, plan: GatePlan): readonly string[] =>
  ofEach(candidates, (report) => levelFaults(report, level, plan.maxErrorRate))

/** Faults of every run; with several runs each says which one it is about. */
const ofEach = (
  candidates: readonly Report[],
  faultsOf: (report: Report, index: number) => readonly string[],
): readonly string[] =>
  candidates.flatMap((report, i) =>
    faultsOf(report, i).map((fault) =>
      candidates.length === 1 ? fault : `run ${i + 1} of ${candidates.length}: ${fault}`,
    ),
  )

const describeDifference = ({ what, baseline, candidate }: KeyDifference): string =>
  `its ${what} (\`${candidate}\`) is not that of the first run (\`${baseline}\`)`

/** One line a key, with every value that the baselines have. */
const softDifferences = (
  [candidate]: readonly Report[],
  baselines: readonly Report[],
  { comparableAcross }: GatePlan,
): readonly KeyDifference[] => {
  const found = new Map<string, { candidate: string; values: Set<string> }>()
  if (candidate === undefined) return []
  for (const baseline of baselines)
    for (const difference of compareKeys(candidate, baseline, comparableAcross).soft) {
      const known = found.get(difference.what) ?? { candidate: difference.candidate, values: new Set() }
      known.values.add(difference.baseline)
      found.set(difference.what, known)
    }
  return [...found].map(([what, known]) => ({
    what,
    baseline: [...known.values].join(', '),
    candidate: known.candidate,
  }))
}

/** A level that got worse without anybody accepting it is no secret, although it is what a run is compared with. */
const shiftNote = (
  { model, scenario, level, threshold: { metric }, past }: Comparison,
  all: readonly Comparison[],
): readonly string[] => {
  const { shift } = past ?? {}
  if (shift === undefined || shift.isAccepted) return []
  if (metrics[metric].better === 'lower' ? shift.change <= 0 : shift.change >= 0) return []
  const percent = `${shift.change > 0 ? '+' : '−'}${Math.round(Math.abs(shift.change) * 1000) / 10} %`
  const isOnly = all.every((other) => other.model === model && other.scenario === scenario)
  const whose = isOnly ? '' : `\`${scenario ?? model}\`: `
  return [
    `${whose}${metric} at ${formatLevel(level)} has been worse in the baseline itself since ${shift.since} (${percent}), which nobody accepted: compared with its level since then`,
  ]
}

const notesOf = (
  candidates: readonly Report[],
  baselines: readonly Report[],
  levels: readonly LoadLevel[],
): readonly string[] => {
  const others = distinctLevels(baselines.flatMap(askedLevels)).filter(
    (level) => !levels.some((one) => isSameLevel(one, level)),
  )
  // A server with the OpenAI API never has any: that is no news.
  const isUnchecked = candidates.some(
    ({ settings, levels: measured }) =>
      settings.serviceKind === undefined &&
      measured.some((one) => one.evidence.serverSucceeded === undefined),
  )
  return [
    ...others.map((level) => `${formatLevel(level)} is in the baseline, but was not asked for: not compared`),
    ...(isUnchecked
      ? ['the server keeps no statistics, so the number of requests was not cross-checked']
      : []),
  ]
}
