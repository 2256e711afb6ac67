import type { Drift, SeriesPoint } from '../compare/drift.ts'
import { formatLevel } from '../plan/load-level.ts'
import { formatPercent, formatPlural, formatShare } from './format.ts'
import { isWorse, metricName } from './label.ts'
import { code, joined, type Prose, prose, proseToMarkdown, proseToTerminal, strong } from './prose.ts'

/** What drift there is, for a job summary; empty when there was nothing to look at. */
export const driftMarkdown = (drifts: readonly Drift[]): string => {
  if (drifts.length === 0) return ''
  const lines = driftLines(drifts).map((line) => `- ${proseToMarkdown(line)}`)
  return `#### ${proseToMarkdown(driftHeadline(drifts))}\n\n${lines.join('\n')}\n`
}

/** The same for a terminal or a log. */
export const driftText = (drifts: readonly Drift[]): string =>
  drifts.length === 0
    ? ''
    : `${[driftHeadline(drifts), ...driftLines(drifts)].map(proseToTerminal).join('\n')}\n`

const driftHeadline = (drifts: readonly Drift[]): Prose => {
  const drifting = drifts.filter(({ since }) => since !== undefined).length
  const runs = formatPlural(Math.max(...drifts.map(({ series }) => series.points.length)), 'run')
  return drifting === 0
    ? prose`No drift over ${runs}`
    : prose`📉 Drift over ${runs}: ${formatPlural(drifting, 'figure')} worse than before, bit by bit`
}

/** Those that drift first, then those that shifted; the others have nothing to say beyond their figure. */
const driftLines = (drifts: readonly Drift[]): readonly Prose[] =>
  drifts
    .toSorted((a, b) => rank(b) - rank(a))
    .map((drift) => prose`${subject(drift)}: ${joined([average(drift), ...shifts(drift)], '; ')}.`)

const rank = ({ since, shifts: found }: Drift): number =>
  (since === undefined ? 0 : 2) + (found.length > 0 ? 1 : 0)

const subject = ({ series }: Drift): Prose =>
  prose`${code(series.model)} ${metricName(series.metric)} at ${formatLevel(series.level)}`

const average = ({ series, anchor, change, limit, since }: Drift): Prose => {
  if (change === undefined || limit === undefined)
    return prose`not compared with ${anchorName(anchor.name)}: that takes five runs until then, and one after it`
  const amount = prose`${formatPercent(change)} against ${anchorName(anchor.name)} (moving average; noise explains up to ${formatShare(limit)})`
  if (since !== undefined) return prose`${strong(amount)}, beyond noise since ${pointName(since)}`
  return isWorse(series.metric, change) ? amount : prose`${amount}, no worse`
}

/** A name from a release is foreign text. */
const anchorName = (name: string): Prose =>
  name === 'the first runs' ? prose`${name}` : prose`${code(name)}`

const shifts = ({ shifts: found }: Drift): readonly Prose[] =>
  found.map(({ point, change }) => prose`lasting shift of ${formatPercent(change)} at ${pointName(point)}`)

const pointName = ({ sha, createdAt }: SeriesPoint): Prose => {
  const day = createdAt.slice(0, 10)
  return sha === '' ? prose`${day}` : prose`${code(sha.slice(0, 7))} (${day})`
}
