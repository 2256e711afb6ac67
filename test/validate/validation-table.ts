import type { TextColumn } from '../../src/present/text-table.ts'
import { median } from '../bench/figures.ts'
import { markdownTable } from '../bench/markdown-table.ts'
import { type Change, isNoChange, shownChange } from './change.ts'
import { shareOf, upperBound } from './clopper-pearson.ts'
import { type CorpusModelName, corpusModels } from './corpus-models.ts'
import type { RuleTally } from './stored-trials.ts'
import { checkTargets, percent, shownShare, type Target } from './targets.ts'
import type { AbRow, Coverage, OneJobRow, StoredTable, Subject, Validation } from './validation.ts'

/** The targets as lines for a terminal, and how many are not met. */
export function targetsText(validation: Validation): string {
  const targets = checkTargets(validation)
  const lines = targets.map(({ state, name, measured }) => `${state.padEnd(7)}  ${name}: ${measured}\n`)
  const count = (state: Target['state']): number => targets.filter((target) => target.state === state).length
  return `${lines.join('')}${count('ok')} ok, ${count('short')} short, ${count('unknown')} not known yet\n`
}

/** Everything as one Markdown page. */
export function validationMarkdown(validation: Validation): string {
  return `${[
    ...headLines(validation),
    ...targetLines(validation),
    ...abLines(validation.ab),
    ...oneJobLines(validation),
    ...storedLines(validation.stored),
  ].join('\n')}\n`
}

const left = (name: string): TextColumn => ({ name, align: 'left' })
const right = (name: string): TextColumn => ({ name, align: 'right' })

function headLines({ date, corpus }: Validation): readonly string[] {
  const { recorded, missing, days, machines, versions, blocks } = corpus
  const machineText = machines
    .map(
      ({ cpuModel, logicalCpus, memoryGib }) => `${cpuModel}, ${logicalCpus} logical CPUs, ${memoryGib} GiB`,
    )
    .join('; ')
  return [
    '# How often a verdict is wrong',
    '',
    `Written by \`npm run validate\` on ${date}, from ${blocks} blocks in ${recorded.length} of ${recorded.length + missing.length} pieces`,
    `recorded with \`npm run validate:record\` on ${days.join(' to ') || 'no day'} (${machineText}; ${Object.entries(
      versions,
    )
      .map((pair) => pair.join(' '))
      .join(', ')}).`,
    ...(missing.length === 0 ? [] : [`Not recorded yet: ${missing.join(', ')}.`]),
    '',
    'A block is four segments of 0.5 s on a real Triton, two of each version, ABBA or BAAB by a seeded coin. Intervals are those of Clopper and Pearson, 95 %, two-sided; "at most" is one-sided.',
    '',
    `Models: compute-bound (${corpusModels.compute.serviceMs} ms, concurrency ${corpusModels.compute.concurrency}), queueing (${corpusModels.queueing.serviceMs} ms, one instance, concurrency ${corpusModels.queueing.concurrency}), identity (next to no work, concurrency ${corpusModels.identity.concurrency}).`,
    '',
  ]
}

function targetLines(validation: Validation): readonly string[] {
  const rows = checkTargets(validation).map(({ name, measured, state }) => [name, measured, state])
  return ['## Targets', '', ...markdownTable([left('target'), left('measured'), left('')], rows), '']
}

const sourceText = { recorded: 'replayed', sides: 'replayed, one side', live: 'live' } as const

function abLines(rows: readonly AbRow[]): readonly string[] {
  const columns = [
    left('model'),
    left('change'),
    left('how'),
    right('trials'),
    right('red'),
    right('pass'),
    right('inconclusive'),
    right('invalid'),
    right('blocks'),
    right('seconds'),
    right('interval holds the ratio: p95'),
    right('throughput'),
  ]
  return [
    '## A/B on one machine',
    '',
    'Trials are cut from the recordings one behind the other and share no block, so they are independent as far as the machine is from one minute to the next. Each goes on until its verdict is final, at 10, 20, 30 or 40 blocks. "One side": a recording of two versions cut into A/As of each. The ratio that an interval is to hold is that of all other blocks of the recording. Blocks and seconds are medians.',
    '',
    ...markdownTable(
      columns,
      rows.map((row) => [
        row.model,
        subjectText(row),
        sourceText[row.source],
        String(row.trials),
        redText(row),
        shareText(row.tally.green, row.trials),
        shareText(row.tally.inconclusive, row.trials),
        String(row.tally.invalid),
        row.blocks.length === 0 ? '-' : String(median(row.blocks)),
        // The other side's segments lie between those of one side.
        row.seconds.length === 0 || row.source === 'sides' ? '-' : median(row.seconds).toFixed(0),
        coverageText(row.coverage.p95),
        coverageText(row.coverage.throughput),
      ]),
    ),
    '',
  ]
}

function redText({ change, tally, trials }: AbRow): string {
  if (trials === 0) return '-'
  return isNoChange(change)
    ? `${tally.red} (at most ${percent(upperBound(tally.red, trials))})`
    : shownShare(shareOf(tally.red, trials))
}

function oneJobLines({ oneJob, ab }: Validation): readonly string[] {
  return [
    '## Other gates on the same recordings: base, then candidate, in one job',
    '',
    'Share of red trials, and in brackets of those without an answer. One value of 10.5 s a side, from segments that follow each other as in a job that measures the base first. The history that Bencher needs is what was measured of the base before in the same recording.',
    '',
    ...(['compute', 'queueing', 'identity'] as const).flatMap((model) => oneJobTable(model, oneJob, ab)),
  ]
}

function oneJobTable(
  model: CorpusModelName,
  oneJob: readonly OneJobRow[],
  ab: readonly AbRow[],
): readonly string[] {
  const rows = oneJob.filter((row) => row.model === model)
  if (rows.length === 0) return []
  const rules = [...new Set(rows.flatMap((row) => row.rules.map(({ rule }) => rule)))]
  const oursAt = (subject: Subject): AbRow | undefined =>
    ab.find(
      (row) =>
        row.source === 'recorded' &&
        row.model === model &&
        row.isNoisy === subject.isNoisy &&
        shownChange(row.change) === shownChange(subject.change),
    )
  const ours = rows.map((row) => {
    const found = oursAt(row)
    return found === undefined ? '-' : tallyText(found.tally, found.trials)
  })
  return [
    `${model}:`,
    '',
    ...markdownTable(
      [left('gate'), ...rows.map((row) => right(subjectText(row)))],
      [
        ['triton-perf-gate, A/B', ...ours],
        ...rules.map((rule) => [rule, ...rows.map((row) => ruleText(row.rules, rule, row.trials))]),
        ['trials of the others', ...rows.map(({ trials }) => String(trials))],
      ],
    ),
    '',
  ]
}

function storedLines(tables: readonly StoredTable[]): readonly string[] {
  return [
    '## Stored baseline',
    '',
    'One machine cannot show how machines differ, so **the deviation between runs is injected**: each run is 10.5 s of a recording, made as much slower or faster as a machine of its own would be (normal, of ln(metric), the same for latency and throughput). Where nothing was changed, candidate and baseline are runs of one copy: two copies are two processes, whose own difference belongs to what is injected. Trials are drawn from the recorded runs; what is independent in them is the injected part. Share of red trials, and in brackets of those without an answer.',
    '',
    ...tables.flatMap(storedTableLines),
  ]
}

function storedTableLines(table: StoredTable): readonly string[] {
  const { baselineRuns, deviation, columns, smallest, coverage } = table
  const title = `### ${baselineRuns} baseline runs, ${percent(deviation)} between runs (injected)`
  const [first] = columns
  if (first === undefined) return [title, '', 'Nothing is recorded yet.', '']
  const rules = first.rules.map(({ rule }) => rule)
  return [
    title,
    '',
    ...markdownTable(
      [left('gate'), ...columns.map((column) => right(subjectText(column)))],
      [
        ...rules.map((rule) => [
          rule,
          ...columns.map((column) => ruleText(column.rules, rule, column.trials)),
        ]),
        ['trials', ...columns.map(({ trials }) => String(trials))],
        ['recorded runs', ...columns.map(({ runs }) => String(runs))],
      ],
    ),
    '',
    `The 95 % interval holds no change on clean pull requests in ${coverageText(coverage.p95)} (p95) and ${coverageText(coverage.throughput)} (throughput).`,
    ...smallest
      .filter(({ trials }) => trials > 0)
      .map(
        ({ metric, times, found, trials, printed }) =>
          `A ${metric} change of ${times === 1 ? '' : 'twice '}the printed smallest size (${percent(printed)} on average) is red in ${shareText(found, trials)}.`,
      ),
    '',
  ]
}

function subjectText({ change, isNoisy }: { readonly change: Change; readonly isNoisy: boolean }): string {
  return `${shownChange(change)}${isNoisy ? ', noisy neighbour' : ''}`
}

function ruleText(rules: readonly RuleTally[], rule: string, trials: number): string {
  const tally = rules.find((one) => one.rule === rule)?.tally
  return tally === undefined ? '-' : tallyText(tally, trials)
}

function tallyText(tally: RuleTally['tally'], trials: number): string {
  if (trials === 0) return '-'
  const open = tally.inconclusive === 0 ? '' : ` (${percent(tally.inconclusive / trials)})`
  return `${percent(tally.red / trials)}${open}`
}

function shareText(count: number, of: number): string {
  return of === 0 ? '-' : percent(count / of)
}

function coverageText({ covered, trials }: Coverage): string {
  return shareText(covered, trials)
}
