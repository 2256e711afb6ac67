import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import type { Waivers } from '../plan/waiver.ts'
import type { Job } from './job.ts'

/** Where the config file lies when no other is named. */
const usualFile = '.github/perf-gate.yml'

/** Waivers are a few lines; what is larger than this is another file. */
const maxBytes = 1_000_000

/**
 * The waivers of the checkout: in a pull request its author accepts a regression by adding one, where the reviewers see it. A config
 * file that was not named need not be there. Throws Failure('invalid-option') with every complaint.
 */
export const readWaivers = async (
  { configFile }: Job,
  { workspace, now }: { readonly workspace: string | undefined; readonly now: string },
): Promise<Waivers> => {
  const name = configFile ?? usualFile
  const text = await readText(path.resolve(workspace || '.', name), name)
  const today = now.slice(0, 10)
  if (text === undefined) {
    if (configFile === undefined) return { list: [], today }
    throw new Failure(
      'invalid-option',
      `config: got '${name}', which is not in the checkout, expected a file`,
      {
        hint: 'The repository must be checked out before this step.',
      },
    )
  }
  // Loaded when there is a file: what reads YAML is larger than it.
  const { parseConfigFile } = await import('../plan/config-file.ts')
  return { list: parseConfigFile(text, name).waivers, today }
}

const readText = async (file: string, name: string): Promise<string | undefined> => {
  try {
    const { size } = await stat(file)
    if (size > maxBytes)
      throw new Failure('invalid-option', `config: '${name}' has ${size} bytes, expected at most ${maxBytes}`)
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Failure) throw error
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new Failure('invalid-option', `config: got '${name}', which cannot be read (${code ?? message})`)
  }
}
