import { Failure } from '../foundation/failure.ts'
import { type Random, seededRandom } from '../foundation/random.ts'
import { joinBytesElements } from '../triton/bytes-elements.ts'
import { type Datatype, elementByteSize, elementCount } from '../triton/datatype.ts'
import type { TensorSpec } from '../triton/model.ts'
import { toBf16Bits, toFp16Bits } from '../triton/small-float.ts'
import type { Tensor } from '../triton/tensor.ts'

/** How values are made up. `seed` belongs to one tensor of one request. */
export type Generation = {
  readonly kind: 'zero' | 'random'
  readonly seed: number
  readonly strings: StringSource
}

/** `data`: the text of every element; else random text of `length` characters. */
export type StringSource = { readonly length: number; readonly data?: string }

/** Bytes that a generated tensor takes on the wire; Infinity beyond 2^53. */
export const generatedByteSize = (
  datatype: Datatype,
  shape: readonly number[],
  strings: StringSource,
): number => {
  const elementSize = elementByteSize(datatype) ?? 4 + (textOf(strings)?.length ?? strings.length)
  return elementCount(shape) * elementSize
}

/**
 * A tensor of zeros, or of values spread evenly: floats over [0, 1), so that every float type has them exactly; integers over
 * their whole range; BOOL over 0 and 1. BYTES are text in both cases, as in perf_analyzer. Throws for shape tensors, whose
 * values the model uses as sizes.
 */
export const generateTensor = (
  spec: TensorSpec,
  shape: readonly number[],
  { kind, seed, strings }: Generation,
): Tensor => {
  const { name, datatype } = spec
  if (spec.shapeTensor) {
    throw new Failure(
      'invalid-option',
      `input ${JSON.stringify(name)} is a shape tensor: no data can be made up for it`,
      {
        hint: 'Give its values in a file: --input-data data.json',
      },
    )
  }
  const count = elementCount(shape)
  const random = seededRandom(seed)
  if (datatype === 'BYTES') return { name, datatype, shape, bytes: generateText(count, random, strings) }
  const bytes =
    kind === 'zero' ? new Uint8Array(count * (elementByteSize(datatype) ?? 0)) : fill(datatype, count, random)
  return { name, datatype, shape, bytes }
}

const textOf = ({ data }: StringSource): Uint8Array | undefined =>
  data === undefined ? undefined : new TextEncoder().encode(data)

const generateText = (count: number, random: Random, strings: StringSource): Uint8Array => {
  const fixed = textOf(strings)
  return joinBytesElements(Array.from({ length: count }, () => fixed ?? randomText(strings.length, random)))
}

const randomText = (length: number, random: Random): Uint8Array => {
  const text = new Uint8Array(length)
  for (let index = 0; index < length; index += 1) {
    text[index] = alphabet[Math.floor((random.uint32() / 2 ** 32) * alphabet.length)] ?? 0
  }
  return text
}

const fill = (datatype: Datatype, count: number, random: Random): Uint8Array => {
  const size = elementByteSize(datatype) ?? 0
  const byteLength = count * size
  const view = new DataView(new ArrayBuffer(Math.ceil(byteLength / 4) * 4))
  const { step, write } = writers[datatype] ?? randomWord
  for (let offset = 0; offset < byteLength; offset += step) write(view, offset, random)
  return new Uint8Array(view.buffer, 0, byteLength)
}

type Writer = {
  /** Bytes that one call writes. */
  readonly step: number
  readonly write: (view: DataView, offset: number, random: Random) => void
}

/** Integers of every width: any bytes are some of them. */
const randomWord: Writer = {
  step: 4,
  write: (view, offset, random) => view.setUint32(offset, random.uint32(), true),
}

/** The multiples of 1/count in [0, 1) as bits of a 16-bit float; `count` of them are as many as it holds exactly. */
const fractions = (count: number, toBits: (value: number) => number): Uint16Array =>
  Uint16Array.from({ length: count }, (_, index) => toBits(index / count))

const fp16Fractions = fractions(2 ** 11, toFp16Bits)
const bf16Fractions = fractions(2 ** 8, toBf16Bits)

// Floats get as many random bits as their fraction holds, so that rounding never makes a 1.
const writers: Readonly<Partial<Record<Datatype, Writer>>> = {
  BOOL: { step: 1, write: (view, offset, random) => view.setUint8(offset, random.uint32() >>> 31) },
  FP16: {
    step: 2,
    write: (view, offset, random) => view.setUint16(offset, fp16Fractions[random.uint32() >>> 21] ?? 0, true),
  },
  BF16: {
    step: 2,
    write: (view, offset, random) => view.setUint16(offset, bf16Fractions[random.uint32() >>> 24] ?? 0, true),
  },
  FP32: {
    step: 4,
    write: (view, offset, random) => view.setFloat32(offset, (random.uint32() >>> 8) / 2 ** 24, true),
  },
  FP64: { step: 8, write: (view, offset, random) => view.setFloat64(offset, random.unit(), true) },
}

/** perf_analyzer's. */
const alphabet = new TextEncoder().encode(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .?!',
)
