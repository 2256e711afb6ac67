import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DecodedFields,
  HpackDecoder,
  type HpackError,
  isHpackError,
} from '../../src/transport/hpack-decoder.ts'
import type { HeaderField } from '../../src/transport/hpack-static-table.ts'
import { hpackStaticTable } from '../../src/transport/hpack-static-table.ts'
import { arbitraryBlock, encodeInteger, encodeString, HpackEncoder } from './hpack-encoder.ts'

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex')

const decodeAll = (decoder: HpackDecoder, block: Uint8Array): DecodedFields =>
  decoder.decode(block, 0, block.length)

const decodeHex = (decoder: HpackDecoder, hex: string): DecodedFields => decodeAll(decoder, bytesOf(hex))

/** Newest first, as the standard lists it. */
const entriesOf = ({ dynamicTable }: HpackDecoder): readonly (HeaderField | undefined)[] =>
  Array.from({ length: dynamicTable.length }, (_, place) => dynamicTable.at(place))

const compressionError = (reason: string): HpackError => ({ kind: 'compression-error', reason })

type Example = {
  readonly label: string
  readonly blocks: readonly {
    readonly hex: string
    readonly fields: readonly HeaderField[]
    readonly table: readonly HeaderField[]
    readonly size: number
  }[]
}

const customHeader: HeaderField = ['custom-key', 'custom-header']
const authority: HeaderField = [':authority', 'www.example.com']
const noCache: HeaderField = ['cache-control', 'no-cache']
const customValue: HeaderField = ['custom-key', 'custom-value']
const isPrivate: HeaderField = ['cache-control', 'private']
const date21: HeaderField = ['date', 'Mon, 21 Oct 2013 20:13:21 GMT']
const date22: HeaderField = ['date', 'Mon, 21 Oct 2013 20:13:22 GMT']
const location: HeaderField = ['location', 'https://www.example.com']
const gzip: HeaderField = ['content-encoding', 'gzip']
const cookie: HeaderField = ['set-cookie', 'foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1']

const requests = (first: string, second: string, third: string): Example['blocks'] => [
  {
    hex: first,
    fields: [[':method', 'GET'], [':scheme', 'http'], [':path', '/'], authority],
    table: [authority],
    size: 57,
  },
  {
    hex: second,
    fields: [[':method', 'GET'], [':scheme', 'http'], [':path', '/'], authority, noCache],
    table: [noCache, authority],
    size: 110,
  },
  {
    hex: third,
    fields: [[':method', 'GET'], [':scheme', 'https'], [':path', '/index.html'], authority, customValue],
    table: [customValue, noCache, authority],
    size: 164,
  },
]

const responses = (first: string, second: string, third: string): Example['blocks'] => [
  {
    // The standard says that the table has 256 bytes; the update says it here.
    hex: `3fe101 ${first}`,
    fields: [[':status', '302'], isPrivate, date21, location],
    table: [location, date21, isPrivate, [':status', '302']],
    size: 222,
  },
  {
    hex: second,
    fields: [[':status', '307'], isPrivate, date21, location],
    table: [[':status', '307'], location, date21, isPrivate],
    size: 222,
  },
  {
    hex: third,
    fields: [[':status', '200'], isPrivate, date22, location, gzip, cookie],
    table: [cookie, gzip, date22],
    size: 215,
  },
]

const examples: readonly Example[] = [
  {
    label: 'C.2.1 literal with indexing',
    blocks: [
      {
        hex: '400a 6375 7374 6f6d 2d6b 6579 0d63 7573 746f 6d2d 6865 6164 6572',
        fields: [customHeader],
        table: [customHeader],
        size: 55,
      },
    ],
  },
  {
    label: 'C.2.2 literal without indexing',
    blocks: [
      {
        hex: '040c 2f73 616d 706c 652f 7061 7468',
        fields: [[':path', '/sample/path']],
        table: [],
        size: 0,
      },
    ],
  },
  {
    label: 'C.2.3 literal never indexed',
    blocks: [
      {
        hex: '1008 7061 7373 776f 7264 0673 6563 7265 74',
        fields: [['password', 'secret']],
        table: [],
        size: 0,
      },
    ],
  },
  {
    label: 'C.2.4 indexed',
    blocks: [{ hex: '82', fields: [[':method', 'GET']], table: [], size: 0 }],
  },
  {
    label: 'C.3 requests without Huffman coding',
    blocks: requests(
      '8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d',
      '8286 84be 5808 6e6f 2d63 6163 6865',
      '8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65',
    ),
  },
  {
    label: 'C.4 requests with Huffman coding',
    blocks: requests(
      '8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff',
      '8286 84be 5886 a8eb 1064 9cbf',
      '8287 85bf 4088 25a8 49e9 5ba9 7d7f 8925 a849 e95b b8e8 b4bf',
    ),
  },
  {
    label: 'C.5 responses without Huffman coding',
    blocks: responses(
      '4803 3330 3258 0770 7269 7661 7465 611d 4d6f 6e2c 2032 3120 4f63 7420 3230 3133 2032 303a 3133 3a32 3120 474d 546e 1768 7474 7073 3a2f 2f77 7777 2e65 7861 6d70 6c65 2e63 6f6d',
      '4803 3330 37c1 c0bf',
      '88c1 611d 4d6f 6e2c 2032 3120 4f63 7420 3230 3133 2032 303a 3133 3a32 3220 474d 54c0 5a04 677a 6970 7738 666f 6f3d 4153 444a 4b48 514b 425a 584f 5157 454f 5049 5541 5851 5745 4f49 553b 206d 6178 2d61 6765 3d33 3630 303b 2076 6572 7369 6f6e 3d31',
    ),
  },
  {
    label: 'C.6 responses with Huffman coding',
    blocks: responses(
      '4882 6402 5885 aec3 771a 4b61 96d0 7abe 9410 54d4 44a8 2005 9504 0b81 66e0 82a6 2d1b ff6e 919d 29ad 1718 63c7 8f0b 97c8 e9ae 82ae 43d3',
      '4883 640e ffc1 c0bf',
      '88c1 6196 d07a be94 1054 d444 a820 0595 040b 8166 e084 a62d 1bff c05a 839b d9ab 77ad 94e7 821d d7f2 e6c7 b335 dfdf cd5b 3960 d5af 2708 7f36 72c1 ab27 0fb5 291f 9587 3160 65c0 03ed 4ee5 b106 3d50 07',
    ),
  },
]

describe('the examples of RFC 7541, appendix C', () => {
  it.each(examples)('$label', ({ blocks }) => {
    const decoder = new HpackDecoder()
    for (const { hex, fields, table, size } of blocks) {
      expect(decodeHex(decoder, hex)).toStrictEqual(fields)
      expect(entriesOf(decoder)).toStrictEqual(table)
      expect(decoder.dynamicTable.size).toBe(size)
    }
  })

  it('C.1 integers, here as sizes of a table', () => {
    const decoder = new HpackDecoder()
    expect(decodeHex(decoder, '2a')).toStrictEqual([])
    expect(decoder.dynamicTable.maxSize).toBe(10)
    expect(decodeHex(decoder, '3f9a0a')).toStrictEqual([])
    expect(decoder.dynamicTable.maxSize).toBe(1337)
  })
})

describe('a legal block', () => {
  it('without a byte has no fields', () => {
    expect(decodeHex(new HpackDecoder(), '')).toStrictEqual([])
  })

  it.each(hpackStaticTable.map((field, place) => [place + 1, field] as const))(
    'of static index %i is %j',
    (index, field) => {
      expect(decodeAll(new HpackDecoder(), encodeInteger(0x80, 0x7f, index))).toStrictEqual([field])
    },
  )

  it('is what lies between start and end, in a plain Uint8Array too', () => {
    const bytes = Uint8Array.of(0xff, 0x82, 0x86, 0xff)
    expect(new HpackDecoder().decode(bytes, 1, 3)).toStrictEqual([
      [':method', 'GET'],
      [':scheme', 'http'],
    ])
    expect(new HpackDecoder().decode(bytes.subarray(1), 0, 1)).toStrictEqual([[':method', 'GET']])
  })

  it('loses no bit of a byte', () => {
    const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)).toString('latin1')
    for (const isHuffman of [false, true]) {
      const text = encodeString(all, isHuffman)
      expect(decodeAll(new HpackDecoder(), Buffer.concat([Buffer.of(0), text, text]))).toStrictEqual([
        [all, all],
      ])
    }
  })

  it('has integers with as many groups of zeros as 2^28 needs', () => {
    expect(decodeHex(new HpackDecoder(), '0f 8080 8000 01 61')).toStrictEqual([['accept-charset', 'a']])
  })

  it('has strings longer than any before', () => {
    const decoder = new HpackDecoder()
    for (const length of [10, 513, 1000, 3000, 100_000, 10]) {
      // The character with the shortest code, so that the room for it is just enough.
      const value = '0'.repeat(length)
      const block = Buffer.concat([Buffer.of(0x04), encodeString(value, true)])
      expect(decodeAll(decoder, block)).toStrictEqual([[':path', value]])
    }
  })

  it('may name an entry that leaves the table at that moment', () => {
    const decoder = new HpackDecoder()
    decodeHex(decoder, '3f09 4003 616263 03 313233')
    expect(decoder.dynamicTable.size).toBe(38)
    expect(decodeHex(decoder, '7e 03 343536')).toStrictEqual([['abc', '456']])
    expect(entriesOf(decoder)).toStrictEqual([['abc', '456']])
  })

  it('may hold a field larger than the table, which empties it', () => {
    const decoder = new HpackDecoder()
    decodeHex(decoder, '3f09 4001 61 01 62')
    expect(decodeHex(decoder, '4004 61616161 05 6262626262')).toStrictEqual([['aaaa', 'bbbbb']])
    expect(entriesOf(decoder)).toStrictEqual([])
    expect(decodeHex(decoder, 'be')).toStrictEqual(
      compressionError('a field has index 62 where the last is 61'),
    )
  })
})

describe('an illegal block', () => {
  const endless = 'the block ends inside an integer'
  const tooLarge = 'an integer is larger than 2^28 or longer than that needs'
  const noString = 'the block ends before a string'

  it.each<[string, string, string]>([
    ['index 0', '80', 'a field has index 0'],
    ['an index beyond both tables', 'be', 'a field has index 62 where the last is 61'],
    ['an index far beyond them', 'ff8001', 'a field has index 255 where the last is 61'],
    ['the largest integer as an index', 'ff81ffff7f', 'a field has index 268435456 where the last is 61'],
    ['an index beyond a table with an entry', '4001610162 bf', 'a field has index 63 where the last is 62'],
    ['a name beyond the tables, to be indexed', '7e0161', 'a field has index 62 where the last is 61'],
    ['a name beyond the tables, not indexed', '0f2f0161', 'a field has index 62 where the last is 61'],
    ['a name beyond the tables, never indexed', '1f2f0161', 'a field has index 62 where the last is 61'],
    ['an index without its second byte', 'ff', endless],
    ['an index without its last byte', 'ff8080', endless],
    ['a name index without its second byte', '0f', endless],
    ['a table size without its second byte', '3f', endless],
    ['a string length without its second byte', '407f', endless],
    ['an integer above 2^28', 'ff82ffff7f', tooLarge],
    ['an integer with five groups of zeros', 'ff8080808000', tooLarge],
    ['an integer that goes on and on', `ff${'80'.repeat(1000)}`, tooLarge],
    ['an integer that would wrap to a small one', 'ff8080808010', tooLarge],
    ['a table size above 2^28', '3fffffffff7f', tooLarge],
    ['a string length above 2^28', '407fffffffff7f', tooLarge],
    ['no name', '40', noString],
    ['no value after a name', '400161', noString],
    ['no value after a name index', '41', noString],
    ['a name longer than the block', '40036162', 'a string has 3 bytes where the block has 2 left'],
    ['a value longer than the block', '4001610162 4101', 'a string has 1 bytes where the block has 0 left'],
    ['an end-of-string symbol', '0084ffffffff00', 'a Huffman string holds the end-of-string symbol'],
    ['8 bits of padding', '0081ff00', 'a Huffman string ends in more than 7 bits of padding'],
    ['padding of zeros', '00811800', 'a Huffman string ends in padding that is not all ones'],
    ['such padding in a value', '04811800', 'a Huffman string ends in padding that is not all ones'],
    ['a table size after a field', '8220', 'a table size update comes after a field'],
    ['a table size between fields', '822082', 'a table size update comes after a field'],
    ['a table size above the announced', '3fe21f', 'a table size update to 4097 exceeds the announced 4096'],
    ['such a size after a legal one', '203fe21f', 'a table size update to 4097 exceeds the announced 4096'],
  ])('with %s', (_, hex, reason) => {
    expect(decodeHex(new HpackDecoder(), hex)).toStrictEqual(compressionError(reason))
  })

  it('makes every later block fail with the same error', () => {
    const decoder = new HpackDecoder()
    const generation = decoder.generation
    const error = decodeHex(decoder, '80')
    expect(decoder.generation).not.toBe(generation)
    expect(decodeHex(decoder, '82')).toBe(error)
    expect(isHpackError(error)).toBe(true)
  })

  it('is read only as far as its end', () => {
    // The bytes after the end would complete the string.
    expect(new HpackDecoder().decode(bytesOf('0403616263'), 0, 4)).toStrictEqual(
      compressionError('a string has 3 bytes where the block has 2 left'),
    )
  })
})

describe('a table size update', () => {
  it('takes effect at once, and twice in a block', () => {
    const decoder = new HpackDecoder()
    decodeHex(decoder, '4001610162')
    expect(decodeHex(decoder, '20 3fe11f 4001630164')).toStrictEqual([['c', 'd']])
    expect(entriesOf(decoder)).toStrictEqual([['c', 'd']])
    expect(decoder.dynamicTable.maxSize).toBe(4096)
  })

  it('may go up to what was announced, from the 4096 bytes it is before', () => {
    const decoder = new HpackDecoder(65_536)
    expect(decoder.dynamicTable.maxSize).toBe(4096)
    expect(decodeHex(decoder, '3fe1ff03')).toStrictEqual([])
    expect(decoder.dynamicTable.maxSize).toBe(65_536)
    expect(decodeHex(decoder, '3fe2ff03')).toStrictEqual(
      compressionError('a table size update to 65537 exceeds the announced 65536'),
    )
  })

  describe.each([0, 100])('where %i bytes were announced', (announced) => {
    const missing = compressionError(`the first block does not confirm the announced table size ${announced}`)

    it.each([
      ['a field', '82'],
      ['nothing', ''],
    ])('is due before a first block of %s', (_, hex) => {
      expect(decodeHex(new HpackDecoder(announced), hex)).toStrictEqual(missing)
    })

    it('is due once', () => {
      const decoder = new HpackDecoder(announced)
      expect(decodeHex(decoder, '2082')).toStrictEqual([[':method', 'GET']])
      expect(decodeHex(decoder, '82')).toStrictEqual([[':method', 'GET']])
    })

    it('may not say more', () => {
      const update = encodeInteger(0x20, 0x1f, announced + 1)
      expect(decodeAll(new HpackDecoder(announced), update)).toStrictEqual(
        compressionError(`a table size update to ${announced + 1} exceeds the announced ${announced}`),
      )
    })
  })
})

describe('the generation', () => {
  it.each<[string, string, boolean]>([
    ['an indexed field', '82', false],
    ['an indexed field of the dynamic table', 'be', false],
    ['a literal without indexing', '04012f', false],
    ['a literal never indexed', '14012f', false],
    ['an update to the size it has', '3fe11f', false],
    ['a literal with indexing', '44012f', true],
    ['an update to another size', '3fe01f', true],
    ['an update that evicts, and one to the size before', '203fe11f', true],
  ])('after %s', (_, hex, changed) => {
    const decoder = new HpackDecoder()
    decodeHex(decoder, '4001610162')
    const before = decoder.generation
    expect(isHpackError(decodeHex(decoder, hex))).toBe(false)
    expect(decoder.generation !== before).toBe(changed)
  })
})

describe('the limit of a header list', () => {
  it('counts names, values and 32 bytes for each field', () => {
    // :method GET is 42 bytes, and a: b is 34.
    const block = '82 0001610162'
    expect(decodeHex(new HpackDecoder(4096, { headerListSize: 76 }), block)).toHaveLength(2)
    expect(decodeHex(new HpackDecoder(4096, { headerListSize: 75 }), block)).toStrictEqual({
      kind: 'header-list-too-large',
      reason: 'the header has 76 bytes where 75 are allowed',
    })
  })

  it('is 256 KiB where none is given', () => {
    // A field of 4096 bytes in the table, and one byte for each time it is meant.
    const name = 'n'.repeat(4064)
    const insert = Buffer.concat([Buffer.of(0x40), encodeString(name, false), Buffer.of(0)])
    const decoder = new HpackDecoder()
    expect(decodeAll(decoder, Buffer.concat([insert, Buffer.alloc(63, 0xbe)]))).toHaveLength(64)
    expect(decodeAll(decoder, Buffer.alloc(65, 0xbe))).toStrictEqual({
      kind: 'header-list-too-large',
      reason: 'the header has 266240 bytes where 262144 are allowed',
    })
    expect(decodeAll(decoder, Buffer.alloc(64, 0xbe))).toHaveLength(64)
  })

  it('does not stop the reading of a block, so the table stays that of the peer', () => {
    const decoder = new HpackDecoder(4096, { headerListSize: 40 })
    expect(decodeHex(decoder, '82 4001610162')).toMatchObject({ kind: 'header-list-too-large' })
    expect(decodeHex(decoder, 'be')).toStrictEqual([['a', 'b']])
    expect(decodeHex(decoder, '82 80')).toStrictEqual(compressionError('a field has index 0'))
  })
})

describe.each([0, 60, 300, 4096, 20_000])('with a table of at most %i bytes', (announced) => {
  it('reads whatever an encoder may write', () => {
    fc.assert(
      fc.property(fc.array(arbitraryBlock(announced), { maxLength: 12 }), (steps) => {
        const decoder = new HpackDecoder(announced)
        const encoder = new HpackEncoder(Math.min(announced, 4096))
        if (announced < 4096) {
          decodeAll(decoder, encoder.encode({ sizeUpdates: [announced], fields: [] }))
        }
        for (const step of steps) {
          const before = { generation: decoder.generation, entries: entriesOf(decoder) }
          const { maxSize } = decoder.dynamicTable
          expect(decodeAll(decoder, encoder.encode(step))).toStrictEqual(
            step.fields.map(({ field }) => field),
          )
          expect(entriesOf(decoder)).toStrictEqual(encoder.newestFirst)
          expect(decoder.dynamicTable.size).toBe(encoder.size)
          expect(decoder.dynamicTable.maxSize).toBe(encoder.maxSize)
          if (decoder.generation === before.generation) {
            expect(entriesOf(decoder)).toStrictEqual(before.entries)
            expect(decoder.dynamicTable.maxSize).toBe(maxSize)
          }
        }
      }),
      { seed: 7541, numRuns: 150 },
    )
  })

  it('reads any bytes without throwing', () => {
    const anyBlock = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      fc
        .tuple(arbitraryBlock(announced), fc.nat(), fc.nat({ max: 255 }), fc.nat())
        .map(([step, place, byte, length]) => {
          const block = new HpackEncoder(announced).encode(step)
          if (block.length > 0) block[place % block.length] = byte
          return block.subarray(0, (length % 3 === 0 ? length : block.length) % (block.length + 1))
        }),
    )
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 5 }), (blocks) => {
        const decoder = new HpackDecoder(announced)
        if (announced < 4096) decodeAll(decoder, encodeInteger(0x20, 0x1f, announced))
        for (const block of blocks) {
          const decoded = decodeAll(decoder, block)
          if (isHpackError(decoded)) expect(decoded.reason).not.toBe('')
          else expect(decoded.flat().every((text) => typeof text === 'string')).toBe(true)
          const { size, maxSize } = decoder.dynamicTable
          expect(size).toBeLessThanOrEqual(maxSize)
          expect(maxSize).toBeLessThanOrEqual(announced)
        }
      }),
      { seed: 7542, numRuns: 600 },
    )
  })
})
