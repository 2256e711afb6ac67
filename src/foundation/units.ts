/** Integer nanoseconds. A double holds them exactly for 104 days. */
export type Nanoseconds = number

export const nsPerUs = 1_000
export const nsPerMs = 1_000_000
export const nsPerSecond = 1_000_000_000

/** Milliseconds to integer nanoseconds. */
export const msToNs = (ms: number): Nanoseconds => Math.round(ms * nsPerMs)

/** Nanoseconds to whole microseconds, cut as perf_analyzer cuts them. */
export const nsToWholeUs = (ns: Nanoseconds): number => Math.floor(ns / nsPerUs)
