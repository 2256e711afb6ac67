import { stat } from 'node:fs/promises'
import path from 'node:path'
import { tokenEnvironment } from '../host/git.ts'
import { type GitFile, readGitFile } from '../host/git-file.ts'
import { apiProblem } from './api-problem.ts'
import type { BaseCommitLookup } from './base-commit.ts'
import { type CheckedOutConfig, maxConfigBytes } from './config.ts'
import type { OpenedJob } from './job.ts'
import { log } from './log.ts'

/** The text of the config file at the base commit, absent when it has none; or why that is not known. */
export type BaseConfig = GitFile

type BaseConfigPorts = {
  readonly base: BaseCommitLookup
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

/**
 * The config file as of the base commit: by the contents API, else by git in the checkout. Undefined for a file that lies outside
 * the workspace, which has no other version. Never throws for what GitHub or git answers.
 */
export const readBaseConfig = async (
  opened: OpenedJob,
  { file }: Pick<CheckedOutConfig, 'file'>,
  { base, env, signal }: BaseConfigPorts,
): Promise<BaseConfig | undefined> => {
  const place = await placeInRepository(file, env['GITHUB_WORKSPACE'])
  if (place === undefined) return undefined
  if (base.commit === undefined) return { problem: base.problem }
  const { sha } = base.commit
  const answered = await readByApi(opened, sha, place.path)
  if (answered.problem === undefined || place.folder === undefined) return answered
  const { context, actionPlan } = opened
  const { owner, name } = context.repository
  const found = await readGitFile({
    folder: place.folder,
    path: place.path,
    sha,
    remoteUrl: `${context.serverUrl}/${owner}/${name}`,
    env: tokenEnvironment(context.serverUrl, actionPlan.githubToken),
    signal,
    maxBytes: maxConfigBytes,
    onFetch: log.info,
  })
  return found.problem === undefined ? found : { problem: `${answered.problem}; ${found.problem}` }
}

type PlaceInRepository = {
  /** From the root of the repository, with `/`. */
  readonly path: string
  /** The root of the checkout; absent without one. */
  readonly folder?: string
}

/** Undefined: the file is not in the repository. A workspace may hold the repository in a folder of its own. */
const placeInRepository = async (
  file: string,
  workspace: string | undefined,
): Promise<PlaceInRepository | undefined> => {
  const top = path.resolve(workspace || '.')
  const fromTop = path.relative(top, file)
  if (fromTop.startsWith('..') || path.isAbsolute(fromTop)) return undefined
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (await exists(path.join(folder, '.git'))) return { path: slashed(path.relative(folder, file)), folder }
    if (folder === top) return { path: slashed(fromTop) }
  }
}

const slashed = (name: string): string => name.replaceAll('\\', '/')

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

const readByApi = async ({ clients, context }: OpenedJob, sha: string, file: string): Promise<BaseConfig> => {
  const { owner, name: repo } = context.repository
  try {
    const { data } = await clients.api.rest.repos.getContent({ owner, repo, path: file, ref: sha })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
      return { problem: `${file} of commit ${sha.slice(0, 7)} is no file` }
    // What is larger than a megabyte comes without its content.
    if (data.size > maxConfigBytes || data.encoding !== 'base64')
      return { problem: `${file} of commit ${sha.slice(0, 7)} has ${data.size} bytes` }
    return { text: Buffer.from(data.content, 'base64').toString('utf8') }
  } catch (error) {
    const { status, text } = apiProblem(error)
    // The same status says that the commit is not known, which git may do.
    return status === 404 && !/no commit found/i.test(text) ? {} : { problem: text }
  }
}
