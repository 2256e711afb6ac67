import { apiProblem } from './api-problem.ts'

/** Requests in all, the first one counted. */
const maxAttempts = 3

/** A pause longer than this helps nobody: the reason is reported instead. */
const longestPauseMs = 30_000

/**
 * Milliseconds to wait before an API request is sent again, or undefined when it must not be.
 * Retried: no answer, 5xx, and a refusal for sending too much (429, or 403 with `retry-after`), whose `retry-after` is kept.
 * A POST that may have been carried out (no answer, 5xx) is left to its caller, who knows how to look.
 */
export const retryPause = (
  thrown: unknown,
  { attempt, method }: { readonly attempt: number; readonly method: string },
): number | undefined => {
  if (attempt >= maxAttempts) return undefined
  const { status, headers } = apiProblem(thrown)
  const askedMs = Number(headers['retry-after'] ?? Number.NaN) * 1000
  const refused = status === 429 || (status === 403 && Number.isFinite(askedMs))
  const unclear = status === undefined || status >= 500
  if (!refused && !(unclear && method !== 'POST')) return undefined
  const pauseMs = Number.isFinite(askedMs) ? askedMs : 1000 * 2 ** (attempt - 1)
  return pauseMs <= longestPauseMs ? pauseMs : undefined
}
