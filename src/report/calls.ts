import type { Plan } from '../plan/plan.ts'
import type { ModelSpec } from '../triton/model.ts'

/** What the settings block calls the calls: where nothing was asked for, perf_analyzer's choice for the model. */
export const callsOf = (
  { load, target }: Plan,
  { scheduling }: Pick<ModelSpec, 'scheduling'>,
): 'sync' | 'async' =>
  load.calls ??
  (scheduling === 'sequence' || target.streaming || target.openAi !== undefined ? 'async' : 'sync')
