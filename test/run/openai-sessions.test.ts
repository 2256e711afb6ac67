import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { analysisText } from '../../src/present/analysis-text.ts'
import type { Report } from '../../src/report/report.ts'
import { reportCsv } from '../../src/report/report-csv.ts'
import {
  answerEvents,
  answerJson,
  type OnOpenAiRequest,
  type OpenAiServer,
  startOpenAiServer,
} from '../fakes/openai-server.ts'
import { analyzeAt, failureAt } from './analyze-real.ts'

type Message = { readonly role: string; readonly content: string }

let folder: string
const open: OpenAiServer[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openai-sessions-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const serve = async (onRequest: OnOpenAiRequest): Promise<OpenAiServer> => {
  const server = await startOpenAiServer(onRequest)
  open.push(server)
  return server
}

/** One turn, with the user's words; `more`: what its step says besides. */
const step = (session: unknown, content: string, more: object = {}, payload: object = {}) => ({
  session_id: session,
  payload: [{ model: 'm', messages: [{ role: 'user', content }], ...payload }],
  ...more,
})

const argvOf = async (steps: readonly object[], argv: readonly string[]) => {
  const file = join(folder, `${Math.random()}.json`)
  await writeFile(file, JSON.stringify({ data: steps }))
  return [
    ...['-m', 'm', '--service-kind', 'openai', '--endpoint', 'v1/chat/completions'],
    ...['--input-data', file, ...argv],
  ]
}

const measure = async (
  server: OpenAiServer,
  steps: readonly object[],
  argv: readonly string[],
): Promise<Report> =>
  analyzeAt({ httpHost: server.host, grpcHost: '' }, { protocol: 'http', argv: await argvOf(steps, argv) })

const messagesIn = (body: string): readonly Message[] =>
  (JSON.parse(body) as { readonly messages: readonly Message[] }).messages

/** What each request said, without the first one, which is not counted. */
const talksAt = (server: OpenAiServer): readonly string[] =>
  server.requests
    .filter(({ method }) => method === 'POST')
    .slice(1)
    .map(({ body }) =>
      messagesIn(body)
        .map(({ role, content }) => `${role[0]}:${content}`)
        .join(' '),
    )

/** Answers with the last message in capitals. */
const shout = (body: string): string => messagesIn(body).at(-1)!.content.toUpperCase()

const answerShouting: OnOpenAiRequest = (response, _, body) =>
  answerJson(response, { choices: [{ message: { role: 'assistant', content: shout(body) } }] })

/** The turns of two sessions mixed, as a log has them. */
const mixed = [step('x', 'a'), step('y', 'd'), step('x', 'b'), step('x', 'c'), step('y', 'e')]
const talks = ['u:a', 'u:a a:A u:b', 'u:a a:A u:b a:B u:c', 'u:d', 'u:d a:D u:e']

describe.each(['direct', 'library'])('--session-concurrency by the %s transport', (transport) => {
  it('holds every session once, each turn with all that was said before', async () => {
    const server = await serve(answerShouting)
    const report = await measure(server, mixed, ['--session-concurrency', '1', '--transport', transport])
    expect(talksAt(server)).toEqual(talks)
    expect(report).toMatchObject({
      settings: {
        levels: [{ mode: 'session-concurrency', value: 1 }],
        input: { steps: 5 },
        measurement: { requestCount: 5 },
      },
      levels: [
        {
          level: { mode: 'session-concurrency', value: 1 },
          state: 'request-count',
          measured: { successCount: 5 },
          evidence: { sent: 5, succeeded: 5, failed: 0, threads: 1 },
          warnings: expect.not.arrayContaining([expect.objectContaining({ code: 'sessions-broken-off' })]),
        },
      ],
    })
  })

  it('puts streamed answers together for the next turn', async () => {
    const server = await serve((response, _, body) => {
      const pieces = [...shout(body)].map((content) => ({ choices: [{ delta: { content } }] }))
      const role = { choices: [{ delta: { role: 'assistant', content: '' } }] }
      void answerEvents(response, [
        role,
        ...pieces,
        { choices: [{ delta: {}, finish_reason: 'stop' }] },
        '[DONE]',
      ])
    })
    const steps = [step('x', 'one "1"', {}, { stream: true }), step('x', 'two', {}, { stream: true })]
    const argv = ['--session-concurrency', '1', '--streaming', '--transport', transport]
    const report = await measure(server, steps, argv)
    expect(talksAt(server)).toEqual(['u:one "1"', 'u:one "1" a:ONE "1" u:two'])
    expect(report.levels[0]!.measured).toMatchObject({ successCount: 2, tokens: { count: 10 } })
  })
})

describe('--session-concurrency', () => {
  it('holds that many sessions at a time, and waits between turns', async () => {
    let outstanding = 0
    let most = 0
    const server = await serve((response, place, body) => {
      outstanding += 1
      most = Math.max(most, outstanding)
      setTimeout(() => {
        outstanding -= 1
        answerShouting(response, place, body)
      }, 30)
    })
    const steps = ['p', 'q', 'r', 's'].flatMap((session) => [
      step([session], `${session}1`, { delay: [40] }),
      step([session], `${session}2`),
    ])
    const report = await measure(server, steps, ['--session-concurrency', '3'])
    expect(most).toBe(3)
    expect(talksAt(server)).toHaveLength(8)
    for (const session of ['p', 'q', 'r', 's'])
      expect(talksAt(server).filter((talk) => talk.includes(`:${session}1`))).toEqual([
        `u:${session}1`,
        `u:${session}1 a:${session.toUpperCase()}1 u:${session}2`,
      ])
    // Four sessions on three lanes: two rounds of two answers and a pause.
    expect(report.levels[0]!.measured!.duration).toBeGreaterThanOrEqual(200e6 - 5e6)
  })

  it('breaks a session off at a turn that fails, says so, and goes on with the others', async () => {
    const server = await serve((response, place, body) => {
      if (messagesIn(body).at(-1)!.content === 'b') answerJson(response, { error: { message: 'no' } }, 500)
      else answerShouting(response, place, body)
    })
    const report = await measure(server, mixed, ['--session-concurrency', '1'])
    expect(talksAt(server)).toEqual([talks[0], talks[1], talks[3], talks[4]])
    expect(report.levels[0]).toMatchObject({ evidence: { sent: 4, succeeded: 3, failed: 1 } })
    expect(report.levels[0]!.warnings).toContainEqual({
      code: 'sessions-broken-off',
      text: '1 turns were not sent, because a turn before them in their session failed',
    })
  })

  it('names itself in the text, and has figures, where perf_analyzer has none', async () => {
    const server = await serve(answerShouting)
    const report = await measure(server, mixed, ['--session-concurrency', '2'])
    const text = analysisText(report, false)
    expect(text).toContain('\nSession concurrency: 2\n')
    expect(text).toContain('  Sending 5 benchmark requests\n')
    expect(text).toMatch(/^Concurrency: 2, throughput: /m)
    expect(reportCsv(report, { verbose: false })).toMatch(/^Concurrency,.*\n2,/)
  })

  it('takes the turns from several streams of the file, and warns of none that were left out', async () => {
    const server = await serve(answerShouting)
    const report = await measure(server, [mixed.slice(0, 2), mixed.slice(2)], ['--session-concurrency', '1'])
    expect(talksAt(server)).toEqual(talks)
    expect(report.warnings.filter(({ code }) => code === 'streams-unused')).toEqual([])
  })

  it('has another hash for other pauses: such runs are not comparable', async () => {
    const server = await serve(answerShouting)
    const hashOf = async (delay: number): Promise<string> => {
      const steps = [step('x', 'a', { delay }), step('x', 'b')]
      return (await measure(server, steps, ['--session-concurrency', '1'])).settings.input.sha256
    }
    expect(await hashOf(0)).toBe(await hashOf(0))
    expect(await hashOf(0)).not.toBe(await hashOf(1))
  })

  it.each<[string, readonly object[], string, string]>([
    [
      'fewer sessions than asked for',
      mixed,
      '3',
      "--session-concurrency: got '3', expected at most the 2 sessions",
    ],
    [
      'a turn of no session',
      [...mixed, { payload: [{ messages: [] }] }],
      '1',
      'data[5]: expected "session_id"',
    ],
    ['a session that is no name', [step({}, 'a')], '1', 'data[0]: expected "session_id"'],
    ['a delay that is no time', [step('x', 'a', { delay: -1 })], '1', 'data[0]: expected "delay"'],
    [
      'a payload without messages',
      [{ session_id: 'x', payload: [{ prompt: 'a' }] }],
      '1',
      'data[0]: expected "messages"',
    ],
  ])('refuses %s before anything is sent', async (_, steps, count, words) => {
    const server = await serve(answerShouting)
    const failure = await failureAt(
      { httpHost: server.host, grpcHost: '' },
      { protocol: 'http', argv: await argvOf(steps, ['--session-concurrency', count]) },
    )
    expect(failure.message).toContain(words)
    expect(failure.exitCode).toBe(3)
    expect(server.requests).toEqual([])
  })
})
