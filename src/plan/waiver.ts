import type { LoadLevel } from './plan.ts'
import { type GatedMetric, isRate } from './threshold.ts'

/** A worsening that somebody accepted: of one metric of a model, up to a ceiling, until a day, for a reason. */
export type Waiver = {
  readonly model: string
  /** Absent: in whatever scenario the model is measured. */
  readonly scenario?: string
  /** Absent: at every level. */
  readonly level?: LoadLevel
  readonly metric: GatedMetric
  /** Largest worsening that is accepted, as a share: 0.15 is latency +15 %, throughput -15 %. */
  readonly upTo: number
  /** Last day on which it counts, `YYYY-MM-DD` in UTC. */
  readonly until: string
  /** In the words of whoever accepted it: foreign text. */
  readonly reason: string
}

/** The waivers of a repository on a day, `YYYY-MM-DD` in UTC. */
export type Waivers = { readonly list: readonly Waiver[]; readonly today: string }

/** Whether a waiver still counts on a day, its last one included. */
export const isInForce = ({ until }: Waiver, today: string): boolean => today <= until

/** The largest worsening that a waiver accepts, in the direction of its metric: `+15%`, `-15%`. */
export const formatCeiling = ({ metric, upTo }: Pick<Waiver, 'metric' | 'upTo'>): string =>
  `${isRate(metric) ? '-' : '+'}${Number((upTo * 100).toPrecision(12))}%`
