import { Failure } from '../foundation/failure.ts'
import type { StartedServer } from '../host/started-server.ts'

/** The server that a job has started, as far as its measurements ask about it. */
export type Served = Pick<StartedServer, 'way' | 'image'> & {
  /** Aborts when it has ended, for whatever reason. */
  readonly gone: AbortSignal
  /** How it ended; undefined: it runs. */
  readonly howEnded: () => string | undefined
}

/** A server under watch, for a job. */
export const servedBy = ({ way, image, exited }: StartedServer): Served => {
  const controller = new AbortController()
  let how: string | undefined
  void exited.then((said) => {
    how = said
    controller.abort()
  })
  return { way, ...(image && { image }), gone: controller.signal, howEnded: () => how }
}

/** What a failure is when the server has ended meanwhile: it is the reason, whatever was noticed first. */
export const blameServer = (error: unknown, served: Served | undefined, signal: AbortSignal): unknown => {
  const how = served?.howEnded()
  if (how === undefined || signal.aborted) return error
  if (error instanceof Failure && error.code === 'server-exited') return error
  return serverEnded(how)
}

/** The failure of whatever needed a server that has ended. */
export const serverEnded = (how: string): Failure =>
  new Failure('server-exited', `the server ended (${how}) while it was needed`, {
    hint: 'The end of its log is in the log of this job.',
  })
