import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import { type ConfigFile, emptyConfig } from '../plan/config.ts'

/** Where the config file lies when no other is named. */
const usualFile = '.github/perf-gate.yml'

/** A config file is some pages; what is larger than this is another file. */
export const maxConfigBytes = 1_000_000

/** The config file as it is checked out; empty where there is none. */
export type CheckedOutConfig = {
  readonly config: ConfigFile
  /** As people know it, from the workspace. */
  readonly name: string
  /** Its whole path. */
  readonly file: string
}

/**
 * Reads the config file of the checkout. One that was not named need not be there. Throws Failure('invalid-option') for one that
 * cannot be read; what is wrong inside are complaints.
 */
export const readCheckedOutConfig = async (
  named: string | undefined,
  workspace: string | undefined,
): Promise<CheckedOutConfig> => {
  const name = named ?? usualFile
  const file = path.resolve(workspace || '.', name)
  const text = await readText(file, name)
  if (text !== undefined) return { config: await readConfigText(text, name), name, file }
  if (named === undefined) return { config: emptyConfig, name, file }
  throw new Failure(
    'invalid-option',
    `config: got '${name}', which is not in the checkout, expected a file`,
    { hint: 'The repository must be checked out before this step.' },
  )
}

/** The config file in a text. What reads YAML is large, so it is loaded only when there is a file. */
export const readConfigText = async (text: string, name: string): Promise<ConfigFile> => {
  const { readConfigFile } = await import('../plan/config-file.ts')
  return readConfigFile(text, name)
}

const readText = async (file: string, name: string): Promise<string | undefined> => {
  try {
    const { size } = await stat(file)
    if (size > maxConfigBytes)
      throw new Failure(
        'invalid-option',
        `config: '${name}' has ${size} bytes, expected at most ${maxConfigBytes}`,
      )
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Failure) throw error
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new Failure('invalid-option', `config: got '${name}', which cannot be read (${code ?? message})`)
  }
}
