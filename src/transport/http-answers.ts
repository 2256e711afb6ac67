import type { Clock } from '../foundation/clock.ts'
import type { Target } from '../plan/plan.ts'
import { checkGenerateResponse, createGenerateChecker } from '../triton/generate-codec.ts'
import type { ExpectedOutputs, ResponseCheck, ResponseExpectation } from '../triton/infer-request.ts'
import type { RestResponse } from '../triton/rest-codec.ts'
import { ResponseEvents } from './response-events.ts'

/** How answers are read and checked that are no plain inference's. */
export type HttpAnswers = {
  /** Of a response that is one answer. */
  readonly check?: (response: RestResponse, expectedOutputs: ExpectedOutputs | undefined) => ResponseCheck
  /** Where every answer is a stream of events: what reads and checks them, for one lane. */
  readonly newEvents?: () => ResponseEvents
}

/** Of an endpoint of Triton's generate extension; nothing for that of plain inference. */
export const generateAnswers = (
  { endpoint }: Pick<Target, 'endpoint'>,
  expectation: ResponseExpectation,
  clock: Clock,
): HttpAnswers => {
  if (endpoint === undefined) return {}
  const checkEvent = createGenerateChecker(expectation)
  if (endpoint === 'generate') return { check: (response) => checkGenerateResponse(response, checkEvent) }
  const countProblem = (count: number): string | undefined =>
    expectation.decoupled === true || count === 1 ? undefined : `it has ${count} responses instead of one`
  return { newEvents: () => new ResponseEvents({ clock, checkEvent, countProblem }) }
}
