import { apiProblem } from './api-problem.ts'
import { isRateLimited } from './api-refusal.ts'

/** Requests in all, the first one counted. */
const maxAttempts = 3

/** A pause longer than this helps nobody: the reason is reported instead. */
const longestPauseMs = 60_000

/** What GitHub asks for where a refusal names no time. */
const limitPauseMs = 60_000

/**
 * Milliseconds to wait before an API request is sent again, or undefined when it must not be. `nowMs` is the time of day.
 * Retried: no answer, 5xx, and a refusal for sending too much, after the time GitHub names in `retry-after` or
 * `x-ratelimit-reset`. A request that may have changed something (a POST with no answer or 5xx) is left to its caller, who knows
 * how to look.
 */
export const retryPause = (
  thrown: unknown,
  {
    attempt,
    isReading,
    nowMs,
  }: { readonly attempt: number; readonly isReading: boolean; readonly nowMs: number },
): number | undefined => {
  if (attempt >= maxAttempts) return undefined
  const problem = apiProblem(thrown)
  const { status, headers } = problem
  const isLimited = isRateLimited(problem)
  const isUnclear = status === undefined || status >= 500
  if (!isLimited && !(isUnclear && isReading)) return undefined
  const pauseMs = askedPauseMs(headers, nowMs) ?? (isLimited ? limitPauseMs : 1000) * 2 ** (attempt - 1)
  return pauseMs <= longestPauseMs ? pauseMs : undefined
}

const askedPauseMs = (
  headers: ReturnType<typeof apiProblem>['headers'],
  nowMs: number,
): number | undefined => {
  const afterS = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(afterS)) return Math.max(0, afterS * 1000)
  const resetS = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  const isUsedUp = String(headers['x-ratelimit-remaining']) === '0'
  return isUsedUp && Number.isFinite(resetS) ? Math.max(1000, resetS * 1000 - nowMs) : undefined
}
