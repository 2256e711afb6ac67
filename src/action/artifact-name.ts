import { Failure } from '../foundation/failure.ts'

/** What tells the artifacts of one repository apart: which runs are compared with each other, and the leg of a matrix. */
export type Slot = { readonly suite: string; readonly leg: string }

/**
 * Name of the artifact that holds a run's report. The attempt is in it because a re-run may not write a name again.
 * `baseline` ones are found by later runs; `report` ones, and `ab` ones of comparisons
 * side by side, are for people.
 */
export const artifactName = (kind: 'baseline' | 'report' | 'ab', slot: Slot, attempt: number): string =>
  `perf-gate-${kind}.${slot.suite}.${slot.leg}.a${attempt}`

/** Name of the artifact that holds a run's HTML page. */
export const pageName = (slot: Slot, attempt: number): string =>
  `${artifactName('report', slot, attempt)}.html`

/** The leg and the attempt behind an artifact name of `report` kind of this suite; undefined for every other name. */
export const reportLegOf = (
  name: string,
  suite: string,
): { readonly leg: string; readonly attempt: number } | undefined => {
  const opening = `perf-gate-report.${suite}.`
  if (!name.startsWith(opening)) return undefined
  const match = /^(.+)\.a(\d{1,6})$/.exec(name.slice(opening.length))
  return match === null ? undefined : { leg: match[1]!, attempt: Number(match[2]) }
}

/** Name of the artifact that holds the HTML page of what all legs came to. */
export const verdictPageName = (suite: string, attempt: number): string =>
  `perf-gate-verdict.${suite}.a${attempt}.html`

/** Name, without its ending, of the files that say what a run came to; without a slot nothing is known of it. */
export const verdictFileName = (slot: Slot | undefined, attempt = 1): string =>
  slot === undefined ? 'perf-gate-verdict' : `perf-gate-verdict.${slot.suite}.${slot.leg}.a${attempt}`

/** Throws Failure('invalid-option') when suite or leg cannot be part of an artifact's name. */
export const checkSlot = (slot: Slot): void => {
  for (const [input, value] of Object.entries(slot)) {
    if (allowed.test(value)) continue
    throw new Failure(
      'invalid-option',
      `${input}: got '${value}', expected 1 to 100 characters without / \\ " : < > | * ? and line breaks`,
      { hint: 'The name becomes part of artifact names, which GitHub restricts.' },
    )
  }
}

const allowed = /^[^/\\":<>|*?\p{Cc}]{1,100}$/u
