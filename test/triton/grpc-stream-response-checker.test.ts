import { create, fromBinary, type MessageInitShape, toBinary } from '@bufbuild/protobuf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  InferParameterSchema,
  ModelInferResponseSchema,
  ModelStreamInferResponseSchema,
} from '../../src/triton/gen/inference_pb.ts'
import { checkGrpcResponse } from '../../src/triton/grpc-codec.ts'
import { createGrpcStreamResponseChecker } from '../../src/triton/grpc-stream-response-checker.ts'
import type { ResponseCheck, ResponseExpectation } from '../../src/triton/infer-request.ts'
import { arbitraryDamage, arbitraryServed, rawBytes, type Served } from './arbitrary-outputs.ts'
import { tensorSpec } from './model-fixtures.ts'

type Fields = MessageInitShape<typeof ModelStreamInferResponseSchema>

const encode = (fields: Fields): Uint8Array =>
  toBinary(ModelStreamInferResponseSchema, create(ModelStreamInferResponseSchema, fields))

const serve = ({ modelVersion, outputs }: Served): NonNullable<Fields['inferResponse']> => ({
  modelName: 'm',
  modelVersion,
  outputs: outputs.map(({ name, datatype, shape }) => ({ name, datatype, shape: shape.map(BigInt) })),
  rawOutputContents: outputs.map(rawBytes),
})

const expectation: ResponseExpectation = {
  modelName: 'm',
  outputs: [tensorSpec({ name: 'Y', datatype: 'INT32', dims: [-1] })],
}
const response = (values: readonly number[]): NonNullable<Fields['inferResponse']> =>
  serve({
    modelVersion: '1',
    outputs: [{ name: 'Y', datatype: 'INT32', shape: [values.length], values }],
    expectation,
  })

/** The definition: all of it parsed, the error message before the response. */
const checkInFull = (message: Uint8Array, expected: ResponseExpectation): ResponseCheck | 'unreadable' => {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(message)
  } catch {
    return 'unreadable'
  }
  if (parsed.errorMessage !== '') return { ok: false, failure: 'server-error', text: parsed.errorMessage }
  if (parsed.inferResponse === undefined)
    return {
      ok: false,
      failure: 'malformed-response',
      text: 'the message of the stream holds no response',
    }
  return checkGrpcResponse(toBinary(ModelInferResponseSchema, parsed.inferResponse), expected)
}

const parse = (message: Uint8Array) => fromBinary(ModelStreamInferResponseSchema, message)

/** The verdict of the checker, where text about unreadable bytes is free. */
const verdict = (check: ResponseCheck): ResponseCheck | 'unreadable' =>
  !check.ok && check.failure === 'malformed-response' && / is not a Model/.test(check.text)
    ? 'unreadable'
    : check

/** Only the verdict on each message. */
const checkerOf = (expected: ResponseExpectation): ((message: Uint8Array) => ResponseCheck) => {
  const read = createGrpcStreamResponseChecker(expected)
  return (message) => read(message).check
}

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')

const good = encode({ inferResponse: response([1, 2, 3]) })
const inner = toBinary(ModelInferResponseSchema, create(ModelInferResponseSchema, response([1, 2, 3])))
const ok = { ok: true }

describe('a message of a stream', () => {
  it.each<{ name: string; message: Uint8Array; check: object }>([
    { name: 'with a good response', message: good, check: ok },
    {
      name: 'with a final-response flag',
      message: encode({
        inferResponse: {
          ...response([1]),
          parameters: {
            triton_final_response: create(InferParameterSchema, {
              parameterChoice: { case: 'boolParam', value: true },
            }),
          },
        },
      }),
      check: ok,
    },
    {
      name: 'with an error message',
      message: encode({ errorMessage: 'unknown model: m' }),
      check: { ok: false, failure: 'server-error', text: 'unknown model: m' },
    },
    {
      name: 'with an error message and the id of the request, as Triton sends it',
      message: encode({ errorMessage: 'bad input', inferResponse: { id: '7' } }),
      check: { ok: false, failure: 'server-error', text: 'bad input' },
    },
    {
      name: 'with an error message after a good response',
      message: Buffer.concat([good, encode({ errorMessage: 'after all' })]),
      check: { ok: false, failure: 'server-error', text: 'after all' },
    },
    {
      name: 'with an empty error message before a good response',
      message: Buffer.concat([hex('0a00'), good]),
      check: ok,
    },
    {
      name: 'with a good response in two parts',
      message: Buffer.concat([
        encode({ inferResponse: { modelName: 'm' } }),
        encode({ inferResponse: { ...response([4]), modelName: '' } }),
      ]),
      check: ok,
    },
    {
      name: 'with a length in more bytes than needed',
      message: Buffer.concat([hex('12'), Buffer.of(0x80 | inner.length, 0x80, 0x00), inner]),
      check: ok,
    },
    {
      name: 'with a length in more bytes than a length can have',
      message: Buffer.concat([
        hex('12'),
        Buffer.of(0x80 | inner.length),
        hex('808080808080808080 00'),
        inner,
      ]),
      check: {
        ok: false,
        failure: 'malformed-response',
        text: expect.stringMatching(/not a ModelStreamInferRes/),
      },
    },
    {
      name: 'with an unknown field after the response',
      message: Buffer.concat([good, hex('780f')]),
      check: ok,
    },
    {
      name: 'with the answer of another model',
      message: encode({ inferResponse: { ...response([1]), modelName: 'n' } }),
      check: { ok: false, failure: 'wrong-model', text: 'model "n" answered instead of "m"' },
    },
    {
      name: 'without the output',
      message: encode({ inferResponse: { modelName: 'm' } }),
      check: { ok: false, failure: 'missing-output', text: 'output "Y" is missing' },
    },
    {
      name: 'that is empty',
      message: Buffer.alloc(0),
      check: {
        ok: false,
        failure: 'malformed-response',
        text: 'the message of the stream holds no response',
      },
    },
    {
      name: 'that ends inside of the response',
      message: good.subarray(0, -1),
      check: {
        ok: false,
        failure: 'malformed-response',
        text: expect.stringMatching(/not a ModelStreamInferRes/),
      },
    },
    {
      name: 'that goes on after the response',
      message: Buffer.concat([good, hex('ff')]),
      check: {
        ok: false,
        failure: 'malformed-response',
        text: expect.stringMatching(/not a ModelStreamInferRes/),
      },
    },
    {
      name: 'whose response cannot be read',
      message: hex('12 02 ffff'),
      check: {
        ok: false,
        failure: 'malformed-response',
        text: expect.stringMatching(/not a ModelInferResponse/),
      },
    },
    {
      name: 'that is a response of a unary call',
      message: inner,
      check: { ok: false, failure: expect.any(String), text: expect.any(String) },
    },
  ])('$name has its verdict, cold and after a good one', ({ message, check }) => {
    const cold = checkerOf(expectation)
    expect(cold(message)).toEqual(check)
    expect(cold(message)).toEqual(check)
    const warm = checkerOf(expectation)
    expect(warm(good)).toEqual(ok)
    expect(warm(message)).toEqual(check)
    expect(warm(good)).toEqual(ok)
  })

  it('may be longer than one byte can say', () => {
    const check = checkerOf(expectation)
    for (const count of [20, 100, 5000, 100_000])
      expect(
        check(encode({ inferResponse: response(Array.from({ length: count }, (_, at) => at)) })),
      ).toEqual(ok)
  })
})

describe('the verdict', () => {
  it('is that of the full check, for good messages one after the other', () => {
    fc.assert(
      fc.property(arbitraryServed, (served) => {
        const check = checkerOf(served.expectation)
        const message = encode({ inferResponse: serve(served) })
        expect(check(message)).toEqual(ok)
        expect(check(message)).toEqual(ok)
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  it('is that of the full check, however a message is damaged', () => {
    fc.assert(
      fc.property(arbitraryServed, fc.array(arbitraryDamage, { maxLength: 8 }), (served, damages) => {
        const check = checkerOf(served.expectation)
        const message = encode({ inferResponse: serve(served) })
        check(message)
        for (const damage of damages) {
          const damaged = damage(message)
          expect(verdict(check(damaged))).toEqual(verdictOf(checkInFull(damaged, served.expectation)))
        }
      }),
      { numRuns: 500, seed: 2 },
    )
  })

  it('is given for any bytes', () => {
    const check = checkerOf(expectation)
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.uint8Array({ maxLength: 40 }).map((rest) => Buffer.concat([Buffer.of(0x12, rest.length), rest])),
    )
    fc.assert(
      fc.property(bytes, (message) => {
        expect(verdict(check(message))).toEqual(verdictOf(checkInFull(message, expectation)))
      }),
      { numRuns: 2000, seed: 3 },
    )
  })
})

/** A flag as Triton sends it with a response. */
const finalFlag = (value: boolean) => ({
  triton_final_response: create(InferParameterSchema, { parameterChoice: { case: 'boolParam', value } }),
})

describe('what a message is to its request', () => {
  const more = encode({ inferResponse: { ...response([1]), parameters: finalFlag(false) } })
  const last = encode({ inferResponse: { ...response([1]), parameters: finalFlag(true) } })
  const end = encode({ inferResponse: { modelName: 'm', id: '1', parameters: finalFlag(true) } })
  const errorThen = (parameters: ReturnType<typeof finalFlag> | undefined) =>
    encode({ errorMessage: 'bad', inferResponse: { id: '1', ...(parameters && { parameters }) } })
  const missing = { ok: false, failure: 'missing-output', text: 'output "Y" is missing' }
  const bad = { ok: false, failure: 'server-error', text: 'bad' }
  const unreadable = {
    ok: false,
    failure: 'malformed-response',
    text: expect.stringMatching(/^the response is not/),
  }

  it.each<{ name: string; message: Uint8Array; decoupled?: object; single?: object }>([
    {
      name: 'a response with more to come',
      message: more,
      decoupled: { check: ok, hasResponse: true, isLast: false },
    },
    {
      name: 'a response that is the last one',
      message: last,
      decoupled: { check: ok, hasResponse: true, isLast: true },
    },
    {
      name: 'a response without the flag',
      message: good,
      decoupled: { check: ok, hasResponse: true, isLast: true },
    },
    {
      name: 'the word that there are no more',
      message: end,
      decoupled: { check: ok, hasResponse: false, isLast: true },
      single: { check: missing, hasResponse: false, isLast: true },
    },
    {
      name: 'the word that another model has no more',
      message: encode({ inferResponse: { modelName: 'n', parameters: finalFlag(true) } }),
      decoupled: {
        check: { ok: false, failure: 'wrong-model', text: 'model "n" answered instead of "m"' },
        hasResponse: false,
        isLast: true,
      },
    },
    {
      name: 'a response without outputs and with more to come',
      message: encode({ inferResponse: { modelName: 'm', parameters: finalFlag(false) } }),
      decoupled: { check: missing, hasResponse: false, isLast: false },
    },
    {
      name: 'a wrong response with more to come',
      message: encode({
        inferResponse: { ...response([1]), modelName: 'n', parameters: finalFlag(false) },
      }),
      decoupled: {
        check: { ok: false, failure: 'wrong-model', text: 'model "n" answered instead of "m"' },
        hasResponse: false,
        isLast: false,
      },
    },
    {
      name: 'an error with more to come',
      message: errorThen(finalFlag(false)),
      decoupled: { check: bad, hasResponse: false, isLast: false },
    },
    {
      name: 'an error that is the last one',
      message: errorThen(finalFlag(true)),
      decoupled: { check: bad, hasResponse: false, isLast: true },
    },
    {
      name: 'an error before the inference',
      message: errorThen(undefined),
      decoupled: { check: bad, hasResponse: false, isLast: true },
    },
    {
      name: 'what cannot be read',
      message: good.subarray(0, -1),
      decoupled: { check: unreadable, hasResponse: false, isLast: true },
    },
  ])('$name, for any order of messages', ({ message, decoupled, single = decoupled }) => {
    for (const [expected, verdicts] of [
      [{ ...expectation, decoupled: true }, decoupled],
      [expectation, single],
    ] as const) {
      const read = createGrpcStreamResponseChecker(expected)
      for (const before of [message, more, last, end, good]) {
        read(before)
        expect(read(message)).toEqual(verdicts)
      }
    }
  })

  it('is the word of a version that was asked for, though it names none', () => {
    const read = createGrpcStreamResponseChecker({ ...expectation, modelVersion: '1', decoupled: true })
    expect(read(more)).toEqual({ check: ok, hasResponse: true, isLast: false })
    expect(read(end)).toEqual({ check: ok, hasResponse: false, isLast: true })
  })

  it('allocates nothing for what looks like a good message before it', () => {
    const read = createGrpcStreamResponseChecker({ ...expectation, decoupled: true })
    for (const message of [more, last, end]) expect(read(message)).toBe(read(message))
  })

  it('is what a reader finds that has seen nothing before, however messages are damaged', () => {
    const message = fc.constantFrom(more, last, end, good, errorThen(finalFlag(false)))
    const messages = fc.array(fc.tuple(message, fc.option(arbitraryDamage)), { maxLength: 10 })
    fc.assert(
      fc.property(messages, (all) => {
        const expected: ResponseExpectation = { ...expectation, decoupled: true }
        const read = createGrpcStreamResponseChecker(expected)
        for (const [sent, damage] of all) {
          const bytes = damage === null ? sent : damage(sent)
          expect(read(bytes)).toEqual(createGrpcStreamResponseChecker(expected)(bytes))
        }
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})

/** Text is cut where it is long. */
const verdictOf = (full: ResponseCheck | 'unreadable'): unknown =>
  full === 'unreadable' || full.ok
    ? full
    : verdict({ ...full, text: full.text.length > 300 ? `${full.text.slice(0, 300)}...` : full.text })
