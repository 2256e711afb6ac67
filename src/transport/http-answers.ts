import type { Clock } from '../foundation/clock.ts'
import type { OpenAiEndpoint, Target } from '../plan/plan.ts'
import { checkGenerateResponse, createGenerateChecker } from '../triton/generate-codec.ts'
import type { ExpectedOutputs, ResponseCheck, ResponseExpectation } from '../triton/infer-request.ts'
import type { RestResponse } from '../triton/rest-codec.ts'
import { createOpenAiChecker, OpenAiStream } from './openai-answer.ts'
import { ResponseEvents } from './response-events.ts'

/** How answers are read and checked that are no plain inference's. */
export type HttpAnswers = {
  /** Of a response that is one answer. */
  readonly check?: (response: RestResponse, expectedOutputs: ExpectedOutputs | undefined) => ResponseCheck
  /** Where every answer is a stream of events: what reads and checks them, for one lane. */
  readonly newEvents?: () => ResponseEvents
}

/** Of the kind of server that the target is, and its endpoint. */
export const answersOf = (
  target: Pick<Target, 'endpoint' | 'openAi' | 'streaming'>,
  expectation: ResponseExpectation,
  clock: Clock,
): HttpAnswers =>
  target.openAi === undefined
    ? generateAnswers(target, expectation, clock)
    : openAiAnswers(target.openAi, target.streaming, { clock, keepsAnswer: expectation.keepsAnswer === true })

/** Of a path of the OpenAI API; `streaming`: with an event for each piece. */
const openAiAnswers = (
  endpoint: OpenAiEndpoint,
  streaming: boolean,
  { clock, keepsAnswer }: { readonly clock: Clock; readonly keepsAnswer: boolean },
): HttpAnswers => {
  if (!streaming) return { check: createOpenAiChecker(endpoint, keepsAnswer) }
  return {
    newEvents: () => {
      const stream = new OpenAiStream(endpoint, keepsAnswer)
      return new ResponseEvents({
        clock,
        checkEvent: (data) => stream.take(data),
        countProblem: () => stream.problem,
        begin: () => stream.reset(),
        verdict: (count) => stream.verdict(count),
      })
    },
  }
}

/** Of an endpoint of Triton's generate extension; nothing for that of plain inference. */
const generateAnswers = (
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
