import { describe, expect, it } from 'vitest'
import { windowStretch } from '../../src/measure/window-length.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import {
  type BenchCommand,
  benchRowIds,
  benchRowName,
  benchRows,
  fullLengths,
  quickLengths,
  rowsBesideBefore,
} from './bench-rows.ts'

const rows = benchRows(fullLengths)
const commands = rows.flatMap(({ id, subject, peer }) =>
  [subject, ...(peer === undefined ? [] : [peer])].map((command) => ({ id, command })),
)
const isOurs = ({ program }: BenchCommand): boolean => program === 'ours' || program === 'start'

const planOf = ({ model, protocol, args }: BenchCommand) =>
  parsePlan(parseArgv(['-m', model, '-i', protocol, ...args], ['analyze']))

describe('benchRows', () => {
  it.each([
    ['http-cpu', 'cpu', 'http', 0.45, 8, 'perf_analyzer'],
    ['grpc-cpu', 'cpu', 'grpc', 0.4, 8, 'perf_analyzer'],
    ['grpc-streaming-cpu', 'cpu', 'grpc', 0.45, 8, 'perf_analyzer'],
    ['http-p50', 'p50', 'http', 0.85, 1, 'perf_analyzer'],
    ['grpc-p50', 'p50', 'grpc', 0.85, 1, 'perf_analyzer'],
    ['wrk', 'cpu', 'http', 1.5, 16, 'wrk'],
    ['h2load', 'cpu', 'grpc', 1.5, 16, 'h2load'],
    ['responder-p99', 'p99', 'grpc', 0.1, 16, 'ours'],
    ['large-http', 'cpu', 'http', 1.1, 4, 'ours'],
    ['memory', 'memory', 'grpc', 1.1, 16, 'ours'],
    ['concurrency-64 http', 'cpu', 'http', 1.1, 64, 'ours'],
    ['concurrency-64 grpc', 'cpu', 'grpc', 1.1, 64, 'ours'],
    ['concurrency-256 http', 'cpu', 'http', 1.1, 256, 'ours'],
    ['concurrency-256 grpc', 'cpu', 'grpc', 1.1, 256, 'ours'],
    ['start http', 'start', 'http', 150, 1, undefined],
    ['start grpc', 'start', 'grpc', 150, 1, undefined],
  ])('has %s', (name, metric, protocol, atMost, concurrency, peer) => {
    const row = rows.find((candidate) => benchRowName(candidate) === name)!
    expect(row).toMatchObject({ metric, protocol, target: { atMost }, subject: { protocol } })
    expect(row.peer?.program).toBe(peer)
    expect(row.peer?.model ?? row.subject.model).toBe(row.subject.model)
    expect(planOf(row.subject).load.levels).toEqual([{ mode: 'concurrency', value: concurrency }])
  })

  it.each([
    ['spin-lag-p50', 'lagP50', { atMost: 20, unit: 'us' }, '1000 spin 9'],
    ['spin-lag-p99', 'lagP99', { atMost: 1000, unit: 'us' }, '1000 spin 9'],
    ['timer-lag', 'lagP50', { atMost: 700, unit: 'us' }, '200 timer 9'],
    ['timer-cpu', 'cores', { atMost: 0.15, unit: 'cores' }, '200 timer 9'],
  ])('has the open loop %s', (id, metric, target, args) => {
    const row = rows.find((candidate) => candidate.id === id)!
    expect(row).toMatchObject({ metric, target, server: 'fast', subject: { program: 'open-loop' } })
    expect(row.subject.args.join(' ')).toBe(args)
    expect(row.peer).toBeUndefined()
  })

  it('names every row once', () => {
    const names = rows.map(benchRowName)
    expect(new Set(names).size).toBe(names.length)
    expect(rows).toHaveLength(20)
    expect(benchRowIds).toHaveLength(17)
  })

  it('compares with the libraries where it says so', () => {
    const transports = rows.flatMap(({ id, subject, peer }) =>
      peer?.program === 'ours' && planOf(peer).target.transport === 'library'
        ? [[id, planOf(subject).target.transport]]
        : [],
    )
    expect(transports).toEqual([
      ['responder-p99', 'direct'],
      ['large-http', 'direct'],
    ])
  })

  it('streams on both sides where it says so', () => {
    const row = rows.find(({ id }) => id === 'grpc-streaming-cpu')!
    expect(planOf(row.subject).target.streaming).toBe(true)
    expect(row.peer?.args).toEqual(expect.arrayContaining(['-a', '--streaming']))
  })

  it('measures memory after ten times as many requests', () => {
    const { subject, peer } = rows.find(({ id }) => id === 'memory')!
    expect(planOf(subject).measurement.requestCount).toBe(5_000_000)
    expect(planOf(peer!).measurement.requestCount).toBe(500_000)
  })

  it.each(commands.filter(({ command }) => isOurs(command)))(
    'has commands that our program takes: $id $command.label',
    ({ command }) => {
      const { load, measurement } = planOf(command)
      expect(load.maxThreads).toBe(1)
      // Either a number of requests or three windows, whatever they show.
      if (measurement.requestCount !== undefined) return
      expect(measurement).toMatchObject({ maxTrials: 3, stabilityPercentage: 999 })
    },
  )

  it('runs a peer as long as a level of ours', () => {
    const levelSeconds = (3 * windowStretch * fullLengths.intervalMs) / 1000
    expect(fullLengths.seconds).toBe(levelSeconds)
    const seconds = rows.flatMap(({ peer }) =>
      peer?.program === 'wrk' || peer?.program === 'h2load' ? [peer.args.join(' ')] : [],
    )
    expect(seconds).toEqual(['-t1 -c16 -d9s --latency', '-t1 -c1 -m16 -D 9'])
  })

  it('has the same rows when it is quick', () => {
    expect(benchRows(quickLengths).map(benchRowName)).toEqual(rows.map(benchRowName))
  })
})

describe('rowsBesideBefore', () => {
  it('runs each command of ours once more, by the earlier bundle, and lets it cost a twentieth less', () => {
    const beside = rowsBesideBefore(rows)
    expect(beside.map(benchRowName)).toEqual(
      rows.map(benchRowName).filter((name) => !/^(timer|spin)-/.test(name)),
    )
    for (const { subject, peer, target, figure } of beside) {
      expect(peer).toEqual({ ...subject, label: 'ours, before', isBefore: true })
      expect(target).toEqual({ atMost: 1.05, unit: 'times' })
      expect(figure).toMatch(/, ours \/ ours before$/)
    }
    expect(rowsBesideBefore([...rows, ...rows])).toEqual(beside)
  })
})
