import { Client } from 'undici'
import type { Target } from '../plan/plan.ts'
import {
  ModelMetadataResponseSchema,
  ModelStatisticsResponseSchema,
  ServerMetadataResponseSchema,
} from '../triton/gen/inference_pb.ts'
import { ModelConfigSchema } from '../triton/gen/model_config_pb.ts'
import { modelSpec } from '../triton/model.ts'
import { decodeErrorText } from '../triton/rest-error.ts'
import { type DecodedMessage, decodeRepositoryIndex, decodeRestMessage } from '../triton/rest-message.ts'
import { modelPath } from '../triton/rest-path.ts'
import { statisticsSnapshot } from '../triton/server-statistics.ts'
import { isFinalConnectError, isProtocolError } from './socket-failure.ts'
import { type Answer, controlTimeoutMs, type ServerMetadata, type TritonServer } from './triton-server.ts'

/** A configuration or a repository index larger than this is none. */
const largestBody = 64 * 2 ** 20

/** The control side over HTTP. */
export const createHttpTritonServer = (target: Target): TritonServer => {
  const client = new Client(`${target.secure ? 'https' : 'http'}://${target.url}`, {
    allowH2: false,
    headersTimeout: controlTimeoutMs,
    bodyTimeout: controlTimeoutMs,
    maxResponseSize: largestBody,
    connect: { timeout: controlTimeoutMs },
  })
  const call = (method: 'GET' | 'POST', path: string): Promise<HttpAnswer> =>
    callHttp(client, { method, path, headers: target.headers.flat() })

  return {
    metadata: async () => {
      const answer = await call('GET', '/v2')
      return answer.kind === 'answered' && answer.status !== 200
        ? { kind: 'not-triton', text: `GET /v2 answered HTTP ${answer.status}` }
        : named(read(answer, (body) => decodeRestMessage(ServerMetadataResponseSchema, body)))
    },
    isModelReady: async (name, version) => {
      const answer = await call('GET', `${modelPath(name, version)}/ready`)
      return answer.kind === 'answered' ? { kind: 'ok', value: answer.status === 200 } : answer
    },
    model: async (name, version) => {
      const path = modelPath(name, version)
      const metadata = read(await call('GET', path), (body) =>
        decodeRestMessage(ModelMetadataResponseSchema, body),
      )
      if (metadata.kind !== 'ok') return metadata
      const config = read(await call('GET', `${path}/config`), (body) =>
        decodeRestMessage(ModelConfigSchema, body),
      )
      if (config.kind !== 'ok') return config
      return { kind: 'ok', value: modelSpec(metadata.value, config.value, version) }
    },
    index: async () => {
      const index = read(await call('POST', '/v2/repository/index'), decodeRepositoryIndex)
      return index.kind === 'ok' ? { kind: 'ok', value: index.value.models } : index
    },
    statistics: async (name, version) => {
      const answer = await call('GET', `${modelPath(name, version)}/stats`)
      const statistics = read(answer, (body) => decodeRestMessage(ModelStatisticsResponseSchema, body))
      return statistics.kind === 'ok' ? statisticsSnapshot(statistics.value) : undefined
    },
    close: () => client.destroy(),
  }
}

type HttpAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: Uint8Array }
  | Exclude<Answer<never>, { kind: 'ok' | 'refused' }>

const callHttp = async (
  client: Client,
  options: { readonly method: 'GET' | 'POST'; readonly path: string; readonly headers: string[] },
): Promise<HttpAnswer> => {
  try {
    const response = await client.request(options)
    return { kind: 'answered', status: response.statusCode, body: await response.body.bytes() }
  } catch (error) {
    if (isProtocolError(error)) return { kind: 'not-triton', text: 'the answer is not HTTP' }
    return { kind: 'unreachable', final: isFinalConnectError(error), error }
  }
}

/** A body that cannot be read came from something that is no Triton. */
const read = <Value>(
  answer: HttpAnswer,
  decode: (body: Uint8Array) => DecodedMessage<Value>,
): Answer<Value> => {
  if (answer.kind !== 'answered') return answer
  if (answer.status !== 200) {
    const text = `HTTP ${answer.status}: ${decodeErrorText(answer.body)}`
    return { kind: 'refused', notFound: answer.status === 404, text }
  }
  const decoded = decode(answer.body)
  return decoded.ok ? { kind: 'ok', value: decoded.value } : { kind: 'not-triton', text: decoded.reason }
}

/** Any JSON object reads as metadata with everything absent, so a server must at least say what it is. */
const named = (answer: Answer<ServerMetadata>): Answer<ServerMetadata> =>
  answer.kind === 'ok' && (answer.value.name === '' || answer.value.version === '')
    ? { kind: 'not-triton', text: 'GET /v2 answered without the name and version of a server' }
    : answer
