import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'

/**
 * The whole path of the model repository in the workspace. Throws Failure('invalid-option') for one that is not there, that has
 * none of the folders of these models, or that lies outside: what is there is not the pull request's to serve.
 */
export const findModelRepository = async (
  workspace: string | undefined,
  named: string,
  models: readonly string[],
): Promise<string> => {
  if (!workspace)
    throw refused(
      named,
      'but there is no workspace (GITHUB_WORKSPACE is not set)',
      'Check the repository out first.',
    )
  const root = await realpath(workspace)
  const folder = await realpath(path.resolve(root, named)).catch(() => undefined)
  if (folder === undefined || !(await isFolder(folder)))
    throw refused(
      named,
      'which is no folder in the workspace, expected the path of a model repository',
      'The repository must be checked out before this step.',
    )
  const inside = path.relative(root, folder)
  if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside))
    throw refused(named, 'which lies outside the workspace, expected a path in it')
  for (const model of models)
    if (!(await isFolder(path.join(folder, model))))
      throw refused(
        named,
        `which holds no folder '${model}', expected the path of a model repository with the model that is measured`,
        'A model repository has a folder for each model, named like it, with config.pbtxt and a folder for each version.',
      )
  return folder
}

const isFolder = (place: string): Promise<boolean> =>
  stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  )

const refused = (named: string, what: string, hint?: string): Failure =>
  new Failure(
    'invalid-option',
    `model-repository: got '${named}', ${what}`,
    hint === undefined ? {} : { hint },
  )
