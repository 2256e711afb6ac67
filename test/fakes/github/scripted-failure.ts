import type { Outgoing } from './http.ts'

/** An answer which a test wants in place of the right one. `reset` closes the connection without any. */
export type ScriptedFailure = {
  readonly status: number | 'reset'
  readonly headers?: { readonly [name: string]: string }
  /** An object goes out as JSON, text as HTML. The default is what GitHub sends with the status. */
  readonly body?: string | object
  /** How many matching requests fail; default 1. */
  readonly times?: number
}

/** Failures waiting for their requests. */
export type FailureScript = {
  /** Lets requests fail whose `METHOD /path?query` matches. */
  add(match: RegExp, failure: ScriptedFailure): void
  /** The failure for a request, if one is due; it is used up by that. */
  next(request: string): Outgoing | 'reset' | undefined
}

/** An empty script. Failures added first come first. */
export const createFailureScript = (): FailureScript => {
  const waiting: { readonly match: RegExp; readonly failure: ScriptedFailure; left: number }[] = []
  return {
    add: (match, failure) => {
      waiting.push({ match, failure, left: failure.times ?? 1 })
    },
    next: (request) => {
      const due = waiting.find(({ match, left }) => left > 0 && match.test(request))
      if (due === undefined) return undefined
      due.left -= 1
      return due.failure.status === 'reset' ? 'reset' : answerOf(due.failure, due.failure.status)
    },
  }
}

const answerOf = ({ body, headers = {} }: ScriptedFailure, status: number): Outgoing => {
  const content = body ?? usualBody(status)
  return typeof content === 'string'
    ? { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: content }
    : {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(content),
      }
}

// Above 500 it is GitHub's front which answers, with a page for people.
const usualBody = (status: number): string | object => {
  if (status >= 500)
    return `<!DOCTYPE html><html><head><title>${status}</title></head><body>Unicorn!</body></html>`
  const message = messages[status] ?? `scripted failure ${status}`
  return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
}

const messages: { readonly [status: number]: string } = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
}
