import { execFileSync } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { eventOf } from '../action/github.ts'
import type { FakeGitHub } from '../fakes/github/github.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { type EndedProcess, repository, startProcess } from './started-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A checkout to run workflows in. */
export type Checkout = {
  readonly folder: string
  /** Its commit. */
  readonly sha: string
}

/** A git repository of one commit that holds these workflows by file name and, unless they use a published one, this very action. */
export const makeCheckout = async (workflows: Readonly<Record<string, string>>): Promise<Checkout> => {
  const folder = await temporaryFolder('act')
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=octocat', '-c', 'user.email=octocat@localhost', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  await mkdir(path.join(folder, '.github/workflows'), { recursive: true })
  for (const [name, text] of Object.entries(workflows))
    await writeFile(path.join(folder, '.github/workflows', name), text)
  for (const name of ['action.yml', 'dist'])
    await cp(path.join(repository, name), path.join(folder, name), { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', 'https://github.com/acme/perf.git')
  git('add', '--all', '--force')
  git('commit', '--quiet', '--message=first')
  return { folder, sha: git('rev-parse', 'HEAD').trim() }
}

/** Runs the workflow of `run` under act, on this machine itself and not in a container. */
export const runAct = async (
  act: string,
  { folder }: Checkout,
  { github, run, args = [], programs }: ActOptions,
): Promise<EndedProcess> => {
  const home = await temporaryFolder('act-home')
  const eventFile = path.join(home, 'event.json')
  await writeFile(eventFile, JSON.stringify(eventOf(github, run)))
  const variables = Object.entries(github.envOf(run)).flatMap(([name, value]) => [
    '--env',
    `${name}=${value}`,
  ])
  const options = [
    ...[run.event, '--workflows', run.path, '--eventpath', eventFile],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'ubuntu-24.04=-self-hosted'],
    '--no-cache-server',
    ...['--secret', `GITHUB_TOKEN=${github.token}`, ...variables, ...args],
  ]
  // act runs an action with the first node on the PATH.
  const PATH = [programs ?? [], path.dirname(process.execPath), process.env['PATH'] ?? ''].flat().join(':')
  return startProcess(act, options, {
    cwd: folder,
    env: { HOME: home, XDG_CACHE_HOME: `${home}/.cache`, PATH },
  }).ended
}

type ActOptions = {
  readonly github: FakeGitHub
  readonly run: WorkflowRun
  readonly args?: readonly string[]
  /** A folder of programs that come before all others. */
  readonly programs?: string
}
