import { Buffer } from 'node:buffer'
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type FirstExchange, firstExchangeText } from '../../src/present/first-exchange-text.ts'

const exchange: FirstExchange = {
  request: { protocol: 'http', path: '/v1/completions', body: Buffer.from('{"prompt":"a\\nb"}') },
  responses: [{ bytes: Buffer.from('data: {"x":1}\n\n') }],
  form: 'text',
  coding: 'none',
  headerNames: [],
}

describe('firstExchangeText', () => {
  it('is a line for each direction', () => {
    expect(firstExchangeText(exchange)).toBe(
      '> POST /v1/completions\n> {"prompt":"a\\nb"}\n< data: {"x":1}\n',
    )
  })

  it('tells how large a compressed request is', () => {
    const request = { ...exchange.request, contentEncoding: 'gzip' } as const
    expect(firstExchangeText({ ...exchange, request })).toContain('> 17 bytes, gzip\n')
  })

  it('tells how large a compressed response is, and reads one that is not', () => {
    const responses = [
      { bytes: gzipSync('{}') },
      { bytes: deflateSync('{}') },
      { bytes: Buffer.from('{"a":1}') },
    ]
    const text = firstExchangeText({ ...exchange, responses, coding: 'gzip' })
    expect(text.split('\n').slice(2)).toEqual(['< 22 bytes, gzip', '< 10 bytes, gzip', '< {"a":1}', ''])
  })

  it('is short, and without what a terminal would obey', () => {
    const bytes = Buffer.from(`\u001b[2J::error::x ${'y'.repeat(100_000)}`)
    const text = firstExchangeText({ ...exchange, responses: [{ bytes }] })
    expect(text.length).toBeLessThan(5000)
    expect(text).not.toContain('\u001b')
    expect(text).not.toMatch(/^::/m)
  })
})
