import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { MutantAnswer, MutantAsk } from './mutant-worker.ts'

/** A mutant that never ends is killed too, after so long. */
const patienceMs = 60_000

/** Runs tests against mutants in a process of its own, which is replaced when a mutant hangs. */
export class MutantProcess {
  #child: ChildProcess | undefined

  /** Whether a test fails with the mutant, or it does not come to an end. */
  async isKilled(ask: MutantAsk): Promise<boolean> {
    this.#child ??= await startWorker()
    const child = this.#child
    child.send(ask)
    const answer = await answerOf(child, patienceMs)
    if (answer === undefined) await this.stop()
    return answer?.isKilled ?? true
  }

  async stop(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
}

async function startWorker(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'mutant-worker.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`the tests could not be started (${code})`)),
    ),
  ])
  return child
}

/** Undefined when it takes too long, or the process dies of it. */
async function answerOf(child: ChildProcess, ms: number): Promise<MutantAnswer | undefined> {
  const over = new AbortController()
  const { signal } = over
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message as MutantAnswer),
      once(child, 'exit', { signal }).then(() => undefined),
      once(AbortSignal.timeout(ms), 'abort', { signal }).then(() => undefined),
    ])
  } finally {
    over.abort()
  }
}
