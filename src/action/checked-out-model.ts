import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'

/** The directory of a model in the workspace. */
export type CheckedOutModel = {
  readonly directory: string
  /** Relative to the workspace, as messages name it. */
  readonly label: string
}

/**
 * Finds the model's directory in the model repository that `upload-models` names, or another `option`. Throws Failure('invalid-option') for one that
 * is not there, and for one outside of the workspace: what lies there is not the pull request's to send.
 */
export const findCheckedOutModel = async (
  workspace: string | undefined,
  uploadModels: string,
  model: string,
  option = 'upload-models',
): Promise<CheckedOutModel> => {
  const found = await lookForModel(workspace, uploadModels, model, option)
  if (found !== undefined) return found
  throw refused(
    { option, named: uploadModels },
    `which holds no folder '${model}', expected the path of a model repository`,
    'A model repository has a folder for each model, named like it, with config.pbtxt and a folder for each version.',
  )
}

/** The same, and undefined for a model that is not there. */
export const lookForModel = async (
  workspace: string | undefined,
  uploadModels: string,
  model: string,
  option = 'upload-models',
): Promise<CheckedOutModel | undefined> => {
  const given = { option, named: uploadModels }
  if (!workspace)
    throw refused(
      given,
      'but there is no workspace (GITHUB_WORKSPACE is not set)',
      'Check the repository out first.',
    )
  if (/^\.{0,2}$|[/\\]/.test(model))
    throw refused(given, `but the model is named '${model}', which is no name of a folder`)
  const root = await realpath(workspace)
  const directory = path.resolve(root, uploadModels, model)
  const label = path.relative(root, directory)
  if (label === '' || label.startsWith('..') || path.isAbsolute(label))
    throw refused(given, 'which lies outside the workspace, expected a path in it')
  const found = await realpath(directory).catch(() => undefined)
  if (found === undefined || !(await stat(found)).isDirectory()) return undefined
  if (found !== directory)
    throw refused(given, `where '${label}' goes through a symbolic link, expected folders alone`)
  return { directory, label }
}

/** A model repository as an option names it. */
type Given = { readonly option: string; readonly named: string }

const refused = ({ option, named }: Given, what: string, hint?: string): Failure =>
  new Failure('invalid-option', `${option}: got '${named}', ${what}`, hint === undefined ? {} : { hint })
