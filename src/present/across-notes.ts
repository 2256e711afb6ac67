import type { DifferentKey } from '../baseline/comparability.ts'
import type { GateResult } from '../compare/verdict.ts'
import { formatCount } from './format.ts'
import { code, joined, type Prose, prose } from './prose.ts'

/** What was compared although it differs, because that was asked for, and what that does to every verdict. */
export const acrossNotes = ({ comparedAcross = [] }: GateResult): readonly Prose[] =>
  comparedAcross.length === 0
    ? []
    : [
        ...comparedAcross.map(
          ({ what, values }) =>
            prose`Compared across different ${plural(what)} because ${code('comparable-across')} says so: ${listed(values)}.`,
        ),
        prose`The usual error rates do not hold then: a difference between machines looks like a regression or an improvement, and can hide one.`,
      ]

const plural = (what: DifferentKey['what']): string => {
  if (what === 'logical CPUs') return 'numbers of logical CPUs'
  if (what === 'way of serving') return 'ways of serving'
  return what.endsWith('s') ? what : `${what}s`
}

const maxListed = 5

const listed = (values: readonly string[]): Prose => {
  const shown = values.slice(0, maxListed).map((value) => [code(value, 60)])
  const others = values.length - shown.length
  return joined(others === 0 ? shown : [...shown, prose`${formatCount(others)} more`], ' and ')
}
