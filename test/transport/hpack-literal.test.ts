import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HpackDecoder } from '../../src/transport/hpack-decoder.ts'
import { encodeLiteralFields } from '../../src/transport/hpack-literal.ts'
import { type HeaderField, hpackStaticTable } from '../../src/transport/hpack-static-table.ts'
import { arbitraryField } from './hpack-encoder.ts'

describe('a literal field', () => {
  it.each<[string, HeaderField, string]>([
    ['an exact static match', [':method', 'POST'], '83'],
    ['another', [':scheme', 'http'], '86'],
    ['an exact match of an empty value', ['content-type', ''], '9f'],
    ['a static name', [':path', '/a'], '14022f61'],
    ['the first of a name that has many entries', [':status', '201'], '1803323031'],
    ['a static name that needs a second byte', ['content-type', 'a'], '1f100161'],
    ['the last static name', ['www-authenticate', 'a'], '1f2e0161'],
    ['a name of its own', ['te', 'trailers'], '1002746508747261696c657273'],
    ['an empty value', ['a', ''], '10016100'],
    ['bytes that are not ASCII', ['a', '\xff\x80'], '10016102ff80'],
    ['a value of 126 bytes', [':path', 'a'.repeat(126)], `147e${'61'.repeat(126)}`],
    ['a value of 127 bytes', [':path', 'a'.repeat(127)], `147f00${'61'.repeat(127)}`],
    ['a value of 255 bytes', [':path', 'a'.repeat(255)], `147f8001${'61'.repeat(255)}`],
    ['a value of 20 000 bytes', [':path', 'a'.repeat(20_000)], `147fa19b01${'61'.repeat(20_000)}`],
  ])('of %s', (_, field, hex) => {
    expect(Buffer.from(encodeLiteralFields([field])).toString('hex')).toBe(hex)
  })
})

describe('a block of literal fields', () => {
  it('holds them in order', () => {
    const fields: readonly HeaderField[] = [...hpackStaticTable, ['te', 'trailers'], [':method', 'PUT']]
    const block = encodeLiteralFields(fields)
    expect(new HpackDecoder().decode(block, 0, block.length)).toStrictEqual(fields)
  })

  it('of none is empty', () => {
    expect(encodeLiteralFields([])).toHaveLength(0)
  })

  it('is read back whatever the fields are, and touches no table', () => {
    fc.assert(
      fc.property(fc.array(arbitraryField, { maxLength: 20 }), (fields) => {
        const decoder = new HpackDecoder()
        const { generation } = decoder
        const block = encodeLiteralFields(fields)
        expect(decoder.decode(block, 0, block.length)).toStrictEqual(fields)
        expect(decoder.generation).toBe(generation)
      }),
      { seed: 75_413, numRuns: 300 },
    )
  })
})
