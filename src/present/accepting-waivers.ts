import type { Comparison } from '../compare/verdict.ts'
import { isRate } from '../plan/threshold.ts'
import { formatCeiling } from '../plan/waiver.ts'
import { type GateView, rowsWith } from './gate-view.ts'

/** An accepted regression is looked at again after a quarter. */
const days = 90
const msPerDay = 86_400_000

/**
 * The lines of the config file that would accept this result, in YAML's one-line form; undefined when one of its regressions is
 * against a limit of the candidate itself, which no waiver can accept.
 */
export const acceptingWaivers = (view: GateView): string | undefined => {
  const rows = rowsWith(view.result, 'regression')
  if (rows.length === 0 || rows.some((row) => row.threshold.kind !== 'relative' || row.change === undefined))
    return undefined
  const worst = new Map<string, Comparison>()
  for (const row of rows) {
    const key = JSON.stringify([row.threshold.metric, row.model, row.scenario])
    const known = worst.get(key)
    if (known === undefined || acceptedSize(row) > acceptedSize(known)) worst.set(key, row)
  }
  const until = new Date(Date.parse(view.now) + days * msPerDay).toISOString().slice(0, 10)
  return `waivers: [${[...worst.values()].map((row) => entry(row, until)).join(', ')}]`
}

const entry = (row: Comparison, until: string): string => {
  const { metric } = row.threshold
  const scenario = row.scenario === undefined ? '' : ` scenario: ${yamlText(row.scenario)},`
  const upTo = formatCeiling({ metric, upTo: acceptedSize(row) })
  return `{ model: ${yamlText(row.model)},${scenario} metric: ${metric}, up-to: ${upTo}, until: ${until}, reason: "…" }`
}

/** What binary fractions add to a change of exactly one step. */
const rounding = 1e-9

/** The next whole 5 % that the change does not exceed; a throughput that nearly vanished takes what is left. */
export const acceptedSize = ({ change = Number.NaN, threshold }: Comparison): number => {
  const size = Math.abs(change)
  const step = Math.ceil(size * 20 - rounding) / 20
  return isRate(threshold.metric) && step >= 1 ? Math.ceil(size * 1e6) / 1e6 : step
}

/** YAML's double-quoted form is JSON's. */
const yamlText = (text: string): string =>
  /^[A-Za-z_][\w.-]*$/.test(text) && !/^null$/i.test(text) ? text : JSON.stringify(text)
