import { runsForOwnDeviation } from '../compare/change.ts'
import { type Comparison, isMeasuredBy } from '../compare/verdict.ts'
import type { LoadLevel } from '../plan/plan.ts'
import { formatThreshold, isRate, type Threshold } from '../plan/threshold.ts'
import type { AbReport, AbSideReport } from '../report/ab-report.ts'
import type { Report } from '../report/report.ts'
import { acceptedSize, acceptingWaivers } from './accepting-waivers.ts'
import type { Fact } from './fact.ts'
import { formatCount } from './format.ts'
import { decisiveRow, type GateView, isWellMeasured, levelsOfRow } from './gate-view.ts'
import { visibleChange } from './label.ts'
import { code, joined, link, type Prose, prose } from './prose.ts'

/** What the reader can do: understand the table, accept a regression, repeat the measurement, see everything. */
export const nextSteps = (view: GateView): readonly Fact[] => [
  ...readingStep(view),
  ...acceptStep(view),
  ...decideStep(view),
  ...localStep(view),
  ...linkStep(view),
]

/** The threshold rules that would let this result through, in the option's own grammar; the others stay as they are. */
export const acceptingRules = (rows: readonly Comparison[]): string => {
  const rules = new Map<string, Threshold>()
  for (const row of rows) {
    const key = `${row.threshold.kind} ${row.threshold.metric}`
    const rule = row.verdict === 'regression' ? raised(row) : row.threshold
    const known = rules.get(key)
    rules.set(key, known === undefined || isLooser(rule, known) ? rule : known)
  }
  return [...rules.values()].map(formatThreshold).join(', ')
}

const readingStep = ({ result: { rows }, ab }: GateView): readonly Fact[] =>
  rows.some(({ interval }) => interval !== undefined)
    ? [
        {
          label: 'Reading the table',
          text:
            ab === undefined
              ? prose`runs of the same code differ by chance; the 95 % interval says how large the true change may be, given how much they differ.`
              : prose`the same code is never equally fast twice; the 95 % interval says how large the true change may be, given how much it wobbled here. A change is called a regression only when it is larger than allowed and larger than chance explains.`,
        },
      ]
    : []

const acceptStep = (view: GateView): readonly Fact[] => {
  const { result, branch, policyBranch } = view
  if (result.verdict !== 'regression') return []
  const rules = `'${acceptingRules(result.rows)}'`
  if (branch === undefined)
    return [{ label: 'Accept it', text: prose`raise the threshold: ${code(`--thresholds ${rules}`, 300)}` }]
  const waivers = acceptingWaivers(view)
  const where = policyBranch === undefined ? 'this branch' : code(policyBranch)
  const text =
    waivers === undefined
      ? prose`raise the threshold in ${policyBranch === undefined ? "this branch's workflow" : prose`the workflow on ${where}`}: ${code(`thresholds: ${rules}`, 300)}`
      : prose`add to ${code('.github/perf-gate.yml')} on ${where}: ${code(waivers, 1500)}`
  return [{ label: 'Accept it', text }]
}

/** What would make an open row decidable, when its measurement is as good as it can be. */
const decideStep = (view: GateView): readonly Fact[] => {
  const { result } = view
  const row = decisiveRow(result)
  if (view.ab !== undefined) return abDecideStep(view.ab, result.verdict === 'inconclusive' ? row : undefined)
  if (result.verdict !== 'inconclusive' || row === undefined || !isWellMeasured(view, row)) return []
  const text =
    result.suspected === true
      ? prose`more runs of this very commit, each on a fresh machine, judged together. Repeating it on this one says little, for it is machines that differ.`
      : row.past?.doubt !== undefined
        ? prose`more runs of the baseline: ${runsForOwnDeviation} at a new level confirm it. Until then a verdict has to be right for both levels.`
        : result.baselineRuns < runsForOwnDeviation
          ? prose`more baseline runs; from ${runsForOwnDeviation} on their own spread counts instead of an assumed one.`
          : prose`a quieter runner, or a threshold beyond ${visibleChange(row)}. Longer runs change little, for it is the runs that differ from each other.`
  return [{ label: 'What would decide it', text }]
}

/** Of an A/B: how much more of the same, or what else. */
const abDecideStep = ({ state }: AbReport, row: Comparison | undefined): readonly Fact[] => {
  if (row?.ab === undefined) return []
  if (state !== 'complete')
    return [{ label: 'What would decide it', text: prose`letting the A/B come to its end.` }]
  const { blocks, blocksNeeded } = row.ab
  const text =
    blocksNeeded === undefined
      ? prose`nothing that more time buys: the change is about what is allowed. A threshold beyond ${visibleChange(row)} would do, or a quieter machine.`
      : prose`about ${formatCount(blocksNeeded)} blocks instead of ${formatCount(blocks)}, a quieter machine, or a threshold beyond ${visibleChange(row)}.`
  return [{ label: 'What would decide it', text }]
}

const localStep = (view: GateView): readonly Fact[] => {
  if (view.ab !== undefined) return [{ label: 'Try it locally', text: [code(abCommand(view.ab), 400)] }]
  const row = decisiveRow(view.result)
  if (row === undefined || levelsOfRow(view.candidates, row).length === 0) return []
  const report = view.candidates.find((one) => isMeasuredBy(row, one))
  return report === undefined
    ? []
    : [{ label: 'Try it locally', text: [code(localCommand(report, row), 400)] }]
}

const abCommand = ({ a, b, levels }: AbReport): string => {
  const side = ({ settings, model }: AbSideReport): string =>
    shellWord([settings.url, model.name, ...(model.version === undefined ? [] : [model.version])].join('/'))
  const { protocol, batchSize } = b.settings
  const range = levels.map(({ level }) => level.value)
  return [
    `triton-perf-gate ab --a ${side(a)} --b ${side(b)}`,
    ...(protocol === 'grpc' ? ['-i grpc'] : []),
    ...(batchSize === 1 ? [] : [`-b ${batchSize}`]),
    ...(range.length === 1 ? [`--concurrency-range ${range[0]}`] : []),
  ].join(' ')
}

const linkStep = ({ links }: GateView): readonly Fact[] => {
  const all = [
    links?.run === undefined ? [] : link(prose`this run`, links.run),
    links?.page === undefined ? [] : link(prose`full report`, links.page),
    links?.data === undefined ? [] : link(prose`raw data`, links.data),
  ].filter((one): one is Prose => one.length > 0)
  return all.length === 0 ? [] : [{ label: 'More', text: joined(all, ' · ') }]
}

const localCommand = ({ model, settings }: Report, { level }: Comparison): string => {
  const { measurement, input } = settings
  const analyze = [
    ...['triton-perf-gate analyze -m', shellWord(model.name)],
    ...(model.version === undefined ? [] : ['-x', shellWord(model.version)]),
    ...(settings.protocol === 'grpc' ? ['-i grpc'] : []),
    ...(settings.streaming ? ['--streaming'] : []),
    ...(settings.serviceKind === undefined ? [] : [`--service-kind ${settings.serviceKind}`]),
    ...(settings.endpoint === undefined ? [] : [`--endpoint ${settings.endpoint}`]),
    ...(settings.batchSize === 1 ? [] : [`-b ${settings.batchSize}`]),
    ...(settings.sharedMemory === undefined ? [] : [`--shared-memory ${settings.sharedMemory}`]),
    ...(input.kind === 'random' ? [] : [`--input-data ${input.kind === 'zero' ? 'zero' : 'PATH'}`]),
    ...formatWords(input.tensorFormats),
    ...(measurement.percentile === undefined ? [] : [`--percentile ${measurement.percentile}`]),
    ...loadWords(settings, level),
    '--json mine.json',
  ]
  return `${analyze.join(' ')} && triton-perf-gate gate --baseline DIR --candidate mine.json`
}

const formatWords = (formats: Report['settings']['input']['tensorFormats']): readonly string[] => [
  ...(formats?.input === 'json' ? ['--input-tensor-format json'] : []),
  ...(formats?.output === 'json' ? ['--output-tensor-format json'] : []),
]

const loadWords = ({ search, schedule, ramp }: Report['settings'], level: LoadLevel): readonly string[] => {
  const arrivals = schedule?.arrivals
  if (level.mode === 'session-concurrency') return [`--session-concurrency ${level.value}`]
  if (arrivals === 'fixed') return ['--fixed-schedule']
  if (ramp !== undefined)
    return [
      `--periodic-concurrency-range ${ramp.start}:${level.value}:${ramp.step}`,
      `--request-period ${ramp.period}`,
    ]
  const range = search === undefined ? level.value : `${search.start}:${search.end ?? 0}:${search.step}`
  return [
    arrivals === undefined
      ? `--concurrency-range ${range}`
      : arrivals === 'intervals'
        ? '--request-intervals PATH'
        : `--request-rate-range ${range}`,
    ...(arrivals === 'poisson' ? ['--request-distribution poisson'] : []),
    ...(search === undefined ? [] : [`-l ${search.latencyLimitMs}`]),
    ...(search?.kind === 'binary' ? ['--binary-search'] : []),
  ]
}

const shellWord = (word: string): string =>
  /^[\w.@%+=:,/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

/** What binary fractions add to a change of exactly one step. */
const rounding = 1e-9

/** The next round threshold that this row does not exceed: steps of 5 %, or two significant digits of a limit. */
const raised = (row: Comparison): Threshold => {
  const { threshold, change, candidate } = row
  if (threshold.kind === 'relative')
    return change === undefined ? threshold : { ...threshold, ratio: acceptedSize(row) }
  if (candidate === undefined) return threshold
  const step = 10 ** (Math.floor(Math.log10(candidate.center)) - 1)
  const round = isRate(threshold.metric) ? Math.floor : Math.ceil
  // A limit must be undercut, so the value itself would not do.
  const past = isRate(threshold.metric)
    ? candidate.center * (1 - rounding)
    : candidate.center * (1 + rounding)
  return { ...threshold, limit: round(past / step) * step }
}

const isLooser = (a: Threshold, b: Threshold): boolean => {
  if (a.kind === 'relative') return b.kind === 'relative' && a.ratio > b.ratio
  if (b.kind === 'relative') return false
  return isRate(a.metric) ? a.limit < b.limit : a.limit > b.limit
}
