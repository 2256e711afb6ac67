import { randomBytes } from 'node:crypto'

// Everything GitHub remembers, under GitHub's own field names. The objects may be changed in place by a test.

/** A repository: the one served, or a fork of it. */
export type Repository = {
  readonly id: number
  full_name: string
  default_branch: string
  fork: boolean
  private: boolean
}

/** Who did something. Comments made with a workflow's token are by the `github-actions[bot]` user. */
export type User = {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot' | 'Organization'
}

/** A commit; parents which are not known end the history there. */
export type Commit = {
  readonly sha: string
  readonly parents: readonly string[]
  readonly message: string
  readonly date: string
  /** Its files by their paths, as far as somebody asks for them; absent: it has none. */
  readonly files?: { readonly [path: string]: string }
}

/** A workflow file that has run at least once. */
export type Workflow = { readonly id: number; readonly name: string; readonly path: string }

/** A workflow run. `backend_id` is its id in the results service; `pull_requests` are numbers. */
export type WorkflowRun = {
  readonly id: number
  readonly backend_id: string
  workflow_id: number
  name: string
  path: string
  run_number: number
  run_attempt: number
  event: string
  status: string
  conclusion: string | undefined
  head_branch: string | undefined
  head_sha: string
  head_repository: Repository
  actor: User
  created_at: string
  updated_at: string
  pull_requests: readonly number[]
}

/** A finished artifact: its record, and the bytes as they lie in blob storage. `digest` is `sha256:<hex>`. */
export type Artifact = {
  readonly id: number
  readonly run_id: number
  name: string
  size_in_bytes: number
  expired: boolean
  digest: string | undefined
  mime_type: string
  content: Buffer
  created_at: string
  expires_at: string
  updated_at: string
}

/** One end of a pull request. */
export type PullRequestEnd = { ref: string; sha: string; repo: Repository }

/** A pull request. `merge_commit_sha` is GitHub's test merge (or the merge itself once merged). */
export type PullRequest = {
  readonly id: number
  readonly number: number
  title: string
  state: 'open' | 'closed'
  draft: boolean
  locked: boolean
  user: User
  head: PullRequestEnd
  base: PullRequestEnd
  merge_commit_sha: string | undefined
  merged_at: string | undefined
  created_at: string
  updated_at: string
}

/** A comment on a pull request's conversation. */
export type IssueComment = {
  readonly id: number
  readonly issue_number: number
  body: string
  user: User
  created_at: string
  updated_at: string
}

/** An annotation as it was sent with a check run. */
export type Annotation = { readonly [field: string]: unknown }

/** A check run with every annotation sent so far (GitHub appends those of later requests). */
export type CheckRun = {
  readonly id: number
  readonly head_sha: string
  name: string
  status: string
  conclusion: string | undefined
  details_url: string | undefined
  external_id: string | undefined
  started_at: string
  completed_at: string | undefined
  title: string | undefined
  summary: string | undefined
  text: string | undefined
  readonly annotations: Annotation[]
}

/** A published release, no draft and no pre-release. */
export type Release = { readonly id: number; readonly tag_name: string; readonly published_at: string }

/** An upload which the results service has begun and not yet finished. */
export type Upload = {
  readonly run_id: number
  readonly name: string
  readonly mime_type: string
  readonly expires_at: string
  readonly blob: string
}

/** Bytes in blob storage: blocks as they come in, `bytes` once they are committed. */
export type Blob = { readonly blocks: Map<string, Buffer>; bytes: Buffer | undefined }

/** All that the stand-in knows. */
export type GitHubState = {
  readonly apiUrl: string
  readonly blobUrl: string
  /** Signs runtime tokens and blob URLs. */
  readonly key: Buffer
  readonly repository: Repository
  readonly forks: Repository[]
  readonly commits: Map<string, Commit>
  readonly branches: Map<string, string>
  readonly workflows: Workflow[]
  readonly runs: WorkflowRun[]
  readonly artifacts: Artifact[]
  readonly pulls: PullRequest[]
  readonly comments: IssueComment[]
  readonly checkRuns: CheckRun[]
  readonly releases: Release[]
  readonly uploads: Upload[]
  readonly blobs: Map<string, Blob>
  nextId(): number
}

/** The user behind a workflow's token. */
export const actionsBot: User = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }

/** A repository without any history, served at `apiUrl`. */
export const createState = (urls: Pick<GitHubState, 'apiUrl' | 'blobUrl'>, fullName: string): GitHubState => {
  // Above 2^32, as GitHub's are, so that nobody keeps an id in 32 bits.
  let lastId = 5_600_000_000
  return {
    ...urls,
    key: randomBytes(32),
    repository: { id: 610_000_001, full_name: fullName, default_branch: 'main', fork: false, private: false },
    forks: [],
    commits: new Map(),
    branches: new Map(),
    workflows: [],
    runs: [],
    artifacts: [],
    pulls: [],
    comments: [],
    checkRuns: [],
    releases: [],
    uploads: [],
    blobs: new Map(),
    nextId: () => ++lastId,
  }
}

/** Now, or `afterMs` from now, as GitHub writes it: UTC to the second. */
export const timestamp = (afterMs = 0): string =>
  new Date(Date.now() + afterMs).toISOString().replace(/\.\d+Z$/, 'Z')
