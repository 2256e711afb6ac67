import type { Machine } from '../bench/surroundings.ts'
import { type AbJudge, type AbTrial, cutAbTrials } from './ab-trials.ts'
import { type Change, isNoChange, shownChange } from './change.ts'
import type { CorpusModelName } from './corpus-models.ts'
import { type JudgedMetric, judgedMetrics } from './gated-metric.ts'
import type { LiveResult } from './live-record.ts'
import { cutOneJobTrials, judgeOneJob } from './one-job-trials.ts'
import type { PieceRecord } from './piece-record.ts'
import { pieces } from './pieces.ts'
import { rivals } from './rivals.ts'
import { sideBlocks } from './side-blocks.ts'
import {
  coverStored,
  findSmallest,
  poolsOf,
  type RuleTally,
  runsIn,
  type SmallestChange,
  type StoredCase,
  storedCases,
  type Tally,
  tallyStored,
} from './stored-trials.ts'

/** One `npm run validate`: every count that its tables and targets are made from. */
export type Validation = {
  /** Year, month and day, UTC. */
  readonly date: string
  readonly corpus: CorpusFacts
  /** A/B trials, replayed from recordings. */
  readonly ab: readonly AbRow[]
  /** Other gates where base and candidate ran in one job. */
  readonly oneJob: readonly OneJobRow[]
  readonly stored: readonly StoredTable[]
}

export type CorpusFacts = {
  readonly recorded: readonly string[]
  readonly missing: readonly string[]
  /** First and last day. */
  readonly days: readonly string[]
  readonly machines: readonly Machine[]
  readonly versions: Readonly<Record<string, string>>
  readonly blocks: number
}

/** What recordings are put together by. */
export type Subject = {
  readonly model: CorpusModelName
  readonly change: Change
  readonly isNoisy: boolean
}

/** `sides`: made up from one side of a recording of two versions. `live`: run to its end by the program itself. */
export type AbSource = 'recorded' | 'sides' | 'live'

export type AbRow = Subject & {
  readonly source: AbSource
  readonly trials: number
  readonly tally: Tally & { readonly invalid: number }
  /** Of each trial. */
  readonly blocks: readonly number[]
  readonly seconds: readonly number[]
  readonly coverage: Readonly<Record<JudgedMetric, Coverage>>
}

export type Coverage = { readonly covered: number; readonly trials: number }

export type OneJobRow = Subject & { readonly trials: number; readonly rules: readonly RuleTally[] }

export type StoredTable = StoredCase & {
  readonly columns: readonly StoredColumn[]
  readonly smallest: readonly SmallestChange[]
  readonly coverage: Readonly<Record<JudgedMetric, Coverage>>
}

/** Both models together. `runs`: recorded ones that the trials were drawn from, which is what is independent. */
export type StoredColumn = Pick<Subject, 'change' | 'isNoisy'> & {
  readonly trials: number
  readonly runs: number
  readonly rules: readonly RuleTally[]
}

export type ValidationSettings = {
  readonly judge: AbJudge
  /** Trials drawn from each pool of runs for the stored mode. */
  readonly storedTrials: number
  readonly date: string
}

/** Replays a corpus; live results stand beside it. */
export function validate(
  corpus: readonly PieceRecord[],
  settings: ValidationSettings,
  live: readonly LiveResult[] = [],
): Validation {
  const { judge, storedTrials, date } = settings
  return {
    date,
    corpus: factsOf(corpus),
    ab: [...recordedRows(corpus, judge), ...sideRows(corpus, judge), ...liveRows(live)],
    oneJob: oneJobRows(corpus),
    stored: storedCases.map((asked) => storedTable(corpus, asked, storedTrials)),
  }
}

/** One row from trials that have their subject in common. */
export function abRow(
  { model, change, isNoisy }: Subject,
  source: AbSource,
  trials: readonly AbTrialResult[],
): AbRow {
  const count = (verdict: AbTrial['verdict']): number =>
    trials.filter((trial) => trial.verdict === verdict).length
  const coverage = (metric: JudgedMetric): Coverage => {
    const known = trials.flatMap(({ covers }) => covers[metric] ?? [])
    return { covered: known.filter(Boolean).length, trials: known.length }
  }
  return {
    model,
    change,
    isNoisy,
    source,
    trials: trials.length,
    tally: {
      red: count('red'),
      green: count('green'),
      inconclusive: count('inconclusive'),
      invalid: count('invalid'),
    },
    blocks: trials.map(({ blocks }) => blocks),
    seconds: trials.map(({ seconds }) => Number(seconds.toFixed(1))),
    coverage: { p95: coverage('p95'), throughput: coverage('throughput') },
  }
}

export type AbTrialResult = Pick<AbTrial, 'verdict' | 'blocks' | 'seconds' | 'covers'>

function factsOf(corpus: readonly PieceRecord[]): CorpusFacts {
  const names = new Set(corpus.map(({ name }) => name))
  const days = corpus.map(({ recordedAt }) => recordedAt.slice(0, 10)).sort()
  const machines = new Map(
    corpus.map(({ machine }) => [`${machine.cpuModel} ${machine.logicalCpus} ${machine.memoryGib}`, machine]),
  )
  return {
    recorded: pieces.flatMap(({ name }) => (names.has(name) ? [name] : [])),
    missing: pieces.flatMap(({ name }) => (names.has(name) ? [] : [name])),
    days: [...new Set([days[0], days.at(-1)].filter((day) => day !== undefined))],
    machines: [...machines.values()],
    versions: Object.assign({}, ...corpus.map(({ versions }) => versions)) as Record<string, string>,
    blocks: corpus.reduce((sum, { blocks }) => sum + blocks.length, 0),
  }
}

function recordedRows(corpus: readonly PieceRecord[], judge: AbJudge): readonly AbRow[] {
  return bySubject(corpus).map((records) =>
    abRow(
      records[0]!,
      'recorded',
      records.flatMap(({ blocks }) => cutAbTrials(blocks, judge)),
    ),
  )
}

/** A recording of two versions holds two A/As as well; one of one version is used whole. */
function sideRows(corpus: readonly PieceRecord[], judge: AbJudge): readonly AbRow[] {
  const changed = corpus.filter(({ change }) => !isNoChange(change))
  return Map.groupBy(changed, ({ model }) => model)
    .values()
    .map((records) =>
      abRow(
        { model: records[0]!.model, change: { kind: 'service', ratio: 1 }, isNoisy: false },
        'sides',
        records.flatMap((record) =>
          (['a', 'b'] as const).flatMap((side) => cutAbTrials(sideBlocks(record, side), judge)),
        ),
      ),
    )
    .toArray()
}

function liveRows(live: readonly LiveResult[]): readonly AbRow[] {
  return bySubject(live.map((result) => ({ ...result, isNoisy: false }))).map((results) =>
    abRow(
      results[0]!,
      'live',
      results.map((result) => ({ ...result, covers: liveCoverage(result) })),
    ),
  )
}

/** Of a live trial only that of an A/A is known: that there is no change. */
function liveCoverage({ change, rows }: LiveResult): AbTrial['covers'] {
  if (!isNoChange(change)) return {}
  const found = judgedMetrics.flatMap((metric) => {
    const interval = rows[metric]?.interval
    return interval === undefined ? [] : [[metric, interval.low <= 0 && interval.high >= 0] as const]
  })
  return Object.fromEntries(found)
}

function oneJobRows(corpus: readonly PieceRecord[]): readonly OneJobRow[] {
  return bySubject(corpus).map((records) => {
    const { model, change, isNoisy } = records[0]!
    const trials = records.flatMap(({ blocks }) => cutOneJobTrials(blocks))
    const rules = rivals.map((rival) => {
      const verdicts = trials.map((trial) => judgeOneJob(rival, trial))
      const count = (verdict: string): number => verdicts.filter((one) => one === verdict).length
      return {
        rule: rival.name,
        tally: { red: count('red'), green: count('green'), inconclusive: count('undecided') },
      }
    })
    return { model, change, isNoisy, trials: trials.length, rules }
  })
}

/** The fast model's latency is far below the floor of a gate for milliseconds; the A/B is where it is asked about. */
const storedModels: readonly CorpusModelName[] = ['compute', 'queueing']

function storedTable(corpus: readonly PieceRecord[], asked: StoredCase, trials: number): StoredTable {
  const records = corpus.filter(({ model }) => storedModels.includes(model))
  const seed = asked.baselineRuns * 1000 + Math.round(asked.deviation * 1000)
  const same = records.filter(({ change, isNoisy }) => isNoChange(change) && !isNoisy).flatMap(poolsOf)
  const columns = Map.groupBy(records, ({ change, isNoisy }) => `${shownChange(change)} ${isNoisy}`)
    .values()
    .map((ofChange): StoredColumn => {
      const pools = ofChange.flatMap(poolsOf)
      return {
        change: ofChange[0]!.change,
        isNoisy: ofChange[0]!.isNoisy,
        trials: trials * pools.length,
        runs: runsIn(pools),
        rules: tallyStored(pools, asked, { trials, seed }),
      }
    })
    .toArray()
  return {
    ...asked,
    columns: columns.toSorted((one, other) => placeOf(one) - placeOf(other)),
    smallest: findSmallest(same, asked, { trials, seed: seed + 1 }),
    coverage: coverStored(same, asked, { trials, seed: seed + 2 }),
  }
}

/** Recordings with the same subject, in the order of the tables. */
function bySubject<Item extends Subject>(corpus: readonly Item[]): readonly (readonly Item[])[] {
  return [
    ...Map.groupBy(
      corpus,
      ({ model, change, isNoisy }) => `${model} ${shownChange(change)} ${isNoisy}`,
    ).values(),
  ].toSorted(([one], [other]) => orderOf(one!) - orderOf(other!))
}

const modelOrder: readonly CorpusModelName[] = ['compute', 'queueing', 'identity']

function orderOf({ model, change, isNoisy }: Subject): number {
  return modelOrder.indexOf(model) * 1000 + placeOf({ change, isNoisy })
}

function placeOf({ change, isNoisy }: Pick<Subject, 'change' | 'isNoisy'>): number {
  return sizeOf(change) * 10 + (isNoisy ? 1 : 0)
}

/** Where a change stands in a table: by size, and those of another kind last. */
export function sizeOf(change: Change): number {
  switch (change.kind) {
    case 'service':
      return 100 * (change.ratio - 1)
    case 'pause':
      return 50
    case 'tail':
      return 60
  }
}
