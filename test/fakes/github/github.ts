import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerArtifactService, artifactServicePath } from './artifact-service.ts'
import { answerBlob } from './blob-storage.ts'
import { answerGraphql, graphqlPath } from './graphql.ts'
import { createHolds, type HeldRequest } from './held-request.ts'
import { type Incoming, jsonAnswer, type Outgoing, readRequest, sendAnswer } from './http.ts'
import { defaultPermissions, mintToken, type Permissions, type Tokens } from './permission.ts'
import { answerRest, Violation } from './rest.ts'
import { environmentOf } from './run-environment.ts'
import { runtimeToken } from './runtime-token.ts'
import { createFailureScript, type ScriptedFailure } from './scripted-failure.ts'
import { createSeeds, type Seeds } from './seed.ts'
import { createState, type GitHubState, type WorkflowRun } from './state.ts'

/** A stand-in for GitHub over real HTTP, on 127.0.0.1: REST API, results service and, on a port of its own, blob storage. */
export type FakeGitHub = {
  /** The REST API and the results service. */
  readonly url: string
  /** What the repository holds, to change and to assert on. */
  readonly state: GitHubState
  /** Puts things there. */
  readonly add: Seeds
  /** A token with the permissions of the quick start: `actions: read, checks: write, contents: read, pull-requests: write`. */
  readonly token: string
  /** A token with just these permissions. */
  tokenFor(permissions: Permissions): string
  /** Where a process finds this GitHub: `GITHUB_API_URL`, `ACTIONS_RESULTS_URL`, `GITHUB_REPOSITORY` and their like. */
  readonly env: Environment
  /** `env` and what the runner tells the steps of one job of `run`, `ACTIONS_RUNTIME_TOKEN` among it. */
  envOf(run: WorkflowRun, job?: string): Environment
  /** The `ACTIONS_RUNTIME_TOKEN` of one job of `run`. */
  runtimeToken(run: WorkflowRun, job?: string): string
  /** Lets requests whose `METHOD /path?query` matches fail, once by default; of all services, blob storage too. */
  fail(match: RegExp, failure: ScriptedFailure): void
  /** Lets the next request whose `METHOD /path?query` matches wait for its answer until it is released. */
  hold(match: RegExp): HeldRequest
  /** Every request in order of arrival; `status` is 0 while it is not answered, or was reset. */
  readonly requests: readonly LoggedRequest[]
  /** What the real GitHub would not have answered or asked for in silence; see `answerRest`. */
  readonly violations: string[]
  /** Stops both servers. Rejects when there are violations, whatever the tested program made of the 500s. */
  close(): Promise<void>
}

/** Environment variables. */
export type Environment = { readonly [name: string]: string }

/** A request as it came in. `authorized`: whether it brought an `Authorization` header. */
export type LoggedRequest = {
  readonly host: Host
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly authorized: boolean
  status: number
}

type Host = 'api' | 'blob'

/** Starts a GitHub with one repository (`acme/perf` by default) of one commit on `main`. */
export const startGitHub = async (
  options: { readonly repository?: string; readonly permissions?: Permissions } = {},
): Promise<FakeGitHub> => {
  const [api, blob] = [createServer(), createServer()]
  const urls = { apiUrl: await listen(api), blobUrl: await listen(blob) }
  const state = createState(urls, options.repository ?? 'acme/perf')
  const add = createSeeds(state)
  add.commit({ message: 'first commit' })
  const tokens: Tokens = new Map()
  const script = createFailureScript()
  const holds = createHolds()
  const requests: LoggedRequest[] = []
  const violations: string[] = []

  const answer = (host: Host, request: Incoming): Outgoing => {
    try {
      if (host === 'blob') return answerBlob(state, request)
      if (request.url.pathname.startsWith(artifactServicePath)) return answerArtifactService(state, request)
      if (request.url.pathname === graphqlPath) return answerGraphql(tokens, request)
      return answerRest(state, tokens, request)
    } catch (error) {
      violations.push(error instanceof Violation ? error.message : String((error as Error).stack))
      return jsonAnswer(500, { message: violations.at(-1) })
    }
  }

  const serve = (server: Server, host: Host, origin: string): void => {
    const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
      const request = await readRequest(incoming, origin).catch(() => undefined)
      // The client went away in the middle of it, as a cancelled run does.
      if (request === undefined) return
      const logged = logEntry(host, request)
      requests.push(logged)
      const line = `${logged.method} ${logged.path}`
      await holds.pass(line)
      const outgoing = script.next(line) ?? answer(host, request)
      if (outgoing === 'reset') {
        incoming.socket.resetAndDestroy()
        return
      }
      logged.status = outgoing.status
      sendAnswer(response, outgoing)
    }
    server.on('request', (incoming, response) => void handle(incoming, response))
  }
  serve(api, 'api', urls.apiUrl)
  serve(blob, 'blob', urls.blobUrl)

  return {
    url: urls.apiUrl,
    state,
    add,
    token: mintToken(tokens, options.permissions ?? defaultPermissions),
    tokenFor: (permissions) => mintToken(tokens, permissions),
    env: environmentOf(state),
    envOf: (run, job = 'perf') => environmentOf(state, { run, job }),
    runtimeToken: (run, job = 'perf') => runtimeToken(state, run, job),
    fail: (match, failure) => script.add(match, failure),
    hold: (match) => holds.add(match),
    requests,
    violations,
    close: async () => {
      await Promise.all([stop(api), stop(blob)])
      if (violations.length > 0) throw new Error(`violations of GitHub's API:\n${violations.join('\n')}`)
    },
  }
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const logEntry = (host: Host, { method, url, headers }: Incoming): LoggedRequest => ({
  host,
  method,
  path: `${url.pathname}${url.search}`,
  authorized: headers.authorization !== undefined,
  status: 0,
})
