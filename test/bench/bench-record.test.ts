import { describe, expect, it } from 'vitest'
import { benchMisses, comparedRow } from './bench-record.ts'
import { buildRecord, cpuRound, rowNamed, runOf } from './build-bench.ts'

const httpCpu = rowNamed('http-cpu')
const start = rowNamed('start http')

describe('comparedRow', () => {
  it('takes the median of the ratios, which is not the ratio of the medians', () => {
    const rounds = [cpuRound(30, 100), cpuRound(20, 80), cpuRound(44, 110)]
    expect(comparedRow({ row: httpCpu, rounds })).toMatchObject({
      name: 'http-cpu',
      value: { median: 0.3, min: 0.25, max: 0.4, values: [0.3, 0.25, 0.4] },
      isMet: true,
      faults: [],
    })
  })

  it('keeps the figures of both sides over the rounds', () => {
    const { sides } = comparedRow({ row: httpCpu, rounds: [cpuRound(30, 100), cpuRound(20, 80)] })
    expect(sides.map(({ label }) => label)).toEqual(['ours', 'perf_analyzer'])
    expect(sides[0]?.command).toMatch(/^triton-perf-gate analyze -m identity_fp32 -i http /)
    expect(sides[0]?.figures).toEqual({
      cpu: { median: 25, min: 20, max: 30, values: [30, 20] },
      memory: { median: 64, min: 64, max: 64, values: [64, 64] },
    })
    expect(Object.keys(sides[1]!.figures)).toEqual(['cpu', 'throughput'])
  })

  it('takes the figure itself where there is no peer', () => {
    const rounds = [{ subject: runOf({ start: 140 }) }, { subject: runOf({ start: 170 }) }]
    expect(comparedRow({ row: start, rounds })).toMatchObject({ value: { median: 155 }, isMet: false })
  })

  it.each([
    [45, 100, true],
    [45.1, 100, false],
    [0, 100, true],
  ])('with %d beside %d says %s', (subject, peer, isMet) => {
    expect(comparedRow({ row: httpCpu, rounds: [cpuRound(subject, peer)] }).isMet).toBe(isMet)
  })

  it('leaves out a round with a fault on either side, and says which', () => {
    const bad = runOf({ cpu: 1 }, ['ours exited with 5: no'])
    const worse = runOf({ cpu: 1 }, ['the server saw no request of perf_analyzer'])
    const rounds = [
      cpuRound(30, 100),
      { subject: bad, peer: runOf({ cpu: 1000 }) },
      { subject: runOf({ cpu: 1000 }), peer: worse },
    ]
    expect(comparedRow({ row: httpCpu, rounds })).toMatchObject({
      value: { values: [0.3] },
      faults: ['round 2: ours exited with 5: no', 'round 3: the server saw no request of perf_analyzer'],
    })
  })

  it.each([
    ['one side lacks the figure', { subject: runOf({ cpu: 1 }), peer: runOf({}) }],
    ['the peer has nothing to divide by', cpuRound(1, 0)],
    ['every round has a fault', { subject: runOf({ cpu: 1 }, ['bad']), peer: runOf({ cpu: 100 }) }],
  ])('has no value when %s, and then the target is missed', (_, round) => {
    const row = comparedRow({ row: httpCpu, rounds: [round] })
    expect(row).not.toHaveProperty('value')
    expect(row.isMet).toBe(false)
  })
})

describe('benchMisses', () => {
  it('is empty when all is well', () => {
    expect(benchMisses(buildRecord())).toEqual([])
  })

  const dear = comparedRow({ row: httpCpu, rounds: [cpuRound(50, 100)] })
  const slow = comparedRow({ row: start, rounds: [{ subject: runOf({ start: 151 }) }] })
  const broken = comparedRow({ row: httpCpu, rounds: [{ subject: runOf({}, ['bad']), peer: runOf({}) }] })

  it('names targets, faults and rows without a figure', () => {
    expect(benchMisses(buildRecord({ rows: [dear, slow, broken] }))).toEqual([
      'http-cpu: 0.500 (target: at most 0.45)',
      'start http: 151 ms (target: at most 150 ms)',
      'http-cpu: round 1: bad',
      'http-cpu: no round has the figure',
    ])
  })

  it('holds short runs to nothing but that they run', () => {
    expect(benchMisses(buildRecord({ rows: [dear, slow], isJudged: false }))).toEqual([])
    expect(benchMisses(buildRecord({ rows: [broken], isJudged: false }))).toHaveLength(2)
  })

  it('is not content when nothing ran', () => {
    expect(benchMisses(buildRecord({ rows: [] }))).toEqual(['no row ran'])
  })
})
