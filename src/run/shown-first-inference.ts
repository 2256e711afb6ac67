import type { Plan } from '../plan/plan.ts'
import type { FirstExchange } from '../present/first-exchange-text.ts'
import { connectTransport } from '../transport/connect.ts'
import type { ResponseExpectation } from '../triton/infer-request.ts'
import { withMark } from '../triton/with-mark.ts'
import { type FirstInferencePorts, type FirstRequest, firstInference } from './first-inference.ts'
import { responseFormOf } from './profile-source.ts'

/** A decoupled model may answer without an end. */
const mostShown = 5

export type ShownFirst = FirstRequest & {
  readonly expectation: ResponseExpectation
  readonly onExchange: (exchange: FirstExchange) => void
}

/** The first inference over a transport of its own, which keeps what came; told also when it failed. Throws as it does. */
export const shownFirstInference = async (
  { target }: Pick<Plan, 'target'>,
  { expectation, onExchange, ...first }: ShownFirst,
  ports: Omit<FirstInferencePorts, 'transport'>,
): Promise<void> => {
  const { request, mark } = first
  const responses: FirstExchange['responses'][number][] = []
  const transport = await connectTransport(
    {
      target,
      clock: ports.clock,
      expectation,
      onResponse: (_, bytes, jsonByteLength) => {
        if (responses.length < mostShown) responses.push({ bytes: bytes.slice(), jsonByteLength })
      },
    },
    mark !== undefined,
  )
  try {
    await transport.open(1)
    await firstInference(first, { ...ports, transport })
  } finally {
    onExchange({
      request: mark === undefined ? request : withMark(request, mark),
      responses,
      form: responseFormOf(target),
      coding: target.compression?.response ?? 'none',
      headerNames: target.headers.map(([name]) => name),
    })
    await transport.close()
  }
}
