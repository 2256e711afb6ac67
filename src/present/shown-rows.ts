import type { ShownRow } from '../compare/verdict.ts'
import { formatLevels } from '../plan/load-level.ts'
import type { GateView } from './gate-view.ts'
import { code, type Prose, prose, sentence } from './prose.ts'
import { scenarioPhrase } from './row-phrase.ts'

/** The mark of a row that decides nothing. */
export const shownMark = '◽'

/** What a row that decides nothing says in the place of a verdict. */
export const shownWords = ({ fault }: ShownRow): string =>
  fault === undefined ? 'shown, not gated' : 'unusable, not gated'

/** Levels that are not gated and whose measurement cannot be used: that changes no verdict, and is no secret. */
export const faultNotes = ({ result }: GateView): readonly Prose[] =>
  [...Map.groupBy(result.shown ?? [], levelName).values()].flatMap((rows) => {
    const faulty = rows.find(({ fault }) => fault !== undefined)
    return faulty === undefined
      ? []
      : [
          prose`${code(faulty.model)} at ${formatLevels([faulty.level])}${scenarioPhrase(faulty)} is not gated, and its measurement is unusable: ${sentence(faulty.fault ?? '')}`,
        ]
  })

const levelName = ({ model, scenario, level }: ShownRow): string =>
  JSON.stringify([model, scenario, level.mode, level.value])
