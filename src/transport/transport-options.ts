import type { Clock } from '../foundation/clock.ts'
import type { Target } from '../plan/plan.ts'
import type { ResponseExpectation } from '../triton/infer-request.ts'
import type { OnResponse } from './transport.ts'

/** What every transport needs to know. */
export type TransportOptions = {
  readonly target: Target
  readonly clock: Clock
  readonly expectation: ResponseExpectation
  /** Absent: nobody looks at the responses, and handing them out costs nothing. */
  readonly onResponse?: OnResponse | undefined
}
