import { describe, expect, it } from 'vitest'
import { parseVersusOptions } from './versus-options.ts'

describe('parseVersusOptions', () => {
  it('asks for five rounds of the bundle unless told otherwise', () => {
    expect(parseVersusOptions([])).toEqual({ rounds: 5, isQuick: false, useSource: false, isRecorded: false })
  })

  it('takes every option', () => {
    expect(parseVersusOptions(['--rounds', '7', '--source', '--record'])).toEqual({
      rounds: 7,
      isQuick: false,
      useSource: true,
      isRecorded: true,
    })
  })

  it('is quick with one round', () => {
    expect(parseVersusOptions(['--quick'])).toMatchObject({ rounds: 1, isQuick: true })
  })

  it.each([['0'], ['51'], ['2.5'], ['x'], ['']])('refuses --rounds=%s', (text) => {
    expect(() => parseVersusOptions([`--rounds=${text}`])).toThrow(`got '${text}'`)
  })

  it('refuses an unknown option, a value too many, and a quick record', () => {
    expect(() => parseVersusOptions(['--fast'])).toThrow('--fast')
    expect(() => parseVersusOptions(['more'])).toThrow('more')
    expect(() => parseVersusOptions(['--quick', '--record'])).toThrow('no record')
  })
})
