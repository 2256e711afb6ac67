import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchFigures } from './bench-figures.ts'
import { type CommandOptions, type CommandResult, measureCommand } from './measured-command.ts'
import { settledCount } from './server-count.ts'

/** Where a command finds its server, and the model whose successes are counted. */
export type CountedServer = { readonly httpUrl: string; readonly model: string }

/** A command that ran beside a server. */
export type CountedCommand = CommandResult & {
  /** Successful requests that the server counted meanwhile, warm-up and all. */
  readonly served: number
  /** CPU time over these requests, and memory. */
  readonly figures: BenchFigures
  /** A bad exit, in words. */
  readonly faults: readonly string[]
  /** The text of the file that was asked for; absent: there is none. */
  readonly output?: string
}

export type CountedOptions = Omit<CommandOptions, 'cwd'> & {
  /** Is there before the command. */
  readonly file?: { readonly name: string; readonly content: string | Uint8Array }
  /** Name of a file that the command writes. */
  readonly output?: string
}

/** Runs a command in an empty folder of its own; `name` says in faults what it is. */
export async function runCounted(
  name: string,
  command: readonly string[],
  { httpUrl, model }: CountedServer,
  { file, output, ...options }: CountedOptions = {},
): Promise<CountedCommand> {
  const cwd = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    if (file !== undefined) await writeFile(join(cwd, file.name), file.content)
    const before = await settledCount(httpUrl, model)
    const result = await measureCommand(command, { ...options, cwd })
    const served = (await settledCount(httpUrl, model)) - before
    const text = output === undefined ? undefined : await textOf(join(cwd, output))
    return {
      ...result,
      served,
      figures: figuresOf(result, served),
      faults: faultsOf(name, result, served),
      ...(text === undefined ? {} : { output: text }),
    }
  } finally {
    await rm(cwd, { recursive: true })
  }
}

function figuresOf({ usage }: CommandResult, served: number): BenchFigures {
  if (usage === undefined) return {}
  return {
    ...(served === 0 ? {} : { cpu: (usage.cpuSeconds * 1e6) / served }),
    memory: usage.maxRssMib,
  }
}

function faultsOf(name: string, { code, stderr }: CommandResult, served: number): readonly string[] {
  if (code !== 0) return [`${name} exited with ${code}: ${stderr.trim().split('\n').at(-1)}`]
  return served === 0 ? [`the server saw no request of ${name}`] : []
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
