import type { Arrivals, LevelSearch, LoadLevel, MeasurementPlan, Plan, Protocol } from '../plan/plan.ts'
import { callsOf } from '../report/calls.ts'
import { hasStreamedResponses } from '../report/streamed-responses.ts'
import { cachesAnywhere } from '../triton/composing-model.ts'
import type { ModelSpec } from '../triton/model.ts'

/** What the texts need to know of a run, known before its first level. */
export type AnalysisSettings = {
  /** Absent: a Triton. */
  readonly serviceKind?: 'openai'
  readonly protocol: Protocol
  readonly calls: 'sync' | 'async'
  readonly batchSize: number
  /** `stepsRead`: how many steps each stream had in JSON files. */
  readonly input: { readonly stepsRead?: readonly number[] }
  readonly measurement: MeasurementPlan
  readonly levels: readonly LoadLevel[]
  readonly search?: LevelSearch
  readonly schedule?: { readonly arrivals: Arrivals['kind'] }
  /** Requests get any number of responses. */
  readonly decoupled: boolean
  /** Of the model or of one that it calls. */
  readonly responseCache: boolean
  readonly seed: number
  /** Every window, and the finer split of the client side. */
  readonly verbose: boolean
}

/**
 * The settings of a plan for a model of which these facts are known. `known`: what became of the plan when its files had been read;
 * a schedule or sessions say how many requests there are.
 */
export const analysisSettingsOf = (
  plan: Plan,
  model: Pick<ModelSpec, 'decoupled' | 'responseCache' | 'scheduling' | 'composing'>,
  known: Pick<AnalysisSettings, 'input' | 'measurement' | 'levels'>,
): AnalysisSettings => ({
  ...(plan.target.openAi === undefined ? {} : { serviceKind: 'openai' }),
  protocol: plan.target.protocol,
  calls: callsOf(plan, model),
  batchSize: plan.input.batchSize,
  input: known.input,
  measurement: known.measurement,
  levels: known.levels,
  ...(plan.load.search === undefined ? {} : { search: plan.load.search }),
  ...(plan.load.openLoop === undefined ? {} : { schedule: { arrivals: plan.load.openLoop.arrivals.kind } }),
  decoupled: hasStreamedResponses(plan.target, model),
  responseCache: cachesAnywhere(model),
  seed: plan.seed,
  verbose: plan.verbose,
})
