import { Buffer } from 'node:buffer'
import type { Clock } from '../foundation/clock.ts'
import type { OpenAiEndpoint, Target } from '../plan/plan.ts'
import { checkGenerateResponse, createGenerateChecker } from '../triton/generate-codec.ts'
import type { ExpectedOutputs, ResponseCheck, ResponseExpectation } from '../triton/infer-request.ts'
import type { RestResponse } from '../triton/rest-codec.ts'
import { createOpenAiChecker, OpenAiStream } from './openai-answer.ts'
import { ResponseEvents } from './response-events.ts'
import type { OnResponse } from './transport.ts'

/** How answers are read and checked that are no plain inference's. */
export type HttpAnswers = {
  /** Of a response that is one answer. */
  readonly check?: (response: RestResponse, expectedOutputs: ExpectedOutputs | undefined) => ResponseCheck
  /** Where every answer is a stream of events: what reads and checks them, for one lane, and tells of the data of good ones. */
  readonly newEvents?: (onEvent?: (data: string) => void) => ResponseEvents
}

/** An event as it is handed on, for those who look at the responses; undefined when nobody does. */
export const eventTeller = (
  lane: number,
  onResponse: OnResponse | undefined,
): ((data: string) => void) | undefined =>
  onResponse === undefined ? undefined : (data) => onResponse(lane, Buffer.from(`data: ${data}\n\n`))

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
    newEvents: (onEvent) => {
      const stream = new OpenAiStream(endpoint, keepsAnswer)
      return new ResponseEvents({
        clock,
        onEvent,
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
  return { newEvents: (onEvent) => new ResponseEvents({ clock, checkEvent, countProblem, onEvent }) }
}
