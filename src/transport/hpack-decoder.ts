import { Buffer } from 'node:buffer'
import { fieldSize, HpackDynamicTable } from './hpack-dynamic-table.ts'
import { decodeHuffman, huffmanEndInside, huffmanPaddingTooLong, longestDecoded } from './hpack-huffman.ts'
import { type HeaderField, hpackStaticTable } from './hpack-static-table.ts'

/** Why a header block gave no fields. */
export type HpackError = {
  /**
   * After `compression-error` the connection is of no use (RFC 9113 section 4.3); after `header-list-too-large` the
   * decoder goes on, for the block was read to its end.
   */
  readonly kind: 'compression-error' | 'header-list-too-large'
  /** In words. */
  readonly reason: string
}

/** The fields of a block in their order, or why there are none. */
export type DecodedFields = readonly HeaderField[] | HpackError

export const isHpackError = (decoded: DecodedFields): decoded is HpackError => !Array.isArray(decoded)

export type HpackLimits = {
  /** Most that the fields of one block may take together, in bytes: names, values, and 32 for each. */
  readonly headerListSize?: number
}

/** SETTINGS_HEADER_TABLE_SIZE of an endpoint that has announced none. */
const protocolTableSize = 4096
const defaultListSize = 256 * 1024
const largestInteger = 2 ** 28
/** Four groups of seven bits make 28. */
const lastShift = 21
/** In place of an index, a size or a length: it cannot be read and `#reason` says why. */
const unreadable = -1

/** The receiving end of a connection's header compression (RFC 7541). Nothing throws, whatever the bytes. */
export class HpackDecoder {
  readonly #table: HpackDynamicTable
  readonly #maxTableSize: number
  readonly #headerListSize: number
  #block: Buffer = Buffer.alloc(0)
  #at = 0
  #end = 0
  #huffmanOutput: Buffer = Buffer.allocUnsafe(512)
  /** The peer has to confirm a table smaller than the protocol's before it sends the first field. */
  #updateDue: boolean
  #reason = ''
  #failure: HpackError | undefined

  /** `maxTableSize` is the SETTINGS_HEADER_TABLE_SIZE that the peer has been told, in bytes. */
  constructor(maxTableSize = protocolTableSize, limits: HpackLimits = {}) {
    this.#maxTableSize = maxTableSize
    this.#headerListSize = limits.headerListSize ?? defaultListSize
    this.#table = new HpackDynamicTable(Math.min(maxTableSize, protocolTableSize))
    this.#updateDue = maxTableSize < protocolTableSize
  }

  /** Another number after each change of the dynamic table; -1 once a block was illegal. */
  get generation(): number {
    return this.#failure === undefined ? this.#table.generation : -1
  }

  /** To be read only. */
  get dynamicTable(): Pick<HpackDynamicTable, 'at' | 'length' | 'size' | 'maxSize'> {
    return this.#table
  }

  /** Decodes a complete header block, CONTINUATION included. After a `compression-error` every block gives that same error. */
  decode(block: Uint8Array, start: number, end: number): DecodedFields {
    if (this.#failure !== undefined) return this.#failure
    this.#block = Buffer.isBuffer(block) ? block : Buffer.from(block.buffer, block.byteOffset, block.length)
    this.#at = start
    this.#end = end
    if (!this.#readSizeUpdates()) return this.#fail()
    const fields: HeaderField[] = []
    let listSize = 0
    while (this.#at < end) {
      const field = this.#readField()
      if (field === undefined) return this.#fail()
      listSize += fieldSize(field)
      if (listSize <= this.#headerListSize) fields.push(field)
    }
    if (listSize <= this.#headerListSize) return fields
    return {
      kind: 'header-list-too-large',
      reason: `the header has ${listSize} bytes where ${this.#headerListSize} are allowed`,
    }
  }

  #readSizeUpdates(): boolean {
    while (this.#at < this.#end && (this.#block[this.#at]! & 0xe0) === 0x20) {
      const size = this.#readInteger(0x1f)
      if (size === unreadable) return false
      if (size > this.#maxTableSize) {
        this.#reason = `a table size update to ${size} exceeds the announced ${this.#maxTableSize}`
        return false
      }
      this.#table.resize(size)
      this.#updateDue = false
    }
    if (this.#updateDue) {
      this.#reason = `the first block does not confirm the announced table size ${this.#maxTableSize}`
    }
    return !this.#updateDue
  }

  #readField(): HeaderField | undefined {
    const first = this.#block[this.#at]!
    if ((first & 0x80) !== 0) return this.#lookUp(this.#readInteger(0x7f))
    if ((first & 0xe0) === 0x20) {
      this.#reason = 'a table size update comes after a field'
      return undefined
    }
    const isKept = (first & 0x40) !== 0
    // Without indexing (0x00) and never indexed (0x10) differ only for those who pass a field on.
    const name = this.#readName(this.#readInteger(isKept ? 0x3f : 0x0f))
    if (name === undefined) return undefined
    const value = this.#readString()
    if (value === undefined) return undefined
    const field: HeaderField = [name, value]
    if (isKept) this.#table.add(field)
    return field
  }

  #readName(index: number): string | undefined {
    return index === 0 ? this.#readString() : this.#lookUp(index)?.[0]
  }

  #lookUp(index: number): HeaderField | undefined {
    if (index === unreadable) return undefined
    const field =
      index <= hpackStaticTable.length
        ? hpackStaticTable[index - 1]
        : this.#table.at(index - hpackStaticTable.length - 1)
    if (field === undefined) {
      this.#reason =
        index === 0
          ? 'a field has index 0'
          : `a field has index ${index} where the last is ${hpackStaticTable.length + this.#table.length}`
    }
    return field
  }

  #readString(): string | undefined {
    if (this.#at === this.#end) {
      this.#reason = 'the block ends before a string'
      return undefined
    }
    const isHuffman = (this.#block[this.#at]! & 0x80) !== 0
    const length = this.#readInteger(0x7f)
    if (length === unreadable) return undefined
    const start = this.#at
    if (length > this.#end - start) {
      this.#reason = `a string has ${length} bytes where the block has ${this.#end - start} left`
      return undefined
    }
    this.#at = start + length
    return isHuffman ? this.#decodeHuffman(start) : this.#block.toString('latin1', start, this.#at)
  }

  /** The string from `start` to where the block has been read. */
  #decodeHuffman(start: number): string | undefined {
    const room = longestDecoded(this.#at - start)
    if (room > this.#huffmanOutput.length) this.#huffmanOutput = Buffer.allocUnsafe(2 * room)
    const length = decodeHuffman(this.#block, start, this.#at, this.#huffmanOutput)
    if (length >= 0) return this.#huffmanOutput.toString('latin1', 0, length)
    this.#reason = describeHuffmanError(length)
    return undefined
  }

  /** Section 5.1: an integer that begins in the bits of `mask` of the next byte. */
  #readInteger(mask: number): number {
    let value = this.#block[this.#at]! & mask
    this.#at += 1
    if (value < mask) return value
    for (let shift = 0; shift <= lastShift; shift += 7) {
      if (this.#at === this.#end) {
        this.#reason = 'the block ends inside an integer'
        return unreadable
      }
      const byte = this.#block[this.#at]!
      this.#at += 1
      value += (byte & 0x7f) << shift
      if (byte < 0x80 && value <= largestInteger) return value
      if (byte < 0x80) break
    }
    this.#reason = 'an integer is larger than 2^28 or longer than that needs'
    return unreadable
  }

  #fail(): HpackError {
    this.#failure = { kind: 'compression-error', reason: this.#reason }
    return this.#failure
  }
}

const describeHuffmanError = (code: number): string => {
  if (code === huffmanEndInside) return 'a Huffman string holds the end-of-string symbol'
  return code === huffmanPaddingTooLong
    ? 'a Huffman string ends in more than 7 bits of padding'
    : 'a Huffman string ends in padding that is not all ones'
}
