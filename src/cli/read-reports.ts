import { stat } from 'node:fs/promises'
import type { FoundBaselines } from '../baseline/baseline-store.ts'
import { findReports } from '../baseline/directory-store.ts'
import { Failure } from '../foundation/failure.ts'

/** Every report at the paths that an option was given. Throws Failure('invalid-option') for a path that does not exist. */
export const readReports = async (option: string, paths: readonly string[]): Promise<FoundBaselines> => {
  for (const one of paths) await refuseMissing(option, one)
  const found = await Promise.all(paths.map(findReports))
  return {
    baselines: found.flatMap(({ baselines }) => baselines),
    excluded: found.flatMap(({ excluded }) => excluded),
  }
}

const refuseMissing = async (option: string, path: string): Promise<void> => {
  try {
    await stat(path)
  } catch (cause) {
    throw new Failure('invalid-option', `${option}: got '${path}', which does not exist`, { cause })
  }
}
