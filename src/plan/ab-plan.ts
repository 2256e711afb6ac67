import type { LoadLevel, Plan } from './plan.ts'
import type { Threshold } from './threshold.ts'

/** What an A/B measures: two versions at the same load, one driven at a time, `a` being what `b` is compared with. */
export type AbPlan = {
  readonly a: AbSide
  readonly b: AbSide
  /** What rows are called by: the model's name for people. */
  readonly model: string
  /** Closed loops, each with blocks of its own. */
  readonly levels: readonly LoadLevel[]
  /** Levels of the load that are not gated, and so not measured; absent: none. */
  readonly ungated?: readonly LoadLevel[]
  readonly thresholds: readonly Threshold[]
  /** Largest share of failed requests of a side that still counts as a measurement, 0 to 1. */
  readonly maxErrorRate: number
  readonly onInconclusive: 'warn' | 'fail' | 'pass'
  /** 2: both are loaded anew in turn, so that neither always comes first. */
  readonly rounds: 1 | 2
  readonly timeBudgetMs: number
  /** Of the order of segments, the data and the flips. */
  readonly seed: number
}

/** One version. Its plan names server, model, version and what is sent. */
export type AbSide = {
  /** What texts call it: `base`, `candidate`. */
  readonly label: string
  readonly plan: Plan
}

/** How a version is found; `url` as `-u` takes it, absent: the one that the options name. */
export type AbSideName = {
  readonly label: string
  readonly url?: string
  readonly model: string
  readonly version?: string
}
