import { once } from 'node:events'
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads'
import { Failure } from '../foundation/failure.ts'
import { beginPartialFile, dropPartialFile, finishPartialFile, partialPathOf } from '../host/partial-file.ts'
import { startWorker } from '../host/worker.ts'
import type { WindowResult } from '../measure/level-result.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { ProfileThreadAnswer, ProfileThreadCommand } from './profile-export-thread.ts'
import type { ProfileSource } from './profile-writer.ts'

/** The file of `--profile-export-file` while it is written, by a thread of its own. A live resource. */
export type ProfileExport = {
  /** To be called once, before everything else. */
  readonly start: (source: ProfileSource) => void
  /** A port for one log of exchanges. */
  readonly newPort: () => MessagePort
  readonly beginLevel: (level: LoadLevel) => Promise<void>
  /** Takes the level off the file again, because it is measured anew. */
  readonly dropLevel: () => Promise<void>
  /** The level's logs have been flushed. Returns how many of its requests are missing in the file. */
  readonly endLevel: (windows: readonly WindowResult[]) => Promise<number>
  /**
   * Gives the file its name when it holds a level, complete or not, and takes it away otherwise. Throws Failure('unwritable-output').
   */
  readonly close: () => Promise<void>
}

/** Throws Failure('invalid-option') when there is such a file, and Failure('unwritable-output') when none can be made. */
export const openProfileExport = async (path: string): Promise<ProfileExport> => {
  await beginPartialFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw unwritable(path, error.code ?? error.message, beforeLoad)
    throw new Failure(
      'invalid-option',
      `--profile-export-file: got '${path}', which exists; expected a path where nothing is`,
    )
  })
  let worker: Worker | undefined
  let hasLevel = false
  let problem: string | undefined

  const ask = async (command: ProfileThreadCommand): Promise<ProfileThreadAnswer> => {
    if (worker === undefined) return { lost: 0 }
    const answered = once(worker, 'message')
    worker.postMessage(command)
    const [answer] = (await answered) as [ProfileThreadAnswer]
    problem ??= answer.problem
    return answer
  }

  return {
    start: (source) => {
      worker = startWorker('profile-export', { path: partialPathOf(path), source })
    },
    newPort: () => {
      const { port1, port2 } = new MessageChannel()
      const command: ProfileThreadCommand = { kind: 'log', port: port2 }
      worker?.postMessage(command, [port2])
      return port1
    },
    beginLevel: async ({ mode, value }) => {
      hasLevel = true
      await ask({
        kind: 'begin',
        experiment: { mode: mode === 'request-rate' ? 'request_rate' : 'concurrency', value },
      })
    },
    dropLevel: async () => {
      await ask({ kind: 'drop' })
    },
    endLevel: async (windows) =>
      (await ask({ kind: 'end', windowBoundaries: windowBoundariesOf(windows) })).lost,
    close: async () => {
      await ask({ kind: 'close' })
      await worker?.terminate()
      worker = undefined
      if (hasLevel && problem === undefined)
        await finishPartialFile(path).catch((error: NodeJS.ErrnoException) => {
          problem = error.code ?? error.message
        })
      await dropPartialFile(path)
      if (problem !== undefined) throw unwritable(path, problem, afterLoad)
    },
  }
}

const beforeLoad = 'Give a path in a folder that can be written.'
const afterLoad = 'The figures above are complete; only this file is missing.'

const unwritable = (path: string, reason: string, hint: string): Failure =>
  new Failure('unwritable-output', `cannot write '${path}' (${reason})`, { hint })

/** The windows adjoin: each ends where the next begins. */
const windowBoundariesOf = (windows: readonly WindowResult[]): readonly bigint[] => {
  const last = windows.at(-1)
  if (last === undefined) return []
  return [...windows.map(({ startedAt }) => startedAt), last.startedAt + last.duration].map((at) =>
    BigInt(Math.round(at)),
  )
}
