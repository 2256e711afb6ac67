import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { eventOf } from '../action/github.ts'
import type { FakeGitHub } from '../fakes/github/github.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import {
  type EndedProcess,
  repository,
  runNode,
  type StartedProcess,
  startProcess,
} from './started-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** One step that uses the action, as one job of `run`. */
export type ActionStep = {
  readonly run: WorkflowRun
  /** The run that has ended, with the event `workflow_run`. */
  readonly triggeredBy?: WorkflowRun
  readonly inputs: Readonly<Record<string, string>>
  readonly token?: string
  /** Id of the job; `perf` unless told otherwise. */
  readonly job?: string
  /** A checkout; an empty folder when not given. */
  readonly workspace?: string
  /** Variables of the job beside the runner's. */
  readonly env?: Readonly<Record<string, string>>
}

/** What a step has left behind. */
export type EndedAction = EndedProcess & {
  readonly outputs: Readonly<Record<string, string>>
  /** What the post step gets. */
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** RUNNER_TEMP and everything else of the step. */
  readonly folder: string
}

/** A step whose main process runs. */
export type StartedAction = { readonly process: StartedProcess; readonly ended: Promise<EndedAction> }

/** Starts the bundled main step as the runner does: `INPUT_*` with the defaults of `action.yml`, and files for what it tells. */
export const startAction = async (github: FakeGitHub, step: ActionStep): Promise<StartedAction> => {
  const folder = await temporaryFolder('action-step')
  for (const name of ['temp', 'workspace', 'home']) await mkdir(path.join(folder, name))
  for (const name of ['output', 'state', 'summary.md']) await writeFile(path.join(folder, name), '')
  await writeFile(
    path.join(folder, 'event.json'),
    JSON.stringify(eventOf(github, step.run, step.triggeredBy)),
  )
  const env = {
    ...github.envOf(step.run, step.job),
    ...(await inputVariables({ 'github-token': step.token ?? github.token, ...step.inputs })),
    CI: 'true',
    HOME: path.join(folder, 'home'),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: path.join(folder, 'temp'),
    GITHUB_WORKSPACE: step.workspace ?? path.join(folder, 'workspace'),
    GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
    GITHUB_OUTPUT: path.join(folder, 'output'),
    GITHUB_STATE: path.join(folder, 'state'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
    ...step.env,
  }
  const main = path.join(repository, 'dist/action/index.js')
  const started = startProcess(process.execPath, [main], { env, cwd: path.join(folder, 'workspace') })
  return { process: started, ended: started.ended.then((ended) => withFiles(ended, folder)) }
}

/** The same, to its end. */
export const runAction = async (github: FakeGitHub, step: ActionStep): Promise<EndedAction> =>
  (await startAction(github, step)).ended

/** Runs the bundled post step after a main step. */
export const runPost = (
  { state }: EndedAction,
  jobEnv: Readonly<Record<string, string>> = {},
): Promise<EndedProcess> => {
  const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value] as const)
  const env = { ...jobEnv, ...Object.fromEntries(saved) }
  return runNode([path.join(repository, 'dist/post/index.js')], { env })
}

const inputVariables = async (
  given: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> => {
  const { inputs } = parse(await readFile(path.join(repository, 'action.yml'), 'utf8')) as ActionMetadata
  const unknown = Object.keys(given).filter((name) => !(name in inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: fallback = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      given[name] ?? withoutMatrix[fallback] ?? fallback,
    ]),
  )
}

/** What the runner makes of the defaults that it evaluates, in a job without a matrix. */
const withoutMatrix: Readonly<Record<string, string>> = {
  [`\${{ strategy.job-index }}`]: '0',
  [`\${{ strategy.job-total }}`]: '1',
}

type ActionMetadata = { readonly inputs: Readonly<Record<string, { readonly default?: string }>> }

const withFiles = async (ended: EndedProcess, folder: string): Promise<EndedAction> => ({
  ...ended,
  outputs: await readPairs(path.join(folder, 'output')),
  state: await readPairs(path.join(folder, 'state')),
  summary: await readFile(path.join(folder, 'summary.md'), 'utf8'),
  folder,
})

/** The runner's file commands: `name<<delimiter`, the value, the delimiter. The last one of a name counts. */
const readPairs = async (file: string): Promise<Readonly<Record<string, string>>> => {
  const text = await readFile(file, 'utf8')
  const pairs = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...pairs].map(([, name, , value]) => [name, value]))
}
