import { describe, expect, it } from 'vitest'
import { parseH2loadOutput } from './h2load-output.ts'

const printed = `starting benchmark...
spawning thread #0: 1 total client(s). Timing-based test with 0s of warm-up time and 2s of main duration for measurements.
Application protocol: h2c
Main benchmark duration is over for thread #0. Stopping all clients.

finished in 2.01s, 282232.00 req/s, 43.60MB/s
requests: 564464 total, 564480 started, 564464 done, 564464 succeeded, 0 failed, 0 errored, 0 timeout
status codes: 564464 2xx, 0 3xx, 0 4xx, 0 5xx
`

describe('parseH2loadOutput', () => {
  it('reads the count of answers and the rate', () => {
    expect(parseH2loadOutput(printed)).toEqual({
      requests: 564_464,
      figures: { throughput: 282_232 },
      faults: [],
    })
  })

  it.each([
    ['0 failed', '3 failed', 'h2load: 3 failed, 0 errored, 0 timed out'],
    ['0 errored', '2 errored', 'h2load: 0 failed, 2 errored, 0 timed out'],
    ['0 timeout', '1 timeout', 'h2load: 0 failed, 0 errored, 1 timed out'],
  ])('calls a fault what was %s and is %s', (zero, some, fault) => {
    expect(parseH2loadOutput(printed.replace(zero, some)).faults).toEqual([fault])
  })

  it('has no figures of something else', () => {
    expect(parseH2loadOutput('could not connect to the server\n').faults).toHaveLength(1)
  })
})
