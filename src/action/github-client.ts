import { getOctokitOptions, GitHub as OctokitWithRoutes } from '@actions/github/lib/utils'
import type { Clock } from '../foundation/clock.ts'
import { nsPerMs } from '../foundation/units.ts'
import { retryPause } from './retry.ts'

/** A client for GitHub's REST API; every request is bounded in time and retried a few times. */
export type GitHub = InstanceType<typeof OctokitWithRoutes>

export type GitHubClients = {
  /** Sends the token, and only to the API's address. */
  readonly api: GitHub
  /** Sends no token: for the storage addresses the API redirects to. */
  readonly anonymous: GitHub
}

/** Clients for the API at `apiUrl`. `signal` ends requests and pauses when the run is interrupted. */
export const createGitHubClients = (options: {
  readonly token: string
  readonly apiUrl: string
  readonly userAgent: string
  readonly clock: Clock
  readonly signal: AbortSignal
}): GitHubClients => {
  const shared = { baseUrl: options.apiUrl, userAgent: options.userAgent, log: silent }
  const clients = {
    api: new OctokitWithRoutes(getOctokitOptions(options.token, shared)),
    anonymous: new OctokitWithRoutes(shared),
  }
  for (const client of Object.values(clients)) retryRequests(client, options)
  return clients
}

/** Octokit logs request texts to the console; this action says itself what went wrong, once. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const requestTimeoutMs = 30_000

/** Every question to GraphQL is a POST; this program asks it nothing but who it is. */
const isReading = ({ method, url }: { readonly method: string; readonly url: string }): boolean =>
  method !== 'POST' || url.endsWith('/graphql')

type Answer = { readonly headers: { readonly 'content-type'?: string }; readonly data: unknown }

/** Octokit takes JSON that ends too early for a text, and an empty one in a list for no entries. */
const isCut = ({ headers, data }: Answer): boolean =>
  typeof data === 'string' && /^application\/json\b/i.test(headers['content-type'] ?? '')

/** What Octokit throws when no answer comes. */
const brokenOff = (request: { readonly method: string; readonly url: string }): Error =>
  Object.assign(new Error('it broke off'), { status: 500, request })

const timeMs = (clock: Clock): number => clock.epochNs(clock.now()) / nsPerMs

const retryRequests = (
  client: GitHub,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): void => {
  client.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const bounded = AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)])
        // Changed in place: the hook that adds the token reads this object and no copy.
        options.request = { ...options.request, signal: bounded }
        const answer = await request(options)
        if (isCut(answer)) throw brokenOff({ method: options.method, url: answer.url })
        return answer
      } catch (error) {
        const pauseMs = signal.aborted
          ? undefined
          : retryPause(error, { attempt, isReading: isReading(options), nowMs: timeMs(clock) })
        if (pauseMs === undefined) throw error
        await clock.sleep(pauseMs, signal)
      }
    }
  })
}
