import type { WaiverUse } from '../compare/verdict.ts'
import { formatLevel } from '../plan/load-level.ts'
import { formatCeiling, type Waiver } from '../plan/waiver.ts'
import type { GateView } from './gate-view.ts'
import { metricName } from './label.ts'
import { code, type Prose, prose, quoted } from './prose.ts'
import { scenarioPhrase } from './row-phrase.ts'

/** What became of each waiver, those that somebody must look at first: a sentence each. */
export const waiverNotes = ({ result }: GateView): readonly Prose[] => {
  const all = result.waivers ?? []
  return (['exceeded', 'expired', 'applied', 'unused'] as const).flatMap((state) =>
    all.filter((use) => use.state === state).map(waiverNote),
  )
}

const waiverNote = ({ waiver, state }: WaiverUse): Prose => {
  const { reason, until } = waiver
  switch (state) {
    case 'applied':
      return prose`Accepted: ${subject(waiver)} up to ${formatCeiling(waiver)} until ${until}: ${quoted(reason)}`
    case 'exceeded':
      return prose`Worse than accepted: the waiver for ${subject(waiver)} ends at ${formatCeiling(waiver)} (${quoted(reason)}).`
    case 'expired':
      return prose`Expired on ${until}: the waiver for ${subject(waiver)} (${quoted(reason)}); take it out of the config file.`
    case 'unused':
      return prose`Not needed: the waiver for ${subject(waiver)} (${quoted(reason)}) until ${until}.`
  }
}

const subject = (waiver: Waiver): Prose => {
  const { model, metric, level } = waiver
  const where = level === undefined ? '' : ` at ${formatLevel(level)}`
  return prose`${code(model)} ${metricName(metric)}${where}${scenarioPhrase(waiver)}`
}
