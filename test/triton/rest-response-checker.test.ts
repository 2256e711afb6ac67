import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ResponseExpectation } from '../../src/triton/infer-request.ts'
import { checkRestResponse, type RestResponse } from '../../src/triton/rest-codec.ts'
import { createRestResponseChecker } from '../../src/triton/rest-response-checker.ts'
import {
  arbitraryDamage,
  arbitraryServed,
  rawBytes,
  type Served,
  type ServedOutput,
  watch,
  withOtherValues,
} from './arbitrary-outputs.ts'
import { tensorSpec } from './model-fixtures.ts'

const lengthHeader = 'inference-header-content-length'

type Headers = RestResponse['headers']

const answer = (json: unknown, tail: Uint8Array = new Uint8Array(0), fields: Headers = {}) => {
  const head = Buffer.from(JSON.stringify(json))
  const headers: Headers = { ...(tail.length > 0 ? { [lengthHeader]: String(head.length) } : {}), ...fields }
  return { status: 200, headers, body: Buffer.concat([head, tail]) }
}

/** Output `index` comes as JSON data where `inJson` says so, else raw. */
const serve = ({ modelVersion, outputs }: Served, inJson: readonly boolean[]): RestResponse => {
  const isJson = (index: number): boolean => inJson[index % inJson.length]!
  const described = outputs.map((output, index) => {
    const { name, datatype, shape, values } = output
    return isJson(index)
      ? { name, datatype, shape, data: values }
      : { name, datatype, shape, parameters: { binary_data_size: rawBytes(output).length } }
  })
  const raw = outputs.filter((_, index) => !isJson(index)).map(rawBytes)
  return answer({ model_name: 'm', model_version: modelVersion, outputs: described }, Buffer.concat(raw))
}

const arbitraryForm = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 })

const expectation: ResponseExpectation = {
  modelName: 'm',
  outputs: [
    tensorSpec({ name: 'Y', datatype: 'INT32', dims: [-1] }),
    tensorSpec({ name: 'Z', datatype: 'BYTES', dims: [-1] }),
  ],
}
const yz = (values: readonly number[], texts: readonly string[], modelVersion = '1'): RestResponse => {
  const y: ServedOutput = { name: 'Y', datatype: 'INT32', shape: [values.length], values }
  const z: ServedOutput = { name: 'Z', datatype: 'BYTES', shape: [texts.length], values: texts }
  return serve({ modelVersion, outputs: [y, z], expectation }, [false])
}

describe('createRestResponseChecker', () => {
  it('does not read again what looks like the last good response, whatever its values', () => {
    const { watched, looks } = watch(expectation)
    const check = createRestResponseChecker(watched)
    const first = check(yz([1, 2], ['ab', '']))
    expect(looks()).toBe(1)
    const second = check(yz([3, -1], ['', 'xy']))
    expect(looks()).toBe(1)
    expect([first, second]).toEqual([{ ok: true }, { ok: true }])
    expect(second).toBe(first)
    expect(Object.isFrozen(second)).toBe(true)
  })

  it('does not need the same object of headers', () => {
    const { watched, looks } = watch(expectation)
    const check = createRestResponseChecker(watched)
    const { headers, ...rest } = yz([1], ['a'])
    check({ ...rest, headers: Object.freeze({ ...headers }) })
    check({ ...rest, headers: { date: 'today', ...headers } })
    expect(looks()).toBe(1)
  })

  it('sees headers that were changed in their object', () => {
    const response = yz([1], ['a'])
    const headers: Record<string, string> = { [lengthHeader]: String(response.headers[lengthHeader]) }
    const check = createRestResponseChecker(expectation)
    expect(check({ ...response, headers })).toEqual({ ok: true })
    headers[lengthHeader] = '3'
    expect(check({ ...response, headers })).toMatchObject({ failure: 'malformed-response' })
  })

  const known = yz([1], ['aaa', 'b'])
  const withTexts = (texts: string): RestResponse => {
    const bytes = Buffer.from(texts.replaceAll(' ', ''), 'hex')
    const body = Buffer.concat([known.body.subarray(0, known.body.length - bytes.length), bytes])
    return { ...known, body }
  }

  it.each<[string, RestResponse, string]>([
    ['another status', { ...known, status: 500 }, 'HTTP 500: '],
    ['another version', yz([1], ['aaa', 'b'], '2'), 'version 2 answered instead of version 1'],
    ['fewer elements', withTexts('08000000 6161616161616161'), 'expected 2 elements for BYTES [2], got 1'],
    ['more elements', withTexts('00000000 00000000 00000000'), 'expected 2 elements for BYTES [2], got 3'],
    ['a torn element', withTexts('03000000 616161 000000ff 00'), 'element 1 announces 4278190080 bytes'],
    [
      'a torn length',
      withTexts('06000000 616161616161 0000'),
      'element 1 is cut off inside its 4-byte length',
    ],
  ])('fails %s in the words of the full check', (_what, response, text) => {
    const check = createRestResponseChecker({ ...expectation, modelVersion: '1' })
    expect(check(known)).toEqual({ ok: true })
    expect(response.body.length).toBe(known.body.length)
    expect(check(response)).toMatchObject({ ok: false, text: expect.stringContaining(text) })
  })

  it('keeps no hold of a buffer that is used again', () => {
    const response = yz([1], ['a'])
    const check = createRestResponseChecker(expectation)
    const body = Buffer.from(response.body)
    expect(check({ ...response, body })).toEqual({ ok: true })
    body.write('n', body.indexOf('"m"') + 1)
    expect(check({ ...response, body })).toMatchObject({ failure: 'wrong-model' })
  })

  it('does not look into BYTES that nobody asked for', () => {
    const extra = { ...expectation, outputs: expectation.outputs.slice(0, 1) }
    const check = createRestResponseChecker(extra)
    const torn = yz([1], ['abcd'])
    torn.body.fill(0xff, torn.body.length - 8)
    for (const response of [yz([1], ['abcd']), torn]) {
      expect(checkRestResponse(response, extra)).toEqual({ ok: true })
      expect(check(response)).toEqual({ ok: true })
    }
  })

  it('remembers any number of values, but not more than 64 KiB of JSON', () => {
    const { watched, looks } = watch(expectation)
    const check = createRestResponseChecker(watched)
    const large = yz(
      Array.from({ length: 100_000 }, (_, index) => index),
      ['a'],
    )
    const values = Array.from({ length: 40_000 }, () => 1)
    const wordy = answer({
      model_name: 'm',
      outputs: [
        { name: 'Y', datatype: 'INT32', shape: [values.length], data: values },
        { name: 'Z', datatype: 'BYTES', shape: [0], data: [] },
      ],
    })
    for (const response of [large, wordy, large, wordy]) expect(check(response)).toEqual({ ok: true })
    expect(looks()).toBe(3)
  })

  it('follows good responses of several shapes, lengths and versions', () => {
    const check = createRestResponseChecker(expectation)
    const kinds = [yz([1], ['a']), yz([1, 2], ['a']), yz([], ['', 'abc']), yz([1], [], '22'), yz([7], ['b'])]
    fc.assert(
      fc.property(fc.array(fc.nat(kinds.length - 1), { maxLength: 20 }), (order) => {
        for (const kind of order) expect(check(kinds[kind]!)).toEqual({ ok: true })
      }),
      { seed: 7, numRuns: 50 },
    )
  })
})

describe('createRestResponseChecker, told what to expect', () => {
  const y: ServedOutput = { name: 'Y', datatype: 'INT32', shape: [2], values: [1, 2] }
  const expected = [{ name: 'Y', datatype: 'INT32', shape: [2], bytes: rawBytes(y) }] as const
  const wrong = {
    ok: false,
    failure: 'wrong-output',
    text: 'output "Y", value 1: got 3, expected 2',
  }

  it('reads every response, also one that looks like the last good one', () => {
    const check = createRestResponseChecker(expectation)
    for (let round = 0; round < 2; round += 1) {
      expect(check(yz([1, 2], ['a']), expected)).toEqual({ ok: true })
      expect(check(yz([1, 3], ['a']), expected)).toEqual(wrong)
      expect(check(yz([1, 3], ['a']))).toEqual({ ok: true })
    }
    expect(checkRestResponse(yz([1, 3], ['a']), expectation, expected)).toEqual(wrong)
  })

  it('compares values that come as JSON', () => {
    const check = createRestResponseChecker({ ...expectation, outputs: expectation.outputs.slice(0, 1) })
    const serveY = (values: readonly number[]) =>
      serve({ modelVersion: '1', outputs: [{ ...y, values }], expectation }, [true])
    expect(check(serveY([1, 2]), expected)).toEqual({ ok: true })
    expect(check(serveY([1, 3]), expected)).toEqual(wrong)
  })
})

describe('createRestResponseChecker beside the full check', () => {
  it('accepts other values where they are raw', () => {
    fc.assert(
      fc.property(arbitraryServed, (served) => {
        const { watched, looks } = watch(served.expectation)
        const check = createRestResponseChecker(watched)
        const other = { ...served, outputs: served.outputs.map(withOtherValues) }
        expect(check(serve(served, [false]))).toEqual({ ok: true })
        expect(check(serve(other, [false]))).toEqual({ ok: true })
        expect(looks()).toBe(1)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('gives the same verdict on every damaged good response', () => {
    fc.assert(
      fc.property(
        arbitraryServed,
        arbitraryForm,
        fc.array(arbitraryDamage, { minLength: 1, maxLength: 12 }),
        (served, form, damages) => {
          const good = serve(served, form)
          const check = createRestResponseChecker(served.expectation)
          expect(check(good)).toEqual({ ok: true })
          for (const damage of damages) {
            const response = { ...good, body: damage(good.body) }
            expect(check(response)).toEqual(checkRestResponse(response, served.expectation))
          }
        },
      ),
      { seed: 2, numRuns: 1000 },
    )
  })

  it('gives the same verdict with every other byte in each place of a response', () => {
    const good = yz([1], ['a', ''])
    const check = createRestResponseChecker(expectation)
    expect(check(good)).toEqual({ ok: true })
    const body = Buffer.from(good.body)
    for (let at = 0; at < body.length; at += 1) {
      for (const byte of [0, 1, 2, 0x22, 0x30, 0x31, 0x39, 0x5d, 0x61, 0x80, 0xff]) {
        body[at] = byte
        const response = { ...good, body }
        expect(check(response)).toEqual(checkRestResponse(response, expectation))
      }
      body[at] = good.body[at]!
    }
  })

  it('gives the same verdict with any status and header', () => {
    const arbitraryHeader = fc.oneof(
      fc.constant(undefined),
      fc.nat(300).map(String),
      fc.nat(300).map((length) => `0${length}`),
      fc.constant(['5', '5']),
    )
    fc.assert(
      fc.property(
        arbitraryServed,
        arbitraryForm,
        fc.constantFrom(200, 200, 204, 503),
        arbitraryHeader,
        (served, form, status, header) => {
          const good = serve(served, form)
          const check = createRestResponseChecker(served.expectation)
          check(good)
          for (const headers of [{ [lengthHeader]: header }, good.headers]) {
            const response = { ...good, status, headers }
            expect(check(response)).toEqual(checkRestResponse(response, served.expectation))
          }
        },
      ),
      { seed: 3, numRuns: 500 },
    )
  })

  it('gives the same verdicts on a sequence of responses, good and bad', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(arbitraryServed, arbitraryForm), { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(), fc.option(arbitraryDamage)), { minLength: 2, maxLength: 20 }),
        (pool, steps) => {
          const { expectation: expected } = pool[0]![0]
          const check = createRestResponseChecker(expected)
          for (const [pick, damage] of steps) {
            const [served, form] = pool[pick % pool.length]!
            const good = serve(served, form)
            const response = { ...good, body: damage === null ? good.body : damage(good.body) }
            expect(check(response)).toEqual(checkRestResponse(response, expected))
          }
        },
      ),
      { seed: 4, numRuns: 400 },
    )
  })
})
