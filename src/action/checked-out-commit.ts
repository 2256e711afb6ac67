import { readFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * The commit that is checked out in the workspace, when it is checked out as a commit (as actions/checkout leaves a pull
 * request); undefined without a checkout or on a branch.
 */
export const readCheckedOutCommit = async (workspace: string | undefined): Promise<string | undefined> => {
  if (!workspace) return undefined
  try {
    const head = (await readFile(path.join(workspace, '.git', 'HEAD'), 'utf8')).trim()
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(head) ? head : undefined
  } catch {
    // No repository here, or a work tree of another one: the event's commit is the best guess then.
    return undefined
  }
}
