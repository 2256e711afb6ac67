import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import { orAborted } from '../foundation/or-aborted.ts'
import { msToNs } from '../foundation/units.ts'

/** One look at what is waited for: it is there, worth waiting for (and why), or hopeless. */
export type Look<Value> =
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'waiting'; readonly failure: Failure }
  | { readonly kind: 'hopeless'; readonly failure: Failure }

export type WaitLimits = {
  readonly timeoutS: number
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Told when what is being waited for changes. */
  readonly onWaiting: (text: string) => void
}

const firstPauseMs = 50
const longestPauseMs = 1000

/** Looks again and again until there is something. Throws the failure of the last look, and Failure('interrupted'). */
export const waitUntil = async <Value>(
  look: () => Promise<Look<Value>>,
  { timeoutS, clock, signal, onWaiting }: WaitLimits,
): Promise<Value> => {
  const deadline = clock.now() + msToNs(timeoutS * 1000)
  let pauseMs = firstPauseMs
  let told = ''
  for (;;) {
    const seen = await orAborted(look(), signal)
    if (seen === undefined) throw interrupted(told)
    if (seen.kind === 'ready') return seen.value
    if (seen.kind === 'hopeless' || clock.now() + msToNs(pauseMs) > deadline) throw seen.failure
    if (seen.failure.message !== told) onWaiting(seen.failure.message)
    told = seen.failure.message
    await clock.sleep(pauseMs, signal)
    if (signal.aborted) throw interrupted(told)
    pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)
  }
}

const interrupted = (told: string): Failure =>
  new Failure(
    'interrupted',
    told === '' ? 'interrupted while asking the server' : `interrupted while waiting: ${told}`,
  )
