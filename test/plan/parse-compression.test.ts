import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { Compression } from '../../src/plan/plan.ts'
import { complaintsOf } from './complaints.ts'

const compressionOf = (words: string): Compression | undefined =>
  parsePlan(parseArgv(['-m', 'M', ...words.split(' ').filter(Boolean)], ['analyze'])).target.compression

describe('the compression options', () => {
  it.each<[string, Compression | undefined]>([
    ['', undefined],
    ['--http-request-compression none --http-response-compression none', undefined],
    ['--grpc-compression-algorithm none', undefined],
    ['-i grpc --http-request-compression none', undefined],
    ['-i grpc --grpc-compression-algorithm GZIP', { request: 'gzip', response: 'gzip' }],
    ['-i grpc --grpc-compression-algorithm deflate', { request: 'deflate', response: 'deflate' }],
    ['--http-request-compression gzip', { request: 'gzip', response: 'none' }],
    [
      '--http-request-compression gzip --http-response-compression deflate',
      { request: 'gzip', response: 'deflate' },
    ],
  ])('are read: %s', (words, compression) => {
    expect(compressionOf(words)).toStrictEqual(compression)
  })

  it.each([
    [
      '--grpc-compression-algorithm gzip',
      "--grpc-compression-algorithm: got 'gzip' with -i http, expected it with -i grpc",
    ],
    [
      '-i grpc --http-response-compression gzip',
      "--http-response-compression: got 'gzip' with -i grpc, expected it with -i http",
    ],
    [
      '-i grpc --grpc-compression-algorithm br',
      "--grpc-compression-algorithm: got 'br', expected one of none, gzip, deflate",
    ],
    [
      '--shared-memory system --http-response-compression gzip',
      '--shared-memory system and --http-response-compression gzip were both given, expected one of them: tensors in it are not sent',
    ],
    [
      '-i grpc --grpc-compression-algorithm gzip --transport library',
      "--grpc-compression-algorithm: got 'gzip' with --transport library, expected --transport direct: the gRPC library ends it with the first response",
    ],
  ])('are refused where they make no sense: %s', (words, complaint) => {
    expect(complaintsOf(() => compressionOf(words))).toStrictEqual([complaint])
  })
})
