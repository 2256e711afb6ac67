import type { GateResult } from '../compare/verdict.ts'
import type { Clock } from '../foundation/clock.ts'
import type { AbPlan } from '../plan/ab-plan.ts'
import type { Waivers } from '../plan/waiver.ts'
import type { AbOutcome } from '../run/ab.ts'
import type { AbPorts } from '../run/ab-ports.ts'
import type { ServerTraces } from './server-state.ts'

/** What a comparison side by side needs from its surroundings. */
export type AbJobPorts = {
  readonly env: NodeJS.ProcessEnv
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Regressions that were accepted beforehand. */
  readonly waivers: Waivers
  readonly runAb: (plan: AbPlan, ports: AbPorts) => Promise<AbOutcome>
  /** Of servers that are started for it. */
  readonly traces: ServerTraces
}

/** What a comparison side by side came to; without an `outcome` nothing was measured. */
export type ComparedVersions = { readonly result: GateResult; readonly outcome?: AbOutcome }
