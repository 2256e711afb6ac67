import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenAiEndpoint } from '../../src/plan/plan.ts'
import { createOpenAiChecker, OpenAiStream } from '../../src/transport/openai-answer.ts'
import type { FailureClass } from '../../src/triton/infer-request.ts'

const chat: OpenAiEndpoint = 'v1/chat/completions'
const completions: OpenAiEndpoint = 'v1/completions'
const embeddings: OpenAiEndpoint = 'v1/embeddings'

const check = (endpoint: OpenAiEndpoint, answer: unknown, status = 200) =>
  createOpenAiChecker(endpoint)({
    status,
    headers: {},
    body: Buffer.from(typeof answer === 'string' ? answer : JSON.stringify(answer)),
  })

describe('an answer that the next turn needs', () => {
  const whole = (answer: object): unknown =>
    createOpenAiChecker(chat, true)({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(answer)) })

  it('is the whole message of the first choice', () => {
    const [first, second] = [{ role: 'assistant', content: 'a', refusal: null }, { content: 'b' }]
    const choices = [{ message: first }, { message: second }]
    expect(whole({ choices })).toStrictEqual({ ok: true, answer: JSON.stringify(first) })
    expect(whole({ choices, usage: { completion_tokens: 3 } })).toStrictEqual({
      ok: true,
      tokens: { count: 3, from: 'usage' },
      answer: JSON.stringify(first),
    })
  })

  it('is put together from the pieces of the first choice, anew for each request', () => {
    const stream = new OpenAiStream(chat, true)
    const take = (...events: readonly object[]): unknown => {
      stream.reset()
      for (const event of events) stream.take(JSON.stringify(event))
      return stream.verdict(1)
    }
    const piece = (content: unknown, index?: number) => ({ choices: [{ index, delta: { content } }] })
    expect(
      take(piece('a', 0), piece('other', 1), piece(null, 0), piece(' "b"'), { choices: [] }),
    ).toMatchObject({
      answer: '{"role":"assistant","content":"a \\"b\\""}',
    })
    expect(take(piece('c'))).toMatchObject({ answer: '{"role":"assistant","content":"c"}' })
  })
})

const message = { message: { role: 'assistant', content: 'a b' } }

describe('createOpenAiChecker', () => {
  it.each<[string, OpenAiEndpoint, object, object]>([
    ['chat', chat, { choices: [message] }, { ok: true }],
    [
      'chat with usage',
      chat,
      { choices: [message], usage: { completion_tokens: 7 } },
      { ok: true, tokens: { count: 7, from: 'usage' } },
    ],
    ['an error that is null', chat, { choices: [message], error: null }, { ok: true }],
    ['a tool call', chat, { choices: [{ message: { content: null, tool_calls: [{}] } }] }, { ok: true }],
    [
      'a usage that is no count',
      chat,
      { choices: [message], usage: { completion_tokens: -1 } },
      { ok: true },
    ],
    [
      'completions',
      completions,
      { choices: [{ text: '' }], usage: { completion_tokens: 0 } },
      { ok: true, tokens: { count: 0, from: 'usage' } },
    ],
    [
      'embeddings',
      embeddings,
      { data: [{ embedding: [0.5, -1] }], usage: { prompt_tokens: 3 } },
      { ok: true },
    ],
    ['embeddings in base64', embeddings, { data: [{ embedding: 'AAAA' }] }, { ok: true }],
  ])('%s are good', (_, endpoint, answer, verdict) => {
    expect(check(endpoint, answer)).toStrictEqual(verdict)
  })

  it.each<[string, OpenAiEndpoint, unknown, number, FailureClass, string]>([
    [
      'too many requests',
      chat,
      { error: { message: 'slow down' } },
      429,
      'unavailable',
      'HTTP 429: slow down',
    ],
    [
      'an error of the server',
      chat,
      'Internal Server Error',
      500,
      'server-error',
      'HTTP 500: Internal Server Error',
    ],
    ['a bad request', chat, { error: 'bad' }, 400, 'server-error', 'HTTP 400: bad'],
    ['an error under 200', chat, { error: { message: 'no' } }, 200, 'server-error', 'HTTP 200: no'],
    ['no JSON', chat, '{"choices": [', 200, 'malformed-response', 'not JSON'],
    ['an empty body', chat, '', 200, 'malformed-response', 'not JSON'],
    ['a list', chat, [], 200, 'malformed-response', 'not an object'],
    ['no choices', chat, {}, 200, 'malformed-response', '"choices"'],
    ['no choice', chat, { choices: [] }, 200, 'malformed-response', '"choices"'],
    [
      'a choice without a message',
      chat,
      { choices: [message, { text: 'a' }] },
      200,
      'malformed-response',
      'choices[1]',
    ],
    ['a choice without a text', completions, { choices: [message] }, 200, 'malformed-response', 'choices[0]'],
    ['no data', embeddings, { choices: [message] }, 200, 'malformed-response', '"data"'],
    ['an empty embedding', embeddings, { data: [{ embedding: [] }] }, 200, 'malformed-response', 'data[0]'],
    ['no numbers', embeddings, { data: [{ embedding: ['1'] }] }, 200, 'malformed-response', 'data[0]'],
  ])('%s fails the request', (_, endpoint, answer, status, failure, words) => {
    expect(check(endpoint, answer, status)).toStrictEqual({
      ok: false,
      failure,
      text: expect.stringContaining(words),
    })
  })

  it('has a verdict on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom(chat, completions, embeddings), (body, endpoint) => {
        expect(createOpenAiChecker(endpoint)({ status: 200, headers: {}, body }).ok).toBe(false)
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})

const delta = (content: string) => JSON.stringify({ choices: [{ delta: { content } }] })

describe('OpenAiStream', () => {
  it.each<[string, OpenAiEndpoint, object, boolean]>([
    ['text', chat, { choices: [{ delta: { content: 'a' } }] }, true],
    ['the role alone', chat, { choices: [{ delta: { role: 'assistant', content: '' } }] }, false],
    ['why it ends', chat, { choices: [{ delta: {}, finish_reason: 'stop' }] }, false],
    ['what is thought', chat, { choices: [{ delta: { reasoning_content: 'a' } }] }, true],
    ['what is to be called', chat, { choices: [{ delta: { tool_calls: [{ index: 0 }] } }] }, true],
    ['usage alone', chat, { choices: [], usage: { completion_tokens: 1 } }, false],
    ['text of the second choice', chat, { choices: [{ delta: {} }, { delta: { content: 'b' } }] }, true],
    ['text', completions, { choices: [{ text: 'a' }] }, true],
    ['empty text', completions, { choices: [{ text: '' }] }, false],
  ])('an event with %s of %s counts as a token: %#', (_, endpoint, event, isToken) => {
    const found = new OpenAiStream(endpoint).take(JSON.stringify(event))
    expect(found).toStrictEqual(isToken ? { ok: true } : undefined)
  })

  it('counts by usage when it comes, else the pieces of text', () => {
    const stream = new OpenAiStream(chat)
    stream.take(delta('a'))
    stream.take('[DONE]')
    expect(stream.problem).toBeUndefined()
    expect(stream.verdict(1)).toStrictEqual({ ok: true, tokens: { count: 1, from: 'chunks' } })
    stream.reset()
    expect(stream.problem).toContain('[DONE]')
    stream.take(delta('a'))
    stream.take(JSON.stringify({ choices: [], usage: { completion_tokens: 5 } }))
    stream.take('[DONE]')
    expect(stream.verdict(1)).toStrictEqual({ ok: true, tokens: { count: 5, from: 'usage' } })
    stream.reset()
    stream.take('[DONE]')
    expect(stream.verdict(0)).toStrictEqual({ ok: true, tokens: { count: 0, from: 'chunks' } })
  })

  it.each<[string, readonly string[], FailureClass, string]>([
    ['an error', ['{"error":{"message":"out of memory"}}'], 'server-error', 'out of memory'],
    ['no JSON', ['{'], 'malformed-response', 'not JSON'],
    ['no choices', ['{}'], 'malformed-response', '"choices"'],
    ['a choice that is none', ['{"choices":[1]}'], 'malformed-response', '"choices"'],
    ['text after the end', ['[DONE]', delta('a')], 'malformed-response', 'after [DONE]'],
    ['a second end', ['[DONE]', '[DONE]'], 'malformed-response', 'after [DONE]'],
  ])('an event with %s fails the request', (_, events, failure, words) => {
    const stream = new OpenAiStream(chat)
    expect(events.map((event) => stream.take(event)).at(-1)).toStrictEqual({
      ok: false,
      failure,
      text: expect.stringContaining(words),
    })
  })
})
