import { parseJson } from '../triton/json.ts'
import { type ContentType, emptyAnswer, errorAnswer, type HttpAnswer, jsonAnswer } from './http-answer.ts'
import { httpInfer } from './http-infer.ts'
import type { HttpRequest, RoutedRequest } from './http-request.ts'
import { asBoolean, asObject, asString, memberOf } from './json-value.ts'
import { isServerReady, type ServerState, serverMetadata, statisticsJson } from './server-state.ts'
import { TritonError } from './triton-error.ts'

/** The answer to a request. Names and versions are taken raw, never percent-decoded. Never throws; it may never settle. */
export const routeHttp = async (state: ServerState, request: HttpRequest): Promise<HttpAnswer> => {
  for (const { path, method, contentType, handle } of routes) {
    const match = path.exec(request.path)
    if (match === null) continue
    if (request.method !== method) return methodNotAllowed(contentType)
    try {
      return await handle({
        ...request,
        state,
        name: match.groups?.['name'] ?? '',
        version: match.groups?.['version'] ?? '',
      })
    } catch (error) {
      const { httpStatus, message } = TritonError.from(error)
      return errorAnswer(httpStatus, message, contentType)
    }
  }
  return notFound
}

type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: RegExp
  /** Of its errors. */
  readonly contentType: ContentType
  readonly handle: (request: RoutedRequest) => HttpAnswer | Promise<HttpAnswer>
}

const notFound = errorAnswer(404, 'Not Found', 'text/plain')
const methodNotAllowed = (contentType: ContentType): HttpAnswer =>
  errorAnswer(405, 'Method Not Allowed', contentType)

const model = '/v2/models/(?<name>[^/]+)(?:/versions/(?<version>[0-9]+))?'

const route = (
  [method, path]: readonly [Route['method'], string],
  contentType: ContentType,
  handle: Route['handle'],
): Route => ({ method, path: new RegExp(`^${path}$`), contentType, handle })

const json = 'application/json'
const text = 'text/plain'

// A model named "stats" cannot be reached, here as in Triton.
const routes: readonly Route[] = [
  route(['GET', '/v2'], json, () => jsonAnswer(serverMetadata)),
  route(['GET', '/v2/health/live'], text, () => emptyAnswer(text)),
  route(['GET', '/v2/health/ready'], text, ({ state }) =>
    emptyAnswer(text, isServerReady(state) ? 200 : 400),
  ),
  route(['GET', '/v2/models/stats'], json, (request) => statistics(request)),
  route(['GET', `${model}/ready`], text, ({ state, name, version }) =>
    state.repository.isReady(name, version)
      ? emptyAnswer(text)
      : errorAnswer(400, 'Model version not ready', text),
  ),
  route(['GET', `${model}/config`], json, ({ state, name, version }) =>
    state.faults.find('config-off') === undefined
      ? jsonAnswer(state.repository.config(name, version))
      : notFound,
  ),
  route(['GET', `${model}/stats`], json, (request) => statistics(request)),
  route(['POST', `${model}/infer`], text, (request) => httpInfer(request)),
  route(['GET', model], json, ({ state, name, version }) =>
    jsonAnswer(state.repository.metadata(name, version)),
  ),
  route(['POST', '/v2/repository(?:/[^/]+)?/index'], json, ({ state, body }) => {
    const ready = memberOf(bodyJson(body), 'ready')
    return jsonAnswer(state.repository.index(ready !== undefined && asBoolean(ready, 'ready')))
  }),
  route(['POST', '/v2/repository/models/(?<name>[^/]+)/load'], json, ({ state, name, body }) => {
    state.repository.load(name, configOverride(bodyJson(body)))
    return emptyAnswer(json)
  }),
  route(['POST', '/v2/repository/models/(?<name>[^/]+)/unload'], json, ({ state, name }) => {
    state.repository.unload(name)
    return emptyAnswer(json)
  }),
  route(['POST', '/v2/repository/[^/]+/models/[^/]+/(?:load|unload)'], json, () => {
    throw new TritonError('unsupported', "'repository_name' specification is not supported")
  }),
]

const statistics = ({ state, name, version }: RoutedRequest): HttpAnswer => {
  switch (state.faults.find('statistics-off')?.answer) {
    case 404:
      return notFound
    case 405:
      return methodNotAllowed(json)
    default:
      return jsonAnswer(statisticsJson(state, name, version))
  }
}

/** The JSON of a control request, whose body may be missing. */
const bodyJson = (body: Buffer): unknown => {
  if (body.length === 0) return undefined
  const parsed = parseJson(body.toString())
  if (parsed.ok) return parsed.value
  throw new TritonError('internal', `failed to parse the request JSON buffer: ${parsed.reason}`)
}

const configOverride = (body: unknown): string | undefined => {
  const given = memberOf(body, 'parameters')
  if (given === undefined) return undefined
  const parameters = asObject(given, 'parameters')
  const stranger = Object.keys(parameters).find((key) => key !== 'config')
  if (stranger !== undefined) {
    throw new TritonError('internal', `the load parameter '${stranger}' is not supported by the demo server`)
  }
  const config = parameters['config']
  return config === undefined ? undefined : asString(config, 'config')
}
