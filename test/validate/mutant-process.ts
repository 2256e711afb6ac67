import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { MutantAnswer, MutantAsk } from './mutant-worker.ts'

/** Runs tests against mutants in a process of its own, which is replaced when a mutant hangs. */
export class MutantProcess {
  #child: ChildProcess | undefined

  /** Whether a test fails with the mutant, or its tests do not come to an end in that time. */
  async isKilled(ask: MutantAsk, patienceMs: number): Promise<boolean> {
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
function answerOf(child: ChildProcess, ms: number): Promise<MutantAnswer | undefined> {
  return new Promise((resolve) => {
    const settle = (answer?: MutantAnswer): void => {
      clearTimeout(timer)
      child.off('message', onMessage)
      child.off('exit', onExit)
      resolve(answer)
    }
    const onMessage = (message: unknown): void => settle(message as MutantAnswer)
    const onExit = (): void => settle()
    const timer = setTimeout(settle, ms)
    child.once('message', onMessage)
    child.once('exit', onExit)
  })
}
