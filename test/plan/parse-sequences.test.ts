import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { complaintsOf } from './complaints.ts'

const planOf = (...argv: string[]): Plan => parsePlan(parseArgv(['-m', 'M', ...argv], ['analyze']))

const defaults = { live: 4, lengthVariation: 20, ids: { first: 1, last: 2 ** 32 - 1 }, isSerial: false }

describe('the options of sequences', () => {
  it.each([
    { argv: [], sequences: {} },
    { argv: ['--num-of-sequences', '9'], sequences: { live: 9 } },
    { argv: ['--sequence-length', '2000'], sequences: { length: 2000 } },
    { argv: ['--sequence-length-variation', '33.3'], sequences: { lengthVariation: 33.3 } },
    { argv: ['--sequence-length-variation', '0'], sequences: { lengthVariation: 0 } },
    { argv: ['--serial-sequences'], sequences: { isSerial: true } },
    { argv: ['--sequence-id-range', '53'], sequences: { ids: { first: 53, last: 53 + 2 ** 32 - 2 } } },
    // perf_analyzer never sends END itself.
    { argv: ['--sequence-id-range', '53:67'], sequences: { ids: { first: 53, last: 66 } } },
    {
      argv: ['--sequence-id-range=9007199254740990:9007199254740993'],
      sequences: { ids: { first: 9007199254740990, last: 9007199254740992n } },
    },
    {
      argv: ['--sequence-id-range=1:18446744073709551616'],
      sequences: { ids: { first: 1, last: 2n ** 64n - 1n } },
    },
    // There are no more ids than these above it.
    {
      argv: ['--sequence-id-range=18446744073709551600'],
      sequences: { ids: { first: 2n ** 64n - 16n, last: 2n ** 64n - 1n } },
    },
  ])('$argv', ({ argv, sequences }) => {
    expect(planOf(...argv).load.sequences).toStrictEqual({ ...defaults, ...sequences })
  })

  it.each([
    '',
    'x',
    '0',
    '-1',
    '1:',
    ':5',
    '5:5',
    '5:4',
    '1:2:3',
    '53:NaN',
    '1.5',
    '1e3',
    '18446744073709551616',
    '1:18446744073709551617',
    '100000000000000000000',
  ])('refuse the id range %j', (text) => {
    expect(complaintsOf(() => planOf(`--sequence-id-range=${text}`))).toStrictEqual([
      `--sequence-id-range: got '${text}', expected START or START:END with whole numbers from 1 to 18446744073709551616, END above START`,
    ])
  })

  const tooFew = (text: string, ids: number, needed: number) =>
    `--sequence-id-range: got '${text}', which is ${ids} ids (END is not one of them), expected at least ${needed}: one for each live sequence`

  it.each([
    { argv: ['--concurrency-range', '1:4'], text: '1:4', complaint: tooFew('1:4', 3, 4) },
    { argv: ['--request-rate-range', '100'], text: '1:4', complaint: tooFew('1:4', 3, 4) },
    {
      argv: ['--request-rate-range', '100', '--num-of-sequences', '8'],
      text: '10:17',
      complaint: tooFew('10:17', 7, 8),
    },
    {
      argv: ['--concurrency-range', '2:8', '--binary-search', '-l', '5'],
      text: '1:8',
      complaint: tooFew('1:8', 7, 8),
    },
    {
      argv: ['--concurrency-range', '1:0', '-l', '5'],
      text: '1:10000',
      complaint: tooFew('1:10000', 9999, 10_000),
    },
  ])('refuse fewer ids than there are live sequences: $argv', ({ argv, text, complaint }) => {
    expect(complaintsOf(() => planOf(...argv, '--sequence-id-range', text))).toStrictEqual([complaint])
    const [first, end] = text.split(':').map(Number)
    expect(planOf(...argv, '--sequence-id-range', `${first}:${end! + 1}`).load.sequences.ids).toStrictEqual({
      first,
      last: end,
    })
  })

  it.each([
    { argv: ['--num-of-sequences', '0'], expected: 'a whole number from 1 to 100000' },
    // perf_analyzer warns and takes 20.
    { argv: ['--sequence-length', '0'], expected: 'a whole number from 1 to 1000000000' },
    { argv: ['--sequence-length-variation', '-10'], expected: 'a number from 0 to 10000' },
  ])('refuse $argv', ({ argv, expected }) => {
    const [option, value] = argv
    expect(complaintsOf(() => planOf(...argv))).toStrictEqual([
      `${option}: got '${value}', expected ${expected}`,
    ])
  })

  it.each([
    { argv: [], calls: undefined },
    { argv: ['--sync'], calls: 'sync' },
    { argv: ['-a'], calls: 'async' },
  ])('leave the kind of calls to the model unless told: $argv', ({ argv, calls }) => {
    expect(planOf(...argv).load.calls).toBe(calls)
  })
})
