import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventStreamReader } from '../../src/transport/event-stream-reader.ts'

/** The events of a stream that comes in these pieces, each in a buffer that is used again, and its problem. */
const read = (pieces: readonly Uint8Array[], largestEvent?: number) => {
  const events: string[] = []
  const reader = new EventStreamReader((data) => events.push(data), largestEvent)
  for (const piece of pieces) {
    const shared = Buffer.concat([Buffer.alloc(3, 0x0a), piece, Buffer.alloc(2, 0x0a)])
    reader.push(shared, 3, 3 + piece.length)
    shared.fill(0x21)
  }
  reader.end()
  return { events, problem: reader.problem }
}

/** The bytes in pieces that end at these places. */
const cut = (bytes: Buffer, places: readonly number[]): readonly Buffer[] => {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted((a, b) => a - b)
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
}

const streams: readonly { name: string; text: string | Buffer; events: string[]; problem?: RegExp }[] = [
  { name: 'nothing', text: '', events: [] },
  { name: 'what Triton sends', text: 'data: {"a":1}\n\ndata: {"a":2}\n\n', events: ['{"a":1}', '{"a":2}'] },
  { name: 'lines that end in CRLF', text: 'data: a\r\n\r\ndata: b\r\n\r\n', events: ['a', 'b'] },
  { name: 'lines that end in CR', text: 'data: a\r\rdata: b\r\r', events: ['a', 'b'] },
  {
    name: 'lines that end in all ways',
    text: 'data: a\r\ndata: b\rdata: c\n\r\ndata: d\n\r',
    events: ['a\nb\nc', 'd'],
  },
  { name: 'several data lines', text: 'data: a\ndata:\ndata:  b \n\n', events: ['a\n\n b '] },
  { name: 'no space after the colon', text: 'data:a\n\ndata::b\n\n', events: ['a', ':b'] },
  { name: 'a data field without a colon', text: 'data\n\n', events: [''] },
  { name: 'an empty data field', text: 'data:\n\ndata: \n\n', events: ['', ''] },
  { name: 'comments', text: ': hello\n\n:\ndata: a\n: in between\ndata: b\n\n', events: ['a\nb'] },
  { name: 'other fields', text: 'event: message\nid: 7\nretry: 10\nid\ndata: a\n\n', events: ['a'] },
  { name: 'events without data', text: 'event: ping\n\nid: 1\n\ndata: a\n\n', events: ['a'] },
  { name: 'a byte order mark', text: '\ufeffdata: a\n\n', events: ['a'] },
  {
    name: 'text beyond ASCII',
    text: 'data: ü€😀\n\ndata: \ufffd\n\ndata: \ufeff\n\n',
    events: ['ü€😀', '\ufffd', '\ufeff'],
  },
  {
    name: 'a line that is a space',
    text: 'data: a\n \n\n',
    events: [],
    problem: /^a line that is no field of an event: " "$/,
  },
  {
    name: 'HTML',
    text: '<html>\n\n</html>',
    events: [],
    problem: /^a line that is no field of an event: "<html>"$/,
  },
  {
    name: 'a field that begins as data does',
    text: 'database: a\n\n',
    events: [],
    problem: /"database: a"$/,
  },
  { name: 'JSON', text: 'data: a\n\n{"error":"b"}\n', events: ['a'], problem: /no field of an event/ },
  {
    name: 'bytes that are not UTF-8',
    text: Buffer.from('data: \xff\n\n', 'latin1'),
    events: [],
    problem: /^data that is not UTF-8$/,
  },
  {
    name: 'a second byte order mark',
    text: 'data: a\n\n\ufeffdata: b\n\n',
    events: ['a'],
    problem: /no field/,
  },
  {
    name: 'an end in a line',
    text: 'data: a\n\ndata: b',
    events: ['a'],
    problem: /^it ends inside an event$/,
  },
  {
    name: 'an end before the empty line',
    text: 'data: a\n\ndata: b\n',
    events: ['a'],
    problem: /^it ends inside an event$/,
  },
  { name: 'an end after a comment', text: 'data: a\n\n: bye\n', events: ['a'] },
]

describe('EventStreamReader', () => {
  it.each(streams)('reads $name, whole and byte by byte', ({ text, events, problem }) => {
    const bytes = Buffer.from(text as string)
    const expected = { events, problem: problem === undefined ? undefined : expect.stringMatching(problem) }
    expect(read([bytes])).toEqual(expected)
    expect(read([...bytes].map((byte) => Buffer.of(byte)))).toEqual(expected)
  })

  it('reads the same wherever a stream is cut', () => {
    const stream = fc.constantFrom(...streams)
    fc.assert(
      fc.property(stream, fc.array(fc.nat(200), { maxLength: 8 }), ({ text }, places) => {
        const bytes = Buffer.from(text as string)
        expect(read(cut(bytes, places))).toEqual(read([bytes]))
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  it('gives back what was written, in any spelling', () => {
    // Without line ends, and nothing that has no UTF-8.
    const line = fc.string({ unit: 'binary' }).filter((text) => !/[\r\n]/.test(text) && text.isWellFormed())
    const end = fc.constantFrom('\n', '\r\n', '\r')
    const field = fc.constantFrom('data: ', 'data: ', ': ', 'event: ', 'id:', 'retry:1')
    const event = fc.tuple(fc.array(fc.tuple(field, line, end), { maxLength: 4 }), end)
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 6 }),
        fc.array(fc.nat(500), { maxLength: 8 }),
        (all, places) => {
          // After a CR a line that is LF alone would be the rest of its line end.
          const text = all
            .map(
              ([lines, last]) => `${lines.map(([name, value, mark]) => name + value + mark).join('')}${last}`,
            )
            .join('')
          fc.pre(!/\r\n/.test(text.replaceAll('\r\n', '')) && !crossing(all))
          const events = all
            .map(([lines]) => lines.filter(([name]) => name === 'data: ').map(([, value]) => value))
            .filter((values) => values.length > 0)
          expect(read(cut(Buffer.from(text), places))).toEqual({
            events: events.map((values) => values.join('\n')),
            problem: undefined,
          })
        },
      ),
      { numRuns: 500, seed: 2 },
    )
  })

  it.each([
    { name: 'in one line', text: 'data: 123456789\n\n', fits: 'data: 12345678'.length },
    { name: 'in several lines', text: 'data: 1234\ndata: 5678\n\n', fits: 'data: 1234data: 5678'.length },
  ])('refuses an event that is too large $name, and keeps no more of it', ({ text, fits }) => {
    const bytes = Buffer.from(text)
    const tooLarge = { events: [], problem: expect.stringMatching(/^an event of more than \d+ bytes$/) }
    expect(read([bytes], 9)).toEqual(tooLarge)
    expect(
      read(
        [...bytes].map((byte) => Buffer.of(byte)),
        9,
      ),
    ).toEqual(tooLarge)
    expect(read([bytes], fits + 10).problem).toBeUndefined()
    // Many small events are fine.
    const many = Buffer.from('data: 1\n\n'.repeat(100))
    expect(read([many], 12)).toMatchObject({ events: new Array(100).fill('1'), problem: undefined })
  })

  it('says nothing after a problem, and forgets it with what it had when it is reset', () => {
    const events: string[] = []
    const reader = new EventStreamReader((data) => events.push(data))
    const push = (text: string): void => reader.push(Buffer.from(text), 0, text.length)
    push('data: a\nwrong\n\ndata: b\n\n')
    push('data: c\n\n')
    expect([events, reader.problem]).toEqual([[], expect.any(String)])
    reader.reset()
    push('data: d\n\ndata: e\r')
    reader.reset()
    push('\ndata: f\n\n')
    reader.end()
    expect([events, reader.problem]).toEqual([['d', 'f'], undefined])
  })

  it('gives a verdict on any bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .array(fc.constantFrom('data', ':', ' ', '\r', '\n', 'id', 'ü', '\ufeff'), { maxLength: 30 })
        .map((parts) => Buffer.from(parts.join(''))),
    )
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(60), { maxLength: 4 }), (stream, places) => {
        const whole = read([stream])
        expect(read(cut(Buffer.from(stream), places))).toEqual(whole)
      }),
      { numRuns: 1000, seed: 3 },
    )
  })
})

type Lines = readonly (readonly [readonly (readonly [string, string, string])[], string])[]

/** Whether a line that ends in CR comes before an empty one that ends in LF: together they are one CRLF. */
const crossing = (all: Lines): boolean => {
  const ends = all.flatMap(([lines, last]) => [
    ...lines.map(([, , end]) => ({ end, empty: false })),
    { end: last, empty: true },
  ])
  return ends.some(
    ({ end, empty }, index) => empty && end !== '\r' && end.startsWith('\n') && ends[index - 1]?.end === '\r',
  )
}
