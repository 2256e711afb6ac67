/** A seeded generator, so that every run can be repeated from its printed seed. */
export type Random = {
  /** Uniform integer in [0, 2^32). */
  readonly uint32: () => number
  /** Uniform double in [0, 1) with 53 random bits. */
  readonly unit: () => number
  /** Uniform integer in [0, bound); `bound` at most 2^32. */
  readonly below: (bound: number) => number
}

/** xoshiro128** (Blackman and Vigna, 2018), its state filled from the seed by splitmix32. */
export const seededRandom = (seed: number): Random => {
  const mix = splitmix32(seed)
  let a = mix()
  let b = mix()
  let c = mix()
  let d = mix()
  const uint32 = (): number => {
    const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotateLeft(d, 11)
    return scrambled
  }
  const unit = (): number => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53
  return { uint32, unit, below: (bound) => Math.floor(unit() * bound) }
}

const rotateLeft = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits))

const splitmix32 = (seed: number) => {
  let state = seed | 0
  return (): number => {
    state = (state + 0x9e3779b9) | 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z ^= z >>> 15
    z = Math.imul(z, 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
}
