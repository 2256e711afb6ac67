import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { analyze } from '../../src/run/analyze.ts'
import { openProfileExport } from '../../src/run/profile-export.ts'
import {
  answerEvents,
  answerJson,
  type OnOpenAiRequest,
  type OpenAiServer,
  startOpenAiServer,
} from '../fakes/openai-server.ts'
import { type Profile, parseProfile } from './profile-schema.ts'

let folder: string
let files = 0
const open: OpenAiServer[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profile-openai-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const exported = async (
  onRequest: OnOpenAiRequest,
  steps: readonly object[],
  words: readonly string[],
): Promise<Profile> => {
  const server = await startOpenAiServer(onRequest)
  open.push(server)
  files += 1
  const [input, path] = [join(folder, `${files}-in.json`), join(folder, `${files}-out.json`)]
  await writeFile(input, JSON.stringify({ data: steps }))
  const plan = parsePlan(
    parseArgv(
      [
        ...['-u', server.host, '-m', 'm', '--service-kind', 'openai', '-p', '100', '-s', '100000', '-r', '3'],
        ...['--endpoint', 'v1/chat/completions', '--input-data', input, ...words],
      ],
      ['analyze'],
    ),
  )
  const profile = await openProfileExport(path)
  await analyze(plan, {
    clock: monotonicClock,
    signal: new AbortController().signal,
    profile,
    measureFloor: async () => undefined,
  })
  await profile.close()
  return parseProfile(await readFile(path, 'utf8'))
}

const answer = { choices: [{ message: { role: 'assistant', content: 'é "b"' } }] }
const piece = (content: string) => ({ choices: [{ delta: { content } }] })
const step = (content: string, more: object = {}, payload: object = {}) => ({
  payload: [{ model: 'm', messages: [{ role: 'user', content }], ...payload }],
  ...more,
})

describe.each(['direct', 'library'])(
  'a profile export of the OpenAI API by the %s transport',
  (transport) => {
    const words = ['--transport', transport]

    it('holds payloads and answers as they were sent', async () => {
      const profile = await exported(
        (response) => answerJson(response, answer),
        [step('ü'), step('2')],
        ['--request-count', '4', ...words],
      )
      expect(profile).toMatchObject({ service_kind: 'openai', endpoint: 'v1/chat/completions' })
      const [experiment] = profile.experiments
      expect(experiment).toMatchObject({ experiment: { mode: 'concurrency', value: 1 } })
      expect(experiment!.requests.map(({ request_inputs }) => request_inputs)).toEqual(
        ['ü', '2', 'ü', '2'].map((content) => ({
          payload: JSON.stringify({ model: 'm', messages: [{ role: 'user', content }] }),
        })),
      )
      for (const { response_outputs, response_timestamps } of experiment!.requests) {
        expect(response_outputs).toEqual([{ response: JSON.stringify(answer) }])
        expect(response_timestamps).toHaveLength(1)
      }
    })

    it('holds one response with its time for each piece of text', async () => {
      const events = [{ choices: [{ delta: { role: 'assistant' } }] }, piece('a'), piece('b'), '[DONE]']
      const profile = await exported(
        (response) => void answerEvents(response, events, { pauseMs: 2 }),
        [step('x', {}, { stream: true })],
        ['--request-count', '3', '--streaming', ...words],
      )
      const { requests } = profile.experiments[0]!
      expect(requests).toHaveLength(3)
      for (const { response_outputs, response_timestamps } of requests) {
        expect(response_outputs).toEqual([
          { response: `data: ${JSON.stringify(piece('a'))}\n\n` },
          { response: `data: ${JSON.stringify(piece('b'))}\n\n` },
        ])
        expect(response_timestamps).toHaveLength(2)
        expect(response_timestamps).toEqual(response_timestamps.toSorted((a, b) => a - b))
      }
    })

    it('names the session of each turn', async () => {
      const steps = [
        step('a', { session_id: 'x' }),
        step('b', { session_id: 'y' }),
        step('c', { session_id: 'x' }),
      ]
      const profile = await exported((response) => answerJson(response, answer), steps, [
        '--session-concurrency',
        '1',
        ...words,
      ])
      const { experiment, requests } = profile.experiments[0]!
      expect(experiment).toEqual({ mode: 'concurrency', value: 1 })
      const seen = requests.map(({ sequence_id, request_inputs: { payload } }) => {
        const { messages } = JSON.parse(String(payload)) as {
          readonly messages: readonly { content: string }[]
        }
        return [sequence_id, messages.at(-1)!.content]
      })
      expect(seen).toEqual([
        ['x', 'a'],
        ['x', 'c'],
        ['y', 'b'],
      ])
    })

    it('says why a request failed', async () => {
      const profile = await exported(
        (response, place) =>
          place === 1
            ? answerJson(response, { error: { message: 'no' } }, 500)
            : answerJson(response, answer),
        [step('x')],
        ['--request-count', '2', ...words],
      )
      expect(profile.experiments[0]!.requests).toMatchObject([
        { error: 'server-error: HTTP 500: no', response_outputs: [], response_timestamps: [] },
        { response_outputs: [{}] },
      ])
    })
  },
)
