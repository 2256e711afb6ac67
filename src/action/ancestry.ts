import { apiProblem } from './api-problem.ts'
import type { Repository } from './context.ts'
import type { GitHub } from './github-client.ts'

/** Answers whether commits are in the history of one base commit. */
export type Ancestry = {
  /** Whether the commit is the base commit or an ancestor of it; undefined when the limit of API calls is reached. */
  readonly includes: (sha: string) => Promise<boolean | undefined>
}

/** A checkout is one commit deep, so history is GitHub's: one compare a commit, and none twice. */
const maxCompares = 40

/**
 * The history of `baseSha` by the compare API. `oldestSha` is a commit that is likely an ancestor: comparing it first names
 * most of the others in one answer. Problems of the API are thrown.
 */
export const createAncestry = async (
  api: GitHub,
  repository: Repository,
  { baseSha, oldestSha }: { readonly baseSha: string; readonly oldestSha: string },
): Promise<Ancestry> => {
  const known = new Map<string, boolean>([[baseSha, true]])
  let compares = 0

  const learn = async (sha: string): Promise<void> => {
    compares += 1
    const comparison = await compare(api, repository, `${sha}...${baseSha}`)
    known.set(sha, comparison?.status === 'ahead' || comparison?.status === 'identical')
    // Everything that the base has and the other commit lacks is an ancestor of the base.
    for (const { sha: ancestor } of comparison?.commits ?? []) known.set(ancestor, true)
  }

  const includes = async (sha: string): Promise<boolean | undefined> => {
    if (!known.has(sha) && compares < maxCompares) await learn(sha)
    return known.get(sha)
  }
  await includes(oldestSha)
  return { includes }
}

/** Undefined when GitHub does not know one of the commits (any more), or they share no history. */
const compare = async (api: GitHub, repository: Repository, basehead: string) => {
  try {
    const { data } = await api.rest.repos.compareCommitsWithBasehead({
      owner: repository.owner,
      repo: repository.name,
      basehead,
      per_page: 100,
    })
    return data
  } catch (error) {
    if (apiProblem(error).status === 404) return undefined
    throw error
  }
}
