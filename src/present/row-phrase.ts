import type { Comparison } from '../compare/verdict.ts'
import { formatLevel } from '../plan/load-level.ts'
import { formatInterval, formatPercent } from './format.ts'
import { allowedChange, isWorse, limitShare, metricChange, metricName, metricValue } from './label.ts'
import { code, type Prose, prose, quoted, strong } from './prose.ts'

/** What a row is about, in a sentence: `resnet50` p95 latency at concurrency 8, and in which scenario. */
export const subjectPhrase = (row: Comparison): Prose =>
  prose`${code(row.model)} ${metricName(row.threshold.metric)} at ${formatLevel(row.level)}${scenarioPhrase(row)}`

/** The scenario that something was measured in, behind what it is; nothing outside of scenarios. */
export const scenarioPhrase = ({ scenario }: { readonly scenario?: string }): Prose =>
  scenario === undefined ? [] : prose` (${code(scenario)})`

/** Both values of a row: `41.2 → 46.9 ms`. */
export const valuesPhrase = ({ threshold, baseline, candidate }: Comparison): string =>
  metricChange(threshold.metric, baseline?.center, candidate?.center)

/** A row that is worse than allowed; the reason stands where the change itself does not show it. */
export const regressionPhrase = (row: Comparison): Prose => {
  if (row.threshold.kind === 'absolute')
    return prose`${strong(prose`${subjectPhrase(row)} is ${candidateValue(row)}`)} (allowed ${allowedChange(row)}).`
  if (!isBeyondAllowed(row))
    return prose`${strong(prose`${subjectPhrase(row)} is worse than allowed`)}: ${quoted(row.reason)}.`
  return prose`${strong(prose`${subjectPhrase(row)} is ${sizeAndDirection(row)}`)} (${valuesPhrase(row)}, allowed ${allowedChange(row)}).`
}

/** A regression that somebody accepted. */
export const acceptedPhrase = (row: Comparison): Prose =>
  prose`${strong(prose`${subjectPhrase(row)} is ${sizeAndDirection(row)}`)} (${valuesPhrase(row)}, allowed ${allowedChange(row)}): ${quoted(row.reason)}.`

/** A row that stayed inside its limit. */
export const withinPhrase = (row: Comparison): Prose =>
  row.threshold.kind === 'absolute'
    ? prose`${subjectPhrase(row)}, ${candidateValue(row)} (allowed ${allowedChange(row)}).`
    : prose`${subjectPhrase(row)}, ${formatPercent(row.change)} (${valuesPhrase(row)}, allowed ${allowedChange(row)}).`

/** A row that improved. */
export const gainPhrase = (row: Comparison): Prose =>
  prose`${subjectPhrase(row)}, ${formatPercent(row.change)} (${valuesPhrase(row)}).`

/** A row that was measured and could not be decided. */
export const suspicionPhrase = (row: Comparison): Prose => {
  if (row.change === undefined) return prose`${subjectPhrase(row)} could not be decided.`
  const seen = prose`${subjectPhrase(row)} looks ${sizeAndDirection(row)} (${valuesPhrase(row)})`
  return row.interval === undefined
    ? prose`${seen}; allowed is ${allowedChange(row)}.`
    : prose`${seen}, but the true change may be anything from ${formatInterval(row.interval).replace(' … ', ' to ')}; allowed is ${allowedChange(row)}.${chancePhrase(row)}`
}

/** What a p value says, for those who know none. */
const chancePhrase = ({ suspected, p = Number.NaN }: Comparison): string =>
  suspected === true
    ? ` By chance alone, unchanged code looks this bad here in about ${Math.max(1, Math.round(100 * p))} of 100 runs.`
    : ''

/** A row of which there is only the measured value. */
export const measuredPhrase = (row: Comparison): Prose =>
  prose`${subjectPhrase(row)} is ${candidateValue(row)}`

const candidateValue = ({ threshold, candidate }: Comparison): string =>
  metricValue(threshold.metric, candidate?.center)

/** With few requests the median may be worse than allowed while the percentile is not. */
const isBeyondAllowed = (row: Comparison): boolean => limitShare(row) > 1

const sizeAndDirection = ({ threshold, change }: Comparison): string =>
  `${formatPercent(change).replace(/^[+−]/, '')} ${isWorse(threshold.metric, change ?? 0) ? 'worse' : 'better'}`
