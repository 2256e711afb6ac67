import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

/** Other load on this machine. */
export type NoisyNeighbour = { readonly stop: () => Promise<void> }

/** One process for each processor that is busy in random bursts, half of the time; they end with this one, or after `seconds`. */
export function startNoisyNeighbour(seed: number, seconds: number): NoisyNeighbour {
  const children = Array.from({ length: availableParallelism() }, (_, place) => {
    const child = fork(
      join(import.meta.dirname, 'noisy-neighbour-process.ts'),
      [String(seed + place), String(seconds)],
      { execArgv: [] },
    )
    return { child, exited: once(child, 'exit') }
  })
  return {
    stop: async () => {
      for (const { child } of children) if (child.connected) child.disconnect()
      await Promise.all(children.map(({ exited }) => exited))
    },
  }
}
