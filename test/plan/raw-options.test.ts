import { describe, expect, it } from 'vitest'
import { optionNamed } from '../../src/plan/options.ts'
import { mismatch, optionReader, type RawOptions, spelling } from '../../src/plan/raw-options.ts'
import { complaintsOf } from './complaints.ts'

const rawOf = (entries: Record<string, readonly string[]>): RawOptions => new Map(Object.entries(entries))
const readerOf = (entries: Record<string, readonly string[]>) => optionReader(rawOf(entries))

describe('optionReader', () => {
  it('gives the text, else the default, else nothing', () => {
    expect(readerOf({ url: ['a:1'] }).text('url')).toBe('a:1')
    expect(readerOf({}).text('input-data')).toBe('random')
    expect(readerOf({}).text('url')).toBeUndefined()
  })

  it('takes other defaults where they are given', () => {
    const read = optionReader(rawOf({}), (option) => (option.name === 'percentile' ? '95' : undefined))
    expect(read.number('percentile')).toBe(95)
    expect(read.text('input-data')).toBeUndefined()
  })

  it('gives lists in their order, or the default as the only one', () => {
    expect(readerOf({ header: ['B:2', 'A:1'] }).list('header')).toStrictEqual(['B:2', 'A:1'])
    expect(readerOf({}).list('header')).toStrictEqual([])
    expect(readerOf({}).list('thresholds')).toStrictEqual(['p95: +10%, throughput: -10%'])
  })

  it.each([
    ['batch-size', '8', 8],
    ['batch-size', '+8', 8],
    ['batch-size', '8.0', 8],
    ['batch-size', '1e3', 1000],
    ['percentile', '-1', -1],
    ['stability-percentage', '2.5', 2.5],
    ['stability-percentage', '.5', 0.5],
    ['stability-percentage', '5.', 5],
    ['stability-percentage', '0', 0],
    ['max-error-rate', '1', 1],
    ['max-error-rate', '1e-3', 0.001],
    ['seed', '4294967295', 0xffffffff],
  ])('reads --%s %s as a number', (name, text, value) => {
    const read = readerOf({ [name]: [text] })
    expect(read.number(name)).toBe(value)
    expect(read.finish).not.toThrow()
  })

  it('has no number where none is given and there is no default', () => {
    const read = readerOf({})
    expect(read.optionalNumber('request-count')).toBeUndefined()
    expect(read.finish).not.toThrow()
  })

  it('gives NaN for a number that is none, so that nothing can pass with it', () => {
    const read = readerOf({ 'batch-size': ['many'] })
    expect(read.number('batch-size')).toBeNaN()
    expect(read.finish).toThrow()
  })

  it.each(['grpc', 'gRPC', 'GRPC'])('reads the choice %s whatever its case', (text) => {
    expect(readerOf({ protocol: [text] }).choice('protocol', ['http', 'grpc'])).toBe('grpc')
  })

  it('takes a flag once or more', () => {
    expect(readerOf({}).flag('async')).toBe(false)
    const read = readerOf({ async: ['true', 'true'] })
    expect(read.flag('async')).toBe(true)
    expect(read.finish).not.toThrow()
  })

  it('refuses an option that was given twice, and repeats neither text', () => {
    const read = readerOf({ url: ['http://u:s3cr3t@a:1', 'b:2'] })
    read.text('url')
    expect(complaintsOf(read.finish)).toStrictEqual(['-u, --url was given 2 times; expected it once'])
  })

  it('collects every complaint in order and keeps going', () => {
    const read = readerOf({ 'batch-size': ['0'], protocol: ['ftp'] })
    read.number('batch-size')
    read.complain('something else')
    read.choice('protocol', ['http', 'grpc'])
    expect(complaintsOf(read.finish)).toStrictEqual([
      "-b, --batch-size: got '0', expected a whole number of at least 1",
      'something else',
      "-i, --protocol: got 'ftp', expected one of http, grpc",
    ])
  })

  it('takes a name that is not in the table for a defect', () => {
    expect(() => readerOf({}).text('no-such-option')).toThrow('no option is named no-such-option')
  })
})

it.each([
  ['async', '-a, --async'],
  ['seed', '--seed'],
])('spells %s as %s', (name, text) => {
  expect(spelling(optionNamed(name))).toBe(text)
})

it.each([
  ['async', "-a, --async: got 'x', expected no value"],
  ['csv', "-f, --csv: got 'x', expected a file path"],
  ['service-kind', "--service-kind: got 'x', expected one of triton, openai"],
  ['measurement-mode', "--measurement-mode: got 'x', expected one of time_windows, count_windows"],
  ['request-count', "--request-count: got 'x', expected a whole number of at least 1"],
  ['seed', "--seed: got 'x', expected a whole number from 0 to 4294967295"],
  ['stability-percentage', "-s, --stability-percentage: got 'x', expected a number of at least 0"],
  ['max-error-rate', "--max-error-rate: got 'x', expected a number from 0 to 1"],
])('says what --%s expects', (name, text) => {
  expect(mismatch(optionNamed(name), 'x')).toBe(text)
})
