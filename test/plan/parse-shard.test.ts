import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { complaintsOf } from './complaints.ts'

const shard = ['--shard', '1/3', '--start-at', '2026-11-24T12:00:00Z']
const load = ['--concurrency-range', '4']
const parse = (...argv: readonly string[]) => parsePlan(parseArgv(['-m', 'm', ...argv], ['analyze']))
const complaints = (...argv: readonly string[]) => complaintsOf(() => parse(...argv))

describe('--shard', () => {
  it('is a part, counted from 0, and a start', () => {
    expect(parse(...load, ...shard).shard).toEqual({
      index: 1,
      of: 3,
      startAtMs: Date.UTC(2026, 10, 24, 12),
    })
    expect(parse().shard).toBeUndefined()
  })

  it.each([
    ['2026-11-24T13:30:00.25+01:30', Date.UTC(2026, 10, 24, 12) + 250],
    ['1795521600', 1_795_521_600_000],
    ['1795521600.5', 1_795_521_600_500],
  ])('begins at %s', (text, startAtMs) => {
    expect(parse('--shard', '0/1', '--start-at', text).shard?.startAtMs).toBe(startAtMs)
  })

  it('says from where it counts', () => {
    expect(complaints(...load, '--shard', '3/3', '--start-at', '1795521600')).toEqual([
      "--shard: got '3/3', expected I/N with I from 0 to N - 1 and N at most 1000: three shards are 0/3, 1/3 and 2/3",
    ])
  })

  it('and --start-at need each other', () => {
    expect(complaints(...load, '--shard', '0/2')).toEqual([
      '--shard: expected --start-at TIME with it, at which all shards begin',
    ])
    expect(complaints('--start-at', '1795521600')).toEqual([
      '--start-at: expected --shard I/N with it: a run by itself begins at once',
    ])
  })

  it('leaves no shard without a part of the load', () => {
    expect(complaints('--concurrency-range', '2:8', ...shard)).toEqual([
      '--shard: got 3 shards for concurrency 2, expected at most 2: each keeps at least one request outstanding',
    ])
    expect(complaints('--request-rate-range', '1', '--max-outstanding', '2', ...shard)).toEqual([
      "--max-outstanding: got '2', expected at least the 3 shards, which share it",
    ])
    expect(parse('--request-rate-range', '1', ...shard).shard?.of).toBe(3)
  })

  it('takes a number of requests for one level alone', () => {
    expect(parse(...load, '--request-count', '10', ...shard).measurement.requestCount).toBe(10)
    expect(complaints('--request-rate-range', '1:2', '--request-count', '10', ...shard)).toEqual([
      '--request-count and --shard were both given with 2 load levels, expected one: when a level of so many requests ends is not known beforehand',
    ])
  })

  it.each([
    [['-l', '5', ...load], '-l, --latency-threshold 5', 'which level comes next'],
    [
      ['--binary-search', '-l', '5', '--concurrency-range', '4:8'],
      '-l, --latency-threshold 5',
      'which level',
    ],
    [['--periodic-concurrency-range', '4:8'], '--periodic-concurrency-range 4:8', 'when more requests join'],
    [
      [...load, '--measurement-mode', 'count_windows'],
      '--measurement-mode count_windows',
      'the windows of all shards must begin and end together',
    ],
    [[...load, '--sequence-length', '4'], '--sequence-length 4', 'what a sequence sends'],
    [[...load, '--shared-memory', 'system'], '--shared-memory system', 'its tensors are on one machine'],
    [[...load, '--collect-metrics'], '--collect-metrics', 'they are one of the server'],
    [
      [...load, '--trace-level', 'TIMESTAMPS'],
      '--trace-level TIMESTAMPS',
      'shards would change the settings',
    ],
  ])('refuses %j, with the reason', (argv, words, why) => {
    const [complaint, more] = complaints(...argv, ...shard)
    expect(complaint).toContain(`--shard 1/3 and ${words} were both given, expected one of them: ${why}`)
    expect(more).toBeUndefined()
  })
})

describe('merge', () => {
  const raw = (...argv: readonly string[]) => [...(parseArgv(argv, ['merge']).get('report') ?? [])]

  it('takes its reports as words of their own, before, between and after its options', () => {
    expect(raw('a.json', 'b.json', '--json', 'out.json', 'c.json')).toEqual(['a.json', 'b.json', 'c.json'])
    expect(raw('a.json', '--report', 'b.json', 'c.json')).toEqual(['a.json', 'b.json', 'c.json'])
  })

  it('lets no other command have any', () => {
    expect(() => parseArgv(['a.json'], ['gate'])).toThrow("'a.json': expected an option here")
  })
})
