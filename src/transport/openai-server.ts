import { createHash } from 'node:crypto'
import type { Target } from '../plan/plan.ts'
import type { ModelSpec } from '../triton/model.ts'
import { decodeErrorText } from '../triton/rest-error.ts'
import { newHttpConnection } from './http-connection.ts'
import { isFinalConnectError, isProtocolError } from './socket-failure.ts'
import { tlsMixUp } from './tls-mix-up.ts'
import { type Answer, controlTimeoutMs, type ServerMetadata, type TritonServer } from './triton-server.ts'

/** An error text may be a whole page of a proxy. */
const longestText = 300
const largestBody = 64 * 2 ** 20

/**
 * What there is of a control side at a server with the OpenAI API: whether it answers. Its list of models is asked for, which not
 * every such server has: any answer shows that it is there. It has no statistics, no settings, and nothing to be told of a model.
 */
export const createOpenAiServer = (target: Target, timeoutMs = controlTimeoutMs): TritonServer => {
  const connection = newHttpConnection(target, { largestBody })
  const metadata = async (): Promise<Answer<ServerMetadata>> => {
    const answer = await ask()
    const isStrange = answer.kind === 'not-triton' || (answer.kind === 'unreachable' && !answer.final)
    const mixUp = isStrange ? await tlsMixUp(target, () => true) : undefined
    return mixUp === undefined ? answer : { kind: 'not-triton', text: mixUp }
  }
  const ask = async (): Promise<Answer<ServerMetadata>> => {
    const timer = setTimeout(() => connection.cut(new Error('no answer in time')), timeoutMs)
    try {
      const response = await connection.client.request({
        method: 'GET',
        path: `${target.pathPrefix ?? ''}/v1/models`,
        headers: target.headers.flat(),
      })
      return answerOf(response.statusCode, await response.body.bytes())
    } catch (error) {
      if (isProtocolError(error)) return { kind: 'not-triton', text: 'the answer is not HTTP' }
      return { kind: 'unreachable', final: isFinalConnectError(error), error }
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    keepsNoStatistics: true,
    metadata,
    isModelReady: async () => ({ kind: 'ok', value: true }),
    model: async (name) => ({ kind: 'ok', value: modelOf(name, target) }),
    index: async () => ({ kind: 'ok', value: [] }),
    statistics: async () => undefined,
    sharedRegions: async () => unknownCall,
    registerRegion: async () => unknownCall,
    unregisterRegion: async () => unknownCall,
    traceSettings: async () => unknownCall,
    close: () => connection.destroy(new Error('cancelled by this client')),
  }
}

const unknownCall: Answer<never> = {
  kind: 'refused',
  why: 'other',
  text: 'the OpenAI API has no such call',
}

const answerOf = (status: number, body: Uint8Array): Answer<ServerMetadata> => {
  const text = `HTTP ${status}: ${decodeErrorText(body).slice(0, longestText)}`
  switch (status) {
    case 401:
    case 403:
    case 407:
      return { kind: 'refused', why: 'forbidden', text }
    case 502:
    case 503:
    case 504:
      return { kind: 'unreachable', final: false, error: new Error(text) }
    default:
      return { kind: 'ok', value: { name: 'OpenAI API', version: 'unknown', extensions: [] } }
  }
}

/** Nothing is told of it: what is known is what is asked of it. */
const modelOf = (name: string, { openAi, streaming }: Target): ModelSpec => ({
  name,
  versions: [],
  platform: 'openai',
  backend: 'openai',
  maxBatchSize: 0,
  inputs: [],
  outputs: [],
  scheduling: 'none',
  decoupled: streaming,
  responseCache: false,
  configHash: createHash('sha256').update(String(openAi)).digest('hex'),
})
