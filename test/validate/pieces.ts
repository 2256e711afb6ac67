import { type Change, noChange } from './change.ts'
import type { CorpusModelName } from './corpus-models.ts'

/** One recording of ten minutes: a base and a candidate in blocks. */
export type Piece = {
  readonly name: string
  readonly model: CorpusModelName
  readonly change: Change
  /** With other load on the machine, in bursts. */
  readonly isNoisy: boolean
  /** Of the coin before each block, of the bursts, and of what the models leave to chance. */
  readonly seed: number
}

type Unseeded = Omit<Piece, 'seed'>

/** In the order in which they are worth having: the first dozen say something about every target. */
export const pieces: readonly Piece[] = [
  ...both((model) => same(model, 1)),
  ...both((model) => slower(model, 10)),
  ...both(losing),
  ...both(noisy),
  same('identity', 1),
  ...both((model) => same(model, 2)),
  ...both((model) => slower(model, 7.5)),
  ...both((model) => slower(model, 5)),
  ...both((model) => slower(model, 3)),
  ...both((model) => slower(model, 20)),
  ...both(tailed),
  ...both((model) => same(model, 3)),
  noisy('identity'),
  same('identity', 2),
  same('identity', 3),
].map((piece, place) => ({ ...piece, seed: 1001 + place }))

function both(piece: (model: CorpusModelName) => Unseeded): readonly Unseeded[] {
  return [piece('compute'), piece('queueing')]
}

function same(model: CorpusModelName, number: number): Unseeded {
  return { name: `${model}-same-${number}`, model, change: noChange, isNoisy: false }
}

function noisy(model: CorpusModelName): Unseeded {
  return { name: `${model}-same-noisy`, model, change: noChange, isNoisy: true }
}

function slower(model: CorpusModelName, percent: number): Unseeded {
  const change: Change = { kind: 'service', ratio: 1 + percent / 100 }
  return { name: `${model}-slower-${percent}`, model, change, isNoisy: false }
}

function tailed(model: CorpusModelName): Unseeded {
  return {
    name: `${model}-tail`,
    model,
    change: { kind: 'tail', share: 0.05, factor: 1.5 },
    isNoisy: false,
  }
}

/** In a queue a pause holds up all that wait behind it, so there it is rarer and longer. */
function losing(model: CorpusModelName): Unseeded {
  const every = model === 'queueing' ? 200 : 50
  return { name: `${model}-throughput`, model, change: { kind: 'pause', every, loss: 0.075 }, isNoisy: false }
}
