import type { FakeGitHub } from '../fakes/github/github.ts'
import type { WorkflowRun } from '../fakes/github/state.ts'
import { type ActionStep, type EndedAction, runAction } from './action-process.ts'

/** A push to main whose workflow is running. */
export const pushRun = (github: FakeGitHub): WorkflowRun =>
  github.add.run({ head_sha: github.add.commit().sha, status: 'in_progress' })

/** Lets a workflow run end well. */
export const finish = (run: WorkflowRun): void => {
  run.status = 'completed'
  run.conclusion = 'success'
}

/** Runs the bundled action for several pushes to main, one after the other. */
export const runPushes = async (
  github: FakeGitHub,
  count: number,
  inputs: ActionStep['inputs'],
): Promise<readonly (EndedAction & { readonly run: WorkflowRun })[]> => {
  const all = []
  for (let place = 0; place < count; place += 1) {
    const run = pushRun(github)
    all.push({ run, ...(await runAction(github, { run, inputs })) })
    finish(run)
  }
  return all
}
