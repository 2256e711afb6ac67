import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import { writeResult } from '../host/files.ts'
import { badgeJson, unmeasuredBadge } from '../present/badge.ts'
import type { GateView } from '../present/gate-view.ts'
import { failureJunit, gateJunit } from '../present/junit.ts'
import { verdictFileName } from './artifact-name.ts'
import type { Job, OpenedJob } from './job.ts'

/** Paths of the files that later steps may publish; absent where there is none. */
export type ResultFiles = {
  readonly junit?: string
  readonly badge?: string
  /** Why one of them could not be written: the run goes on, and ends with this. */
  readonly failure?: Failure
}

/** Writes what was judged beside the report. */
export const writeResultFiles = (job: Job, view: GateView, env: NodeJS.ProcessEnv): Promise<ResultFiles> =>
  write(job, { junit: gateJunit(view, job.gatePlan), badge: badgeJson(view) }, env)

/** The same for a run that ended without a judgement; without a `job` its inputs could not be read. `now` is ISO 8601. */
export const writeFailureFiles = (
  job: OpenedJob | undefined,
  failure: Failure,
  { env, now }: { readonly env: NodeJS.ProcessEnv; readonly now: string },
): Promise<ResultFiles> => {
  const junit = failureJunit(failure, now)
  // A cancelled run says nothing about what it would have measured.
  return write(job, failure.code === 'interrupted' ? { junit } : { junit, badge: unmeasuredBadge }, env)
}

type Contents = { readonly junit: string; readonly badge?: string }

const write = async (
  job: OpenedJob | undefined,
  { junit, badge }: Contents,
  env: NodeJS.ProcessEnv,
): Promise<ResultFiles> => {
  const name = verdictFileName(job?.slot, job?.context.runAttempt)
  const file = (ending: string): string =>
    path.resolve(env['RUNNER_TEMP'] || '.', 'triton-perf-gate', `${name}.${ending}`)
  const [junitFile, badgeFile] = [file('junit.xml'), file('badge.json')]
  try {
    await writeResult(junitFile, junit)
    // What another branch measured is not what a badge of the default branch may show.
    if (badge === undefined || job?.policy.stores !== true) return { junit: junitFile }
    await writeResult(badgeFile, badge)
    return { junit: junitFile, badge: badgeFile }
  } catch (error) {
    return { failure: Failure.from(error) }
  }
}
