import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/foundation/clock.ts'
import { Http1ResponseReader } from '../../src/transport/http1-response-reader.ts'
import { ResponseEvents } from '../../src/transport/response-events.ts'
import type { ResponseCheck } from '../../src/triton/infer-request.ts'

const ok: ResponseCheck = { ok: true }
const bad = (text: string): ResponseCheck => ({ ok: false, failure: 'server-error', text })

/** Events that begin with `!` have failed, and `done` is no response. */
const checkEvent = (data: string): ResponseCheck | undefined => {
  if (data === 'done') return undefined
  return data.startsWith('!') ? bad(data) : ok
}

const newEvents = (atMost = 1000) => {
  let now = 0
  const clock = { now: () => (now += 10) } as Clock
  const countProblem = (count: number) => (count > atMost ? `it has ${count} responses` : undefined)
  return new ResponseEvents({ clock, checkEvent, countProblem })
}

/** The verdicts on the responses in these pieces, each with how many events came when. */
const read = (pieces: readonly Buffer[], isEnded = false, events = newEvents()) => {
  const reader = new Http1ResponseReader(10_000, events)
  const verdicts: { check: ResponseCheck; times: number[]; reusable: boolean }[] = []
  const note = (): void => {
    const check = reader.failure ?? events.check(reader)
    verdicts.push({ check, times: [...events.times], reusable: reader.reusable })
    events.reset()
  }
  events.reset()
  for (const piece of pieces) {
    const shared = Buffer.concat([Buffer.from('data'), piece, Buffer.from('\n\ndata')])
    for (let at = 4; at < 4 + piece.length; at = reader.position) {
      const progress = reader.push(shared, at, 4 + piece.length)
      if (progress !== 'partial') note()
      if (progress === 'failed') return verdicts
    }
    shared.fill(0x21)
  }
  if (isEnded && reader.end() !== 'partial') note()
  return verdicts
}

const head = (status: string, ...fields: readonly string[]): string =>
  `HTTP/1.1 ${status}\r\n${fields.map((field) => `${field}\r\n`).join('')}\r\n`
const stream = 'Content-Type: text/event-stream; charset=utf-8'
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
const chunked = (...parts: readonly string[]): string =>
  `${head('200 OK', stream, 'Transfer-Encoding: chunked')}${parts.map(chunk).join('')}0\r\n\r\n`
const sized = (text: string, status = '200 OK', type = stream): string =>
  `${head(status, type, `Content-Length: ${Buffer.byteLength(text)}`)}${text}`
const malformed = (text: string): ResponseCheck => ({ ok: false, failure: 'malformed-response', text })

describe('events that answer a request', () => {
  it.each<{ name: string; text: string; check: ResponseCheck; count: number; isEnded?: true }>([
    { name: 'in chunks of their own', text: chunked('data: a\n\n', 'data: b\n\n'), check: ok, count: 2 },
    {
      name: 'in chunks that cut them',
      text: chunked('da', 'ta: a\n', '\ndata: b', '\n\n'),
      check: ok,
      count: 2,
    },
    { name: 'in one chunk', text: chunked('data: a\n\ndata: b\n\ndata: c\n\n'), check: ok, count: 3 },
    { name: 'in a body with a length', text: sized('data: a\n\ndata: b\n\n'), check: ok, count: 2 },
    {
      name: 'until the connection ends',
      text: `${head('200 OK', stream)}data: a\n\n`,
      check: ok,
      count: 1,
      isEnded: true,
    },
    { name: 'of which there are none', text: chunked(), check: ok, count: 0 },
    { name: 'of which there are none, in a body without bytes', text: sized(''), check: ok, count: 0 },
    {
      name: 'of which some are no responses',
      text: chunked('data: a\n\ndata: done\n\n'),
      check: ok,
      count: 1,
    },
    {
      name: 'of which one has failed',
      text: chunked('data: a\n\ndata: !b\n\ndata: !c\n\ndata: d\n\n'),
      check: bad('!b'),
      count: 2,
    },
    {
      name: 'that end in the middle of one',
      text: chunked('data: a\n\ndata: b\n'),
      check: malformed('the event stream: it ends inside an event'),
      count: 1,
    },
    {
      name: 'that are none',
      text: chunked('data: a\n\n<html>\n'),
      check: malformed('the event stream: a line that is no field of an event: "<html>"'),
      count: 1,
    },
    {
      name: 'under another content type',
      text: sized('{"error":"no stream"}', '200 OK', 'Content-Type: application/json'),
      check: malformed('content type application/json instead of text/event-stream: no stream'),
      count: 0,
    },
    {
      name: 'under a content type that only begins so',
      text: sized('data: a\n\n', '200 OK', 'Content-Type: text/event-streams'),
      check: malformed('content type text/event-streams instead of text/event-stream: data: a'),
      count: 0,
    },
    {
      name: 'under an error status',
      text: sized('data: {"error":"bad"}\n\n', '400 Bad'),
      check: bad('HTTP 400: bad'),
      count: 0,
    },
    {
      name: 'under the status of a server without room, without an event',
      text: sized('full', '503 Full'),
      check: { ok: false, failure: 'unavailable', text: 'HTTP 503: full' },
      count: 0,
    },
    {
      name: 'that the connection cuts short',
      text: `${head('200 OK', stream, 'Transfer-Encoding: chunked')}${chunk('data: a\n\n')}`,
      check: { ok: false, failure: 'connection', text: expect.any(String) as unknown as string },
      count: 1,
      isEnded: true,
    },
  ])('$name, whole and byte by byte', ({ text, check, count, isEnded }) => {
    const bytes = Buffer.from(text)
    for (const pieces of [[bytes], [...bytes].map((byte) => Buffer.of(byte))]) {
      const verdicts = read(pieces, isEnded)
      expect(verdicts).toMatchObject([{ check }])
      expect(verdicts[0]?.times).toHaveLength(count)
    }
  })

  it('may be too many', () => {
    const two = Buffer.from(chunked('data: a\n\ndata: b\n\n'))
    expect(read([two], false, newEvents(1))).toMatchObject([
      { check: malformed('the event stream: it has 2 responses') },
    ])
    expect(read([two], false, newEvents(2))).toMatchObject([{ check: ok }])
  })

  it('may be more together than a body can be', () => {
    const many = Array.from({ length: 300 }, () => `data: ${'x'.repeat(90)}\n\n`)
    for (const text of [chunked(...many), sized(many.join(''))]) {
      const [verdict] = read([Buffer.from(text)])
      expect(verdict?.check).toEqual(ok)
      expect(verdict?.times).toHaveLength(300)
    }
  })

  it('come when their bytes do', () => {
    const [first, second] = [
      `${head('200 OK', stream, 'Transfer-Encoding: chunked')}${chunk('data: a\n\n')}`,
      chunk('data: b\n\n'),
    ]
    const verdicts = read([first, second, '0\r\n\r\n'].map((text) => Buffer.from(text)))
    expect(verdicts).toMatchObject([{ check: ok, times: [10, 20], reusable: true }])
  })

  it('are told apart from those of the next request on the connection, wherever the bytes are cut', () => {
    const answers = [
      { text: chunked('data: a\n\n', 'data: b\n\n'), check: ok, count: 2 },
      { text: sized('data: a\n\n'), check: ok, count: 1 },
      { text: chunked(), check: ok, count: 0 },
      { text: chunked('data: !x\n\n'), check: bad('!x'), count: 0 },
      { text: sized('data: {"error":"bad"}\n\n', '400 Bad'), check: bad('HTTP 400: bad'), count: 0 },
      {
        text: chunked('data: half'),
        check: malformed('the event stream: it ends inside an event'),
        count: 0,
      },
    ]
    const sequence = fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(sequence, fc.array(fc.nat(600), { maxLength: 6 }), (all, places) => {
        const bytes = Buffer.from(all.map(({ text }) => text).join(''))
        const ends = [...new Set([...places.map((place) => place % bytes.length), bytes.length])].toSorted(
          (a, b) => a - b,
        )
        const verdicts = read(ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end)))
        expect(verdicts.map(({ check, times }) => [check, times.length])).toEqual(
          all.map(({ check, count }) => [check, count]),
        )
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})
