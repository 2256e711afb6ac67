import type { Target } from '../plan/plan.ts'
import {
  ModelMetadataResponseSchema,
  ModelStatisticsResponseSchema,
  ServerMetadataResponseSchema,
} from '../triton/gen/inference_pb.ts'
import { ModelConfigSchema } from '../triton/gen/model_config_pb.ts'
import { modelSpec } from '../triton/model.ts'
import { decodeErrorText } from '../triton/rest-error.ts'
import {
  type DecodedMessage,
  decodeRepositoryIndex,
  decodeRestMessage,
  decodeSharedMemoryStatus,
} from '../triton/rest-message.ts'
import { modelPath } from '../triton/rest-path.ts'
import { statisticsSnapshot } from '../triton/server-statistics.ts'
import { decodeTraceSettings, encodeTraceSettings } from '../triton/trace-settings.ts'
import { type HttpConnection, newHttpConnection } from './http-connection.ts'
import {
  closedAfterHandshake,
  isClosedEarly,
  isFinalConnectError,
  isProtocolError,
} from './socket-failure.ts'
import { tlsMixUp } from './tls-mix-up.ts'
import { type Answer, controlTimeoutMs, named, regionsOf, type TritonServer } from './triton-server.ts'

/** A configuration or a repository index larger than this is none. */
const largestBody = 64 * 2 ** 20
const tracePath = '/v2/trace/setting'
/** An error text may be a whole page of a proxy. */
const longestText = 300

/** The control side over HTTP. */
export const createHttpTritonServer = (target: Target, timeoutMs = controlTimeoutMs): TritonServer => {
  const connection = newHttpConnection(target, { largestBody })
  const headers = target.headers.flat()
  const pathPrefix = target.pathPrefix ?? ''
  const call = (method: 'GET' | 'POST', path: string, body?: object): Promise<HttpAnswer> =>
    callHttp(connection, {
      secure: target.secure,
      method,
      path: `${pathPrefix}${path}`,
      headers,
      timeoutMs,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const callRegion = async (name: string, action: string, body?: object): Promise<Answer<undefined>> => {
    const path = `/v2/systemsharedmemory/region/${encodeURIComponent(name)}/${action}`
    return read(await call('POST', path, body), () => ({ ok: true, value: undefined }))
  }

  return {
    metadata: async () => {
      const answer = read(await call('GET', '/v2'), (body) =>
        decodeRestMessage(ServerMetadataResponseSchema, body),
      )
      const isStrange = answer.kind === 'not-triton' || (answer.kind === 'unreachable' && !answer.final)
      const mixUp = isStrange ? await tlsMixUp(target, (status) => status === 200) : undefined
      if (mixUp !== undefined) return { kind: 'not-triton', text: mixUp }
      return answer.kind === 'refused' && answer.why !== 'forbidden'
        ? { kind: 'not-triton', text: `GET /v2 answered ${answer.text}` }
        : named(answer)
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
    sharedRegions: async () => {
      const status = read(await call('GET', '/v2/systemsharedmemory/status'), decodeSharedMemoryStatus)
      return status.kind === 'ok' ? { kind: 'ok', value: regionsOf(status.value) } : status
    },
    registerRegion: ({ name, key, byteSize }) =>
      callRegion(name, 'register', { key, offset: 0, byte_size: byteSize }),
    unregisterRegion: (name) => callRegion(name, 'unregister'),
    traceSettings: async (changes) => {
      const answer =
        changes === undefined
          ? await call('GET', tracePath)
          : await call('POST', tracePath, encodeTraceSettings(changes))
      return read(answer, decodeTraceSettings)
    },
    close: () => connection.destroy(new Error('cancelled by this client')),
  }
}

type HttpAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: Uint8Array }
  | Exclude<Answer<never>, { kind: 'ok' | 'refused' }>

const callHttp = async (
  { client, cut }: HttpConnection,
  {
    timeoutMs,
    secure,
    ...options
  }: {
    readonly secure: boolean
    readonly method: 'GET' | 'POST'
    readonly path: string
    readonly headers: string[]
    readonly timeoutMs: number
    readonly body?: string
  },
): Promise<HttpAnswer> => {
  let hasAnswered = false
  const timer = setTimeout(() => cut(new Error('no answer in time')), timeoutMs)
  try {
    const response = await client.request(options)
    hasAnswered = true
    return { kind: 'answered', status: response.statusCode, body: await response.body.bytes() }
  } catch (error) {
    if (isProtocolError(error)) return { kind: 'not-triton', text: 'the answer is not HTTP' }
    if (secure && !hasAnswered && isClosedEarly(error))
      return { kind: 'unreachable', final: false, error: closedAfterHandshake() }
    return { kind: 'unreachable', final: isFinalConnectError(error), error }
  } finally {
    clearTimeout(timer)
  }
}

/** A body that cannot be read came from something that is no Triton. */
const read = <Value>(
  answer: HttpAnswer,
  decode: (body: Uint8Array) => DecodedMessage<Value>,
): Answer<Value> => {
  if (answer.kind !== 'answered') return answer
  if (answer.status !== 200) return refusal(answer.status, decodeErrorText(answer.body))
  const decoded = decode(answer.body)
  return decoded.ok ? { kind: 'ok', value: decoded.value } : { kind: 'not-triton', text: decoded.reason }
}

const refusal = (status: number, said: string): Answer<never> => {
  const text = `HTTP ${status}${said === '' ? '' : `: ${said.slice(0, longestText)}`}`
  switch (status) {
    case 401:
    case 403:
    case 407:
      return { kind: 'refused', why: 'forbidden', text }
    case 404:
      return { kind: 'refused', why: 'not-found', text }
    case 502:
    case 503:
    case 504:
      return { kind: 'unreachable', final: false, error: new Error(text) }
    default:
      return { kind: 'refused', why: 'other', text }
  }
}
