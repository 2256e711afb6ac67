import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolveBaseCommit } from '../../src/action/base-commit.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { clientsOf, contextOf, pullRequestRun } from './github.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const resolve = (run: Parameters<typeof contextOf>[1], checkedOut?: string) =>
  resolveBaseCommit(clientsOf(github).api, contextOf(github, run), checkedOut)

describe('resolveBaseCommit', () => {
  it('takes the first parent of the merge commit that is checked out', async () => {
    const base = github.add.commit()
    const pull = github.add.pull()
    const run = pullRequestRun(github, pull)
    // The default branch has moved on since GitHub merged.
    github.add.commit()
    expect(await resolve(run, pull.merge_commit_sha)).toMatchObject({ commit: { sha: base.sha } })
    expect(await resolve(run)).toMatchObject({ commit: { sha: base.sha } })
  })

  it('takes the merge-base when the head of the pull request is checked out', async () => {
    const fork = github.add.commit()
    const head = github.add.commit({ branch: 'feature' })
    const newer = github.add.commit()
    const pull = github.add.pull({
      base: { ref: 'main', sha: newer.sha, repo: github.state.repository },
    })
    const run = pullRequestRun(github, pull)
    expect(await resolve(run, head.sha)).toMatchObject({ commit: { sha: fork.sha } })
    expect(await resolve(run, pull.merge_commit_sha)).toMatchObject({ commit: { sha: newer.sha } })
  })

  it('takes the merge-base when the checked-out commit is unknown to GitHub', async () => {
    const base = github.add.commit()
    const run = pullRequestRun(github, github.add.pull())
    expect(await resolve(run, 'a'.repeat(40))).toMatchObject({ commit: { sha: base.sha } })
  })

  it('takes the merge-base with the default branch for a push elsewhere', async () => {
    const base = github.add.commit()
    const head = github.add.commit({ branch: 'feature' })
    github.add.commit()
    const run = github.add.run({ head_branch: 'feature', head_sha: head.sha, status: 'in_progress' })
    expect(await resolve(run)).toMatchObject({ commit: { sha: base.sha } })
  })

  it('takes the commit itself on the default branch, without asking', async () => {
    const run = github.add.run({ status: 'in_progress' })
    expect(await resolve(run)).toMatchObject({ commit: { sha: run.head_sha } })
    expect(github.requests).toEqual([])
  })

  it('says why there is none when the API refuses', async () => {
    const run = pullRequestRun(github, github.add.pull())
    const { api } = clientsOf(github, { token: github.tokenFor({ actions: 'read' }) })
    const lookup = await resolveBaseCommit(api, contextOf(github, run), undefined)
    expect(lookup.commit).toBeUndefined()
    expect(lookup.problem).toContain('answered 403: Resource not accessible by integration')
  })
})
