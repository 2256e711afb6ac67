/** What an API request ended with, when it did not succeed. */
export type ApiProblem = {
  /** HTTP status; absent when no answer came. */
  readonly status?: number
  /** One sentence with GitHub's own words, which are foreign text. */
  readonly text: string
  /** Response headers, lower-case names; empty when no answer came. */
  readonly headers: Headers
}

/** Reads the error of an Octokit request. Anything else is a defect, and thrown again. */
export const apiProblem = (thrown: unknown): ApiProblem => {
  if (!(thrown instanceof Error)) throw thrown
  const { status, response, request } = thrown as Error & RequestFailure
  if (typeof status !== 'number') throw thrown
  const what = request === undefined ? 'GitHub' : `${request.method} ${pathOf(request.url)}`
  // Octokit reports a connection that failed as a status 500 without a response.
  if (response === undefined) return { text: `${what} got no answer: ${thrown.message}`, headers: {} }
  return {
    status,
    text: `${what} answered ${status}${wordsOf(response.data)}`,
    headers: response.headers ?? {},
  }
}

type Headers = Readonly<Record<string, string | number | undefined>>

type RequestFailure = {
  readonly status?: unknown
  readonly request?: { readonly method: string; readonly url: string }
  readonly response?: { readonly headers?: Headers; readonly data?: unknown }
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : url)

/** The API explains itself in JSON; what stands in front of it sends whole pages. */
const wordsOf = (data: unknown): string => {
  const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined
  return typeof message === 'string' ? `: ${message}` : ''
}
