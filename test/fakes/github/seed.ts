import { createHash, randomBytes, randomUUID } from 'node:crypto'
import {
  type Artifact,
  actionsBot,
  type Commit,
  type GitHubState,
  type IssueComment,
  type PullRequest,
  type Repository,
  timestamp,
  type User,
  type Workflow,
  type WorkflowRun,
} from './state.ts'

/** What a test puts into the repository before the action runs. Every field has a plausible default. */
export type Seeds = {
  /** A commit on `branch` (default: the default branch), which moves there; without a branch when `parents` are given. */
  commit(fields?: Partial<Commit> & { readonly branch?: string }): Commit
  /** A fork; its id differs from the repository's. */
  fork(fullName: string): Repository
  /** A run: by default a completed, successful push of the default branch's tip. */
  run(fields?: Partial<WorkflowRun>): WorkflowRun
  /** An artifact of a run, by default one unzipped file, its type by its name as in an upload. Names are not checked, so a run can hold generations. */
  artifact(fields: ArtifactSeed): Artifact
  /** A pull request: by default from the own branch `feature`, one commit ahead of the default branch. */
  pull(fields?: Partial<PullRequest>): PullRequest
  /** A comment, by default by the workflow's own bot. */
  comment(fields: Pick<IssueComment, 'issue_number' | 'body'> & Partial<IssueComment>): IssueComment
}

/** The least an artifact needs. */
export type ArtifactSeed = Partial<Omit<Artifact, 'run_id' | 'content'>> & {
  readonly run: WorkflowRun
  readonly name: string
  readonly content: string | Buffer
}

/** Some person. */
export const octocat: User = { login: 'octocat', id: 583231, type: 'User' }

/** Functions which fill `state`. */
export const createSeeds = (state: GitHubState): Seeds => ({
  commit: (fields) => addCommit(state, fields),
  fork: (fullName) => addFork(state, fullName),
  run: (fields) => addRun(state, fields),
  artifact: (fields) => addArtifact(state, fields),
  pull: (fields) => addPull(state, fields),
  comment: (fields) => addComment(state, fields),
})

const addCommit = (
  state: GitHubState,
  { branch, ...fields }: Partial<Commit> & { readonly branch?: string } = {},
): Commit => {
  const target = branch ?? (fields.parents === undefined ? state.repository.default_branch : undefined)
  const commit: Commit = {
    sha: randomSha(),
    parents: target === undefined ? [] : tipOf(state, target),
    message: `commit ${state.commits.size + 1}`,
    date: timestamp(),
    ...fields,
  }
  state.commits.set(commit.sha, commit)
  if (target !== undefined) state.branches.set(target, commit.sha)
  return commit
}

// A new branch starts at the default branch's tip.
const tipOf = (state: GitHubState, branch: string): readonly string[] => {
  const tip = state.branches.get(branch) ?? state.branches.get(state.repository.default_branch)
  return tip === undefined ? [] : [tip]
}

const addFork = (state: GitHubState, fullName: string): Repository => {
  const { default_branch, private: isPrivate } = state.repository
  const fork = { id: state.nextId(), full_name: fullName, default_branch, fork: true, private: isPrivate }
  state.forks.push(fork)
  return fork
}

const addRun = (state: GitHubState, fields: Partial<WorkflowRun> = {}): WorkflowRun => {
  const path = fields.path ?? '.github/workflows/perf.yml'
  const workflow = workflowAt(state, path)
  const head_repository = fields.head_repository ?? state.repository
  const head_branch = fields.head_branch ?? state.repository.default_branch
  const tip = head_repository === state.repository ? state.branches.get(head_branch) : undefined
  const run: WorkflowRun = {
    id: state.nextId(),
    backend_id: randomUUID(),
    workflow_id: workflow.id,
    name: workflow.name,
    path,
    run_number: state.runs.filter((other) => other.workflow_id === workflow.id).length + 1,
    run_attempt: 1,
    event: 'push',
    status: 'completed',
    conclusion: (fields.status ?? 'completed') === 'completed' ? 'success' : undefined,
    head_branch,
    head_sha: tip ?? randomSha(),
    head_repository,
    actor: octocat,
    created_at: timestamp(),
    updated_at: timestamp(),
    pull_requests: [],
    ...fields,
  }
  state.runs.push(run)
  return run
}

// A run's path may carry the ref it was read at (`ci.yml@main`); a workflow's does not.
const workflowAt = (state: GitHubState, runPath: string): Workflow => {
  const path = runPath.replace(/@.*$/, '')
  const known = state.workflows.find((workflow) => workflow.path === path)
  if (known !== undefined) return known
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '')
  const workflow = { id: state.nextId(), name, path }
  state.workflows.push(workflow)
  return workflow
}

const addArtifact = (state: GitHubState, { run, content, ...fields }: ArtifactSeed): Artifact => {
  const bytes = Buffer.from(content)
  const artifact: Artifact = {
    id: state.nextId(),
    run_id: run.id,
    size_in_bytes: bytes.length,
    expired: false,
    digest: sha256Digest(bytes),
    mime_type: fields.name.endsWith('.json') ? 'application/json' : 'application/octet-stream',
    content: bytes,
    created_at: timestamp(),
    expires_at: timestamp(90 * 86_400_000),
    updated_at: timestamp(),
    ...fields,
  }
  state.artifacts.push(artifact)
  return artifact
}

const addPull = (state: GitHubState, fields: Partial<PullRequest> = {}): PullRequest => {
  const base = fields.base ?? ownBranch(state, state.repository.default_branch)
  const head = fields.head ?? ownBranch(state, 'feature')
  const merge = addCommit(state, { parents: [base.sha, head.sha], message: 'test merge' })
  const pull: PullRequest = {
    id: state.nextId(),
    number: state.pulls.length + 1,
    title: 'A change',
    state: 'open',
    draft: false,
    locked: false,
    user: octocat,
    head,
    base,
    merge_commit_sha: merge.sha,
    merged_at: undefined,
    created_at: timestamp(),
    updated_at: timestamp(),
    ...fields,
  }
  state.pulls.push(pull)
  return pull
}

const ownBranch = (state: GitHubState, ref: string): PullRequest['head'] => ({
  ref,
  sha: state.branches.get(ref) ?? addCommit(state, { branch: ref }).sha,
  repo: state.repository,
})

const addComment = (
  state: GitHubState,
  fields: Pick<IssueComment, 'issue_number' | 'body'> & Partial<IssueComment>,
): IssueComment => {
  const at = { created_at: timestamp(), updated_at: timestamp() }
  const comment: IssueComment = { id: state.nextId(), user: actionsBot, ...at, ...fields }
  state.comments.push(comment)
  return comment
}

const randomSha = (): string => randomBytes(20).toString('hex')

/** The digest GitHub shows for an artifact: `sha256:<hex>` over the bytes as stored. */
export const sha256Digest = (bytes: Buffer): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`
