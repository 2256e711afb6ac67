import { bearerOf, type Incoming, jsonAnswer, type Outgoing } from './http.ts'
import { acceptedPermissions, isAllowed, type Tokens } from './permission.ts'
import {
  type Body,
  type Call,
  findRoute,
  notFound,
  type RestAnswer,
  type Route,
  refusal,
  unprocessable,
} from './route.ts'
import { artifactRoutes } from './routes/artifact-routes.ts'
import { checkRoutes } from './routes/check-routes.ts'
import { commentRoutes } from './routes/comment-routes.ts'
import { commitRoutes } from './routes/commit-routes.ts'
import { contentRoutes } from './routes/content-routes.ts'
import { pullRoutes } from './routes/pull-routes.ts'
import { repositoryRoutes } from './routes/repository-routes.ts'
import { runRoutes } from './routes/run-routes.ts'
import { answerProblems, requestProblems, unknownParameters } from './schema.ts'
import type { GitHubState } from './state.ts'

/**
 * Answers a request to the REST API. What the real one would let pass or cannot do is a violation, answered with 500:
 * an answer outside GitHub's published description, a query parameter it does not know, a route not built here.
 */
export const answerRest = (state: GitHubState, tokens: Tokens, request: Incoming): Outgoing => {
  const found = findRoute(routes, request.method, request.url.pathname)
  if (found === undefined) {
    throw new Violation(`this stand-in has no route ${request.method} ${request.url.pathname}`)
  }
  const { route, params } = found
  const strays = unknownParameters(route.method, route.path, request.url.searchParams.keys())
  if (strays.length > 0)
    throw new Violation(`${route.method} ${route.path} takes no query parameter ${strays.join(', ')}`)
  const body = bodyOf(request)
  const answer =
    refuse(state, tokens, { request, route, params }) ??
    invalid(route, body) ??
    route.answer(state, { params, query: request.url.searchParams, body: body as Body, url: request.url })
  const problems = answerProblems(route.method, route.path, answer)
  if (problems.length > 0) {
    throw new Violation(
      `${route.method} ${route.path} ${answer.status} is not as described: ${problems.join('; ')}`,
    )
  }
  return jsonAnswer(answer.status, answer.body, { ...commonHeaders(state, route), ...answer.headers })
}

/** Something a test must not get away with. */
export class Violation extends Error {
  override readonly name = 'Violation'
}

const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...runRoutes,
  ...artifactRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...checkRoutes,
]

const refuse = (
  state: GitHubState,
  tokens: Tokens,
  {
    request,
    route,
    params,
  }: { readonly request: Incoming; readonly route: Route; readonly params: Call['params'] },
): RestAnswer | undefined => {
  if (request.headers['user-agent'] === undefined) {
    return refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    )
  }
  if (request.headers.authorization === undefined) return refusal(401, 'Requires authentication')
  const permissions = tokens.get(bearerOf(request) ?? '')
  if (permissions === undefined) return refusal(401, 'Bad credentials')
  const repository = `${params['owner']}/${params['repo']}`.toLowerCase()
  if ('repo' in params && repository !== state.repository.full_name.toLowerCase()) return notFound
  return isAllowed(permissions, route.needs)
    ? undefined
    : refusal(403, 'Resource not accessible by integration')
}

const bodyOf = ({ body }: Incoming): unknown => {
  if (body.length === 0) return undefined
  try {
    return JSON.parse(body.toString())
  } catch {
    return body.toString()
  }
}

const invalid = (route: Route, body: unknown): RestAnswer | undefined => {
  const problems = requestProblems(route.method, route.path, body)
  return problems.length > 0 ? unprocessable(...problems) : undefined
}

const commonHeaders = (state: GitHubState, { needs }: Route): Outgoing['headers'] => ({
  'x-github-request-id': `F00D:${state.nextId().toString(16).toUpperCase()}`,
  'x-accepted-github-permissions': acceptedPermissions(needs),
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '999',
  'x-ratelimit-used': '1',
  'x-ratelimit-resource': 'core',
  'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
})
