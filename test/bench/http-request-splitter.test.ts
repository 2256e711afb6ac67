import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HttpRequestSplitter } from './http-request-splitter.ts'

type Request = { readonly method: string; readonly path: string; readonly body: string }

const bytesOf = ({ method, path, body }: Request): string => {
  const length = method === 'GET' ? '' : `Content-Length: ${body.length}\r\n`
  return `${method} ${path} HTTP/1.1\r\nHost: here\r\n${length}\r\n${method === 'GET' ? '' : body}`
}

/** What the splitter saw of these chunks, and whether it went on. */
const split = (chunks: readonly Buffer[]): { readonly seen: readonly string[]; readonly goesOn: boolean } => {
  const seen: string[] = []
  const splitter = new HttpRequestSplitter<string>({
    handlerOf: (method, path) => `${method} ${path}`,
    onRequest: (handler) => seen.push(handler),
  })
  return { seen, goesOn: chunks.every((chunk) => splitter.push(chunk)) }
}

const inPieces = (bytes: Buffer, cuts: readonly number[]): readonly Buffer[] => {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  return places.slice(1).map((end, place) => bytes.subarray(places[place], end))
}

describe('HttpRequestSplitter', () => {
  it('sees every request once, in order, wherever the bytes are cut', () => {
    const request: fc.Arbitrary<Request> = fc.record({
      method: fc.constantFrom('GET', 'POST'),
      path: fc.constantFrom('/v2', '/v2/models/fast/infer'),
      // Bodies that look like the end of a header, or like requests.
      body: fc.constantFrom('', 'x', '\r\n\r\n', 'GET /no HTTP/1.1\r\n\r\n', 'y'.repeat(300)),
    })
    const cuts = fc.array(fc.nat(5000), { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(request, { maxLength: 8 }), cuts, (requests, cuts) => {
        const bytes = Buffer.from(requests.map(bytesOf).join(''), 'latin1')
        expect(split(inPieces(bytes, cuts))).toEqual({
          seen: requests.map(({ method, path }) => `${method} ${path}`),
          goesOn: true,
        })
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('tells of a request only when its body is there', () => {
    const bytes = Buffer.from(bytesOf({ method: 'POST', path: '/a', body: 'four' }))
    expect(split([bytes.subarray(0, -1)]).seen).toEqual([])
    expect(split([bytes.subarray(0, -1), bytes.subarray(-1)]).seen).toEqual(['POST /a'])
  })

  it('finds the length whatever the case and the spaces', () => {
    const bytes = Buffer.from('POST /a HTTP/1.1\r\ncontent-LENGTH:\t2 \r\n\r\nabGET /b HTTP/1.1\r\n\r\n')
    expect(split([bytes]).seen).toEqual(['POST /a', 'GET /b'])
  })

  it.each([
    ['a body in chunks', 'POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a header without end', `GET /a HTTP/1.1\r\nx: ${'y'.repeat(70_000)}`],
  ])('gives up on %s', (_, text) => {
    expect(split([Buffer.from(text)])).toEqual({ seen: [], goesOn: false })
  })
})
