import { describe, expect, it } from 'vitest'
import { benchUsage, parseBenchOptions } from './bench-options.ts'
import { benchRowIds } from './bench-rows.ts'

describe('parseBenchOptions', () => {
  it('asks for five rounds of every row with the bundle unless told otherwise', () => {
    expect(parseBenchOptions([])).toEqual({
      rounds: 5,
      only: benchRowIds,
      isQuick: false,
      useSource: false,
      isRecorded: false,
    })
  })

  it('takes every option', () => {
    expect(parseBenchOptions(['--rounds', '7', '--source', '--record'])).toMatchObject({
      rounds: 7,
      useSource: true,
      isRecorded: true,
    })
    expect(parseBenchOptions(['--only', 'wrk,h2load'])).toMatchObject({ only: ['wrk', 'h2load'] })
  })

  it('is told of an earlier bundle, which must be there', () => {
    expect(parseBenchOptions(['--before', import.meta.filename])).toMatchObject({
      before: import.meta.filename,
    })
    expect(() => parseBenchOptions(['--before=nowhere.js'])).toThrow("got 'nowhere.js', which is not there")
  })

  it('is quick with one round, or as many as asked for', () => {
    expect(parseBenchOptions(['--quick'])).toMatchObject({ rounds: 1, isQuick: true })
    expect(parseBenchOptions(['--quick', '--rounds=2'])).toMatchObject({ rounds: 2, isQuick: true })
  })

  it.each([['0'], ['51'], ['2.5'], ['x'], ['']])('refuses --rounds=%s', (text) => {
    expect(() => parseBenchOptions([`--rounds=${text}`])).toThrow(`got '${text}'`)
  })

  it.each([
    ['a row that there is not', ['--only=wrk,ab'], "got 'ab'"],
    ['an empty list of rows', ['--only='], "got ''"],
    ['an unknown option', ['--fast'], '--fast'],
    ['a value too many', ['more'], 'more'],
    ['a quick record', ['--quick', '--record'], 'no record'],
    ['a record of some rows', ['--only=wrk', '--record'], 'no record'],
  ])('refuses %s', (_, argv, words) => {
    expect(() => parseBenchOptions(argv)).toThrow(words)
  })
})

it('names every row in its usage', () => {
  for (const id of benchRowIds) expect(benchUsage).toMatch(new RegExp(`[ ,]${id}[,\n]`))
})
