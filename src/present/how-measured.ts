import type { Baseline } from '../baseline/baseline.ts'
import type { GateResult } from '../compare/verdict.ts'
import type { LevelEvidence, WindowResult } from '../measure/level-result.ts'
import { distinctLevels, formatLevels } from '../plan/load-level.ts'
import type { Provenance, Report } from '../report/report.ts'
import { abFacts } from './ab-facts.ts'
import type { Fact } from './fact.ts'
import { floorSentence } from './floor-sentence.ts'
import { formatAge, formatCount, formatDuration, formatPlural, formatShare } from './format.ts'
import { candidateName, type GateView, placeOfBaselines } from './gate-view.ts'

import { code, joined, link, type Prose, prose, quoted } from './prose.ts'

/** What the figures rest on: both sides' runs, the load, the client's own cost, and everything that was not alike. */
export const measurementFacts = (view: GateView): readonly Fact[] =>
  view.ab === undefined ? runFacts(view) : abFacts(view.ab)

const runFacts = (view: GateView): readonly Fact[] => [
  ...baselineFact(view),
  ...candidateFact(view),
  ...failureFact(view.candidates),
  ...loadFact(view.candidates),
  ...clientFact(view.candidates),
  ...differenceFact(view),
  ...excludedFact(view),
  ...warningFact(view.candidates),
]

const maxListed = 5

const baselineFact = (view: GateView): readonly Fact[] => {
  const { baselineRuns, carriedRuns = 0 } = view.result
  const newest = view.baselines.toSorted((a, b) => (a.report.createdAt < b.report.createdAt ? 1 : -1))[0]
  if (newest === undefined && baselineRuns === 0) return []
  const where = placeOfBaselines(view)
  const carried = carriedRuns === 0 ? '' : ` (${formatCount(carriedRuns)} of them kept inside later runs)`
  const last =
    newest === undefined ? prose`` : prose`, newest ${runName(newest)} (${runDetails(newest, view.now)})`
  const text = prose`${formatPlural(baselineRuns, 'run')}${where}${carried}${last}; ${whatCounts(view.result)}`
  return [{ label: 'Baseline', text }]
}

const whatCounts = ({ comparedAcross }: GateResult): string =>
  comparedAcross === undefined
    ? 'only runs of the same CPU, runner class, protocol and load count.'
    : 'only runs of the same protocol and load count, on whatever machines were allowed.'

const runName = ({ report, label, url }: Baseline): Prose =>
  link([code(report.provenance === undefined ? label : shortSha(report.provenance))], url)

const runDetails = ({ report }: Baseline, now: string): string => {
  const age = formatAge(report.createdAt, now)
  return report.provenance === undefined ? age : `run ${report.provenance.runId}, ${age}`
}

const shortSha = ({ sha }: Provenance): string => sha.slice(0, 7)

const candidateFact = (view: GateView): readonly Fact[] => {
  const [first] = view.candidates
  if (first === undefined) return []
  const { provenance } = first
  const origin =
    provenance === undefined ? [] : [prose`${code(shortSha(provenance))}, attempt ${provenance.runAttempt}`]
  const text = joined([...origin, windowsPhrase(view.candidates), requestsPhrase(view.candidates)], '; ')
  const name = candidateName(view)
  return [{ label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, text: prose`${text}.` }]
}

const windowsPhrase = (reports: readonly Report[]): Prose => {
  const levels = reports.flatMap(({ levels }) => levels)
  const windows = levels.flatMap((level) => level.windows)
  if (windows.length === 0) return prose`no complete window`
  const counts = levels.map((level) => level.windows.length)
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  const range =
    fewest === most ? formatPlural(most, 'window') : `${fewest} to ${formatPlural(most, 'window')}`
  const mean = windows.reduce((sum: number, { duration }: WindowResult) => sum + duration, 0) / windows.length
  return prose`${range} of ${formatDuration(mean)} a level`
}

const requestsPhrase = (reports: readonly Report[]): Prose => {
  const all = evidenceOf(reports)
  const succeeded = total(all, ({ succeeded }) => succeeded)
  const failed = total(all, ({ failed }) => failed)
  const requests = prose`${formatPlural(succeeded + failed, 'request')}, ${formatCount(failed)} failed`
  return all.every(({ serverSucceeded }) => serverSucceeded !== undefined)
    ? prose`${requests}; the server counted ${formatCount(total(all, ({ serverSucceeded = 0 }) => serverSucceeded))} good ones`
    : prose`${requests}; the server keeps no count to check this against`
}

const failureFact = (reports: readonly Report[]): readonly Fact[] => {
  const texts = new Map<string, string>()
  for (const { failureTexts } of evidenceOf(reports))
    for (const [failure, [first]] of Object.entries(failureTexts))
      if (first !== undefined && !texts.has(failure)) texts.set(failure, first)
  if (texts.size === 0) return []
  const named = [...texts]
    .slice(0, maxListed)
    .map(([failure, first]) => prose`${failure}, first ${code(first, 120)}`)
  return [{ label: 'Failed requests', text: prose`${joined(named, '; ')}.` }]
}

const loadFact = (reports: readonly Report[]): readonly Fact[] => {
  const [first] = reports
  if (first === undefined) return []
  const scenarios = [...new Set(reports.map(({ settings }) => settings.scenario))]
  const loads = scenarios.map((scenario) =>
    loadPhrase(reports.filter(({ settings }) => settings.scenario === scenario)),
  )
  const server = prose`server ${code(first.server.name)} ${code(first.server.version)}`
  return [{ label: 'Load', text: prose`${listed(loads)}; ${server}.` }]
}

/** What one scenario asked for, or all legs of a job without any. */
const loadPhrase = (reports: readonly Report[]): Prose => {
  const { protocol, batchSize, sharedMemory, input, seed, scenario } = reports[0]!.settings
  const levels = distinctLevels(reports.flatMap((report) => report.levels.map(({ level }) => level)))
  const name = scenario === undefined ? prose`` : prose`${code(scenario)}: `
  return prose`${name}${protocol === 'grpc' ? 'gRPC' : 'HTTP'}, batch size ${batchSize}, ${inputWords[input.kind]} (seed ${seed})${sharedMemory === undefined ? '' : ' in shared memory'}, ${formatLevels(levels.slice(0, 12))}`
}

const inputWords = { random: 'random input', zero: 'input of zeros', path: 'given input' } as const

const clientFact = (reports: readonly Report[]): readonly Fact[] => {
  const all = evidenceOf(reports)
  const duration = total(all, (evidence) => evidence.duration)
  const sent = total(all, (evidence) => evidence.sent)
  if (duration === 0 || sent === 0) return []
  const cpu = total(all, ({ clientCpu }) => clientCpu)
  const busiest = Math.max(...all.map(({ eventLoopUtilization }) => eventLoopUtilization))
  const longestPause = Math.max(...all.map(({ gcMax }) => gcMax))
  const lag = Math.max(...all.map(({ sendLag }) => sendLag.p99))
  const floor = reports.findLast(({ clientFloor }) => clientFloor !== undefined)?.clientFloor
  const text = prose`${machinesPhrase(reports)}used ${formatShare(cpu / duration)} of one core (${formatDuration(cpu / sent)} a request), its event loop at most ${formatShare(busiest)} busy, longest pause ${formatDuration(longestPause)}, send lag p99 ${formatDuration(lag)}${floor === undefined ? '' : `; ${floorSentence(floor)}`}.`
  return [{ label: 'Client', text }]
}

const machinesPhrase = (reports: readonly Report[]): string => {
  const shards = reports.find((report) => report.shards !== undefined)?.shards
  if (shards === undefined) return ''
  const latest = Math.max(...shards.map(({ lateness }) => lateness))
  return `${formatPlural(shards.length, 'machine')} shared the load, at most ${formatDuration(latest)} off their timetable; together they `
}

const differenceFact = ({ result }: GateView): readonly Fact[] => {
  const named = result.softDifferences.map(
    ({ what, baseline, candidate }) =>
      prose`${quoted(what, 60)} (${code(shortened(baseline), 60)} → ${code(shortened(candidate), 60)})`,
  )
  return named.length === 0
    ? []
    : [{ label: 'Different from the baseline', text: prose`${listed(named)}. Shown, not held against you.` }]
}

/** The beginning of a hash tells it apart. */
const shortened = (value: string): string => value.replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, '$1…')

const excludedFact = ({ result }: GateView): readonly Fact[] => {
  const named = result.excluded.map(
    ({ label, reason }) => prose`${code(label)} (${quoted(reason.replace(/\.\s*$/, ''), 160)})`,
  )
  return named.length === 0 ? [] : [{ label: 'Not used as baseline', text: prose`${listed(named)}.` }]
}

const warningFact = (reports: readonly Report[]): readonly Fact[] => {
  const warnings = reports.flatMap((report) => [
    ...report.warnings,
    ...report.levels.flatMap((level) => level.warnings),
  ])
  const named = [
    ...new Set(warnings.map(({ text, hint }) => (hint === undefined ? text : `${text} ${hint}`))),
  ]
  return named.length === 0 ? [] : [{ label: 'Warnings', text: listed(named.map((text) => quoted(text))) }]
}

const listed = (items: readonly Prose[]): Prose =>
  joined(
    items.length <= maxListed
      ? items
      : [...items.slice(0, maxListed), prose`${formatCount(items.length - maxListed)} more`],
    '; ',
  )

const evidenceOf = (reports: readonly Report[]): readonly LevelEvidence[] =>
  reports.flatMap(({ levels }) => levels.map(({ evidence }) => evidence))

const total = (all: readonly LevelEvidence[], pick: (evidence: LevelEvidence) => number): number =>
  all.reduce((sum, evidence) => sum + pick(evidence), 0)
