import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { complaintsOf } from './complaints.ts'

const headersOf = (protocol: string, header: string) =>
  parsePlan(parseArgv(['-m', 'M', '-i', protocol, '-H', header], ['analyze'])).target.headers

describe('-H', () => {
  it.each([
    ['http', 'Content-Type:x', 'Content-Type', 'x'],
    ['http', 'Connection: close', 'Connection', ' close'],
    ['http', 'grpc-timeout:1S', 'grpc-timeout', '1S'],
    ['grpc', 'triton_grpc_error:true', 'triton_grpc_error', 'true'],
    ['grpc', 'accept-encoding:gzip', 'accept-encoding', 'gzip'],
  ])('takes over %s what the user may mean: %s', (protocol, header, name, value) => {
    expect(headersOf(protocol, header)).toStrictEqual([[name, value]])
  })

  it.each([
    ['http', 'Content-Length', 'another name: it is set with every request'],
    ['http', 'transfer-encoding', 'another name: it is set with every request'],
    ['http', 'Expect', 'another name: it is set with every request'],
    ['http', 'Inference-Header-Content-Length', 'another name: it is set with every request'],
    ['http', 'Accept-Encoding', '--http-response-compression'],
    ['http', 'content-encoding', '--http-request-compression'],
    ['grpc', 'content-type', 'another name: it is set with every request'],
    ['grpc', 'te', 'another name: it is set with every request'],
    ['grpc', 'grpc-timeout', 'another name: it is set with every request'],
    ['grpc', 'grpc-encoding', '--grpc-compression-algorithm'],
  ])(
    'leaves over %s to the client what is its own, and keeps the value to itself: %s',
    (protocol, name, expected) => {
      expect(complaintsOf(() => headersOf(protocol, `${name}:s3cr3t`))).toStrictEqual([
        `-H, --header: got '${name}:...', expected ${expected}`,
      ])
    },
  )
})
