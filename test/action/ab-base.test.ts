import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolveAbBase } from '../../src/action/ab-base.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { clientsOf, contextOf, pullRequestRun } from './github.ts'

describe('the base of an A/B', () => {
  let github: FakeGitHub

  beforeEach(async () => {
    github = await startGitHub()
  })
  afterEach(() => github.close())

  it("is a pull request's base commit", async () => {
    const base = github.add.commit()
    const pull = github.add.pull()
    const context = contextOf(github, pullRequestRun(github, pull))
    const found = await resolveAbBase(clientsOf(github).api, context, undefined)
    expect(found.commit?.sha).toBe(base.sha)
  })

  it('is the commit before on the default branch', async () => {
    const before = github.add.commit()
    const commit = github.add.commit()
    const context = contextOf(github, github.add.run({ head_sha: commit.sha }))
    expect(await resolveAbBase(clientsOf(github).api, context, undefined)).toEqual({
      commit: { sha: before.sha, how: `the first parent of ${commit.sha.slice(0, 7)}` },
    })
  })
  it('is not there before the first commit of all, and not known of one that GitHub does not show', async () => {
    const first = github.add.commit({ parents: [] })
    const of = (sha: string) =>
      resolveAbBase(clientsOf(github).api, contextOf(github, github.add.run({ head_sha: sha })), undefined)
    expect(await of(first.sha)).toMatchObject({ isFirst: true, problem: expect.stringContaining('first') })
    const unknown = await of('0'.repeat(40))
    expect(unknown).toEqual({ problem: expect.stringContaining('does not show the commit 0000000') })
  })
})
