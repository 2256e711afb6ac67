import { describe, expect, it } from 'vitest'
import { parseWrkOutput } from './wrk-output.ts'

const printed = `Running 2s test @ http://127.0.0.1:33505/v2/models/fast/infer
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   571.49us    2.18ms  27.75ms   96.36%
    Req/Sec    84.51k    16.52k  102.65k    70.00%
  Latency Distribution
     50%  154.00us
     75%  209.00us
     90%  648.00us
     99%   13.12ms
  168107 requests in 2.00s, 51.62MB read
Requests/sec:  84019.68
Transfer/sec:     25.80MB
`

describe('parseWrkOutput', () => {
  it('reads counts and latencies in their units', () => {
    expect(parseWrkOutput(printed)).toEqual({
      requests: 168_107,
      figures: { throughput: 84_019.68, p50: 154, p99: 13_120 },
      faults: [],
    })
  })

  it.each([
    ['1.50s', 1_500_000],
    ['1.00m', 60_000_000],
  ])('reads a latency of %s', (text, us) => {
    expect(parseWrkOutput(printed.replace('13.12ms', text)).figures.p99).toBe(us)
  })

  it.each([
    ['  Non-2xx or 3xx responses: 12', 'wrk: Non-2xx or 3xx responses: 12'],
    [
      '  Socket errors: connect 0, read 3, write 0, timeout 1',
      'wrk: Socket errors: connect 0, read 3, write 0, timeout 1',
    ],
  ])('calls a fault what wrk only mentions: %s', (line, fault) => {
    const text = printed.replace('Requests/sec', `${line}\nRequests/sec`)
    expect(parseWrkOutput(text)).toMatchObject({ requests: 168_107, faults: [fault] })
  })

  it('has no figures of something else', () => {
    expect(parseWrkOutput('unable to connect to 127.0.0.1:1\n').faults).toHaveLength(1)
  })

  it('lacks the latencies that were not asked for', () => {
    const text = printed.replace(/ {2}Latency Distribution\n(?: +\d+%.*\n)+/, '')
    expect(parseWrkOutput(text)).toEqual({
      requests: 168_107,
      figures: { throughput: 84_019.68 },
      faults: [],
    })
  })
})
