import { metrics } from '../compare/metric.ts'
import type { AbPlan } from '../plan/ab-plan.ts'
import { formatLevel, formatLevels } from '../plan/load-level.ts'
import type { AbLevelOutcome } from './ab-level.ts'
import type { AbSides } from './ab-side.ts'

/** What else the reader of an A/B should know, each in a plain sentence. */
export const abNotes = (
  plan: AbPlan,
  sides: AbSides,
  levels: readonly AbLevelOutcome[],
): readonly string[] => [
  ...inputNote(sides),
  ...levels.flatMap((level) => [...thinNotes(level), ...mergedNote(level), ...repeatedNote(level)]),
  ...missingNote(plan, levels),
  ...ungatedNote(plan),
]

const inputNote = ({ a, b }: AbSides): readonly string[] =>
  a.report.settings.input.sha256 === b.report.settings.input.sha256
    ? []
    : ['the two versions do not take the same inputs, so that different data was sent to them']

const thinNotes = ({ report, judgement }: AbLevelOutcome): readonly string[] =>
  judgement.shownOnly.map(({ threshold, change }) => {
    const seen = change === undefined ? '' : ` (it changed by ${percent(change)})`
    const { median = 'p50' } = metrics[threshold.metric]
    return `at ${formatLevel(report.level)}, ${threshold.metric} is not judged${seen}, because a segment holds too few requests for it; ${median} is judged in its place`
  })

const percent = (change: number): string => {
  const rounded = Math.round(change * 1000) / 10
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : '±'}${Math.abs(rounded)} %`
}

const mergedNote = ({ report, judgement }: AbLevelOutcome): readonly string[] => {
  const merged = judgement.rows.filter(({ ab }) => (ab?.merged ?? 1) > 1)
  return merged.length === 0
    ? []
    : [
        `at ${formatLevel(report.level)}, neighbouring blocks were much alike in ${merged.map(({ threshold }) => threshold.metric).join(' and ')}, so that two count as one`,
      ]
}

const repeatedNote = ({ report }: AbLevelOutcome): readonly string[] =>
  report.repeatedBlocks === 0
    ? []
    : [
        `at ${formatLevel(report.level)}, ${report.repeatedBlocks} blocks were measured again because this client was late itself, whatever they showed`,
      ]

const missingNote = (plan: AbPlan, levels: readonly AbLevelOutcome[]): readonly string[] => {
  const missing = plan.levels.slice(levels.length)
  return missing.length === 0 ? [] : [`not measured: ${missing.map(formatLevel).join(', ')}`]
}

const ungatedNote = ({ ungated = [] }: AbPlan): readonly string[] =>
  ungated.length === 0 ? [] : [`not gated, and so not measured side by side: ${formatLevels(ungated)}`]
