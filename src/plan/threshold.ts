/** The metrics that can be gated. Latencies are in nanoseconds, throughput in infer/s. */
export type GatedMetric = 'p50' | 'p90' | 'p95' | 'p99' | 'avg' | 'throughput'

/**
 * `relative`: worse than the baseline by more than `ratio` (0.1 = 10 %) and by more than `floor` in the metric's own unit
 * (nanoseconds for latency, 0 for throughput). `absolute`: the candidate itself must stay below (latency) or above
 * (throughput) `limit`, whatever the baseline says.
 */
export type Threshold =
  | {
      readonly kind: 'relative'
      readonly metric: GatedMetric
      readonly ratio: number
      readonly floor: number
    }
  | { readonly kind: 'absolute'; readonly metric: GatedMetric; readonly limit: number }
