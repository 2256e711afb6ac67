const endOfString = 256

// Bits of the code of each byte and of the end of a string (RFC 7541 appendix B). The code is canonical: codes of one
// length are consecutive numbers in the order of their symbols, so the lengths tell all of it.
const codeLengths: readonly number[] = [
  13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 7,
  8, 15, 6, 12, 10, 13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19,
  13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6, 7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13,
  28, 20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23, 24, 24, 22, 23, 24, 23, 23, 23, 23, 21,
  22, 23, 22, 23, 23, 24, 22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22, 21, 23,
  22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23, 26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25,
  19, 21, 26, 27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27, 20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25,
  25, 24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26, 30,
]

/** The bytes hold the end of the string, which is no byte. */
export const huffmanEndInside = -1
/** The bits after the last symbol are more than seven. */
export const huffmanPaddingTooLong = -2
/** The bits after the last symbol are not all ones. */
export const huffmanPaddingNotOnes = -3

/** Bytes that `length` bytes of Huffman code can at most become: the shortest code has 5 bits. */
export const longestDecoded = (length: number): number => Math.floor((length * 8) / 5)

/**
 * Decodes into `target`, which has room for `longestDecoded`. Returns how many bytes were written, or one of the three
 * negative numbers above.
 */
export const decodeHuffman = (source: Uint8Array, start: number, end: number, target: Uint8Array): number => {
  let node = root
  let length = 0
  for (let at = start; at < end; at += 1) {
    const byte = source[at]!
    const high = steps[(node << 4) | (byte >> 4)]!
    if ((high & emits) !== 0) {
      target[length] = high & 0xff
      length += 1
    }
    const low = steps[(((high >> nodeShift) & 0xff) << 4) | (byte & 15)]!
    if ((low & emits) !== 0) {
      target[length] = low & 0xff
      length += 1
    }
    if (((high | low) & ends) !== 0) return huffmanEndInside
    node = (low >> nodeShift) & 0xff
  }
  const verdict = paddings[node]!
  return verdict === 0 ? length : verdict
}

// A step is what four bits do at an inner node of the code tree: the node they lead to, and the byte they complete.
// The shortest code has five bits, so they never complete two.
const nodeShift = 8
const emits = 1 << 16
const ends = 1 << 17

const root = 0

/** Two children for each inner node; a leaf is `~symbol`. */
const buildTree = (): Int16Array => {
  const tree = new Int16Array(2 * endOfString)
  let nodes = 1
  const insert = (symbol: number, code: number, length: number): void => {
    let node = root
    for (let bit = length - 1; bit > 0; bit -= 1) {
      const child = 2 * node + ((code >> bit) & 1)
      if (tree[child] === 0) {
        tree[child] = nodes
        nodes += 1
      }
      node = tree[child]!
    }
    tree[2 * node + (code & 1)] = ~symbol
  }
  const symbols = codeLengths.map((length, symbol) => ({ length, symbol }))
  let code = 0
  let codeLength = 0
  for (const { length, symbol } of symbols.sort((a, b) => a.length - b.length || a.symbol - b.symbol)) {
    code <<= length - codeLength
    codeLength = length
    insert(symbol, code, length)
    code += 1
  }
  return tree
}

const buildStep = (tree: Int16Array, from: number, bits: number): number => {
  let node = from
  let step = 0
  for (let bit = 3; bit >= 0; bit -= 1) {
    const child = tree[2 * node + ((bits >> bit) & 1)]!
    if (child >= 0) {
      node = child
      continue
    }
    const symbol = ~child
    step |= symbol === endOfString ? ends : emits | symbol
    node = root
  }
  return step | (node << nodeShift)
}

/** For each inner node, what it means that the bytes end there: 0 where all is well. */
const buildPaddings = (tree: Int16Array): Int8Array => {
  const paddings = new Int8Array(endOfString).fill(huffmanPaddingNotOnes)
  let depth = 0
  for (let node = root; node >= 0; node = tree[2 * node + 1]!) {
    paddings[node] = depth > 7 ? huffmanPaddingTooLong : 0
    depth += 1
  }
  return paddings
}

const tree = buildTree()
const steps = Int32Array.from({ length: endOfString * 16 }, (_, place) =>
  buildStep(tree, place >> 4, place & 15),
)
const paddings = buildPaddings(tree)
