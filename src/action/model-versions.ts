import { Failure } from '../foundation/failure.ts'
import { tokenEnvironment } from '../host/git.ts'
import { readGitDirectory } from '../host/git-directory.ts'
import { type ModelDirectory, readModelDirectory } from '../host/model-directory.ts'
import { resolveAbBase } from './ab-base.ts'
import type { BaseCommit } from './base-commit.ts'
import { readCheckedOutCommit } from './checked-out-commit.ts'
import type { CheckedOutModel } from './checked-out-model.ts'
import type { Job } from './job.ts'
import { log } from './log.ts'

/** A model as the workspace has it, and as the base commit has it. */
export type ModelVersions = {
  readonly candidate: ModelDirectory
  readonly base: ModelDirectory
  readonly baseCommit: BaseCommit
  /** Whether both have the same files. */
  readonly isSame: boolean
}

/** Why there is nothing that a model could be compared with. */
export type NoVersionBefore = { readonly nothingBefore: string }

/** Reads both versions of a model. Throws Failure('base-unavailable') and Failure('model-unusable'). */
export const readModelVersions = async (
  { context, clients, actionPlan }: Job,
  { directory, label }: CheckedOutModel,
  { env, signal }: { readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal },
): Promise<ModelVersions | NoVersionBefore> => {
  const checkedOut = await readCheckedOutCommit(env['GITHUB_WORKSPACE'])
  const { commit, problem, isFirst } = await resolveAbBase(clients.api, context, checkedOut)
  if (isFirst) return { nothingBefore: problem ?? '' }
  if (commit === undefined) throw new Failure('base-unavailable', problem)
  log.info(`Base commit ${commit.sha}: ${commit.how}`)
  const candidate = await readModelDirectory(directory, `${label} of the checkout`)
  const { serverUrl, repository } = context
  const base = await readGitDirectory({
    directory,
    sha: commit.sha,
    label,
    remoteUrl: `${serverUrl}/${repository.owner}/${repository.name}`,
    env: tokenEnvironment(serverUrl, actionPlan.githubToken),
    signal,
    onFetch: log.info,
  })
  if (base === undefined)
    return {
      nothingBefore: `the base commit ${commit.sha.slice(0, 7)} has no directory ${label}, so that the model is new`,
    }
  return { candidate, base, baseCommit: commit, isSame: haveSameFiles(base, candidate) }
}

const haveSameFiles = (a: ModelDirectory, b: ModelDirectory): boolean =>
  a.files.size === b.files.size &&
  [...a.files].every(([name, bytes]) => {
    const other = b.files.get(name)
    return other !== undefined && Buffer.compare(bytes, other) === 0
  })
