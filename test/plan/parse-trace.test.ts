import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { TracePlan } from '../../src/plan/plan.ts'
import { complaintsOf } from './complaints.ts'

const planOf = (...argv: readonly string[]) => parsePlan(parseArgv(['-m', 'm', ...argv], ['analyze']))

describe('readTrace', () => {
  it.each<[readonly string[], TracePlan | undefined]>([
    [[], undefined],
    [['--trace-level', 'TIMESTAMPS'], { levels: ['TIMESTAMPS'] }],
    [['--trace-level', 'off'], { levels: ['OFF'] }],
    // perf_analyzer says that both can be given, and takes the last one.
    [['--trace-level', 'TIMESTAMPS', '--trace-level', 'TENSORS'], { levels: ['TIMESTAMPS', 'TENSORS'] }],
    [['--trace-level=TENSORS', '--trace-level=TENSORS'], { levels: ['TENSORS'] }],
    [['--trace-rate', '7'], { rate: 7 }],
    [['--trace-count', '-1'], { count: -1 }],
    [['--trace-count', '0'], { count: 0 }],
    [['--log-frequency', '0'], { logFrequency: 0 }],
    [
      ['--trace-level', 'TENSORS', '--trace-rate', '1', '--trace-count', '9', '--log-frequency', '3'],
      { levels: ['TENSORS'], rate: 1, count: 9, logFrequency: 3 },
    ],
  ])('reads %j', (argv, trace) => {
    expect(planOf(...argv).trace).toStrictEqual(trace)
  })

  it.each<[readonly string[], string]>([
    [['--trace-level', 'NONE'], "--trace-level: got 'NONE', expected one of OFF, TIMESTAMPS, TENSORS"],
    [
      ['--trace-level', 'OFF', '--trace-level', 'TENSORS'],
      "--trace-level: got 'OFF' and 'TENSORS', expected OFF alone",
    ],
    [['--trace-rate', '0'], "--trace-rate: got '0', expected a whole number from 1 to 4294967295"],
    [['--trace-count', '-2'], "--trace-count: got '-2', expected a whole number from -1 to 2147483647"],
    [['--log-frequency', '-1'], "--log-frequency: got '-1', expected a whole number from 0 to 4294967295"],
  ])('refuses %j', (argv, complaint) => {
    expect(complaintsOf(() => planOf(...argv))).toStrictEqual([complaint])
  })
})
