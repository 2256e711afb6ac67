import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { exitCode } from '../foundation/exit-code.ts'
import { Failure } from '../foundation/failure.ts'
import { tool } from '../foundation/tool.ts'
import { terminalText } from '../present/sanitize.ts'
import { commandHelp, isHelped, overview } from './help.ts'
import { refuseOldNode } from './node-version.ts'

/** Runs one command line; returns the process exit code. */
const run = async ([command, ...rest]: readonly string[]): Promise<number> => {
  if (command === undefined || command === 'help' || command === '--help' || command === '-h')
    return print(overview)
  if (command === '--version') return print(version)
  if (isHelped(command) && asksForHelp(rest)) return print(commandHelp(command))
  if (isHelped(command) && rest.includes('--version')) return print(version)
  // It has no options of its own to list.
  if (command === 'demo' && asksForHelp(rest)) return print(overview)
  // Each loads only what it needs: a measurement must not wait for the server that a demonstration brings.
  switch (command) {
    case 'analyze':
      return (await import('./analyze-command.ts')).analyzeCommand(rest)
    case 'gate':
      return (await import('./gate-command.ts')).gateCommand(rest)
    case 'merge':
      return (await import('./merge-command.ts')).mergeCommand(rest)
    case 'drift':
      return (await import('./drift-command.ts')).driftCommand(rest)
    case 'ab':
      return (await import('./ab-command.ts')).abCommand(rest)
    case 'demo':
      return (await import('./demo-command.ts')).demoCommand(rest)
    case 'demo-server':
      return (await import('./demo-server-command.ts')).demoServerCommand(rest)
    default:
      throw new Failure(
        'invalid-option',
        `got '${command}', expected a command: analyze, gate, merge, drift, ab, demo or demo-server`,
        {
          hint: `For a perf_analyzer command line, write: ${tool.name} analyze ${command} ...`,
        },
      )
  }
}

const version = `${tool.name} ${tool.version}\n`

const print = (text: string): number => {
  process.stdout.write(text)
  return exitCode.ok
}

/** `-h` and `--help` are no option of perf_analyzer's, so they can stand anywhere. */
const asksForHelp = (words: readonly string[]): boolean => words.includes('--help') || words.includes('-h')

const report = (thrown: unknown): number => {
  const failure = Failure.from(thrown)
  for (const line of failure.message.split('\n')) process.stderr.write(`Error: ${terminalText(line)}\n`)
  if (failure.hint !== undefined) process.stderr.write(`${terminalText(failure.hint)}\n`)
  if (failure.code === 'internal' && failure.stack !== undefined) process.stderr.write(`${failure.stack}\n`)
  return failure.exitCode
}

// A reader that has seen enough (`| head`) is no fault of the measurement: it goes on for its files and its exit code.
let isOutputLost = false
process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE' || isOutputLost) return
  isOutputLost = true
  process.stderr.write(`Error: cannot write to the standard output (${code})\n`)
})
process.stderr.on('error', () => undefined)
process.on('exit', () => {
  if (isOutputLost && process.exitCode === exitCode.ok) process.exitCode = exitCode.output
})

const start = async (argv: readonly string[]): Promise<number> => {
  refuseOldNode(process.versions.node)
  // From the second run on, Node need not compile what each command loads.
  enableCompileCache()
  return run(argv)
}

process.exitCode = exitCode.internal
process.exitCode = await start(process.argv.slice(2)).catch(report)
// A connection to a server that hangs must not keep the process of a finished run.
process.stdout.write('', () => process.exit())
