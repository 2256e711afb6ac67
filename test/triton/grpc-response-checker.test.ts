import { create, type MessageInitShape, toBinary } from '@bufbuild/protobuf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ModelInferResponseSchema } from '../../src/triton/gen/inference_pb.ts'
import { checkGrpcResponse } from '../../src/triton/grpc-codec.ts'
import { createGrpcResponseChecker } from '../../src/triton/grpc-response-checker.ts'
import type { ResponseExpectation } from '../../src/triton/infer-request.ts'
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

type Fields = MessageInitShape<typeof ModelInferResponseSchema>

const encode = (fields: Fields): Uint8Array =>
  toBinary(ModelInferResponseSchema, create(ModelInferResponseSchema, fields))

const describeOutput = ({ name, datatype, shape }: ServedOutput) => ({
  name,
  datatype,
  shape: shape.map(BigInt),
})

const serve = ({ modelVersion, outputs }: Served): Uint8Array =>
  encode({
    modelName: 'm',
    modelVersion,
    outputs: outputs.map(describeOutput),
    rawOutputContents: outputs.map(rawBytes),
  })

const expectation: ResponseExpectation = {
  modelName: 'm',
  outputs: [
    tensorSpec({ name: 'Y', datatype: 'INT16', dims: [-1] }),
    tensorSpec({ name: 'Z', datatype: 'BYTES', dims: [-1] }),
  ],
}
const served = (values: readonly number[], texts: readonly string[], modelVersion = '1'): Served => ({
  modelVersion,
  outputs: [
    { name: 'Y', datatype: 'INT16', shape: [values.length], values },
    { name: 'Z', datatype: 'BYTES', shape: [texts.length], values: texts },
  ],
  expectation,
})
const yz = (values: readonly number[], texts: readonly string[], modelVersion = '1'): Uint8Array =>
  serve(served(values, texts, modelVersion))

const hex = (text: string): Uint8Array => Buffer.from(text.replaceAll(' ', ''), 'hex')

/** Good responses for `expectation` that no usual server writes. Y is one INT16, Z one empty element. */
const outputs = { y: '2a 0d 0a0159 1205494e543136 1a0101', z: '2a 0d 0a015a 12054259544553 1a0101' }
const contents = { y: '32 02 0700', z: '32 04 00000000' }
const oddGoods: readonly (readonly [string, Uint8Array])[] = [
  ['in the usual order', hex(`0a016d ${outputs.y} ${outputs.z} ${contents.y} ${contents.z}`)],
  ['with the contents first', hex(`${contents.y} ${contents.z} ${outputs.y} ${outputs.z} 0a016d`)],
  ['with the contents between', hex(`${outputs.y} ${contents.y} 0a016d ${contents.z} ${outputs.z}`)],
  [
    'with a name that is overwritten',
    hex(`0a016e ${outputs.y} ${outputs.z} ${contents.y} ${contents.z} 0a016d`),
  ],
  ['with an unknown number', hex(`0a016d 780f ${outputs.y} ${outputs.z} ${contents.y} 780f ${contents.z}`)],
  [
    'with contents within an unknown group',
    hex(`0a016d 7b 32020101 7c ${outputs.y} ${outputs.z} ${contents.y} ${contents.z}`),
  ],
  [
    'with unknown bytes that look like contents',
    hex(`0a016d 7a04 32020101 ${outputs.y} ${outputs.z} ${contents.y} ${contents.z}`),
  ],
  [
    'with tags and lengths in more bytes than needed',
    hex(`0a016d ${outputs.y} ${outputs.z} b2808000 82808000 0700 b200 8400 00000000`),
  ],
  ['with contents under the tag of a number', hex(`0a016d ${outputs.y} ${outputs.z} 30020700 ${contents.z}`)],
  [
    'with an output that ends before its last field does',
    hex(`0a016d ${outputs.y} 2a 0c 0a015a 12054259544553 1a0101 ${contents.y} ${contents.z}`),
  ],
  [
    'with values in two parts of an output, and contents beside them',
    hex(`0a016d 2a 13 0a0159 1205494e543136 1a0101 2a00 2a02 1000 ${outputs.z} ${contents.y} ${contents.z}`),
  ],
  [
    'with parameters',
    hex(`0a016d 22 09 0a0161 12041a02 7878 ${outputs.y} ${outputs.z} ${contents.y} ${contents.z}`),
  ],
  [
    'with typed contents and none raw',
    hex(`0a016d 2a 12 0a0159 1205494e543136 1a0101 2a03 120107 2a 11 0a015a 12054259544553 1a0101 2a02 4200`),
  ],
]

describe('createGrpcResponseChecker', () => {
  it('does not read again what looks like the last good response, whatever its values', () => {
    const { watched, looks } = watch(expectation)
    const check = createGrpcResponseChecker(watched)
    const first = check(yz([1, 2], ['ab', '']))
    expect(looks()).toBe(1)
    const second = check(yz([3, -1], ['', 'xy']))
    expect(looks()).toBe(1)
    expect([first, second]).toEqual([{ ok: true }, { ok: true }])
    expect(second).toBe(first)
    expect(Object.isFrozen(second)).toBe(true)
  })

  it.each<[string, Uint8Array, string]>([
    ['another version', yz([1], ['ab', ''], '2'), 'version 2 answered instead of version 1'],
    [
      'fewer elements',
      encode({
        modelName: 'm',
        modelVersion: '1',
        outputs: served([1], ['a', 'b']).outputs.map(describeOutput),
        rawOutputContents: [new Uint8Array(2), hex('06000000 000000000000')],
      }),
      'expected 2 elements for BYTES [2], got 1',
    ],
    [
      'a torn element',
      encode({
        modelName: 'm',
        modelVersion: '1',
        outputs: served([1], ['a', 'b']).outputs.map(describeOutput),
        rawOutputContents: [new Uint8Array(2), hex('01000000 61 000000ff 00')],
      }),
      'element 1 announces 4278190080 bytes where 1 are left',
    ],
  ])('fails %s in the words of the full check', (_what, message, text) => {
    const check = createGrpcResponseChecker({ ...expectation, modelVersion: '1' })
    const known = yz([1], ['a', 'b'])
    expect(check(known)).toEqual({ ok: true })
    expect(message.length).toBe(known.length)
    expect(check(message)).toMatchObject({ ok: false, text: expect.stringContaining(text) })
  })

  it('keeps no hold of a buffer that is used again', () => {
    const check = createGrpcResponseChecker(expectation)
    const message = yz([1], ['a'])
    expect(check(message)).toEqual({ ok: true })
    message[2] = 'n'.charCodeAt(0)
    expect(check(message)).toMatchObject({ failure: 'wrong-model' })
  })

  it('reads a message wherever it lies in its buffer', () => {
    const { watched, looks } = watch(expectation)
    const check = createGrpcResponseChecker(watched)
    for (const before of [0, 5, 64]) {
      const slab = Buffer.alloc(256, 0x32)
      const message = yz([before], ['ab'])
      slab.set(message, before)
      expect(check(slab.subarray(before, before + message.length))).toEqual({ ok: true })
    }
    expect(looks()).toBe(1)
  })

  it('does not look into BYTES that nobody asked for', () => {
    const extra = { ...expectation, outputs: expectation.outputs.slice(0, 1) }
    const check = createGrpcResponseChecker(extra)
    const torn = yz([1], ['abcd'])
    torn.fill(0xff, torn.length - 8)
    for (const message of [yz([1], ['abcd']), torn]) {
      expect(checkGrpcResponse(message, extra)).toEqual({ ok: true })
      expect(check(message)).toEqual({ ok: true })
    }
  })

  it('remembers any number of values, but not more than 64 KiB beside them', () => {
    const { watched, looks } = watch(expectation)
    const check = createGrpcResponseChecker(watched)
    const large = yz(
      Array.from({ length: 100_000 }, (_, index) => index % 1000),
      ['a'],
    )
    const wordy = Buffer.concat([yz([1], ['a']), encode({ id: 'x'.repeat(70_000) })])
    for (const message of [large, wordy, large, wordy]) expect(check(message)).toEqual({ ok: true })
    expect(looks()).toBe(3)
  })

  it('follows good responses of several shapes, lengths and versions', () => {
    const check = createGrpcResponseChecker(expectation)
    const kinds = [yz([1], ['a']), yz([1, 2], ['a']), yz([], ['', 'abc']), yz([1], [], '22'), yz([7], ['b'])]
    fc.assert(
      fc.property(fc.array(fc.nat(kinds.length - 1), { maxLength: 20 }), (order) => {
        for (const kind of order) expect(check(kinds[kind]!)).toEqual({ ok: true })
      }),
      { seed: 7, numRuns: 50 },
    )
  })
})

describe('createGrpcResponseChecker, told what to expect', () => {
  it('reads every message, also one that looks like the last good one', () => {
    const y: ServedOutput = { name: 'Y', datatype: 'INT16', shape: [2], values: [1, 2] }
    const expected = [{ name: 'Y', datatype: 'INT16', shape: [2], bytes: rawBytes(y) }] as const
    const wrong = { ok: false, failure: 'wrong-output', text: 'output "Y", value 1: got 3, expected 2' }
    const check = createGrpcResponseChecker(expectation)
    for (let round = 0; round < 2; round += 1) {
      expect(check(yz([1, 2], ['a']), expected)).toEqual({ ok: true })
      expect(check(yz([1, 3], ['a']), expected)).toEqual(wrong)
      expect(check(yz([1, 3], ['a']))).toEqual({ ok: true })
    }
    expect(checkGrpcResponse(yz([1, 3], ['a']), expectation, expected)).toEqual(wrong)
  })
})

describe('createGrpcResponseChecker beside the full check', () => {
  it('accepts other values', () => {
    fc.assert(
      fc.property(arbitraryServed, (one) => {
        const { watched, looks } = watch(one.expectation)
        const check = createGrpcResponseChecker(watched)
        expect(check(serve(one))).toEqual({ ok: true })
        expect(check(serve({ ...one, outputs: one.outputs.map(withOtherValues) }))).toEqual({ ok: true })
        expect(looks()).toBe(1)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it.each(oddGoods)('gives the same verdict with every other byte in each place of one %s', (_what, good) => {
    const check = createGrpcResponseChecker(expectation)
    expect(checkGrpcResponse(good, expectation)).toEqual({ ok: true })
    expect(check(good)).toEqual({ ok: true })
    const message = Uint8Array.from(good)
    const different: string[] = []
    for (let at = 0; at < good.length; at += 1) {
      for (let byte = 0; byte < 256; byte += 1) {
        message[at] = byte
        const [got, wanted] = [check(message), checkGrpcResponse(message, expectation)]
        if (JSON.stringify(got) !== JSON.stringify(wanted)) different.push(`${byte} at ${at}`)
        // What it has learned from a variant that was good must not count for the next one.
        check(good)
      }
      message[at] = good[at]!
    }
    expect(different).toEqual([])
  })

  it('gives the same verdict on every damaged good response', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          arbitraryServed.map((one) => ({ good: serve(one), expected: one.expectation })),
          fc.constantFrom(...oddGoods).map(([, good]) => ({ good, expected: expectation })),
        ),
        fc.array(fc.array(arbitraryDamage, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        ({ good, expected }, variants) => {
          const check = createGrpcResponseChecker(expected)
          expect(check(good)).toEqual({ ok: true })
          for (const damages of variants) {
            const message = damages.reduce((bytes, damage) => damage(bytes), good)
            expect(check(message)).toEqual(checkGrpcResponse(message, expected))
          }
        },
      ),
      { seed: 2, numRuns: 1500 },
    )
  })

  it('gives the same verdict on fields in any order and number', () => {
    const fields = [
      '0a016d',
      '0a016e',
      '120131',
      '1a0178',
      outputs.y,
      outputs.z,
      contents.y,
      '32020900',
      contents.z,
      '32040000000a',
      '3200',
      '7a0432020101',
      '7b320201017c',
    ].map(hex)
    const usual = [0, 4, 5, 6, 8]
    const arbitraryMessage = fc
      .tuple(
        fc.constantFrom(usual, [2, ...usual], [...usual, 11], []),
        fc.array(fc.nat(fields.length - 1), { maxLength: 3 }),
        fc.boolean(),
      )
      .chain(([some, more, shuffled]) => {
        const all = [...some, ...more]
        return shuffled ? fc.shuffledSubarray(all, { minLength: all.length }) : fc.constant(all)
      })
      .map((picks) => Buffer.concat(picks.map((pick) => fields[pick]!)))
    fc.assert(
      fc.property(fc.array(arbitraryMessage, { minLength: 1, maxLength: 10 }), (messages) => {
        const check = createGrpcResponseChecker(expectation)
        for (const message of messages) {
          expect(check(message)).toEqual(checkGrpcResponse(message, expectation))
        }
      }),
      { seed: 3, numRuns: 1000 },
    )
  })

  it('gives the same verdicts on a sequence of responses, good and bad', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryServed, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(), fc.option(arbitraryDamage)), { minLength: 2, maxLength: 20 }),
        (pool, steps) => {
          const { expectation: expected } = pool[0]!
          const check = createGrpcResponseChecker(expected)
          for (const [pick, damage] of steps) {
            const good = serve(pool[pick % pool.length]!)
            const message = damage === null ? good : damage(good)
            expect(check(message)).toEqual(checkGrpcResponse(message, expected))
          }
        },
      ),
      { seed: 4, numRuns: 400 },
    )
  })
})
