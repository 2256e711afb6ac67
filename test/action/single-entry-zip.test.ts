import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isZip, readSingleEntry } from '../../src/action/single-entry-zip.ts'
import { zipOf } from './zip.ts'

const limit = 1000

describe('readSingleEntry', () => {
  it.each([true, false])('reads one file (deflated: %s)', (deflate) => {
    const zip = zipOf([{ name: 'report.json', content: '{"a":1}' }], { deflate })
    expect(isZip(zip)).toBe(true)
    expect(readSingleEntry(zip, limit).content?.toString()).toBe('{"a":1}')
  })

  it('does not mind a name that points elsewhere, because nothing is written', () => {
    const zip = zipOf([{ name: '../../etc/passwd', content: 'x' }])
    expect(readSingleEntry(zip, limit).content?.toString()).toBe('x')
  })

  it.each([
    [
      'two files',
      zipOf([
        { name: 'a', content: 'x' },
        { name: 'b', content: 'y' },
      ]),
      'of 2 files',
    ],
    ['no file', zipOf([]), 'of 0 files'],
    [
      'a file above the limit',
      zipOf([{ name: 'a', content: 'x'.repeat(limit + 1) }]),
      'unpacks to 1001 bytes',
    ],
    ['an encrypted file', zipOf([{ name: 'a', content: 'x' }], { flags: 1 }), 'encrypted'],
    ['an unknown method', zipOf([{ name: 'a', content: 'x' }], { method: 12 }), 'damaged'],
    ['a wrong checksum', zipOf([{ name: 'a', content: 'x' }], { checksum: crc32('y') }), 'damaged'],
    ['a cut end', zipOf([{ name: 'a', content: 'x' }]).subarray(0, -4), 'damaged'],
    ['no archive', Buffer.from('{"a":1}'), 'damaged'],
  ])('refuses %s', (_, zip, problem) => {
    expect(readSingleEntry(zip, limit)).toEqual({ problem: expect.stringContaining(problem) })
  })

  it('stops inflating at the limit when the stated size lies', () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000))
    const zip = zipOf([{ name: 'a', content: '' }], { packed: bomb, size: 10 })
    expect(readSingleEntry(zip, limit).problem).toContain('damaged')
  })

  it('never throws and never returns more than the limit, whatever the bytes', () => {
    const valid = zipOf([{ name: 'report.json', content: '{"a":1}' }])
    const change = fc.record({ at: fc.nat(valid.length - 1), byte: fc.nat(255) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = Buffer.from(valid)
        for (const { at, byte } of changes) bytes[at] = byte
        const { content, problem } = readSingleEntry(bytes, limit)
        expect(problem === undefined).toBe(content !== undefined)
        expect(content?.length ?? 0).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 500 },
    )
  })
})
