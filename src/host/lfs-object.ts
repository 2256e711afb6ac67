import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import type { Git } from './git-commit.ts'
import type { LfsPointer } from './model-directory.ts'

/**
 * Where the content lies that Git LFS has downloaded for a checkout; what only another commit has is not there. `label` and `name`:
 * whose file it is. Throws Failure('base-unavailable') with the way to download it.
 */
export const findLfsObject = async (
  git: Git,
  { sha256, size }: LfsPointer,
  { label, name }: { readonly label: string; readonly name: string },
): Promise<string> => {
  const { stdout } = await git(['rev-parse', '--path-format=absolute', '--git-common-dir'])
  const common = stdout.toString().trim()
  const file = path.join(common, 'lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  try {
    await stat(file)
    return file
  } catch (error) {
    throw new Failure(
      'base-unavailable',
      `${label}: ${name} lies in Git LFS (${size} bytes), and was not fetched`,
      {
        hint: 'Before this step, run `git lfs fetch origin BASE_COMMIT` for the base commit, after a checkout with `lfs: true`.',
        cause: error,
      },
    )
  }
}
