/** What an A/B row shows beside its verdict; logarithms of ratios, unless something else is said. */
export type AbFigures = {
  readonly blocks: number
  /** Blocks that count as one observation, because neighbours are too much alike: 1 or 2. */
  readonly merged: number
  /** Of the blocks' changes, lag 1. */
  readonly autocorrelation: number
  /** What two segments of the base inside a block differ by, second over first: this machine's noise. */
  readonly noise: { readonly mean: number; readonly deviation: number }
  /** How often chance alone makes the candidate look this much worse, or more, and the level it is tested at; 0: not now. */
  readonly p?: number
  readonly level?: number
  /** About how many blocks would decide; absent: no number in reach would, the change is just what is allowed. */
  readonly blocksNeeded?: number
}
