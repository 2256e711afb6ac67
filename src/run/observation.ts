import type { Clock } from '../foundation/clock.ts'
import type { LevelResult, Warning } from '../measure/level-result.ts'
import { type MetricsMeter, startMetricsMeter } from '../measure/metrics-meter.ts'
import { formatLevel } from '../plan/load-level.ts'
import type { Plan } from '../plan/plan.ts'
import type { TritonServer } from '../transport/triton-server.ts'
import { startTracing } from './tracing.ts'

/** Levels that were measured under observation, and what is to be said of it. */
export type Observed = { readonly value: readonly LevelResult[]; readonly warnings: readonly Warning[] }

/**
 * Measures while the server traces and its metrics are collected, as far as the plan asks for either; afterwards the server is as
 * it was before. Throws Failure('tracing-refused').
 */
export const withObservation = async (
  plan: Plan,
  { server, clock }: { readonly server: TritonServer; readonly clock: Clock },
  measure: (observation: { readonly metricsMeter?: MetricsMeter }) => Promise<readonly LevelResult[]>,
): Promise<Observed> => {
  const tracing = await startTracing(plan.trace, { server, clock })
  let restoring: Promise<readonly Warning[]> | undefined
  try {
    const measured = await withMetrics(plan, clock, measure)
    restoring = tracing.restore()
    return { ...measured, warnings: [...measured.warnings, ...(await restoring)] }
  } finally {
    // What went wrong matters more than what could not be restored.
    await (restoring ?? tracing.restore())
  }
}

const withMetrics = async (
  { metrics, model, target }: Plan,
  clock: Clock,
  measure: (observation: { readonly metricsMeter?: MetricsMeter }) => Promise<readonly LevelResult[]>,
): Promise<Observed> => {
  if (metrics === undefined) return { value: await measure({}), warnings: [] }
  // Loaded only here: a measurement without metrics over gRPC needs no HTTP library.
  const { metricsEndpoint } = await import('../transport/metrics-endpoint.ts')
  const endpoint = metricsEndpoint(metrics, target.protocol === 'http' ? target.tls : undefined)
  const { intervalMs } = metrics
  const meter = startMetricsMeter({ scrape: endpoint.scrape, clock, intervalMs, model: model.name })
  try {
    const value = await measure({ metricsMeter: meter })
    return { value, warnings: [...meter.warnings(), ...unseen(value, intervalMs)] }
  } finally {
    meter.stop()
    await endpoint.close()
  }
}

/** Levels in whose time no look at the metrics fell. */
const unseen = (levels: readonly LevelResult[], intervalMs: number): readonly Warning[] => {
  const without = levels.filter(({ measured }) => measured !== undefined && measured.metrics === undefined)
  return without.length === 0
    ? []
    : [
        {
          code: 'metrics-missing',
          text: `no metrics of the server while these levels were measured: ${without.map(({ level }) => formatLevel(level)).join(', ')}`,
          hint: `Measure longer than --metrics-interval (${intervalMs} ms), or decrease that.`,
        },
      ]
}
