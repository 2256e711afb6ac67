import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import type { InputFiles } from '../../src/payload/input-step.ts'
import { encodeOpenAi, openAiPayloads } from '../../src/payload/openai-payload.ts'

const fileOf = (json: unknown, path = 'in.json'): InputFiles => ({
  kind: 'json',
  path,
  bytes: Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)),
})

const use = { streaming: false, hasSessions: false }

const bodiesOf = (files: readonly InputFiles[], streaming = false): readonly string[] =>
  encodeOpenAi('v1/completions', openAiPayloads(files, { streaming, hasSessions: false })).flatMap((steps) =>
    steps.map((request) => {
      if (request.protocol !== 'http') throw new Error('no HTTP request')
      expect(request.path).toBe('/v1/completions')
      return Buffer.from(request.body).toString()
    }),
  )

describe('openAiPayloads', () => {
  it('sends each payload as it is, and large numbers exact', () => {
    const file = fileOf('{"data":[{"payload":[{"model":"m","prompt":"ü","seed":12345678901234567890}]}]}')
    expect(bodiesOf([file])).toStrictEqual(['{"model":"m","prompt":"ü","seed":12345678901234567890}'])
  })

  it('takes the steps of several files, a time for each, and of several streams the first', () => {
    const step = (prompt: string) => ({ payload: [{ prompt }], timestamp: 0 })
    expect(bodiesOf([fileOf({ data: [step('a'), step('b')] }), fileOf({ data: [step('c')] })])).toStrictEqual(
      ['{"prompt":"a"}', '{"prompt":"b"}', '{"prompt":"c"}'],
    )
    const nested = openAiPayloads([fileOf({ data: [[step('a'), step('b')], [step('c')]] })], use)
    expect(nested).toMatchObject({ stepsRead: [2, 1], streams: [[{}, {}]] })
  })

  it('has another hash for another payload', () => {
    const hashOf = (prompt: string) =>
      openAiPayloads([fileOf({ data: [{ payload: [{ prompt }] }] })], use).sha256
    expect(hashOf('a')).toBe(hashOf('a'))
    expect(hashOf('a')).not.toBe(hashOf('b'))
  })

  it.each<[string, InputFiles, boolean, string]>([
    ['no payload', fileOf({ data: [{}] }), false, 'data[0]: expected "payload"'],
    ['an object', fileOf({ data: [{ payload: {} }] }), false, 'got an object'],
    ['no object', fileOf({ data: [{ payload: [] }] }), false, 'got an array of 0'],
    ['two objects', fileOf({ data: [{ payload: [{}, {}] }] }), false, 'got an array of 2'],
    ['a tensor', fileOf({ data: [{ payload: [{}], INPUT0: [1] }] }), false, '"INPUT0"'],
    [
      'a session',
      fileOf({ data: [{ payload: [{}], session_id: 'a' }] }),
      false,
      'belongs to --session-concurrency',
    ],
    ['a delay', fileOf({ data: [{ payload: [{}], delay: 5 }] }), false, 'belongs to --session-concurrency'],
    ['answers', fileOf({ data: [{ payload: [{}] }], validation_data: [] }), false, 'validation_data'],
    ['a stream', fileOf({ data: [{ payload: [{ stream: true }] }] }), false, 'needs --streaming'],
    ['no stream', fileOf({ data: [{ payload: [{ stream: false }] }] }), true, '"stream": true'],
    ['a directory', { kind: 'directory', path: 'd', files: new Map() }, false, "directory 'd'"],
  ])('refuses %s', (_, file, streaming, words) => {
    const refusal = (): unknown => openAiPayloads([file], { streaming, hasSessions: false })
    expect(refusal).toThrow(Failure)
    expect(refusal).toThrow(words)
  })
})
