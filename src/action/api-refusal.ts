import type { ApiProblem } from './api-problem.ts'

/**
 * Whether GitHub refused a request for how many there were, and not for what it asked: 429, or 403 with `retry-after`, with no
 * requests left, or with a secondary limit in its words.
 */
export const isRateLimited = ({ status, text, headers }: ApiProblem): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined ||
      String(headers['x-ratelimit-remaining']) === '0' ||
      /secondary rate limit|abuse detection/i.test(text)))

/** What a job lacks for a request that was refused, to be put behind the reason; empty where GitHub does not name it. */
export const permissionAdvice = (problem: ApiProblem): string => {
  const needed = problem.status === 403 ? problem.headers['x-accepted-github-permissions'] : undefined
  return needed === undefined || isRateLimited(problem)
    ? ''
    : `; the job needs \`permissions: ${String(needed).replaceAll('=', ': ')}\``
}
