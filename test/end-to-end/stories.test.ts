import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { hasTest } from '../named-test.ts'
import { repository } from './started-process.ts'

/** `row`: what the title's `%s` stands for, where the test has several. */
type Told = { readonly file: string; readonly title: string; readonly row?: string }

const pullRequests = (title: string, row?: string): Told => ({
  file: 'action-pull-requests',
  title,
  ...(row !== undefined && { row }),
})
const onTriton = (title: string): Told => ({ file: 'action-stories', title })

/** Stories of a pull request and of main, each with the tests that tell it: of the bundled `dist/`, on real servers and a fake GitHub. */
const stories: Readonly<Record<string, readonly Told[]>> = {
  'the first pull request, which adds the action': [
    pullRequests(
      'has nothing to compare the first pull request with, of whose workflow GitHub knows nothing',
    ),
  ],
  'the first run on main': [onTriton('has stored every run on main as a baseline, whatever its verdict')],
  pass: [pullRequests('passes a pull request over the runs of a red main')],
  regression: [
    onTriton('fails a pull request that is twice as slow, in one comment that its next pushes edit'),
  ],
  'fixed by the next push': [
    onTriton('fails a pull request that is twice as slow, in one comment that its next pushes edit'),
  ],
  improvement: [pullRequests('says of a faster model that it is faster')],
  'inconclusive, falls back to A/B': [{ file: 'action-ab', title: 'decides what stored runs cannot' }],
  'no baseline': [
    {
      file: 'action-failures',
      title: 'says that nothing was compared without a baseline, and is red only on request',
    },
  ],
  'an expired baseline': [pullRequests('compares nothing with %s', 'runs whose artifacts have expired')],
  'a red main that still yields baselines': [
    pullRequests('passes a pull request over the runs of a red main'),
  ],
  'a baseline from a fork’s branch called main': [
    pullRequests('compares nothing with %s', 'a fork’s branch called main'),
  ],
  'nightly runs of another workflow file': [
    pullRequests('compares with nightly runs of another workflow file, where it is named'),
  ],
  'a merge commit, checked out at depth 1': [
    pullRequests('takes the first parent of a merge commit, checked out one commit deep, for the base'),
  ],
  'two legs of a matrix, and one missing': [
    { file: 'second-stage', title: 'is red when one of the legs is missing' },
    {
      file: 'act',
      title: 'measures a suspected pull request of the example on two more runners, and judges all',
    },
  ],
  'a second stage for what is suspected, by its example': [
    {
      file: 'act',
      title: 'measures a suspected pull request of the example on two more runners, and judges all',
    },
    { file: 'act', title: 'measures nothing again of a pull request that is not suspected' },
  ],
  'a failed attempt that is run again': [
    pullRequests('tells of the newest attempt of a run that failed and is run again'),
  ],
  'a pull request from a fork': [onTriton('judges a pull request from a fork without a word in it')],
  'a pull request from a fork, through workflow_run': [
    {
      file: 'action-fork',
      title: 'reports a regression to the pull request of a fork: comment, check run, exit code',
    },
    { file: 'action-fork', title: 'makes no pass of an artifact %s' },
    {
      file: 'action-fork',
      title: 'writes nothing where a path in an artifact leads, and runs no command in one',
    },
  ],
  'pushes at the same time': [
    pullRequests('leaves one comment of two pushes at once, the newer one’s, whichever ends first'),
    { file: 'action-fork', title: 'says nothing after a newer push, and measures nothing itself' },
  ],
  '403, 404, 429 and 5xx with Retry-After': [
    pullRequests('waits as long as GitHub asks for, and is told the same then'),
    ...['403 for the runs', '404 for an artifact', '429 for an hour', '500 for good'].map((row) =>
      pullRequests('makes no pass of %s, and says what GitHub answered', row),
    ),
  ],
  'a comment that a person deleted': [
    pullRequests('finds its one comment among 150 others, and writes a new one when a person has deleted it'),
  ],
  '150 comments on the pull request': [
    pullRequests('finds its one comment among 150 others, and writes a new one when a person has deleted it'),
  ],
  'a cancelled job, SIGINT and then SIGTERM': [
    {
      file: 'action-interrupts',
      title: 'keeps what was measured, marked, after %s',
      row: 'SIGINT and then SIGTERM',
    },
    { file: 'action-interrupts', title: 'never stores a cancelled run as baseline' },
    { file: 'action-ab', title: 'takes both models away when the job is cancelled' },
  ],
  'a token without pull-requests: write': [
    pullRequests('judges as ever with a token that may not comment, and says which permission is missing'),
  ],
}

it.each(Object.entries(stories))('the story is told: %s', (_, tests) => {
  for (const { file, title, row } of tests) {
    const name = `test/end-to-end/${file}.test.ts`
    const text = readFileSync(path.join(repository, name), 'utf8')
    expect({ name, title, isThere: hasTest(name, title) }).toEqual({ name, title, isThere: true })
    if (row !== undefined) expect(text).toContain(`'${row}',`)
    // By a process of the bundle, which these start.
    expect(text).toMatch(/from '\.\/(action-process|act-run)\.ts'/)
  }
})
