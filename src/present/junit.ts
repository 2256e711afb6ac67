import type { Comparison, GateResult } from '../compare/verdict.ts'
import type { Failure } from '../foundation/failure.ts'
import { formatLevel, isSameLevel } from '../plan/load-level.ts'
import type { Policies } from '../plan/plan.ts'
import { formatThreshold } from '../plan/threshold.ts'
import { explainChange } from './cause.ts'
import { absent, formatInterval } from './format.ts'
import { faultsOf, type GateView, levelsOfRow } from './gate-view.ts'
import { junitXml, type Outcome, type TestSuite } from './junit-xml.ts'
import { verdictWords } from './label.ts'
import { joined, type Prose, prose, proseToTerminal, sentence } from './prose.ts'
import { measuredPhrase, regressionPhrase, suspicionPhrase, valuesPhrase } from './row-phrase.ts'

/**
 * A gate's outcome as JUnit XML: a suite for each model, scenario and load level, a case for each check. A regression is a failure, what cannot
 * be used an error, and what decided nothing is skipped unless `policies` let it fail the run. Whatever makes the gate exit with
 * another code than 0 fails here too, and a gate without a single check is an error.
 */
export const gateJunit = (view: GateView, policies: Policies): string =>
  junitXml([...faultSuites(view.result), ...rowSuites(view, policies)], view.now)

/** A run that ended without a judgement as JUnit XML; `now` is ISO 8601. */
export const failureJunit = ({ code, message, hint }: Failure, now: string): string =>
  junitXml([unusable(code, [message, ...(hint === undefined ? [] : [hint])])], now)

/** What is wrong with the measurement as a whole. Without a check to say so, it is said here. */
const faultSuites = (result: GateResult): readonly TestSuite[] => {
  const isTold = result.rows.some(({ verdict }) => verdict === 'invalid')
  const isFaulty = result.faults.length > 0 || result.rows.length === 0
  if (!isFaulty && (result.verdict !== 'invalid' || isTold)) return []
  const faults = faultsOf(result)
  return [unusable('invalid', faults.length > 0 ? faults : ['nothing was judged'])]
}

const unusable = (type: string, texts: readonly string[]): TestSuite => {
  const lines = texts.map((text) => plain(sentence(text, maxSentence)))
  const outcome: Outcome = { kind: 'error', type, message: lines[0] ?? '', lines }
  const cases = [{ name: 'the measurement can be judged', className: 'measurement', outcome }]
  return { name: 'measurement', packageName: 'measurement', duration: 0, cases, output: [] }
}

const rowSuites = (view: GateView, policies: Policies): readonly TestSuite[] => {
  const groups: Comparison[][] = []
  for (const row of view.result.rows) {
    const group = groups.find(([first]) => first !== undefined && isSameGroup(first, row))
    if (group === undefined) groups.push([row])
    else group.push(row)
  }
  return groups.map((rows) => rowSuite(view, rows, policies))
}

const isSameGroup = (a: Comparison, b: Comparison): boolean =>
  a.model === b.model && a.scenario === b.scenario && isSameLevel(a.level, b.level)

const rowSuite = (view: GateView, rows: readonly Comparison[], policies: Policies): TestSuite => {
  const [{ model, level, scenario } = rows[0]!] = rows
  return {
    name: `${model}, ${formatLevel(level)}${scenarioWord(scenario)}`,
    packageName: model,
    duration: durationOf(view, rows[0]!),
    cases: rows.map((row) => {
      const outcome = outcomeOf(view, row, policies)
      return { name: caseName(row), className: model, ...(outcome && { outcome }) }
    }),
    output: rows.map((row) => `${caseName(row)}: ${verdictWords(row)}, ${valuesPhrase(row)}`),
  }
}

/** The same from run to run, so that a check has a history wherever results are kept. */
const caseName = ({ threshold, level, scenario }: Comparison): string =>
  `${formatThreshold(threshold)} at ${formatLevel(level)}${scenarioWord(scenario)}`

/** Two cases of one name would be taken for one by who reads them. */
const scenarioWord = (scenario: string | undefined): string =>
  scenario === undefined ? '' : ` (${scenario})`

const outcomeOf = (view: GateView, row: Comparison, policies: Policies): Outcome | undefined => {
  switch (row.verdict) {
    case 'pass':
    case 'improvement':
      return undefined
    case 'regression':
      return outcome('failure', row, [regressionPhrase(row), explainChange(view, row) ?? []])
    case 'invalid':
      return outcome('error', row, [])
    case 'inconclusive':
      return outcome(policies.onInconclusive === 'fail' ? 'failure' : 'skipped', row, [suspicionPhrase(row)])
    case 'no-baseline': {
      const phrase = prose`Nothing was compared: ${measuredPhrase(row)}.`
      return outcome(policies.onMissingBaseline === 'fail' ? 'failure' : 'skipped', row, [phrase])
    }
  }
}

const outcome = (kind: Outcome['kind'], row: Comparison, phrases: readonly Prose[]): Outcome => {
  const said = phrases.filter((phrase) => phrase.length > 0)
  const all = [...said, sentence(row.reason, maxSentence)]
  const interval = formatInterval(row.interval)
  return {
    kind,
    type: row.verdict,
    message: plain(joined(row.verdict === 'regression' ? said : all)),
    lines: [...all.map(plain), ...(interval === absent ? [] : [`95 % interval of the change: ${interval}`])],
  }
}

/** How long the row's level was measured, of all runs together, in nanoseconds. */
const durationOf = (view: GateView, row: Comparison): number => {
  const segments = (view.ab?.levels ?? [])
    .filter(({ level }) => isSameLevel(level, row.level))
    .flatMap(({ blocks }) => blocks.flatMap(({ a, b }) => [...a, ...b]))
  const durations = [
    ...segments.map(({ duration }) => duration),
    ...levelsOfRow(view.candidates, row).map(({ evidence }) => evidence.duration),
  ]
  return durations.reduce((sum, duration) => sum + duration, 0)
}

const maxSentence = 1000

const plain = (text: Prose): string => proseToTerminal(text).trim()
