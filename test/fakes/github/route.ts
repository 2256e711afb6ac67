import type { Need } from './permission.ts'
import type { GitHubState } from './state.ts'

/** One operation of the REST API. `path` is spelled as in GitHub's API description. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  /** Permissions any one of which is enough. */
  readonly needs: readonly Need[]
  readonly answer: (state: GitHubState, call: Call) => RestAnswer
}

/** A request to a route, already authorised, its body already checked. */
export type Call = {
  /** Values of the path's `{...}`. */
  readonly params: { readonly [name: string]: string }
  readonly query: URLSearchParams
  readonly body: Body
  /** The whole address, for links to other pages. */
  readonly url: URL
}

/** A JSON request body; what is in it has been checked against GitHub's description. */
export type Body = { readonly [field: string]: unknown }

/** What a route answers; no body for 204 and 302. */
export type RestAnswer = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: { readonly [name: string]: string }
}

/** 200 with `body`. */
export const ok = (body: unknown, headers: RestAnswer['headers'] = {}): RestAnswer => ({
  status: 200,
  body,
  headers,
})

/** An error in GitHub's form. */
export const refusal = (status: number, message: string): RestAnswer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
})

/** GitHub's 404. */
export const notFound = refusal(404, 'Not Found')

/** GitHub's 422, with what is wrong. */
export const unprocessable = (...problems: readonly string[]): RestAnswer => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: 'https://docs.github.com/rest',
    errors: problems.map((message) => ({ code: 'custom', message })),
  },
})

/** The route for a request with the values of its path parameters, or undefined. */
export const findRoute = (
  routes: readonly Route[],
  method: string,
  pathname: string,
): { readonly route: Route; readonly params: Call['params'] } | undefined => {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, pathname) : undefined
    if (params !== undefined) return { route, params }
  }
  return undefined
}

const matchPath = (template: string, pathname: string): Call['params'] | undefined => {
  const names = template.split('/')
  const values = pathname.split('/')
  if (names.length !== values.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, name] of names.entries()) {
    const value = values[index] ?? ''
    if (name.startsWith('{')) params[name.slice(1, -1)] = decodeURIComponent(value)
    else if (name !== value) return undefined
  }
  return params
}
