import path from 'node:path'
import {
  type EndedProcess,
  repository,
  runNode,
  type StartedProcess,
  startProcess,
} from './started-process.ts'

const cli = path.join(repository, 'dist/cli/index.js')

/** Runs the bundled command line tool to its end. */
export const runCli = (...args: readonly string[]): Promise<EndedProcess> => runNode([cli, ...args])

/** Starts it. */
export const startCli = (...args: readonly string[]): StartedProcess =>
  startProcess(process.execPath, [cli, ...args])
