import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compareServerPlans } from '../../src/action/compare-server-plans.ts'
import { readConfigText } from '../../src/action/config.ts'
import { eventPolicy } from '../../src/action/event-policy.ts'
import { parseActionPlan } from '../../src/plan/action-plan.ts'
import { parseRun } from '../../src/plan/plan-scenarios.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { clientsOf, contextOf, pullRequestRun } from './github.ts'

const file = '.github/perf-gate.yml'
const wheel = 'server: wheel\nserver-requirements: needs.txt\nmodel-repository: models\n'

describe('how the servers of checkout and base commit compare', () => {
  let github: FakeGitHub
  let workspace: string

  beforeEach(async () => {
    github = await startGitHub()
    workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'))
  })
  afterEach(async () => {
    await github.close()
    await rm(workspace, { recursive: true })
  })

  const compare = async (
    head: string,
    base: Readonly<Record<string, string>>,
    {
      inputs = {},
      token = github.token,
      commit = true,
    }: {
      readonly inputs?: Readonly<Record<string, string>>
      readonly token?: string
      readonly commit?: boolean
    } = {},
  ) => {
    const { sha } = github.add.commit({ files: base })
    const given = new Map(Object.entries(inputs).map(([name, text]) => [name, [text]]))
    const config = await readConfigText(head, file)
    const context = contextOf(github, pullRequestRun(github, github.add.pull()))
    const opened = {
      context,
      policy: eventPolicy[context.situation],
      actionPlan: parseRun(config, given, parseActionPlan),
      slot: { suite: 'perf', leg: '0' },
      clients: clientsOf(github, { token }),
    }
    return compareServerPlans(
      opened,
      { config, name: file, file: path.join(workspace, file) },
      {
        inputs: given,
        base: async () => (commit ? { commit: { sha, how: 'the base' } } : { problem: 'nobody knows it' }),
        env: { GITHUB_WORKSPACE: workspace },
        signal: new AbortController().signal,
      },
    )
  }

  it('finds no change in the same settings, in those that inputs give to both, and without a server to start', async () => {
    const image = 'server-image: triton:1\nmodel-repository: models\n'
    expect(await compare(image, { [file]: image })).toEqual({ notes: [] })
    const inputs = { 'server-image': 'triton:2' }
    expect(await compare(image, { [file]: image.replace(':1', ':0') }, { inputs })).toEqual({ notes: [] })
    expect(await compare('', { [file]: image })).toEqual({ notes: [] })
  })

  it('finds another image, by the file of the base commit or by the input for it', async () => {
    const image = 'server-image: triton:2\nmodel-repository: models\n'
    const notes = ["the server's image changed: `triton:1` → `triton:2`"]
    const baseServer = { plan: { way: 'image', image: 'triton:1' }, commit: { how: 'the base' } }
    const byFile = await compare(image, { [file]: image.replace(':2', ':1') })
    expect(byFile).toMatchObject({ baseServer, notes })
    const byInput = await compare(image, { [file]: image }, { inputs: { 'base-server-image': 'triton:1' } })
    expect(byInput).toMatchObject({ baseServer, notes })
  })

  it('looks into the requirements of models', async () => {
    await writeFile(path.join(workspace, 'needs.txt'), 'pillow==2')
    expect(await compare(wheel, { [file]: wheel, 'needs.txt': 'pillow==2' })).toEqual({ notes: [] })
    expect(await compare(wheel, { [file]: wheel, 'needs.txt': 'pillow==1' })).toMatchObject({
      baseServer: { plan: { way: 'wheel' } },
      notes: ["the server's requirements changed: `needs.txt` has another content"],
    })
  })

  it.each([
    ['starts none', {}, /^the base commit [0-9a-f]{7} does not start a server itself$/],
    ['has a broken file', { [file]: 'server: [' }, /starts its server cannot be read: /],
    [
      'has settings that cannot be',
      { [file]: 'server-args: --a\n' },
      /starts its server cannot be read: .*server-args/,
    ],
  ])(
    'takes one server, and says why, where the base commit %s',
    async (_, files: Record<string, string>, note) => {
      const found = await compare(wheel, files, { inputs: { compare: 'ab' } })
      expect(found).toEqual({ notes: [expect.stringMatching(note)] })
    },
  )

  it('is not known without the file or the commit: no A/B then, which could miss the change', async () => {
    const token = github.tokenFor({ actions: 'read' })
    expect(await compare(wheel, { [file]: wheel }, { token })).toEqual({ notes: [] })
    await expect(
      compare(wheel, { [file]: wheel }, { token, inputs: { compare: 'ab' } }),
    ).rejects.toMatchObject({ code: 'base-unavailable', exitCode: 4 })
    expect(await compare(wheel, {}, { commit: false, inputs: { compare: 'ab' } })).toEqual({ notes: [] })
  })
})
