import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeJson, parseJson, parseProtoJson } from '../../src/triton/json.ts'

const parsed = (text: string): unknown => {
  const json = parseJson(text)
  if (!json.ok) throw new Error(json.reason)
  return json.value
}

const written = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? Number(part) : part))

describe('parseJson', () => {
  it('gives what JSON.parse gives save for long integers', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(written(parsed(text))).toBe(written(JSON.parse(text)))
      }),
    )
  })

  it('keeps every 64-bit integer', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }), (integer) => {
        expect(parsed(`[${integer}]`)).toEqual([
          Number.isSafeInteger(Number(integer)) ? Number(integer) : integer,
        ])
      }),
    )
  })

  it.each<[string, unknown]>([
    ['[9007199254740993]', [9007199254740993n]],
    ['[-9007199254740993]', [-9007199254740993n]],
    ['[9007199254740991]', [9007199254740991]],
    ['{"a":{"b":18446744073709551615}}', { a: { b: 18446744073709551615n } }],
    ['[1e20,1234567890123456.5,1.0]', [1e20, 1234567890123456.5, 1]],
    ['["9007199254740993"]', ['9007199254740993']],
    ['[NaN,Infinity,-Infinity,Inf,-Inf]', [Number.NaN, Infinity, -Infinity, Infinity, -Infinity]],
    ['["NaN","say \\"Inf\\"",NaN]', ['NaN', 'say "Inf"', Number.NaN]],
    ['[NaN,9007199254740993]', [Number.NaN, 9007199254740993n]],
  ])('reads %s', (text, value) => {
    expect(parsed(text)).toEqual(value)
  })

  it('does not let a document change prototypes', () => {
    const value = parsed('{"__proto__":{"polluted":9007199254740993}}') as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('refuses what is not JSON, with a reason, and never throws', () => {
    for (const text of ['', '{', '[1,]', 'NaNo', '<html>', '[Infinite]', `${'['.repeat(200_000)}NaN`]) {
      const json = parseJson(text)
      expect(json.ok).toBe(false)
      if (!json.ok) expect(json.reason).not.toBe('')
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseJson(text).ok).toBe('boolean')
      }),
    )
  })

  it('survives nesting deeper than the stack', () => {
    const deep = `${'['.repeat(200_000)}9007199254740993${']'.repeat(200_000)}`
    expect(typeof parseJson(deep).ok).toBe('boolean')
  })
})

describe('parseProtoJson', () => {
  it('gives long integers as strings', () => {
    expect(parseProtoJson('{"ns":9007199254740993,"count":7}')).toEqual({
      ok: true,
      value: { ns: '9007199254740993', count: 7 },
    })
  })
})

describe('describeJson', () => {
  it.each<[unknown, string]>([
    [1.5, '1.5'],
    [9007199254740993n, '9007199254740993'],
    [null, 'null'],
    [true, 'true'],
    ['a"b', '"a\\"b"'],
    ['x'.repeat(100), `"${'x'.repeat(60)}"...`],
    [[1, 2], 'an array of 2'],
    [{ a: 1 }, 'an object'],
  ])('%o', (value, text) => {
    expect(describeJson(value)).toBe(text)
  })
})
