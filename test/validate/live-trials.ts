import { type Change, noChange } from './change.ts'
import type { CorpusModelName } from './corpus-models.ts'

/** One A/B that the program itself runs, on a server of its own. */
export type LiveTrial = {
  readonly name: string
  readonly model: CorpusModelName
  readonly change: Change
  readonly seed: number
}

const rounds = 10

const changes: readonly (readonly [name: string, change: Change])[] = [
  ['same-a', noChange],
  ['slower-10', { kind: 'service', ratio: 1.1 }],
  ['same-b', noChange],
  ['throughput', { kind: 'pause', every: 50, loss: 0.075 }],
  ['same-c', noChange],
  ['slower-5', { kind: 'service', ratio: 1.05 }],
]

/** Every live trial: over both models 60 A/As and 20 of each change, in rounds that have all of them. */
export const liveTrials: readonly LiveTrial[] = Array.from({ length: rounds }, (_, round) =>
  (['compute', 'queueing'] as const).flatMap((model) =>
    changes.map(([kind, change]) => ({
      name: `${model}-${kind}-${round + 1}`,
      model,
      // A pause holds up all that wait behind it, so in a queue it is rarer and longer.
      change: model === 'queueing' && change.kind === 'pause' ? { ...change, every: 200 } : change,
    })),
  ),
)
  .flat()
  .map((trial, place) => ({ ...trial, seed: 5001 + place }))
