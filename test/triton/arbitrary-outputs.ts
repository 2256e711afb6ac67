import fc from 'fast-check'
import { type Datatype, datatypes, elementCount } from '../../src/triton/datatype.ts'
import { encodeValues } from '../../src/triton/element-values.ts'
import type { ResponseExpectation } from '../../src/triton/infer-request.ts'
import { tensorSpec } from './model-fixtures.ts'

/** An output as a server has it before it writes a response. */
export type ServedOutput = {
  readonly name: string
  readonly datatype: Datatype
  readonly shape: readonly number[]
  readonly values: readonly unknown[]
}

/** What a server answers with, and an expectation that it meets. */
export type Served = {
  readonly modelVersion: string
  readonly outputs: readonly ServedOutput[]
  readonly expectation: ResponseExpectation
}

/** The values of an output in their raw form. */
export const rawBytes = ({ datatype, values }: ServedOutput): Uint8Array => {
  const bytes = encodeValues(datatype, values)
  if (!(bytes instanceof Uint8Array)) throw new Error(`no ${datatype}: ${bytes.got}`)
  return bytes
}

/** Up to four outputs of any datatypes, of which the first and maybe others are expected, with fixed and variable dims. */
export const arbitraryServed: fc.Arbitrary<Served> = fc
  .record({
    modelVersion: fc.constantFrom('', '1', '22'),
    versionAsked: fc.boolean(),
    batchSize: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    tensors: fc.array(
      fc.record({
        datatype: fc.oneof(fc.constant<Datatype>('BYTES'), fc.constantFrom(...datatypes)),
        dims: fc.array(fc.nat(3), { maxLength: 2 }),
        variable: fc.boolean(),
        expected: fc.boolean(),
        seeds: fc.array(fc.nat(100), { minLength: 1, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ modelVersion, versionAsked, batchSize, tensors }) => {
    const outputs = tensors.map(({ datatype, dims, seeds }, index): ServedOutput => {
      const shape = batchSize === undefined ? dims : [batchSize, ...dims]
      return { name: `OUT${index}`, datatype, shape, values: valuesOf(datatype, elementCount(shape), seeds) }
    })
    const specs = tensors.map(({ datatype, dims, variable }, index) =>
      tensorSpec({ name: `OUT${index}`, datatype, dims: variable ? dims.map(() => -1) : dims }),
    )
    return {
      modelVersion,
      outputs,
      expectation: {
        modelName: 'm',
        ...(versionAsked && modelVersion !== '' ? { modelVersion } : {}),
        ...(batchSize === undefined ? {} : { batchSize }),
        outputs: specs.filter((_, index) => index === 0 || tensors[index]!.expected),
      },
    }
  })

/** The output with other values, and its BYTES elements of other lengths but the same number of bytes in all. */
export const withOtherValues = (output: ServedOutput): ServedOutput => {
  switch (output.datatype) {
    case 'BOOL':
      return { ...output, values: output.values.map((value) => value !== true) }
    case 'BYTES':
      return { ...output, values: output.values.map((value) => String(value).replaceAll('x', 'y')).reverse() }
    default:
      return { ...output, values: output.values.map((value) => Number(value) + 1) }
  }
}

const valuesOf = (datatype: Datatype, count: number, seeds: readonly number[]): readonly unknown[] =>
  Array.from({ length: count }, (_, index) => {
    const seed = seeds[index % seeds.length]!
    if (datatype === 'BOOL') return seed % 2 === 1
    return datatype === 'BYTES' ? 'x'.repeat(seed % 4) : seed
  })

/** A change that a fault on the way could make to bytes. */
export type Damage = (bytes: Uint8Array) => Uint8Array

/** One byte changed, the end cut or lengthened, a piece taken out or written twice. */
export const arbitraryDamage: fc.Arbitrary<Damage> = fc
  .record({
    kind: fc.constantFrom('change', 'change', 'change', 'cut', 'lengthen', 'take', 'repeat'),
    at: fc.nat(1_000_000),
    length: fc.nat(12),
    byte: fc.oneof(fc.nat(255), fc.nat(4)),
  })
  .map(({ kind, at, length, byte }) => (bytes) => {
    const start = at % (bytes.length + 1)
    const end = Math.min(bytes.length, start + length)
    switch (kind) {
      case 'change':
        return Buffer.from(bytes).fill(byte, start, Math.min(bytes.length, start + 1))
      case 'cut':
        return bytes.subarray(0, start)
      case 'lengthen':
        return Buffer.concat([bytes, Buffer.alloc(length, byte)])
      case 'take':
        return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
      default:
        return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)])
    }
  })

/** The expectation, and how often anything looked at its model: the full check does, once for each response it can read. */
export const watch = (
  expectation: ResponseExpectation,
): { readonly watched: ResponseExpectation; readonly looks: () => number } => {
  let looks = 0
  const watched = {
    ...expectation,
    get modelName() {
      looks += 1
      return expectation.modelName
    },
  }
  return { watched, looks: () => looks }
}
