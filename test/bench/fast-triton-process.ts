import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { FastHosts } from './fast-server.ts'

/** What the process of the fast responder is told. */
export type FastTritonAsk = 'watch' | 'tell'

/** What it tells: its addresses at its start, then as an answer the moment of the inference that it watched for. */
export type FastTritonAnswer = FastHosts | { readonly inferenceAt?: string }

/** The fast responder in a process of its own, which ends with this one. */
export type FastTriton = FastHosts & {
  readonly httpUrl: string
  /** Resolves when it watches for the next inference of any model. */
  readonly watch: () => Promise<void>
  /** The moment of that inference, on the clock of `process.hrtime.bigint()`, which all processes share; undefined: none came. */
  readonly watched: () => Promise<bigint | undefined>
  readonly stop: () => Promise<void>
}

/** Starts it with this Node. */
export async function startFastTriton(): Promise<FastTriton> {
  const child = fork(join(import.meta.dirname, 'fast-triton.ts'), { execArgv: [] })
  const hosts = (await nextAnswer(child)) as FastHosts
  const ask = async (what: FastTritonAsk): Promise<bigint | undefined> => {
    child.send(what)
    const { inferenceAt } = (await nextAnswer(child)) as { inferenceAt?: string }
    return inferenceAt === undefined ? undefined : BigInt(inferenceAt)
  }
  return {
    ...hosts,
    httpUrl: `http://${hosts.httpHost}`,
    watch: async () => {
      await ask('watch')
    },
    watched: () => ask('tell'),
    stop: async () => {
      if (child.exitCode !== null) return
      const exited = once(child, 'exit')
      child.disconnect()
      await exited
    },
  }
}

async function nextAnswer(child: ChildProcess): Promise<FastTritonAnswer> {
  const isOver = new AbortController()
  const { signal } = isOver
  const died = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`the fast responder ended with exit code ${code}`)
  })
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), died])
    return message as FastTritonAnswer
  } finally {
    died.catch(() => undefined)
    isOver.abort()
  }
}
