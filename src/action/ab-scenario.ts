import type { GateResult } from '../compare/verdict.ts'
import type { AbPlan } from '../plan/ab-plan.ts'

/** The same rows, named by the scenario of the config file that they are of, as waivers and people know them. */
export const inScenario = (result: GateResult, { b }: Pick<AbPlan, 'b'>): GateResult => {
  const { scenario } = b.plan
  return scenario === undefined
    ? result
    : { ...result, rows: result.rows.map((row) => ({ ...row, scenario })) }
}
