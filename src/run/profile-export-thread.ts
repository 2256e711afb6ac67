import type { MessagePort } from 'node:worker_threads'
import { BlockingFile } from '../host/partial-file.ts'
import type { LogAnswer, LogMessage } from '../load/exchange-log.ts'
import type { ProfiledExperiment } from '../report/profile-export.ts'
import { type LogState, type ProfileSource, ProfileWriter } from './profile-writer.ts'

/** What the thread that writes a profile export is given at its start. */
export type ProfileThreadData = { readonly path: string; readonly source: ProfileSource }

/** What it is told; each but `log` is answered when it is done. */
export type ProfileThreadCommand =
  /** Exchanges come over this port too. */
  | { readonly kind: 'log'; readonly port: MessagePort }
  | { readonly kind: 'begin'; readonly experiment: ProfiledExperiment }
  | { readonly kind: 'drop' }
  | { readonly kind: 'end'; readonly windowBoundaries: readonly bigint[] }
  | { readonly kind: 'close' }

export type ProfileThreadAnswer = {
  /** Requests of the experiment that are not in the file. */
  readonly lost: number
  /** Why the file cannot be written any more. */
  readonly problem?: string
}

/** Writes what comes over its ports, each thing when it comes: while it writes, the others wait and know how much they have sent. */
export const runProfileExportThread = ({ path, source }: ProfileThreadData, port: MessagePort): void => {
  let problem: string | undefined
  let lost = 0
  /** Undefined when the work failed, now or before: then there is nothing left to do but to answer. */
  const attempt = <Result>(work: () => Result): Result | undefined => {
    if (problem !== undefined) return undefined
    try {
      return work()
    } catch (error) {
      problem = (error as NodeJS.ErrnoException).code ?? (error as Error).message
      return undefined
    }
  }
  const file = attempt(() => new BlockingFile(path))
  const writer = file && attempt(() => new ProfileWriter(source, file))

  const listen = (log: MessagePort): void => {
    const state: LogState = new Map()
    const answer = (message: LogAnswer, handedOver: ArrayBuffer[] = []): void =>
      log.postMessage(message, handedOver)
    log.on('message', (message: LogMessage) => {
      if (message.kind === 'flush') {
        lost += message.lost
        answer({ kind: 'flushed' })
        return
      }
      const { buffer, byteLength } = message
      lost += attempt(() => writer?.add(state, buffer, byteLength)) ?? 0
      answer({ kind: 'written', buffer }, [buffer])
    })
  }
  const obey = (command: Exclude<ProfileThreadCommand, { kind: 'log' }>): void => {
    switch (command.kind) {
      case 'begin':
        lost = 0
        writer?.beginExperiment(command.experiment)
        break
      case 'drop':
        writer?.dropExperiment()
        break
      case 'end':
        writer?.endExperiment(command.windowBoundaries)
        break
      case 'close':
        writer?.end()
        file?.close()
        break
    }
  }
  port.on('message', (command: ProfileThreadCommand) => {
    if (command.kind === 'log') {
      listen(command.port)
      return
    }
    attempt(() => obey(command))
    const answer: ProfileThreadAnswer = { lost, ...(problem === undefined ? {} : { problem }) }
    port.postMessage(answer)
  })
}
