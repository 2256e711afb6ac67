import { expect, it } from 'vitest'
import { cutOneJobTrials, judgeOneJob } from './one-job-trials.ts'
import { rivals } from './rivals.ts'
import { syntheticPiece } from './synthetic-piece.ts'

const { blocks } = syntheticPiece('compute-slower-10', 70, 0.001)
const trials = cutOneJobTrials(blocks)
const rivalNamed = (name: string) => rivals.find((rival) => rival.name === name)!

it('measures the base in the first half of a trial and the candidate in the second', () => {
  // Eleven blocks hold the 21 segments of a run.
  expect(trials.map(({ history }) => history.length)).toEqual([1, 2, 3])
  for (const { history, candidate } of trials) {
    const base = history.at(-1)!
    expect(candidate.repeats).toHaveLength(21)
    expect(candidate.p95 / base.p95).toBeCloseTo(1.1, 2)
    expect(base.throughput / candidate.throughput).toBeCloseTo(1.1, 2)
  }
  const moved = cutOneJobTrials(blocks.slice(22))
  expect(moved[0]!.history[0]).toEqual(trials[1]!.history[1])
  expect(moved[0]!.candidate).toEqual(trials[1]!.candidate)
})

it('gives no answer to a rule that needs more runs', () => {
  const bencher = rivalNamed('Bencher t-test .99')
  expect(judgeOneJob(bencher, trials[0]!)).toBe('undecided')
  expect(judgeOneJob(bencher, trials[2]!)).toBe('red')
  expect(judgeOneJob(rivalNamed('benchstat U-test .05'), trials[0]!)).toBe('red')
  expect(judgeOneJob(rivalNamed('github-action-benchmark 150 %'), trials[0]!)).toBe('green')
})
