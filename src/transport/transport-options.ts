import type { Clock } from '../foundation/clock.ts'
import type { Target } from '../plan/plan.ts'
import type { ResponseExpectation } from '../triton/infer-request.ts'

/** What every transport needs to know. */
export type TransportOptions = {
  readonly target: Target
  readonly clock: Clock
  readonly expectation: ResponseExpectation
}
