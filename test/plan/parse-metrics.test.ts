import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { readMetrics } from '../../src/plan/parse-metrics.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { optionReader } from '../../src/plan/raw-options.ts'
import { complaintsOf } from './complaints.ts'

const planOf = (...argv: readonly string[]) => parsePlan(parseArgv(['-m', 'm', ...argv], ['analyze']))
const metricsOf = (...argv: readonly string[]) => planOf('--collect-metrics', ...argv).metrics

const wanted = 'expected host:port, host:port/path, or that after http:// or https://'

describe('readMetrics', () => {
  it('collects nothing unless asked', () => {
    expect(planOf()).not.toHaveProperty('metrics')
  })

  it.each([
    { what: 'the default', argv: [], host: 'localhost:8002' },
    { what: 'gRPC', argv: ['-i', 'grpc', '-u', 'triton:9001'], host: 'triton:8002' },
    // perf_analyzer cuts the host at the first colon.
    { what: 'https in front', argv: ['-u', 'https://triton.example:8443'], host: 'triton.example:8002' },
    { what: 'an IPv6 address', argv: ['-u', '[::1]:9000'], host: '[::1]:8002' },
    {
      what: 'an IPv6 address behind https',
      argv: ['-u', 'https://[2001:db8::7]:1'],
      host: '[2001:db8::7]:8002',
    },
  ])('looks on the host of the server: $what', ({ argv, host }) => {
    expect(metricsOf(...argv)).toStrictEqual({ host, secure: false, path: '/metrics', intervalMs: 1000 })
  })

  it.each([
    ['triton:9002', { host: 'triton:9002', secure: false, path: '/metrics' }],
    ['triton', { host: 'triton:8002', secure: false, path: '/metrics' }],
    ['triton:9002/', { host: 'triton:9002', secure: false, path: '/metrics' }],
    ['triton:9002/metrics', { host: 'triton:9002', secure: false, path: '/metrics' }],
    ['http://triton:9002/a/b?c=d', { host: 'triton:9002', secure: false, path: '/a/b?c=d' }],
    ['HTTPS://triton/metrics', { host: 'triton:443', secure: true, path: '/metrics' }],
    ['[::1]:9002/metrics', { host: '[::1]:9002', secure: false, path: '/metrics' }],
  ])('takes %s', (url, place) => {
    expect(metricsOf('--metrics-url', url)).toStrictEqual({ ...place, intervalMs: 1000 })
  })

  it('takes an interval', () => {
    expect(metricsOf('--metrics-interval', '250')).toMatchObject({ intervalMs: 250 })
  })

  it.each<[readonly string[], string]>([
    [
      ['--metrics-url', 'triton:8002'],
      "--metrics-url: got 'triton:8002' without --collect-metrics, expected both or neither",
    ],
    [
      ['--metrics-interval', '1000'],
      "--metrics-interval: got '1000' without --collect-metrics, expected both or neither",
    ],
    [
      ['--collect-metrics', '--metrics-interval', '0'],
      "--metrics-interval: got '0', expected a whole number from 1 to 86400000",
    ],
    ...['', 'a b', 'ftp://triton', 'triton:0', 'triton:65536', 'triton:x', '::1', 'triton:1/a b'].map(
      (url): [readonly string[], string] => [
        ['--collect-metrics', `--metrics-url=${url}`],
        `--metrics-url: got '${url}', ${wanted}`,
      ],
    ),
    [
      ['--collect-metrics', '--metrics-url', 'http://me:secret@triton:8002'],
      `--metrics-url: got 'http://***@triton:8002', ${wanted}`,
    ],
  ])('refuses %j', (argv, complaint) => {
    expect(complaintsOf(() => planOf(...argv))).toStrictEqual([complaint])
  })

  it('wants to be told where they are when the server is at no host', () => {
    const read = optionReader(new Map([['collect-metrics', ['true']]]))
    readMetrics(read, { url: 'unix:/run/triton.sock' })
    expect(complaintsOf(() => read.finish())).toStrictEqual([
      '--collect-metrics: the host of its metrics is not known, expected --metrics-url host:port/path too',
    ])
  })
})
