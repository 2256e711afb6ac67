import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { workloadOf } from '../../src/run/workload-of.ts'
import type { ModelSpec } from '../../src/triton/model.ts'
import { httpRequests } from '../load/http-requests.ts'

const streams = [httpRequests(2), httpRequests(3)]

const workload = (scheduling: ModelSpec['scheduling'], argv: readonly string[], isOfSteps = false) =>
  workloadOf(
    parsePlan(parseArgv(['-m', 'm', ...argv], ['analyze'])),
    { name: 'm', scheduling },
    {
      streams,
      isOfSteps,
    },
  )

describe('the workload', () => {
  it('is the requests in turn for a model without sequences, whatever the options of sequences', () => {
    expect(workload('dynamic', ['--sequence-length', '3'])).toEqual({
      kind: 'in-turn',
      requests: streams.flat(),
    })
  })

  it.each([
    ['--fixed-schedule', '--input-data', 'steps.json'],
    ['--periodic-concurrency-range', '1:3', '-i', 'grpc', '--streaming'],
  ])('of %s is none for a model with sequences', (option, ...argv) => {
    const argvOf = [option, ...argv]
    expect(() => workload('sequence', argvOf)).toThrow(
      new RegExp(
        `^${option}: it was given for model "m", which takes sequences; expected another load mode$`,
      ),
    )
    expect(workload('dynamic', argvOf)).toMatchObject({ kind: 'in-turn' })
  })

  it('is sequences as the options say for a model with them', () => {
    const argv = [
      '--num-of-sequences',
      '3',
      '--sequence-id-range',
      '5:9',
      '--serial-sequences',
      '--seed',
      '8',
    ]
    expect(workload('sequence', argv)).toEqual({
      kind: 'sequences',
      streams,
      length: { mean: 20, variation: 20 },
      ids: { first: 5, last: 8 },
      live: 3,
      isSerial: true,
      seed: 8,
    })
  })

  it.each([
    { data: 'of steps', isOfSteps: true, argv: [], length: undefined },
    {
      data: 'of steps',
      isOfSteps: true,
      argv: ['--sequence-length', '6'],
      length: { mean: 6, variation: 20 },
    },
    { data: 'made up', isOfSteps: false, argv: [], length: { mean: 20, variation: 20 } },
    {
      data: 'made up',
      isOfSteps: false,
      argv: ['--sequence-length', '6', '--sequence-length-variation', '0'],
      length: { mean: 6, variation: 0 },
    },
  ])('has sequences of $length with data $data and $argv', ({ isOfSteps, argv, length }) => {
    const made = workload('sequence', argv, isOfSteps)
    expect(made.kind === 'sequences' && made.length).toEqual(length)
  })
})
