import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { complaintsOf } from './complaints.ts'

const planOf = (...argv: readonly string[]) => parsePlan(parseArgv(['-m', 'm', ...argv], ['analyze']))

const chat = ['--service-kind', 'openai', '--endpoint', 'v1/chat/completions', '--input-data', 'in.json']

describe('readServiceKind', () => {
  it('is a Triton when nothing is said', () => {
    expect(planOf().target).not.toHaveProperty('openAi')
  })

  it.each<[readonly string[], object]>([
    [[], { openAi: 'v1/chat/completions', protocol: 'http', streaming: false }],
    [['--streaming'], { openAi: 'v1/chat/completions', streaming: true }],
    [['--async', '-i', 'http', '-b', '1'], { openAi: 'v1/chat/completions' }],
    [['-u', 'https://a.b:8443/proxy'], { url: 'a.b:8443', secure: true, pathPrefix: '/proxy' }],
    [['-H', 'Authorization: Bearer x'], { headers: [['Authorization', ' Bearer x']] }],
  ])('takes openai with %j', (argv, target) => {
    const { target: got } = planOf(...chat, ...argv)
    expect(got).toMatchObject(target)
    expect(got).not.toHaveProperty('endpoint')
  })

  it.each<[string, readonly string[], string]>([
    ['no endpoint', ['--service-kind', 'openai', '--input-data', 'in.json'], '--endpoint: it is missing'],
    [
      'the generate extension',
      ['--service-kind', 'openai', '--input-data', 'x', '--endpoint', 'generate'],
      "--endpoint: got 'generate'",
    ],
    ['made-up data', chat.slice(0, 4), '--input-data FILE'],
    ['gRPC', [...chat, '-i', 'grpc'], 'expected -i http'],
    ['a batch', [...chat, '-b', '2'], 'expected 1'],
    ['a path with /v1', [...chat, '-u', 'localhost:8000/v1'], '/v1'],
    ['shared memory', [...chat, '--shared-memory', 'system'], '--shared-memory system'],
    ['JSON tensors', [...chat, '--input-tensor-format', 'json'], '--input-tensor-format json'],
    ['compression', [...chat, '--http-request-compression', 'gzip'], '--http-request-compression gzip'],
    ['metrics', [...chat, '--collect-metrics'], '--collect-metrics'],
    ['tracing', [...chat, '--trace-level', 'TIMESTAMPS'], '--trace-level TIMESTAMPS'],
    ['a version', [...chat, '-x', '1'], '--model-version'],
    ['composing models', [...chat, '--bls-composing-models', 'a'], '--bls-composing-models'],
    ['parameters', [...chat, '--request-parameter', 'a:1:int'], '--request-parameter'],
    ['shapes', [...chat, '--shape', 'a:1'], '--shape a:1'],
    ['sequences', [...chat, '--sequence-length', '3'], '--sequence-length 3'],
  ])('refuses openai with %s', (_, argv, words) => {
    const complaints = complaintsOf(() => planOf(...argv))
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(words)
  })

  it('refuses embeddings in a stream, and an endpoint of the OpenAI API at a Triton', () => {
    const embeddings = chat.with(3, 'v1/embeddings')
    expect(complaintsOf(() => planOf(...embeddings, '--streaming'))[0]).toContain('--streaming')
    expect(complaintsOf(() => planOf('--endpoint', 'v1/completions'))[0]).toContain('--service-kind openai')
  })
})
