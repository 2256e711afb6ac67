import { execFile } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { repository } from './started-process.ts'

const module = 'github.com/nektos/act@v0.2.89'
const folder = path.join(repository, '.cache/act')

/**
 * The program `act`, for a test file: `const act = await requireAct(); describe.runIf(act !== undefined)(...)`. That of $ACT, of
 * PATH, or of an earlier installation; else it is installed with Go. Where it cannot be had: undefined and one loud line; on CI
 * (linux x64), where nothing may be left out, an error.
 */
export const requireAct = async (): Promise<string | undefined> => {
  const given = process.env['ACT']
  if (given !== undefined)
    return (await isAct(given)) ? given : leaveOut(`$ACT is '${given}', which is no act`)
  for (const candidate of ['act', path.join(folder, 'act')]) if (await isAct(candidate)) return candidate
  const problem = await install()
  return problem === undefined ? path.join(folder, 'act') : leaveOut(problem)
}

const isAct = async (command: string): Promise<boolean> => {
  try {
    const { stdout } = await promisify(execFile)(command, ['--version'])
    return stdout.startsWith('act version ')
  } catch {
    return false
  }
}

/** Some hundred modules to fetch and compile. */
const installTimeoutMs = 600_000

/** Why `act` could not be installed; undefined when it was. */
const install = async (): Promise<string | undefined> => {
  try {
    const env = { ...process.env, GOBIN: folder }
    await promisify(execFile)('go', ['install', module], { env, timeout: installTimeoutMs })
    return undefined
  } catch (error) {
    const { stderr = '', message } = error as Error & { readonly stderr?: string }
    return `act is not here, and 'go install ${module}' failed: ${stderr.trim() || message}`
  }
}

const leaveOut = (reason: string): undefined => {
  if (process.env['CI'] === 'true' && process.platform === 'linux' && process.arch === 'x64')
    throw new Error(`the tests under act must run on CI, but ${reason}`)
  process.stderr.write(`\n!!! TESTS UNDER ACT ARE LEFT OUT: ${reason}\n`)
  return undefined
}
