import type { LevelResult, Warning } from '../measure/level-result.ts'
import type { Plan } from '../plan/plan.ts'
import type { ModelSpec } from '../triton/model.ts'

/** Doubts about a run as a whole. */
export const runWarnings = ({
  plan,
  model,
  levels,
}: {
  readonly plan: Plan
  readonly model: ModelSpec
  readonly levels: readonly LevelResult[]
}): readonly Warning[] => [...unmeasured(plan, levels), ...cached(model, levels)]

const unmeasured = (plan: Plan, levels: readonly LevelResult[]): readonly Warning[] => {
  const missing = plan.load.levels.slice(levels.length)
  if (missing.length === 0) return []
  const text = `not measured: ${missing.map((level) => `${level.mode} ${level.value}`).join(', ')}`
  return [{ code: 'levels-missing', text }]
}

const cached = (model: ModelSpec, levels: readonly LevelResult[]): readonly Warning[] => {
  const hits = levels.reduce((sum, { measured }) => sum + (measured?.server?.cache?.hitCount ?? 0), 0)
  if (hits === 0) return []
  return [
    {
      code: 'cache-hits',
      text: `${hits} requests were answered from the response cache of '${model.name}': that is what was measured`,
      hint: 'Turn response_cache off for the measurement, or send more different requests with --input-data.',
    },
  ]
}
