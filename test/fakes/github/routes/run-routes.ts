import { runAnswer } from '../answers/workflow-run.ts'
import { pageOf } from '../paging.ts'
import { type Call, notFound, ok, type RestAnswer, type Route } from '../route.ts'
import type { GitHubState, Workflow, WorkflowRun } from '../state.ts'

const repository = '/repos/{owner}/{repo}'

/** Workflow runs: of the repository, of one workflow, and one by its id. */
export const runRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${repository}/actions/runs`,
    needs: [['actions', 'read']],
    answer: (state, call) => listRuns(state, call, state.runs),
  },
  {
    method: 'GET',
    path: `${repository}/actions/workflows/{workflow_id}/runs`,
    needs: [['actions', 'read']],
    answer: (state, call) => {
      const workflow = state.workflows.find((known) => isCalled(known, call.params['workflow_id'] ?? ''))
      if (workflow === undefined) return notFound
      return listRuns(
        state,
        call,
        state.runs.filter((run) => run.workflow_id === workflow.id),
      )
    },
  },
  {
    method: 'GET',
    path: `${repository}/actions/runs/{run_id}`,
    needs: [['actions', 'read']],
    answer: (state, { params, query }) => {
      const run = state.runs.find(({ id }) => String(id) === params['run_id'])
      return run === undefined ? notFound : ok(shown(state, run, query))
    },
  },
]

// A workflow goes by its id or its file's name, not by the file's path.
const isCalled = (workflow: Workflow, name: string): boolean =>
  String(workflow.id) === name || workflow.path === `.github/workflows/${name}`

const listRuns = (state: GitHubState, call: Call, runs: readonly WorkflowRun[]): RestAnswer => {
  const matching = runs
    .filter((run) => Object.entries(filters).every(([name, fits]) => passes(run, call.query.get(name), fits)))
    .toSorted((one, other) => Date.parse(other.created_at) - Date.parse(one.created_at) || other.id - one.id)
  const isFiltered = Object.keys(filters).some((name) => call.query.has(name))
  // GitHub's documented limit for a search.
  const { items, headers } = pageOf(isFiltered ? matching.slice(0, 1000) : matching, call)
  const workflow_runs = items.map((run) => shown(state, run, call.query))
  return ok({ total_count: matching.length, workflow_runs }, headers)
}

const passes = (run: WorkflowRun, value: string | null, fits: Filter): boolean =>
  value === null || fits(run, value)

type Filter = (run: WorkflowRun, value: string) => boolean

const filters: { readonly [parameter: string]: Filter } = {
  actor: (run, value) => run.actor.login === value,
  branch: (run, value) => run.head_branch === value,
  event: (run, value) => run.event === value,
  head_sha: (run, value) => run.head_sha === value,
  status: (run, value) => run.status === value || run.conclusion === value,
  created: (run, value) => isWithin(run.created_at, value),
}

// GitHub's search syntax for dates: `>=D`, `>D`, `<=D`, `<D`, `D..D` (either may be `*`) or `D`, a day or a time.
const isWithin = (at: string, range: string): boolean => {
  const [from = '', to] = range.split('..')
  if (to !== undefined) return isWithin(at, `>=${from}`) && isWithin(at, `<=${to}`)
  const [, sign, bound = ''] = /^([<>]=?)?(.*)$/.exec(range) ?? []
  if (bound === '*') return true
  const isDay = /^\d{4}-\d\d-\d\d$/.test(bound)
  const afterMs = Date.parse(isDay ? at.slice(0, 10) : at) - Date.parse(bound)
  switch (sign) {
    case '>=':
      return afterMs >= 0
    case '>':
      return afterMs > 0
    case '<=':
      return afterMs <= 0
    case '<':
      return afterMs < 0
    default:
      return afterMs === 0
  }
}

const shown = (state: GitHubState, run: WorkflowRun, query: URLSearchParams) => {
  const answer = runAnswer(state, run)
  return query.get('exclude_pull_requests') === 'true' ? { ...answer, pull_requests: [] } : answer
}
