import type { LoadLevel, MeasurementPlan, Plan, Protocol } from '../plan/plan.ts'

/** What the texts need to know of a run, known before its first level. */
export type AnalysisSettings = {
  readonly protocol: Protocol
  readonly calls: 'sync' | 'async'
  readonly batchSize: number
  readonly measurement: MeasurementPlan
  readonly levels: readonly LoadLevel[]
  readonly decoupled: boolean
  readonly responseCache: boolean
  readonly seed: number
  /** Every window, and the finer split of the client side. */
  readonly verbose: boolean
}

/** The settings of a plan for a model of which the two facts are known. */
export const analysisSettingsOf = (
  plan: Plan,
  model: { readonly decoupled: boolean; readonly responseCache: boolean },
): AnalysisSettings => ({
  protocol: plan.target.protocol,
  calls: plan.load.calls,
  batchSize: plan.input.batchSize,
  measurement: plan.measurement,
  levels: plan.load.levels,
  decoupled: model.decoupled,
  responseCache: model.responseCache,
  seed: plan.seed,
  verbose: plan.verbose,
})
