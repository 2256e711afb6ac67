import type { Slot } from './artifact-name.ts'

/** One attempt of one workflow run. */
export type RunAttempt = { readonly runId: number; readonly attempt: number }

/** The invisible last line by which a comment is found again, and by which an older run knows that it is late. */
export const commentMarker = (slot: Slot, { runId, attempt }: RunAttempt): string =>
  `${openingOf(slot)} run=${runId} attempt=${attempt} -->`

/** The run behind a comment of this slot; undefined for every other comment. Only the last line counts, which no table reaches. */
export const markedRun = (body: string, slot: Slot): RunAttempt | undefined => {
  const lastLine = body.trimEnd().split('\n').at(-1) ?? ''
  const opening = openingOf(slot)
  if (!lastLine.startsWith(opening)) return undefined
  const match = /^ run=(\d{1,15}) attempt=(\d{1,6}) -->$/.exec(lastLine.slice(opening.length))
  return match === null ? undefined : { runId: Number(match[1]), attempt: Number(match[2]) }
}

/** Whether `a` is a later run than `b`, or a later attempt of the same one. */
export const isNewer = (a: RunAttempt, b: RunAttempt): boolean =>
  a.runId === b.runId ? a.attempt > b.attempt : a.runId > b.runId

const openingOf = ({ suite, leg }: Slot): string =>
  `<!-- triton-perf-gate:v1 suite=${encode(suite)} leg=${encode(leg)}`

/** No space separates wrongly and no `-->` or `--` ends the HTML comment. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('--', '-%2D')
