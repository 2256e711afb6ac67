import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { Target } from '../../src/plan/plan.ts'
import { uploadTarget } from '../../src/plan/upload-target.ts'

const targetOf = (...argv: readonly string[]): Target =>
  parsePlan(parseArgv(['-m', 'M', ...argv], ['analyze'])).target

describe('where models are sent to', () => {
  it.each([
    ['port 8001 of the host', ['-u', 'triton:8000'], undefined, 'triton:8001'],
    ['the default', [], undefined, 'localhost:8001'],
    ['port 8001 of an IPv6 address', ['-u', '[::1]:9000'], undefined, '[::1]:8001'],
    ['another port', ['-u', 'triton:9000'], 'triton:9001', 'triton:9001'],
    ['the measured one', ['-i', 'grpc', '-u', 'triton:9001'], undefined, 'triton:9001'],
    ['another than the measured one', ['-i', 'grpc', '-u', 'proxy:80'], 'triton:8001', 'triton:8001'],
    ['a socket', ['-u', 'unix:/run/http.sock'], 'unix:/run/grpc.sock:8001', 'unix:/run/grpc.sock:8001'],
  ] as const)('is %s', (_, argv, grpcUrl, url) => {
    const target = uploadTarget(targetOf(...argv), grpcUrl)
    expect(target).toMatchObject({ protocol: 'grpc', url })
    expect(target).not.toHaveProperty('pathPrefix')
  })

  it('gets the headers that gRPC can carry', () => {
    const headers = ['-H', 'Authorization: Bearer t', '-H', "x'y: 1", '-H', 'Host: a']
    expect(uploadTarget(targetOf(...headers), undefined).headers).toEqual([['Authorization', ' Bearer t']])
  })

  it('is none of what HTTP alone has', () => {
    const target = uploadTarget(targetOf('-u', 'http://triton:8000/prefix'), undefined)
    expect(target.url).toBe('triton:8001')
    expect(target).not.toHaveProperty('pathPrefix')
  })

  it.each([
    ['a socket of HTTP alone', ['-u', 'unix:/run/http.sock'], 'grpc-url'],
    ['HTTPS', ['-u', 'https://triton'], '--ssl-grpc-use-ssl'],
    [
      'a server that is no Triton',
      ['--service-kind', 'openai', '--endpoint', 'v1/completions'],
      '--service-kind',
    ],
  ] as const)('is asked for with %s', (_, argv, named) => {
    let failure: unknown
    try {
      uploadTarget(targetOf(...argv), undefined)
    } catch (error) {
      failure = error
    }
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({
      code: 'invalid-option',
      exitCode: 3,
      message: expect.stringContaining(named),
    })
  })
})
