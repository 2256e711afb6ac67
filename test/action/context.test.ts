import { describe, expect, it } from 'vitest'
import { candidateSha, defaultSuite, measuredRun, readContext, runUrl } from '../../src/action/context.ts'
import { eventPolicy } from '../../src/action/event-policy.ts'
import { Failure } from '../../src/foundation/failure.ts'

const env = (changes: Record<string, string | undefined> = {}): NodeJS.ProcessEnv => ({
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/perf',
  GITHUB_REPOSITORY_ID: '610000001',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: 'c0ffee',
  GITHUB_RUN_ID: '19000000001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'perf',
  GITHUB_WORKFLOW_REF: 'acme/perf/.github/workflows/ci.yml@refs/heads/main',
  ...changes,
})

const repository = { id: 610000001, default_branch: 'main' }

const pullEvent = (headRepositoryId: number | null) => ({
  repository,
  pull_request: {
    number: 7,
    head: { sha: 'head', repo: headRepositoryId === null ? null : { id: headRepositoryId } },
    base: { sha: 'base' },
  },
})

const failure = (work: () => unknown): Failure => {
  try {
    work()
  } catch (error) {
    return error as Failure
  }
  throw new Error('expected a failure')
}

describe('readContext', () => {
  it('reads a push to the default branch', () => {
    const context = readContext(env(), { repository })
    expect(context).toMatchObject({
      repository: { owner: 'acme', name: 'perf', id: 610000001, defaultBranch: 'main' },
      event: 'push',
      situation: 'default-branch',
      runId: 19000000001,
      runAttempt: 2,
      workflowFile: 'ci.yml',
      job: 'perf',
    })
    expect(defaultSuite(context)).toBe('ci.yml.perf')
    expect(candidateSha(context)).toBe('c0ffee')
    expect(runUrl(context, 5)).toBe('https://github.com/acme/perf/actions/runs/5')
  })

  it.each([
    ['push', 'refs/heads/main', 'default-branch'],
    ['push', 'refs/heads/feature', 'other-branch'],
    ['push', 'refs/tags/main', 'other-branch'],
    ['schedule', 'refs/heads/main', 'default-branch'],
    ['workflow_dispatch', 'refs/heads/main', 'default-branch'],
    ['workflow_dispatch', 'refs/heads/feature', 'other-branch'],
    ['release', 'refs/heads/main', 'other-branch'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', 'merge-group'],
  ] as const)('%s on %s is %s', (event, ref, situation) => {
    const context = readContext(env({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref }), { repository })
    expect(context.situation).toBe(situation)
  })

  it.each([
    [610000001, 'pull-request'],
    [610000002, 'fork-pull-request'],
    [null, 'fork-pull-request'],
  ] as const)('a pull request from repository %s is a %s', (id, situation) => {
    const pull = env({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' })
    const context = readContext(pull, pullEvent(id))
    expect(context.situation).toBe(situation)
    expect(context.pullRequest).toMatchObject({ number: 7, headSha: 'head', baseSha: 'base' })
    expect(candidateSha(context)).toBe('head')
  })

  it('takes the base of a merge group from the event', () => {
    const event = { repository, merge_group: { base_sha: 'abc' } }
    expect(readContext(env({ GITHUB_EVENT_NAME: 'merge_group' }), event).mergeGroup).toEqual({
      baseSha: 'abc',
    })
  })

  it('knows the default branch of a scheduled run whose event file does not name it', () => {
    const context = readContext(env({ GITHUB_EVENT_NAME: 'schedule' }), { schedule: '0 3 * * *' })
    expect(context.repository.defaultBranch).toBe('main')
    expect(context.situation).toBe('default-branch')
  })

  it('takes of a workflow_run which run has ended, and no more', () => {
    const ended = { id: 19000000007, run_attempt: 3, head_sha: 'c0ffee', event: 'pull_request' }
    const context = readContext(env({ GITHUB_EVENT_NAME: 'workflow_run' }), {
      repository,
      workflow_run: ended,
    })
    expect(context.situation).toBe('workflow-run')
    expect(context.triggeredBy).toEqual({ runId: 19000000007, runAttempt: 3 })
    expect(context.pullRequest).toBeUndefined()
    expect(measuredRun(context).runId).toBe(19000000001)
  })

  it.each([{}, { workflow_run: { id: '7', run_attempt: 1 } }, { workflow_run: { id: 7 } }])(
    'refuses the event file %o of a workflow_run',
    (event) => {
      const run = env({ GITHUB_EVENT_NAME: 'workflow_run' })
      expect(failure(() => readContext(run, { repository, ...event })).message).toContain('workflow_run')
    },
  )

  it('keeps a workflow file apart from a ref with slashes and at signs', () => {
    const ref = 'acme/perf/.github/workflows/a b.yaml@refs/heads/x/@y'
    expect(readContext(env({ GITHUB_WORKFLOW_REF: ref }), { repository }).workflowFile).toBe('a b.yaml')
  })

  it.each(['pull_request_target', 'issue_comment'])('refuses %s with exit code 3', (event) => {
    const thrown = failure(() => readContext(env({ GITHUB_EVENT_NAME: event }), { repository }))
    expect(thrown).toBeInstanceOf(Failure)
    expect(thrown.exitCode).toBe(3)
    expect(thrown.message).toContain(event)
    expect(thrown.hint).toContain('pull_request')
  })

  it.each([
    [{ GITHUB_RUN_ID: undefined }, 'GITHUB_RUN_ID'],
    [{ GITHUB_RUN_ID: 'seven' }, "got 'seven'"],
    [{ GITHUB_REPOSITORY: 'acme' }, 'GITHUB_REPOSITORY'],
    [{ GITHUB_WORKFLOW_REF: 'ci.yml' }, 'GITHUB_WORKFLOW_REF'],
  ])('names what is missing: %o', (changes, named) => {
    const thrown = failure(() => readContext(env(changes), { repository }))
    expect(thrown).toBeInstanceOf(Failure)
    expect(thrown.message).toContain(named)
  })

  it.each([
    [{}, 'default_branch'],
    [{ repository, pull_request: {} }, 'pull_request'],
  ])('refuses the event file %o of a pull request', (event, named) => {
    const pull = env({ GITHUB_EVENT_NAME: 'pull_request' })
    expect(failure(() => readContext(pull, event)).message).toContain(named)
  })
})

describe('eventPolicy', () => {
  it('stores only what runs on the default branch, and lets only that be green with a regression', () => {
    for (const [situation, policy] of Object.entries(eventPolicy)) {
      expect(policy.stores).toBe(situation === 'default-branch')
      expect(policy.failsOn).toBe(situation === 'default-branch' ? 'unusable-only' : 'every-verdict')
    }
  })

  it('comments only where the token may write', () => {
    const commenting = Object.entries(eventPolicy).filter(([, { tells }]) => tells === 'comment-and-summary')
    expect(commenting.map(([situation]) => situation)).toEqual(['pull-request', 'workflow-run'])
  })
})
