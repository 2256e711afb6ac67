import { describe, expect, it } from 'vitest'
import { type LevelSpec, ourRun, stdoutOf, theirRun } from './build-run.ts'
import { checkRounds, levelsLeftOut } from './checks.ts'
import { parseCsv } from './csv.ts'
import { parsePrinted } from './printed-report.ts'
import type { ProgramRun } from './program-run.ts'
import type { Round } from './rounds.ts'

const concurrencies = [1, 2, 3]
const levels: readonly LevelSpec[] = concurrencies.map((concurrency) => ({ concurrency }))
const unstableAt2 =
  ' Failed to obtain stable measurement within 10 measurement windows for concurrency 2. Please try to increase the --measurement-interval.\n'

/** The faults of one check in one round of runs that agree but for the change. */
const faults = (name: string, change: { ours?: ProgramRun; theirs?: ProgramRun }): readonly string[] => {
  const round: Round = { ours: ourRun(levels), theirs: theirRun(levels), ...change }
  return checkRounds([round], concurrencies).find((check) => check.name === name)!.faults
}

describe('checkRounds', () => {
  it('finds no fault where both agree', () => {
    const checks = checkRounds([{ ours: ourRun(levels), theirs: theirRun(levels) }], concurrencies)
    expect(checks.map(({ name }) => name)).toEqual([
      'both end well',
      'same CSV header',
      'same CSV row keys',
      'same lines printed',
      "our successes are the server's",
    ])
    expect(checks.flatMap((check) => check.faults)).toEqual([])
  })

  it('names the round of a fault', () => {
    const good: Round = { ours: ourRun(levels), theirs: theirRun(levels) }
    const bad: Round = { ...good, theirs: theirRun(levels, { code: 99, stderr: 'x\nno connection\n' }) }
    expect(checkRounds([good, bad], concurrencies)[0]?.faults).toEqual([
      'round 2: perf_analyzer exited with 99: no connection',
    ])
  })

  it('takes 2 for an answer: the first level was not stable', () => {
    expect(faults('both end well', { ours: ourRun(levels, { code: 2 }) })).toEqual([])
    expect(faults('both end well', { ours: ourRun(levels, { code: 5 }) })).toHaveLength(1)
  })

  it('finds a header that differs, and a file of ours that is missing', () => {
    const other = parseCsv('Concurrency,Inferences/Second\n')
    expect(faults('same CSV header', { ours: ourRun(levels, { csv: other }) })).toHaveLength(1)
    const { csv: _, ...without } = ourRun(levels)
    expect(faults('same CSV header', { ours: without })).toHaveLength(1)
    const { csv: __, ...nothing } = theirRun([], { code: 2 })
    expect(faults('same CSV header', { theirs: nothing })).toEqual([])
  })

  it('finds rows that nobody asked for or that are missing', () => {
    expect(faults('same CSV row keys', { ours: ourRun(levels.slice(1)) })).toEqual([
      'round 1: ours has rows for 2, 3, asked were 1, 2, 3',
    ])
    expect(faults('same CSV row keys', { theirs: theirRun([...levels, { concurrency: 4 }]) })).toEqual([
      'round 1: perf_analyzer accounts for 1, 2, 3, 4, asked were 1, 2, 3',
    ])
  })

  it('lets perf_analyzer drop a level, when it says so', () => {
    const dropped = theirRun(levels.slice(0, 1))
    expect(faults('same CSV row keys', { theirs: dropped })).toHaveLength(1)
    expect(faults('same CSV row keys', { theirs: { ...dropped, stderr: unstableAt2 } })).toEqual([])
  })

  it('lets it drop a request rate, of which it says only that it gave up', () => {
    const stderr = ' Failed to obtain stable measurement.\n'
    const dropped = theirRun(levels.slice(0, 1), { stderr })
    expect(faults('same CSV row keys', { theirs: dropped })).toEqual([])
    const { csv: _, ...nothing } = theirRun([], { code: 2, stderr })
    expect(faults('same CSV row keys', { theirs: nothing })).toEqual([])
    expect(levelsLeftOut([{ ours: ourRun(levels), theirs: nothing }], concurrencies)).toEqual([
      'round 1: perf_analyzer dropped concurrency 1, not stable',
      'round 1: perf_analyzer did not come to concurrency 2',
      'round 1: perf_analyzer did not come to concurrency 3',
    ])
    // A row that is missing without a word, or before the one that was dropped, is a fault.
    expect(faults('same CSV row keys', { theirs: theirRun(levels.slice(1), { stderr }) })).toHaveLength(1)
  })

  it('finds lines that differ', () => {
    const printed = parsePrinted(stdoutOf(levels).replaceAll('p95 latency', 'p96 latency'))
    expect(faults('same lines printed', { ours: ourRun(levels, { printed }) })).toHaveLength(3)
  })

  it.each([
    ['a level that the server counted otherwise', ourRun([{ concurrency: 1, serverSucceeded: 999 }])],
    ['a failed request', ourRun([{ concurrency: 1, failed: 1 }])],
    ['a request of which the report knows nothing', ourRun(levels, { serverCount: 3002 })],
    ['a report that is missing', theirRun(levels)],
  ])('finds %s', (_, ours) => {
    expect(faults("our successes are the server's", { ours })).toHaveLength(1)
  })
})

describe('levelsLeftOut', () => {
  it('names what perf_analyzer dropped, what it did not come to, and what of ours was not stable', () => {
    const ours = ourRun([...levels.slice(0, 2), { concurrency: 3, state: 'unstable' }])
    const theirs = theirRun(levels.slice(0, 1), { stderr: unstableAt2 })
    expect(levelsLeftOut([{ ours, theirs }], concurrencies)).toEqual([
      'round 1: perf_analyzer dropped concurrency 2, not stable',
      'round 1: perf_analyzer did not come to concurrency 3',
      'round 1: our concurrency 3 is unstable',
    ])
  })

  it('is empty when every level was stable', () => {
    expect(levelsLeftOut([{ ours: ourRun(levels), theirs: theirRun(levels) }], concurrencies)).toEqual([])
  })
})
