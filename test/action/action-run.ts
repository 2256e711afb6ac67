import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'
import { type ActionPorts, runAction } from '../../src/action/run-action.ts'
import type { Clock } from '../../src/foundation/clock.ts'
import type { LevelSpec } from '../compare/report-builder.ts'
import type { FakeGitHub } from '../fakes/github/github.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { eventOf, instantClock } from './github.ts'
import { reportOfRun } from './report.ts'

export type ActionRun = {
  readonly run: WorkflowRun
  /** The run that has ended, with the event `workflow_run`. */
  readonly triggeredBy?: WorkflowRun
  readonly inputs?: Readonly<Record<string, string>>
  readonly token?: string
  readonly analyze?: ActionPorts['analyze']
  readonly runAb?: ActionPorts['runAb']
  readonly interruption?: ActionPorts['interruption']
  /** In place of one that never waits, and whose time does not pass. */
  readonly clock?: Clock
  /** Variables in place of the runner's. */
  readonly env?: Readonly<Record<string, string>>
}

export type Ended = {
  readonly code: number
  readonly outputs: Readonly<Record<string, string>>
  /** What the post step gets. */
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  readonly log: string
}

/** Runs the action once inside this process, as one job of `run`, with the runner's files in a folder of its own. */
export const runOnce = async (github: FakeGitHub, options: ActionRun): Promise<Ended> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'action-run-'))
  const file = async (name: string, content = ''): Promise<string> => {
    await writeFile(path.join(folder, name), content)
    return path.join(folder, name)
  }
  const inputs = {
    model: 'resnet50',
    'github-token': options.token ?? github.token,
    leg: '0',
    ...options.inputs,
  }
  const env: Record<string, string> = {
    ...github.envOf(options.run),
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_PATH: await file(
      'event.json',
      JSON.stringify(eventOf(github, options.run, options.triggeredBy)),
    ),
    GITHUB_OUTPUT: await file('output'),
    GITHUB_STATE: await file('state'),
    GITHUB_STEP_SUMMARY: await file('summary.md'),
    ...options.env,
  }
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const log: string[] = []
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => log.push(String(text)) > 0)
  try {
    const code = await runAction({
      env: process.env,
      clock: { ...(options.clock ?? instantClock()), epochNs: () => Date.UTC(2026, 10, 23) * 1e6 },
      interruption: options.interruption ?? {
        signal: new AbortController().signal,
        exitCode: () => undefined,
      },
      analyze: options.analyze ?? measured(),
      runAb: options.runAb ?? (() => Promise.reject(new Error('no A/B was expected'))),
    })
    return {
      code,
      outputs: await readPairs(path.join(folder, 'output')),
      state: await readPairs(path.join(folder, 'state')),
      summary: await readFile(path.join(folder, 'summary.md'), 'utf8'),
      log: log.join(''),
    }
  } finally {
    stdout.mockRestore()
    vi.unstubAllEnvs()
    // What setFailed left behind is the tested process's, not this one's.
    process.exitCode = undefined
  }
}

/** A measurement of one level that needs no server. */
export const measured =
  (level: LevelSpec = {}): ActionPorts['analyze'] =>
  async (_, { provenance }) => ({
    ...reportOfRun(provenance?.runId ?? 0, { levels: [level] }),
    ...(provenance === undefined ? {} : { provenance }),
  })

/** `name<<delimiter`, the value, the delimiter: what the runner's file commands look like. The last one of a name counts. */
const readPairs = async (file: string): Promise<Record<string, string>> => {
  const text = await readFile(file, 'utf8')
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  )
}
