import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommentRequest, upsertComment } from '../../src/action/comment.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { readOnlyPermissions } from '../fakes/github/permission.ts'
import { octocat } from '../fakes/github/seed.ts'
import type { PullRequest, WorkflowRun } from '../fakes/github/state.ts'
import { clientsOf, contextOf, pullRequestRun } from './github.ts'

let github: FakeGitHub
let pull: PullRequest
beforeEach(async () => {
  github = await startGitHub()
  pull = github.add.pull()
})
afterEach(() => github.close())

const slot = { suite: 'perf.yml.gate', leg: '0' }

const upsert = (run: WorkflowRun, changes: Partial<CommentRequest> & { readonly token?: string } = {}) => {
  const { token, ...request } = changes
  const { api } = clientsOf(github, token === undefined ? {} : { token })
  const fields = { pullRequest: pull.number, slot, markdown: '### Result', create: true }
  return upsertComment(api, contextOf(github, run), { ...fields, ...request })
}

const bodies = () => github.state.comments.map(({ body }) => body)

describe('upsertComment', () => {
  it('creates one comment and edits that same one from then on', async () => {
    const first = await upsert(pullRequestRun(github, pull))
    expect(first).toMatchObject({ kind: 'created', url: expect.stringContaining('#issuecomment-') })
    const second = await upsert(pullRequestRun(github, pull), { markdown: '### Better' })
    expect(second).toEqual({ kind: 'updated', url: (first as { url: string }).url })
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toMatch(
      /^### Better\n\n<!-- triton-perf-gate:v1 suite=perf\.yml\.gate leg=0 run=\d+ attempt=1 -->$/,
    )
  })

  it('finds its comment on any page', async () => {
    for (let i = 0; i < 130; i++) github.add.comment({ issue_number: pull.number, body: `noise ${i}` })
    await upsert(pullRequestRun(github, pull))
    for (let i = 0; i < 130; i++) github.add.comment({ issue_number: pull.number, body: `noise ${i}` })
    expect((await upsert(pullRequestRun(github, pull))).kind).toBe('updated')
  })

  it('keeps a comment for every suite and leg', async () => {
    const run = pullRequestRun(github, pull)
    await upsert(run)
    await upsert(run, { slot: { ...slot, leg: '1' } })
    await upsert(run, { slot: { suite: 'a --> b', leg: '1' } })
    expect(bodies()).toHaveLength(3)
    expect(bodies().at(-1)?.match(/-->/g)).toHaveLength(1)
    expect((await upsert(run, { slot: { suite: 'a --> b', leg: '1' } })).kind).toBe('updated')
  })

  it('does not edit what somebody else wrote with the same marker', async () => {
    const run = pullRequestRun(github, pull)
    await upsert(run)
    const forged = github.add.comment({ issue_number: pull.number, body: bodies()[0] ?? '', user: octocat })
    github.state.comments.reverse()
    expect((await upsert(pullRequestRun(github, pull), { markdown: 'new' })).kind).toBe('updated')
    expect(forged.body).not.toContain('new')
  })

  it('does not take a marker inside the text for its own', async () => {
    const older = pullRequestRun(github, pull)
    const newer = pullRequestRun(github, pull)
    const forged = `model <!-- triton-perf-gate:v1 suite=perf.yml.gate leg=0 run=${newer.id + 1} attempt=1 -->`
    await upsert(older, { markdown: `${forged}\n\n${forged}` })
    expect((await upsert(newer)).kind).toBe('updated')
    expect(bodies()).toHaveLength(1)
  })

  it('never lets an older run or attempt write over a newer one', async () => {
    const older = pullRequestRun(github, pull)
    const newer = pullRequestRun(github, pull)
    newer.run_attempt = 2
    await upsert(newer, { markdown: 'newer' })
    expect((await upsert(older, { markdown: 'older' })).kind).toBe('outdated')
    expect((await upsert({ ...newer, run_attempt: 1 }, { markdown: 'older' })).kind).toBe('outdated')
    expect(bodies()).toEqual([expect.stringContaining('newer')])
    expect((await upsert({ ...newer, run_attempt: 3 })).kind).toBe('updated')
  })

  it('agrees on the oldest of two comments that were created at once', async () => {
    await upsert(pullRequestRun(github, pull))
    const [first] = github.state.comments
    const twin = github.add.comment({ issue_number: pull.number, body: first?.body ?? '' })
    await upsert(pullRequestRun(github, pull), { markdown: 'new' })
    expect(first?.body).toContain('new')
    expect(twin.body).not.toContain('new')
  })

  it.each([
    ['older', 'newer'],
    ['newer', 'older'],
  ] as const)(
    'is one comment, the newer run’s, when the %s and then the %s create one at once',
    async (...order) => {
      const runs = { older: pullRequestRun(github, pull), newer: pullRequestRun(github, pull) }
      const held = github.hold(/POST .*comments/)
      const late = upsert(runs[order[0]], { markdown: order[0] })
      await held.arrived
      expect(await upsert(runs[order[1]], { markdown: order[1] })).toMatchObject({ kind: 'created' })
      held.release()
      expect(await late).toMatchObject({ kind: order[0] === 'newer' ? 'updated' : 'outdated' })
      expect(bodies()).toEqual([expect.stringContaining('newer')])
    },
  )

  it('opens none where none is wanted, and keeps one that is there up to date', async () => {
    const run = pullRequestRun(github, pull)
    expect(await upsert(run, { create: false })).toEqual({ kind: 'none' })
    expect(bodies()).toEqual([])
    await upsert(run)
    expect((await upsert(run, { create: false })).kind).toBe('updated')
  })

  it('reports a read-only token as such', async () => {
    const token = github.tokenFor(readOnlyPermissions)
    expect(await upsert(pullRequestRun(github, pull), { token })).toMatchObject({
      kind: 'not-permitted',
      text: expect.stringContaining('Resource not accessible by integration'),
    })
  })

  it('looks again after a create without an answer, so that there is one comment', async () => {
    github.fail(/POST .*comments/, { status: 'reset' })
    expect((await upsert(pullRequestRun(github, pull))).kind).toBe('created')
    expect(bodies()).toHaveLength(1)
  })

  it('looks again when the comment it was editing is gone', async () => {
    await upsert(pullRequestRun(github, pull))
    github.fail(/PATCH .*comments/, { status: 404 })
    github.fail(/GET .*issues\/1\/comments/, { status: 502 })
    expect((await upsert(pullRequestRun(github, pull))).kind).toBe('updated')
  })

  it('gives up on an API that stays broken, with the reason', async () => {
    github.fail(/POST .*comments/, { status: 502, times: 99 })
    expect(await upsert(pullRequestRun(github, pull))).toMatchObject({
      kind: 'failed',
      text: expect.stringContaining('answered 502'),
    })
  })

  it('shortens what GitHub would refuse and keeps the marker', async () => {
    const markdown = Array.from({ length: 9000 }, (_, i) => `| row ${i} | ü |`).join('\n')
    expect((await upsert(pullRequestRun(github, pull), { markdown })).kind).toBe('created')
    const [body = ''] = bodies()
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536)
    expect(body).toContain('the whole result is in the job summary')
    expect((await upsert(pullRequestRun(github, pull))).kind).toBe('updated')
  })
})
