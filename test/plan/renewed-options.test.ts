import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { options } from '../../src/plan/options.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { deprecationNotes } from '../../src/plan/renewed-options.ts'
import { complaintsOf } from './complaints.ts'

const raw = (...argv: readonly string[]) => parseArgv(['-m', 'M', ...argv], ['analyze'])
const plan = (...argv: readonly string[]) => parsePlan(raw(...argv))

describe('deprecated spellings', () => {
  it.each([
    { old: ['-z'], today: ['--input-data', 'zero'] },
    { old: ['--data-directory', 'd'], today: ['--input-data', 'd'] },
    {
      old: ['--data-directory', 'd', '--data-directory', 'e'],
      today: ['--input-data', 'd', '--input-data', 'e'],
    },
    { old: ['-t', '3'], today: ['--concurrency-range', '3'] },
    { old: ['-t', '3', '-c', '5'], today: ['--concurrency-range', '3'] },
    { old: ['-c', '5'], today: [] },
    { old: ['-d', '-c', '4'], today: ['--concurrency-range', '1:4'] },
    { old: ['-t', '2', '-d', '-c', '4'], today: ['--concurrency-range', '2:4'] },
    { old: ['-zt2', '-c4', '-d'], today: ['--input-data', 'zero', '--concurrency-range', '2:4'] },
  ])('$old means $today', ({ old, today }) => {
    expect(plan(...old)).toStrictEqual(plan(...today))
    expect(plan(...today)).not.toStrictEqual(plan('--concurrency-range', '9', '--input-data', 'other'))
  })

  it.each([
    [
      ['-z', '--input-data', 'random'],
      '-z, --zero-input and --input-data were both given; expected one of them',
    ],
    [
      ['-z', '--data-directory', 'd'],
      '-z, --zero-input and --data-directory were both given; expected one of them',
    ],
    [
      ['--data-directory', 'd', '--input-data', 'e'],
      '--data-directory and --input-data were both given; expected one of them',
    ],
    [
      ['-t', '2', '--concurrency-range', '3'],
      '-t, --start-concurrency and --concurrency-range were both given; expected one of them',
    ],
    [['-d', '-c2', '-t', '1', '-t', '1'], '-t, --start-concurrency was given 2 times; expected it once'],
    [['-t', 'x'], "-t, --start-concurrency: got 'x', expected a whole number of at least 1"],
    [['-t', '0'], "-t, --start-concurrency: got '0', expected a whole number of at least 1"],
    [['-c', 'x'], "-c, --max-concurrency: got 'x', expected a whole number of at least 1"],
  ])('%j is refused', (argv, complaint) => {
    expect(complaintsOf(() => plan(...argv))).toContain(complaint)
  })

  it('are followed by what to write instead', () => {
    expect(deprecationNotes(raw('-z', '-c', '2', '-t', '1', '-b', '2'))).toStrictEqual([
      '-z, --zero-input is deprecated; use --input-data zero',
      '-t, --start-concurrency is deprecated; use --concurrency-range START',
      '-c, --max-concurrency is deprecated, has no effect without -d; use --concurrency-range START:END',
    ])
    expect(deprecationNotes(raw('-b', '2'))).toStrictEqual([])
  })

  it('are those of perf_analyzer', () => {
    expect(
      options.flatMap(({ deprecated, short, name }) => (deprecated ? [short ?? name] : [])),
    ).toStrictEqual(['data-directory', 'z', 't', 'd', 'c'])
  })
})
