import type { Clock } from '../foundation/clock.ts'
import { tool } from '../foundation/tool.ts'
import type { OpenAiPayloads } from '../payload/openai-payload.ts'
import type { Plan } from '../plan/plan.ts'
import { joinBytesElements } from '../triton/bytes-elements.ts'
import type { ResponseForm } from '../triton/response-tensors.ts'
import type { ProfileSource } from './profile-writer.ts'

/** What the profile export of a plan's run needs to know; requests are numbered as the workload has them. */
export const profileSourceOf = (
  { target }: Plan,
  { streams, sessions, sharedOutputs }: OpenAiPayloads & Pick<ProfileSource, 'sharedOutputs'>,
  clock: Clock,
): ProfileSource => ({
  run: {
    version: tool.version,
    serviceKind: target.openAi === undefined ? 'triton' : 'openai',
    endpoint: target.openAi ?? '',
  },
  requests: target.openAi === undefined ? streams.flat() : streams.flat().map(asText),
  form: responseFormOf(target),
  ...(sharedOutputs === undefined ? {} : { sharedOutputs }),
  ...(sessions === undefined
    ? {}
    : { sessions: streams.flatMap((turns, place) => turns.map(() => sessions[place]!)) }),
  epochNs: BigInt(Math.round(clock.epochNs(0))),
})

/** How the bytes of the target's responses are to be read. */
export const responseFormOf = ({
  openAi,
  endpoint,
  protocol,
  streaming,
}: Pick<Plan['target'], 'openAi' | 'endpoint' | 'protocol' | 'streaming'>): ResponseForm => {
  if (openAi !== undefined || endpoint !== undefined) return 'text'
  if (protocol === 'http') return 'rest'
  return streaming ? 'grpc-stream' : 'grpc'
}

/** A payload is the text of a body, without the length that goes before an element of a tensor. */
const asText = (tensors: ProfileSource['requests'][number]): ProfileSource['requests'][number] =>
  tensors.map((tensor) => ({ ...tensor, bytes: joinBytesElements([tensor.bytes]) }))
