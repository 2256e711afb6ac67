import { runsForOwnDeviation } from '../compare/change.ts'
import type { GateResult } from '../compare/verdict.ts'
import { isRate } from '../plan/threshold.ts'
import type { AbReport } from '../report/ab-report.ts'
import { absent, formatPlural, formatShare } from './format.ts'
import {
  decisiveRow,
  faultsOf,
  type GateView,
  isWellMeasured,
  placeOfBaselines,
  rowsWith,
} from './gate-view.ts'
import { metricName, verdictMark, visibleChange } from './label.ts'
import { code, type Prose, prose, quoted } from './prose.ts'
import { valuesPhrase } from './row-phrase.ts'

/** The worst truth in one line, with its mark in front. */
export const headline = (view: GateView): Prose => prose`${verdictMark(view.result.verdict)} ${title(view)}`

const title = (view: GateView): Prose => {
  const { result } = view
  const checks = formatPlural(result.rows.length, 'check')
  switch (result.verdict) {
    case 'regression':
      return prose`Triton performance: ${formatPlural(rowsWith(result, 'regression').length, 'regression')} in ${checks}`
    case 'pass': {
      const accepted = result.rows.filter(({ waived }) => waived !== undefined).length
      const found = accepted === 0 ? 'no regression' : formatPlural(accepted, 'accepted regression')
      return prose`Triton performance: ${found} in ${checks}`
    }
    case 'improvement':
      return improvementTitle(result)
    case 'inconclusive':
      return inconclusiveTitle(view)
    case 'no-baseline':
      return missingTitle(view)
    case 'invalid':
      return prose`The measurement is unusable: ${quoted((faultsOf(result)[0] ?? 'nothing was measured').replace(/\.\s*$/, ''))}`
  }
}

const improvementTitle = (result: GateResult): Prose => {
  const row = decisiveRow(result)
  if (row?.change === undefined) return prose`Triton performance: better`
  const { metric } = row.threshold
  const gain = formatShare(Math.round(Math.abs(row.change) * 100) / 100)
  return isRate(metric)
    ? prose`${gain} more ${metricName(metric)}: ${code(row.model)} ${valuesPhrase(row)}`
    : prose`${gain} faster: ${code(row.model)} ${metricName(metric).replace(/ latency$/, '')} ${valuesPhrase(row)}`
}

/** Why nothing could be decided, from the row that decided: too few runs, or too much noise between them. */
const inconclusiveTitle = (view: GateView): Prose => {
  const { result } = view
  const row = decisiveRow(result)
  if (row === undefined) return prose`Cannot tell`
  const suspected = result.rows.filter((one) => one.suspected === true).length
  if (suspected > 0)
    return prose`Suspected, but not shown: ${suspected} of ${formatPlural(result.rows.length, 'check')} ${suspected === 1 ? 'looks' : 'look'} worse than allowed`
  if (row.past?.doubt !== undefined && isWellMeasured(view, row))
    return prose`Cannot tell: the baseline itself seems to have changed since ${code(row.past.doubt.since)}`
  const visible = visibleChange(row)
  if (view.ab !== undefined && view.ab.state !== 'complete')
    return prose`Cannot tell: the A/B was cut short after ${formatPlural(blocksOf(view.ab), 'block')}`
  if (view.ab !== undefined && visible !== absent)
    return prose`Cannot tell: on this machine only changes beyond ${visible} can be seen in so many blocks`
  if (visible === absent || !isWellMeasured(view, row)) {
    const [open, all] = [rowsWith(result, 'inconclusive').length, result.rows.length]
    return all === 1
      ? prose`Cannot tell: the check could not be decided`
      : prose`Cannot tell: ${open} of ${all} checks could not be decided`
  }
  return result.baselineRuns < runsForOwnDeviation
    ? prose`Cannot tell: with ${formatPlural(result.baselineRuns, 'baseline run')} only changes beyond ${visible} can be seen`
    : prose`Cannot tell: the runs are too noisy to see less than ${visible}`
}

const blocksOf = ({ levels }: AbReport): number => levels.reduce((sum, { blocks }) => sum + blocks.length, 0)

const missingTitle = (view: GateView): Prose => {
  const { result, branch, baselinePath, recorded } = view
  const missing = rowsWith(result, 'no-baseline').length
  if (missing < result.rows.length)
    return prose`${missing} of ${formatPlural(result.rows.length, 'check')} had nothing to be compared with; ${ofTheOthers(result)}`
  if (result.nothingBecause !== undefined)
    return prose`Nothing was compared: ${quoted(result.nothingBecause)}`
  const where = placeOfBaselines(view)
  const unused = result.excluded.reduce((sum, { runs = 1 }) => sum + runs, 0)
  if (unused === 1) return prose`Nothing was compared: the one run found${where} is not comparable`
  if (unused > 1) return prose`Nothing was compared: none of the ${unused} runs found${where} is comparable`
  return prose`Nothing was compared: no baseline${where} yet${howToStart(baselinePath === undefined ? branch : undefined, recorded)}`
}

const ofTheOthers = (result: GateResult): string => {
  const open = rowsWith(result, 'inconclusive').length
  return open === 0 ? 'no regression in the others' : `of the others ${open} could not be decided`
}

const howToStart = (branch: string | undefined, recorded: boolean | undefined): string => {
  if (recorded === true) return ' (this run was recorded as the first)'
  return branch === undefined ? '' : ' (merge to start one)'
}
