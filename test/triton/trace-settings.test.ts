import { describe, expect, it } from 'vitest'
import { decodeTraceSettings, encodeTraceSettings } from '../../src/triton/trace-settings.ts'

const decode = (text: string) => decodeTraceSettings(Buffer.from(text))

describe('trace settings', () => {
  it('have a list for the levels and a text for everything else', () => {
    const settings = new Map([
      ['trace_level', ['TIMESTAMPS']],
      ['trace_rate', ['3']],
    ])
    expect(encodeTraceSettings(settings)).toEqual({
      trace_level: ['TIMESTAMPS'],
      trace_rate: '3',
    })
    expect(decode(JSON.stringify(encodeTraceSettings(settings)))).toEqual({ ok: true, value: settings })
  })

  it('are read without members that are neither', () => {
    expect(decode('{"trace_rate":"1","a":1,"b":[2],"c":null,"d":[]}')).toEqual({
      ok: true,
      value: new Map([
        ['trace_rate', ['1']],
        ['d', []],
      ]),
    })
  })

  it.each(['', '[]', 'null', '"x"', '{'])('are none in %j', (text) => {
    expect(decode(text).ok).toBe(false)
  })
})
