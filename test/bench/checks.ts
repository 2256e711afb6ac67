import { layoutDifferences } from './printed-report.ts'
import type { ProgramRun } from './program-run.ts'
import type { Round } from './rounds.ts'

/** Something that must hold in every round; `faults`: where it did not, in words. */
export type Check = { readonly name: string; readonly faults: readonly string[] }

/** A check of one round; the faults of all rounds become one check. */
type RoundCheck = {
  readonly name: string
  readonly faults: (round: Round, concurrencies: readonly number[]) => readonly string[]
}

const roundChecks: readonly RoundCheck[] = [
  { name: 'both end well', faults: exitFaults },
  { name: 'same CSV header', faults: headerFaults },
  { name: 'same CSV row keys', faults: rowFaults },
  {
    name: 'same lines printed',
    faults: ({ ours, theirs }) => layoutDifferences(ours.printed, theirs.printed),
  },
  { name: "our successes are the server's", faults: successFaults },
]

/** What must hold in every round of a case. */
export function checkRounds(rounds: readonly Round[], concurrencies: readonly number[]): readonly Check[] {
  return roundChecks.map(({ name, faults }) => ({
    name,
    faults: rounds.flatMap((round, place) =>
      faults(round, concurrencies).map((fault) => `round ${place + 1}: ${fault}`),
    ),
  }))
}

/** The levels whose figures a round cannot give, in words: those that perf_analyzer dropped, and our unstable ones. */
export function levelsLeftOut(rounds: readonly Round[], concurrencies: readonly number[]): readonly string[] {
  return rounds.flatMap(({ ours, theirs }, place) => {
    const { unstable, notReached } = droppedLevels(theirs, concurrencies)
    const ownUnstable = (ours.report?.levels ?? []).filter(({ state }) => state !== 'stable')
    return [
      ...unstable.map((concurrency) => `perf_analyzer dropped concurrency ${concurrency}, not stable`),
      ...notReached.map((concurrency) => `perf_analyzer did not come to concurrency ${concurrency}`),
      ...ownUnstable.map(({ level, state }) => `our concurrency ${level.value} is ${state}`),
    ].map((text) => `round ${place + 1}: ${text}`)
  })
}

/** Both exit with 2 when the first level is not stable, which is an answer too. */
const answerCodes: readonly number[] = [0, 2]

function exitFaults({ ours, theirs }: Round): readonly string[] {
  return [
    { name: 'ours', ...ours },
    { name: 'perf_analyzer', ...theirs },
  ].flatMap(({ name, code, stderr }) =>
    answerCodes.includes(code) ? [] : [`${name} exited with ${code}: ${stderr.trim().split('\n').at(-1)}`],
  )
}

function headerFaults({ ours, theirs }: Round): readonly string[] {
  // Without a single stable level perf_analyzer writes no file.
  if (theirs.csv === undefined || ours.csv?.header === theirs.csv.header) return []
  return [`ours has ${ours.csv?.header ?? 'no CSV'}, perf_analyzer ${theirs.csv.header}`]
}

function rowFaults({ ours, theirs }: Round, concurrencies: readonly number[]): readonly string[] {
  const own = ascendingKeys(ours)
  const { unstable, notReached } = droppedLevels(theirs, concurrencies)
  const their = [...ascendingKeys(theirs), ...unstable, ...notReached].toSorted((a, b) => a - b)
  const [asked, ownText, theirText] = [concurrencies, own, their].map((keys) => keys.join(', '))
  return [
    ...(ownText === asked ? [] : [`ours has rows for ${ownText || 'nothing'}, asked were ${asked}`]),
    ...(theirText === asked
      ? []
      : [`perf_analyzer accounts for ${theirText || 'nothing'}, asked were ${asked}`]),
  ]
}

function ascendingKeys({ csv }: ProgramRun): readonly number[] {
  return [...(csv?.rows.keys() ?? [])].toSorted((a, b) => a - b)
}

/**
 * The level at which perf_analyzer gave up, as it says itself, and those that it would have measured next. Of a request rate it says
 * only that it gave up: that was the first one without a row.
 */
function droppedLevels(
  { stderr, csv }: ProgramRun,
  asked: readonly number[],
): { readonly unstable: readonly number[]; readonly notReached: readonly number[] } {
  const found = /Failed to obtain stable measurement(?:\.| .* for concurrency (\d+))/.exec(stderr)
  if (found === null) return { unstable: [], notReached: [] }
  const unstable =
    found[1] === undefined ? asked.find((level) => csv?.rows.has(level) !== true) : Number(found[1])
  if (unstable === undefined) return { unstable: [], notReached: [] }
  return { unstable: [unstable], notReached: asked.filter((level) => level > unstable) }
}

/** Before its levels our program sends one inference, to see that the model answers. */
const firstInferences = 1

function successFaults({ ours: { report, serverCount } }: Round): readonly string[] {
  if (report === undefined) return ['ours wrote no report']
  const ofLevels = report.levels.flatMap(({ level, evidence: { succeeded, serverSucceeded, failed } }) =>
    succeeded === serverSucceeded && failed === 0
      ? []
      : [
          `concurrency ${level.value}: ${succeeded} succeeded and ${failed} failed, the report has ${serverSucceeded} from the server`,
        ],
  )
  const sum = report.levels.reduce((total, { evidence }) => total + evidence.succeeded, firstInferences)
  return [
    ...ofLevels,
    ...(sum === serverCount ? [] : [`${sum} succeeded in the whole run, the server counted ${serverCount}`]),
  ]
}
