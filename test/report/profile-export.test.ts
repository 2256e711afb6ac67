import { describe, expect, it } from 'vitest'
import {
  createProfileEncoder,
  type ProfiledRequest,
  type ProfileEncoder,
} from '../../src/report/profile-export.ts'
import { parseProfile } from '../run/profile-schema.ts'

const newEncoder = (): ProfileEncoder =>
  createProfileEncoder({ version: '1.2 "3"', serviceKind: 'triton', endpoint: '' })

const at = (ns: number): bigint => 1_800_000_000_000_000_000n + BigInt(ns)

const request = (parts: Partial<ProfiledRequest> = {}): ProfiledRequest => ({
  timestamp: at(1),
  inputs: [['IN "1"', ['[1', ',2]']]],
  responseTimestamps: [at(3)],
  outputs: [[['OUT', ['true']]]],
  ...parts,
})

const added = (encoder: ProfileEncoder, one: ProfiledRequest): string => [...encoder.add(one)].join('')

describe('the text of a profile export', () => {
  it('is empty for no level, and still of the layout', () => {
    const encoder = newEncoder()
    expect(parseProfile(encoder.begin() + encoder.end())).toEqual({
      experiments: [],
      version: '1.2 "3"',
      service_kind: 'triton',
      endpoint: '',
    })
  })

  it('holds levels, their requests and their windows', () => {
    const encoder = newEncoder()
    const text = [
      encoder.begin(),
      encoder.beginExperiment({ mode: 'concurrency', value: 4 }),
      added(encoder, request()),
      added(encoder, request({ sequenceId: 18_446_744_073_709_551_615n, inputs: [] })),
      encoder.endExperiment([at(0), at(9)]),
      encoder.beginExperiment({ mode: 'request_rate', value: 0.5 }),
      encoder.endExperiment([]),
      encoder.end(),
    ].join('')
    expect(parseProfile(text).experiments).toMatchObject([
      {
        experiment: { mode: 'concurrency', value: 4 },
        requests: [
          { request_inputs: { 'IN "1"': [1, 2] }, response_outputs: [{ OUT: true }] },
          { request_inputs: {} },
        ],
      },
      { experiment: { mode: 'request_rate', value: 0.5 }, requests: [], window_boundaries: [] },
    ])
    // To the nanosecond, where a double would be hundreds of them off.
    expect(text).toContain('{"timestamp":1800000000000000001,')
    expect(text).toContain('"response_timestamps":[1800000000000000003]')
    expect(text).toContain('"window_boundaries":[1800000000000000000,1800000000000000009]')
    expect(text).toContain('"sequence_id":18446744073709551615,')
  })

  it.each([
    { name: 'none', responses: 0 },
    { name: 'one', responses: 1 },
    { name: 'many', responses: 5 },
  ])('holds $name of the responses of a request, and no other', ({ responses }) => {
    const encoder = newEncoder()
    const places = Array.from({ length: responses }, (_, place) => place)
    const one = request({
      responseTimestamps: places.map(at),
      outputs: places.map((place) => [['OUT', [String(place)]]]),
      error: 'timeout: a "reason"',
    })
    const text = [
      encoder.begin(),
      encoder.beginExperiment({ mode: 'concurrency', value: 1 }),
      added(encoder, one),
      encoder.endExperiment([]),
      encoder.end(),
    ].join('')
    const [shown] = parseProfile(text).experiments[0]!.requests
    expect(shown!.response_timestamps).toHaveLength(responses)
    expect(shown!.response_outputs).toEqual(places.map((place) => ({ OUT: place })))
    expect(shown!.error).toBe('timeout: a "reason"')
  })

  it('has no comma too many where a level was taken off it', () => {
    for (const before of [0, 1]) {
      const encoder = newEncoder()
      const parts = [encoder.begin()]
      const level = (value: number): string[] => [
        encoder.beginExperiment({ mode: 'concurrency', value }),
        added(encoder, request()),
      ]
      for (let value = 1; value <= before; value += 1) parts.push(...level(value), encoder.endExperiment([]))
      level(before + 1)
      encoder.dropExperiment()
      parts.push(...level(before + 1), encoder.endExperiment([]), encoder.end())
      const { experiments } = parseProfile(parts.join(''))
      expect(experiments.map(({ experiment, requests }) => [experiment.value, requests.length])).toEqual(
        Array.from({ length: before + 1 }, (_, place) => [place + 1, 1]),
      )
    }
  })
})
