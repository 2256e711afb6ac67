import type { Comparison } from '../compare/verdict.ts'
import { explainChange } from './cause.ts'
import { formatPlural } from './format.ts'
import { decisiveRow, faultsOf, type GateView, isWellMeasured, rowsWith } from './gate-view.ts'
import { code, joined, type Prose, prose, quoted, sentence } from './prose.ts'
import {
  acceptedPhrase,
  gainPhrase,
  measuredPhrase,
  regressionPhrase,
  suspicionPhrase,
  withinPhrase,
} from './row-phrase.ts'

/** The sentences right under the headline: the row that decided, in plain words, and its cause where the server shows it. */
export const explanation = (view: GateView): Prose => {
  const { result } = view
  const row = decisiveRow(result)
  switch (result.verdict) {
    case 'no-baseline':
      return joined([...measuredSentence(rowsWith(result, 'no-baseline')), nextStep(view)])
    case 'invalid':
      return joined([
        ...faultsOf(result)
          .slice(1, 4)
          .map((fault) => sentence(fault)),
        prose`Nothing was judged.`,
      ])
    case 'regression':
    case 'pass':
    case 'improvement':
    case 'inconclusive':
      return row === undefined ? [] : joined(rowSentences(view, row))
  }
}

const rowSentences = (view: GateView, row: Comparison): readonly Prose[] => {
  const cause = explainChange(view, row)
  switch (view.result.verdict) {
    case 'regression':
      return [regressionPhrase(row), ...(cause === undefined ? [] : [cause])]
    case 'improvement':
      return [
        prose`The largest gain of ${formatPlural(view.result.rows.length, 'check')}, none worse than allowed: ${gainPhrase(row)}`,
        ...(cause === undefined ? [] : [cause]),
      ]
    case 'pass':
      return row.waived === undefined
        ? [prose`Closest to its limit: ${withinPhrase(row)}`]
        : [acceptedPhrase(row), ...(cause === undefined ? [] : [cause])]
    default:
      return [
        suspicionPhrase(row),
        ...(isWellMeasured(view, row) && row.past?.doubt === undefined ? [] : [sentence(row.reason)]),
      ]
  }
}

const measuredSentence = (rows: readonly Comparison[]): readonly Prose[] => {
  if (rows.length === 0) return []
  const shown = joined(rows.slice(0, 3).map(measuredPhrase), ', ')
  return [
    rows.length > 3 ? prose`Measured: ${shown}; ${rows.length - 3} more below.` : prose`Measured: ${shown}.`,
  ]
}

const nextStep = ({ result, branch, baselinePath, recorded }: GateView): Prose => {
  if (result.nothingBecause !== undefined)
    return prose`Once it is merged, later changes are compared with it.`
  const [excluded] = result.excluded
  if (excluded !== undefined) return prose`${code(excluded.label)} was not used: ${quoted(excluded.reason)}.`
  if (branch === undefined) return prose`Give earlier reports with ${code('--baseline')} to compare with.`
  if (recorded === true) return prose`The next run is compared with this one.`
  return baselinePath !== undefined
    ? prose`The first report in ${code(baselinePath)} starts the history.`
    : prose`The first run on ${code(branch)} starts the history.`
}
