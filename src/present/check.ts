import type { Comparison, GateResult } from '../compare/verdict.ts'
import { explainChange } from './cause.ts'
import { diffTable } from './diff-table.ts'
import { formatCount, formatPercent } from './format.ts'
import { faultsOf, type GateView } from './gate-view.ts'
import { verdictWords } from './label.ts'
import { gateMarkdown } from './markdown.ts'
import { joined, type Prose, prose, proseToTerminal, sentence } from './prose.ts'
import { measuredPhrase, regressionPhrase, subjectPhrase, suspicionPhrase } from './row-phrase.ts'
import { faultNotes } from './shown-rows.ts'

/** A check run's texts; `title` and annotations are plain text, `summary` is Markdown. */
export type CheckText = {
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly title: string
  readonly summary: string
  /** At most ten, the worst first. */
  readonly annotations: readonly Annotation[]
}

export type Annotation = {
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

/** GitHub shows ten annotations of a kind for a step. */
const maxAnnotations = 10
/** GitHub cuts messages at 4,096 characters. */
const maxMessage = 4_000

/** What a check says; `failed` is whether the process ends with an exit code other than 0, as the policies decide. */
export const checkText = (view: GateView, failed: boolean): CheckText => ({
  conclusion: conclusionOf(view.result, failed),
  title: proseToTerminal(diffTable(view).headline).slice(0, 255),
  summary: gateMarkdown(view),
  annotations: annotationsOf(view),
})

const conclusionOf = ({ verdict }: GateResult, failed: boolean): CheckText['conclusion'] => {
  if (failed) return 'failure'
  return verdict === 'pass' || verdict === 'improvement' ? 'success' : 'neutral'
}

const annotationsOf = (view: GateView): readonly Annotation[] => {
  const { result } = view
  const all = [
    ...(result.verdict === 'invalid' ? faultsOf(result).map(faultAnnotation) : []),
    ...result.rows.flatMap((row) => rowAnnotation(view, row)),
    ...faultNotes(view).map(ungatedAnnotation),
  ]
  return all.length <= maxAnnotations
    ? all
    : [
        ...all.slice(0, maxAnnotations - 1),
        {
          level: 'notice',
          title: 'Triton performance',
          message: `${formatCount(all.length - maxAnnotations + 1)} more of these; the job summary has all.`,
        },
      ]
}

const faultAnnotation = (fault: string): Annotation => ({
  level: 'failure',
  title: 'The measurement is unusable',
  message: plain(sentence(fault)),
})

const ungatedAnnotation = (note: Prose): Annotation => ({
  level: 'warning',
  title: 'A level that is not gated is unusable',
  message: plain(note),
})

const rowAnnotation = (view: GateView, row: Comparison): readonly Annotation[] => {
  const title = plain(prose`${subjectPhrase(row)}: ${titleWords(row)}`)
  switch (row.verdict) {
    case 'pass':
    case 'improvement':
      return []
    case 'regression':
      return [
        {
          level: 'failure',
          title,
          message: plain(joined([regressionPhrase(row), explainChange(view, row) ?? []])),
        },
      ]
    case 'inconclusive':
      return [
        { level: 'warning', title, message: plain(joined([suspicionPhrase(row), sentence(row.reason)])) },
      ]
    case 'no-baseline':
      return [
        { level: 'notice', title, message: plain(prose`${measuredPhrase(row)}. ${sentence(row.reason)}`) },
      ]
    case 'invalid':
      return [{ level: 'failure', title, message: plain(sentence(row.reason)) }]
  }
}

const titleWords = (row: Comparison): string =>
  row.verdict === 'regression' && row.change !== undefined ? formatPercent(row.change) : verdictWords(row)

const plain = (text: Prose): string => proseToTerminal(text).trim().slice(0, maxMessage)
