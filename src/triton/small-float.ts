/** Bits of the FP16 (IEEE 754 binary16) value nearest to a number, ties to even; too large becomes infinity. */
export const toFp16Bits = (value: number): number => toBits(value, fp16)

/** Bits of the BF16 (bfloat16) value nearest to a number, ties to even; too large becomes infinity. */
export const toBf16Bits = (value: number): number => toBits(value, bf16)

/** The value of FP16 bits. */
export const fromFp16Bits = (bits: number): number => fromBits(bits, fp16)

/** The value of BF16 bits. */
export const fromBf16Bits = (bits: number): number => fromBits(bits, bf16)

type Format = { readonly fractionBits: number; readonly bias: number }

const fp16: Format = { fractionBits: 10, bias: 15 }
const bf16: Format = { fractionBits: 7, bias: 127 }

// Straight from the double: by way of FP32 some values would be rounded twice.
const toBits = (value: number, { fractionBits, bias }: Format): number => {
  const infinity = (2 * bias + 1) << fractionBits
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const magnitude = Math.abs(value)
  if (Number.isNaN(value)) return infinity | (1 << (fractionBits - 1))
  if (magnitude === Number.POSITIVE_INFINITY) return sign | infinity
  const exponent = Math.max(exponentOf(magnitude), 1 - bias)
  // In units of the last place the value is rounded to; a carry out of the fraction raises the exponent by itself.
  const units = roundTiesToEven(magnitude * 2 ** (fractionBits - exponent))
  const bits = ((exponent + bias - 1) << fractionBits) + units
  return sign | Math.min(bits, infinity)
}

const fromBits = (bits: number, { fractionBits, bias }: Format): number => {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits & 0x7fff) >>> fractionBits
  const fraction = bits & (2 ** fractionBits - 1)
  if (exponent === 2 * bias + 1) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  const units = exponent === 0 ? fraction : fraction + 2 ** fractionBits
  return sign * units * 2 ** (Math.max(exponent, 1) - bias - fractionBits)
}

const exponentOf = (magnitude: number): number => {
  scratch.setFloat64(0, magnitude)
  return (scratch.getUint16(0) >>> 4) - 1023
}

const roundTiesToEven = (value: number): number => {
  const floor = Math.floor(value)
  const rest = value - floor
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor
}

const scratch = new DataView(new ArrayBuffer(8))
