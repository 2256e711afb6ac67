import fc from 'fast-check'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import { datatypes, elementByteSize, elementCount } from '../../src/triton/datatype.ts'
import type { Tensor } from '../../src/triton/tensor.ts'

/** A tensor of any datatype and a small shape, its bytes at random. */
export const arbitraryTensor = (name: string): fc.Arbitrary<Tensor> =>
  fc
    .tuple(fc.constantFrom(...datatypes), fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }))
    .chain(([datatype, shape]) => {
      const count = elementCount(shape)
      const size = elementByteSize(datatype)
      const bytes: fc.Arbitrary<Uint8Array> =
        size === undefined
          ? fc
              .array(fc.uint8Array({ maxLength: 6 }), { minLength: count, maxLength: count })
              .map(joinBytesElements)
          : fc.uint8Array({ minLength: count * size, maxLength: count * size })
      return bytes.map((content) => ({ name, datatype, shape, bytes: content }))
    })
