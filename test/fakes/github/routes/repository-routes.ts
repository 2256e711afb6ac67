import { fullRepository } from '../answers/repository.ts'
import { ok, type Route, refusal } from '../route.ts'

/** The repository itself, and the user a token does not have. */
export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    needs: [['metadata', 'read']],
    answer: (state) => ok(fullRepository(state, state.repository)),
  },
  {
    method: 'GET',
    path: '/user',
    needs: [['metadata', 'read']],
    // An installation is no user: nobody can learn their own login this way in a workflow.
    answer: () => refusal(403, 'Resource not accessible by integration'),
  },
]
