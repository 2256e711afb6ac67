import { checkRunAnswer } from '../answers/check-run.ts'
import { pageOf } from '../paging.ts'
import { type Body, type Call, notFound, ok, type RestAnswer, type Route, unprocessable } from '../route.ts'
import { type Annotation, type CheckRun, type GitHubState, timestamp } from '../state.ts'
import { commitAt } from './commit-routes.ts'

const repository = '/repos/{owner}/{repo}'

/** Check runs: made, changed, read by id and by commit. */
export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: `${repository}/check-runs`,
    needs: [['checks', 'write']],
    answer: (state, { body }) => createCheckRun(state, body),
  },
  {
    method: 'PATCH',
    path: `${repository}/check-runs/{check_run_id}`,
    needs: [['checks', 'write']],
    answer: (state, call) => {
      const check = checkOf(state, call)
      return check === undefined ? notFound : (refused(call.body) ?? changed(state, check, call.body))
    },
  },
  {
    method: 'GET',
    path: `${repository}/check-runs/{check_run_id}`,
    needs: [['checks', 'read']],
    answer: (state, call) => {
      const check = checkOf(state, call)
      return check === undefined ? notFound : ok(checkRunAnswer(state, check))
    },
  },
  {
    method: 'GET',
    path: `${repository}/commits/{ref}/check-runs`,
    needs: [['checks', 'read']],
    answer: (state, call) => listCheckRuns(state, call),
  },
]

const createCheckRun = (state: GitHubState, body: Body): RestAnswer => {
  const head_sha = String(body['head_sha'])
  if (!state.commits.has(head_sha)) return unprocessable(`No commit found for SHA: ${head_sha}`)
  const refusal = refused(body)
  if (refusal !== undefined) return refusal
  const check: CheckRun = {
    id: state.nextId(),
    head_sha,
    name: '',
    status: 'queued',
    conclusion: undefined,
    details_url: undefined,
    external_id: undefined,
    started_at: timestamp(),
    completed_at: undefined,
    title: undefined,
    summary: undefined,
    text: undefined,
    annotations: [],
  }
  state.checkRuns.push(check)
  return { ...changed(state, check, body), status: 201 }
}

// Not in the description, yet so: a completed run needs a conclusion, and an output its title.
const refused = (body: Body): RestAnswer | undefined => {
  if (body['status'] === 'completed' && body['conclusion'] === undefined) {
    return unprocessable('conclusion is required when status is completed')
  }
  const output = body['output'] as Body | undefined
  return output !== undefined && output['title'] === undefined
    ? unprocessable('title is required in output')
    : undefined
}

const changed = (state: GitHubState, check: CheckRun, body: Body): RestAnswer => {
  const output = (body['output'] ?? {}) as Body
  const annotations = (output['annotations'] ?? []) as readonly Annotation[]
  Object.assign(check, pick(body, ownFields), pick(output, ['title', 'summary', 'text']))
  check.annotations.push(...annotations)
  if (check.conclusion !== undefined) {
    check.status = 'completed'
    check.completed_at ??= timestamp()
  }
  return ok(checkRunAnswer(state, check))
}

const ownFields: readonly (keyof CheckRun)[] = [
  'name',
  'status',
  'conclusion',
  'details_url',
  'external_id',
  'started_at',
  'completed_at',
]

const pick = (from: Body, names: readonly (keyof CheckRun)[]): Body =>
  Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]))

const checkOf = (state: GitHubState, { params }: Call): CheckRun | undefined =>
  state.checkRuns.find(({ id }) => String(id) === params['check_run_id'])

const listCheckRuns = (state: GitHubState, call: Call): RestAnswer => {
  const commit = commitAt(state, call.params['ref'] ?? '')
  if (commit === undefined) return unprocessable(`No commit found for SHA: ${call.params['ref']}`)
  const name = call.query.get('check_name')
  const status = call.query.get('status')
  const ofCommit = state.checkRuns.filter((check) => check.head_sha === commit.sha)
  const matching = ofCommit.filter(
    (check) => (name === null || check.name === name) && (status === null || check.status === status),
  )
  // By default only the newest check run of each name counts; ids grow.
  const latest = matching.filter(
    (check) => !matching.some((other) => other.name === check.name && other.id > check.id),
  )
  const listed = call.query.get('filter') === 'all' ? matching : latest
  const { items, headers } = pageOf(listed, call)
  const check_runs = items.map((check) => checkRunAnswer(state, check))
  return ok({ total_count: listed.length, check_runs }, headers)
}
