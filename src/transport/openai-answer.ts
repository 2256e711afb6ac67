import type { OpenAiEndpoint } from '../plan/plan.ts'
import type { OutputTokens, ResponseCheck } from '../triton/infer-request.ts'
import { describeJson, isJsonObject, type JsonObject, jsonText, parseJson } from '../triton/json.ts'
import { failed } from '../triton/response-check.ts'
import { goodResponse } from '../triton/response-skeleton.ts'
import type { RestResponse } from '../triton/rest-codec.ts'
import { decodeErrorText, errorTextOf, failureOfHttpStatus } from '../triton/rest-error.ts'

/**
 * Judges answers that come in one piece: no error, JSON to its end, with what the endpoint is asked for. Any bytes give a verdict.
 * `keepsAnswer`: the message of the first choice comes with it.
 */
export const createOpenAiChecker =
  (endpoint: OpenAiEndpoint, keepsAnswer = false): ((response: RestResponse) => ResponseCheck) =>
  ({ status, body }) => {
    if (status >= 400) return failed(failureOfHttpStatus(status), `HTTP ${status}: ${decodeErrorText(body)}`)
    const answer = answerIn(utf8Of(body), status)
    if ('ok' in answer) return answer
    const { json } = answer
    const problem =
      endpoint === 'v1/embeddings'
        ? problemOfList(json['data'], 'data', isEmbedding)
        : problemOfList(json['choices'], 'choices', endpoint === 'v1/completions' ? hasText : hasMessage)
    if (problem !== undefined) return failed('malformed-response', problem)
    const count = endpoint === 'v1/embeddings' ? undefined : usageOf(json)
    const tokens: { readonly tokens?: OutputTokens } =
      count === undefined ? {} : { tokens: { count, from: 'usage' } }
    if (keepsAnswer) return { ok: true, ...tokens, answer: messageIn(json) }
    return count === undefined ? goodResponse : { ok: true, ...tokens }
  }

/** Of an answer in which one was found. */
const messageIn = ({ choices }: JsonObject): string => {
  const [first]: readonly unknown[] = Array.isArray(choices) ? choices : []
  return jsonText(isJsonObject(first) ? first['message'] : undefined)
}

/** Follows the events that answer one request after the other. One for each lane. */
export class OpenAiStream {
  readonly #endpoint: OpenAiEndpoint
  readonly #keepsAnswer: boolean
  /** What the first choice has said so far. */
  #said = ''
  #isDone = false
  /** Tokens as the server counts them so far. */
  #usage: number | undefined

  constructor(endpoint: OpenAiEndpoint, keepsAnswer = false) {
    this.#endpoint = endpoint
    this.#keepsAnswer = keepsAnswer
  }

  /** A request is sent. */
  reset(): void {
    this.#isDone = false
    this.#usage = undefined
    this.#said = ''
  }

  /** What the data of one event is: good when it holds text, undefined when it is right and holds none. */
  take(data: string): ResponseCheck | undefined {
    if (this.#isDone) return failed('malformed-response', 'an event came after [DONE]')
    if (data === '[DONE]') {
      this.#isDone = true
      return undefined
    }
    const answer = answerIn(data, 200)
    if ('ok' in answer) return answer
    const { json } = answer
    this.#usage = usageOf(json) ?? this.#usage
    const choices = json['choices']
    if (!Array.isArray(choices) || !choices.every(isJsonObject))
      return failed(
        'malformed-response',
        `expected "choices" to be a list of objects, got ${describeJson(choices)}`,
      )
    if (this.#keepsAnswer) this.#said += saidIn(choices)
    const hasPiece = this.#endpoint === 'v1/completions' ? hasTextPiece : hasDeltaPiece
    return choices.some(hasPiece) ? goodResponse : undefined
  }

  /** What is wrong with a stream that ends here. */
  get problem(): string | undefined {
    return this.#isDone ? undefined : 'it ended without [DONE]'
  }

  /** Of a stream that ended well after so many pieces of text. */
  verdict(pieces: number): ResponseCheck {
    const tokens: OutputTokens =
      this.#usage === undefined ? { count: pieces, from: 'chunks' } : { count: this.#usage, from: 'usage' }
    if (!this.#keepsAnswer) return { ok: true, tokens }
    return { ok: true, tokens, answer: jsonText({ role: 'assistant', content: this.#said }) }
  }
}

/** The text that the first choice goes on with; events of several choices come mixed. */
const saidIn = (choices: readonly JsonObject[]): string => {
  const first = choices.find(({ index = 0 }) => index === 0)
  const delta = first?.['delta']
  const content = isJsonObject(delta) ? delta['content'] : undefined
  return typeof content === 'string' ? content : ''
}

type Answer = { readonly json: JsonObject } | ResponseCheck

/** The object that is an answer, or a failure: none, or one that says what went wrong. */
const answerIn = (text: string | undefined, status: number): Answer => {
  if (text === undefined) return failed('malformed-response', 'the JSON of the response is not UTF-8')
  const parsed = parseJson(text)
  if (!parsed.ok) return failed('malformed-response', `the response is not JSON: ${parsed.reason}`)
  const { value: json } = parsed
  if (!isJsonObject(json)) return failed('malformed-response', 'the JSON of the response is not an object')
  const error = json['error']
  if (error === undefined || error === null) return { json }
  return failed('server-error', `HTTP ${status}: ${errorTextOf(error) ?? describeJson(error)}`)
}

const problemOfList = (
  list: unknown,
  name: string,
  isGood: (entry: JsonObject) => boolean,
): string | undefined => {
  if (!Array.isArray(list) || list.length === 0)
    return `expected "${name}" to be a list that is not empty, got ${describeJson(list)}`
  const odd = list.findIndex((entry: unknown) => !isJsonObject(entry) || !isGood(entry))
  return odd < 0 ? undefined : `${name}[${odd}] does not hold what was asked for`
}

const hasMessage = ({ message }: JsonObject): boolean => isJsonObject(message)

const hasText = ({ text }: JsonObject): boolean => typeof text === 'string'

/** Numbers, or their bytes as base64. */
const isEmbedding = ({ embedding }: JsonObject): boolean =>
  typeof embedding === 'string'
    ? embedding !== ''
    : Array.isArray(embedding) &&
      embedding.length > 0 &&
      embedding.every((value: unknown) => typeof value === 'number')

const hasTextPiece = ({ text }: JsonObject): boolean => typeof text === 'string' && text !== ''

/** The first event often tells the role alone, and the last one why it ends: neither is a token. */
const hasDeltaPiece = ({ delta }: JsonObject): boolean =>
  isJsonObject(delta) && pieces.some((name) => isPiece(delta[name]))

/** Where the text of a piece is: what is said, what is thought before it, and what is to be called. */
const pieces = [
  'content',
  'reasoning_content',
  'reasoning',
  'refusal',
  'tool_calls',
  'function_call',
] as const

const isPiece = (value: unknown): boolean =>
  typeof value === 'string' || Array.isArray(value) ? value.length > 0 : isJsonObject(value)

const usageOf = ({ usage }: JsonObject): number | undefined => {
  const count = isJsonObject(usage) ? usage['completion_tokens'] : undefined
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const utf8Of = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
