import { releaseAnswer } from '../answers/release.ts'
import { fullRepository } from '../answers/repository.ts'
import { notFound, ok, type Route, refusal } from '../route.ts'

/** The repository itself, its last release, and the user a token does not have. */
export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    needs: [['metadata', 'read']],
    answer: (state) => ok(fullRepository(state, state.repository)),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/releases/latest',
    needs: [['contents', 'read']],
    answer: (state) => {
      const latest = state.releases.at(-1)
      return latest === undefined ? notFound : ok(releaseAnswer(state, latest))
    },
  },
  {
    method: 'GET',
    path: '/user',
    needs: [['metadata', 'read']],
    // An installation is no user: nobody can learn their own login this way in a workflow.
    answer: () => refusal(403, 'Resource not accessible by integration'),
  },
]
