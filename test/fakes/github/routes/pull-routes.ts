import { fullPullRequest, simplePullRequest } from '../answers/pull-request.ts'
import { ownerOf } from '../answers/user.ts'
import { pageOf } from '../paging.ts'
import { notFound, ok, type Route } from '../route.ts'
import type { PullRequest } from '../state.ts'

const repository = '/repos/{owner}/{repo}'

/** Pull requests. */
export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${repository}/pulls`,
    needs: [['pull-requests', 'read']],
    answer: (state, call) => {
      const matching = state.pulls
        .filter((pull) => isAskedFor(pull, call.query))
        .toSorted((one, other) => other.number - one.number)
      const { items, headers } = pageOf(matching, call)
      return ok(
        items.map((pull) => simplePullRequest(state, pull)),
        headers,
      )
    },
  },
  {
    method: 'GET',
    path: `${repository}/pulls/{pull_number}`,
    needs: [['pull-requests', 'read']],
    answer: (state, { params }) => {
      const pull = state.pulls.find(({ number }) => String(number) === params['pull_number'])
      return pull === undefined ? notFound : ok(fullPullRequest(state, pull))
    },
  },
]

const isAskedFor = (pull: PullRequest, query: URLSearchParams): boolean => {
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const base = query.get('base')
  // GitHub ignores a head without an owner, and so lists every pull request.
  const byHead = head?.includes(':') ? head : undefined
  return (
    (state === 'all' || pull.state === state) &&
    (byHead === undefined || byHead === `${ownerOf(pull.head.repo.full_name).login}:${pull.head.ref}`) &&
    (base === null || base === pull.base.ref)
  )
}
