import type { Comparison, GateResult, Verdict } from '../compare/verdict.ts'
import { isRate } from '../plan/threshold.ts'
import { formatPercent } from './format.ts'
import { decisiveRow, type GateView } from './gate-view.ts'
import { levelShortName, metricName, metricValue } from './label.ts'
import { cleanText } from './sanitize.ts'

/** What shields.io's endpoint badge reads. */
type Badge = {
  readonly schemaVersion: 1
  readonly label: string
  readonly message: string
  readonly color: string
}

const written = (badge: Badge): string => `${JSON.stringify(badge)}\n`

/** The badge of a run that judged nothing: an older one would go on to show a latency as if it were of today. */
export const unmeasuredBadge = written({
  schemaVersion: 1,
  label: 'triton',
  message: 'not measured',
  color: 'lightgrey',
})

/** A gate's outcome as the JSON of a badge: the latency of one row, coloured by the verdict over all of them. */
export const badgeJson = ({ result }: GateView): string => {
  const row = result.verdict === 'regression' ? decisiveRow(result) : steadyRow(result)
  if (row === undefined || result.verdict === 'invalid') return unmeasuredBadge
  return written({
    schemaVersion: 1,
    label: `triton ${metricName(row.threshold.metric).replace(/ latency$/, '')}`,
    message: cleanText(messageOf(row, result)),
    color: colours[result.verdict],
  })
}

/**
 * The same row from run to run: a latency where there is one, p95 before others, of the first model and scenario by name at its
 * highest level.
 */
const steadyRow = ({ rows }: GateResult): Comparison | undefined =>
  rows.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.model, b.model) ||
      compare(a.scenario ?? '', b.scenario ?? '') ||
      b.level.value - a.level.value ||
      kind(a) - kind(b),
  )[0]

const rank = ({ threshold: { metric } }: Comparison): number =>
  metric === 'p95' ? 0 : isRate(metric) ? 2 : 1

const kind = ({ threshold }: Comparison): number => (threshold.kind === 'relative' ? 0 : 1)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const messageOf = (row: Comparison, { rows, verdict }: GateResult): string => {
  const value = metricValue(row.threshold.metric, row.candidate?.center)
  const model = rows.some((other) => other.model !== row.model) ? `${row.model} ` : ''
  const isOneOfSeveral = rows.some((other) => other.model === row.model && other.scenario !== row.scenario)
  const scenario = isOneOfSeveral && row.scenario !== undefined ? `${row.scenario} ` : ''
  const change = verdict === 'regression' && row.change !== undefined ? ` (${formatPercent(row.change)})` : ''
  return `${model}${scenario}${value}${change} at ${levelShortName(row.level)}`
}

const colours: Readonly<Record<Verdict, string>> = {
  pass: 'brightgreen',
  improvement: 'brightgreen',
  regression: 'red',
  inconclusive: 'yellow',
  'no-baseline': 'blue',
  invalid: 'lightgrey',
}
