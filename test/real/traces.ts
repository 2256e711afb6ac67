import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { RealTriton } from './triton.ts'

/** What a running server has on this machine beside its sockets: process ids, folders, and how its memory regions begin. */
export type Traces = {
  readonly processes: readonly string[]
  readonly folders: readonly string[]
  readonly regionPrefix: string
}

/** The traces of a server that runs now. */
export function tracesOf(
  server: Pick<RealTriton, 'pid' | 'repository'> & { readonly logged: string },
): Traces {
  const processes = readdirSync('/proc').filter((entry) => processGroup(entry) === server.pid)
  const commands = processes.map((process) => readFileSync(`/proc/${process}/cmdline`, 'utf8'))
  const uploads = commands.flatMap((command) => command.match(/\/tmp\/folder\w{6}/) ?? [])
  const regionPrefix = /perf-gate-[0-9a-f-]{36}-/.exec(server.logged)?.[0]
  if (regionPrefix === undefined) throw new Error('the log does not name the prefix of the memory regions')
  return { processes, folders: [server.repository, ...uploads], regionPrefix }
}

/** Those of the traces that are still there; a process not waited for counts. */
export function remaining({ processes, folders, regionPrefix }: Traces): Remaining {
  return {
    processes: processes.filter((process) => existsSync(`/proc/${process}`)),
    folders: folders.filter((folder) => existsSync(folder)),
    regions: readdirSync('/dev/shm').filter((region) => region.startsWith(regionPrefix)),
  }
}

type Remaining = Readonly<Record<'processes' | 'folders' | 'regions', readonly string[]>>

/** undefined for what is no process, or no longer one. */
function processGroup(entry: string): number | undefined {
  if (!/^\d+$/.test(entry)) return undefined
  try {
    // The name, in parentheses, may hold anything; behind it are the state, the parent and the group.
    return Number(
      readFileSync(`/proc/${entry}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[2],
    )
  } catch {
    return undefined
  }
}
