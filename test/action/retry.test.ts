import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { apiProblem } from '../../src/action/api-problem.ts'
import { permissionAdvice } from '../../src/action/api-refusal.ts'
import { createGitHubClients } from '../../src/action/github-client.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { clientsOf, instantClock } from './github.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const repository = { owner: 'acme', repo: 'perf' }
const clock = () => instantClock()

const problemOf = async (work: Promise<unknown>) => {
  const thrown = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  return apiProblem(thrown)
}

describe('a GitHub client', () => {
  it('asks again after a 5xx, twice at most', async () => {
    const waits = clock()
    const { api } = clientsOf(github, { clock: waits })
    github.fail(/GET \/repos/, { status: 502, times: 2 })
    expect((await api.rest.repos.get(repository)).data.full_name).toBe('acme/perf')
    expect(waits.pausesMs).toEqual([1000, 2000])

    github.fail(/GET \/repos/, { status: 502, times: 9 })
    const problem = await problemOf(api.rest.repos.get(repository))
    expect(problem.status).toBe(502)
    expect(github.requests).toHaveLength(6)
  })

  it('asks again after a connection that broke', async () => {
    github.fail(/GET \/repos/, { status: 'reset' })
    expect((await clientsOf(github).api.rest.repos.get(repository)).status).toBe(200)
  })

  it('says that no answer came', async () => {
    github.fail(/GET \/repos/, { status: 'reset', times: 3 })
    const problem = await problemOf(clientsOf(github).api.rest.repos.get(repository))
    expect(problem.status).toBeUndefined()
    expect(problem.text).toMatch(/^GET \/repos\/acme\/perf got no answer: /)
  })

  it.each(['', '{"id": 7, "full_'])('takes JSON that broke off for no answer: %j', async (body) => {
    const cut = { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body }
    const { api } = clientsOf(github)
    github.fail(/GET \/repos/, cut)
    expect((await api.rest.repos.get(repository)).data.full_name).toBe('acme/perf')
    github.fail(/GET \/repos/, { ...cut, times: 3 })
    const problem = await problemOf(api.rest.repos.get(repository))
    expect(problem.status).toBeUndefined()
    expect(problem.text).toBe('GET /repos/acme/perf got no answer: it broke off')
  })

  it('waits as long as Retry-After says', async () => {
    const waits = clock()
    github.fail(/GET \/repos/, { status: 429, headers: { 'retry-after': '7' } })
    github.fail(/GET \/repos/, { status: 403, headers: { 'retry-after': '3' } })
    await clientsOf(github, { clock: waits }).api.rest.repos.get(repository)
    expect(waits.pausesMs).toEqual([7000, 3000])
  })

  it('waits until the limit is reset, and a minute where a secondary one names no time', async () => {
    const waits = clock()
    const usedUp = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9' }
    github.fail(/GET \/repos/, { status: 403, headers: usedUp })
    const words = { message: 'You have exceeded a secondary rate limit.' }
    github.fail(/GET \/repos/, { status: 403, body: words })
    // The second one would be waited for twice as long, which is beyond what is waited for.
    github.fail(/GET \/repos/, { status: 403, body: words })
    const { api } = clientsOf(github, { clock: waits })
    expect((await problemOf(api.rest.repos.get(repository))).status).toBe(403)
    expect(waits.pausesMs).toEqual([9000])
    await api.rest.repos.get(repository)
    expect(waits.pausesMs).toEqual([9000, 60_000])
  })

  it('does not wait for an hour for a limit that is used up', async () => {
    const waits = clock()
    const usedUp = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '3600' }
    github.fail(/GET \/repos/, { status: 403, headers: usedUp })
    const problem = await problemOf(clientsOf(github, { clock: waits }).api.rest.repos.get(repository))
    expect(problem.status).toBe(403)
    expect(waits.pausesMs).toEqual([])
    expect(
      permissionAdvice({ ...problem, headers: { ...usedUp, 'x-accepted-github-permissions': 'x' } }),
    ).toBe('')
  })

  it('asks GraphQL again, which is a POST that changes nothing', async () => {
    github.fail(/POST \/graphql/, { status: 502 })
    const { api } = clientsOf(github)
    expect(await api.graphql('query { viewer { login } }')).toMatchObject({
      viewer: { login: expect.any(String) },
    })
  })

  it('gives up at once when Retry-After is too long, and when permission is missing', async () => {
    const { api } = clientsOf(github)
    github.fail(/GET \/repos/, { status: 429, headers: { 'retry-after': '3600' } })
    expect((await problemOf(api.rest.repos.get(repository))).status).toBe(429)
    github.fail(/GET \/repos/, { status: 403 })
    const problem = await problemOf(api.rest.repos.get(repository))
    expect(problem.text).toContain('answered 403: Resource not accessible by integration')
    expect(github.requests).toHaveLength(2)
  })

  it('never sends a POST again that may have worked', async () => {
    github.fail(/POST/, { status: 502 })
    const pull = github.add.pull()
    const { api } = clientsOf(github)
    await problemOf(api.rest.issues.createComment({ ...repository, issue_number: pull.number, body: 'x' }))
    expect(github.requests).toHaveLength(1)

    github.fail(/POST/, { status: 429 })
    await api.rest.issues.createComment({ ...repository, issue_number: pull.number, body: 'x' })
    expect(github.state.comments).toHaveLength(1)
  })

  it('stops when the run is interrupted', async () => {
    const interruption = new AbortController()
    const waits = clock()
    const { api } = createGitHubClients({
      token: github.token,
      apiUrl: github.url,
      userAgent: 'triton-perf-gate/test',
      clock: { ...waits, sleep: async () => interruption.abort() },
      signal: interruption.signal,
    })
    github.fail(/GET \/repos/, { status: 502, times: 9 })
    expect((await problemOf(api.rest.repos.get(repository))).status).toBeUndefined()
    expect(github.requests).toHaveLength(1)
  })

  it('lets a defect through', () => {
    expect(() => apiProblem(new TypeError('x is not a function'))).toThrow(TypeError)
  })
})
