import { Failure } from '../foundation/failure.ts'
import { formatLevel, formatLevels, isNamed, parseLevelName } from './load-level.ts'
import type { LevelName, LoadLevel, LoadPlan } from './plan.ts'

/** The levels that are gated from text, one a line or separated by commas or semicolons, and every complaint. */
export const parseGateLevels = (
  text: string,
): { readonly levels: readonly LevelName[]; readonly complaints: readonly string[] } => {
  const levels: LevelName[] = []
  const complaints: string[] = []
  const parts = text
    .split(/[\n,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  for (const part of parts.length === 0 ? [''] : parts) {
    const level = parseLevelName(part)
    if (level === undefined)
      complaints.push(
        `--gate-levels: got '${part}', expected load levels such as 8, 'concurrency 8' or 'request-rate 100', separated by commas`,
      )
    else levels.push(level)
  }
  return { levels, complaints }
}

/** Whether a level is gated; `named` absent: all are. */
export const isGated = (level: LoadLevel, named: readonly LevelName[] | undefined): boolean =>
  named === undefined || named.some((name) => isNamed(level, name))

/** The levels that are compared: of a search the one that it comes to. */
export const comparedLevels = ({ levels, search }: LoadPlan): readonly LoadLevel[] =>
  search === undefined ? levels : [{ mode: 'latency-limit', value: search.latencyLimitMs }]

/** Names that none of the levels has: nothing measured can decide about them. */
export const unmeasuredNames = (
  named: readonly LevelName[] | undefined,
  levels: readonly LoadLevel[],
): readonly LevelName[] => (named ?? []).filter((name) => !levels.some((level) => isNamed(level, name)))

/** A name in words: `concurrency 8`, or `8`. */
export const formatLevelName = ({ mode, value }: LevelName): string =>
  mode === undefined ? String(value) : formatLevel({ mode, value })

/** Why levels cannot be gated when these are measured, a complaint for each that is missing. */
export const unmeasuredComplaints = (
  named: readonly LevelName[] | undefined,
  levels: readonly LoadLevel[],
): readonly string[] =>
  unmeasuredNames(named, levels).map(
    (name) =>
      `--gate-levels: got '${formatLevelName(name)}', which is not measured, expected some of ${formatLevels(levels)}`,
  )

/** Throws Failure('invalid-option') for a gated level that is not measured, which names those that are. */
export const refuseUnmeasured = (
  named: readonly LevelName[] | undefined,
  levels: readonly LoadLevel[],
): void => {
  const complaints = unmeasuredComplaints(named, levels)
  if (complaints.length > 0)
    throw new Failure('invalid-option', complaints.join('\n'), {
      hint: 'Measure it too, or gate another one.',
    })
}
