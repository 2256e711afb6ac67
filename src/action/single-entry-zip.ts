import { crc32, inflateRawSync } from 'node:zlib'

/** The content of the one file in an archive, or why it was not read. */
export type ZipContent =
  | { readonly content: Buffer; readonly problem?: never }
  | { readonly content?: never; readonly problem: string }

/**
 * Reads the only file of a zip archive in memory; its name is of no interest. Anything an artifact of one JSON file never is
 * (several files, encryption, zip64, more than `maxBytes`) is a problem, not read. Format: PKWARE APPNOTE 6.3, 4.3 and 4.4.
 */
export const readSingleEntry = (zip: Buffer, maxBytes: number): ZipContent => {
  const end = zip.lastIndexOf(endOfDirectory)
  if (end < 0 || end + 22 > zip.length) return { problem: 'it is a damaged zip archive' }
  const entries = zip.readUInt16LE(end + 10)
  if (entries !== 1) return { problem: `it is a zip archive of ${entries} files, expected one` }
  const directory = zip.readUInt32LE(end + 16)
  if (directory + 46 > end || zip.readUInt32LE(directory) !== directoryHeader)
    return { problem: 'it is a damaged zip archive' }
  return readEntry(zip, directory, maxBytes)
}

/** Whether bytes begin as a zip archive with content does. */
export const isZip = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32LE(0) === localHeader

const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1')
const directoryHeader = 0x02014b50
const localHeader = 0x04034b50
const encrypted = 0x1

const readEntry = (zip: Buffer, directory: number, maxBytes: number): ZipContent => {
  const flags = zip.readUInt16LE(directory + 8)
  const method = zip.readUInt16LE(directory + 10)
  const checksum = zip.readUInt32LE(directory + 16)
  const packedSize = zip.readUInt32LE(directory + 20)
  const size = zip.readUInt32LE(directory + 24)
  const local = zip.readUInt32LE(directory + 42)
  if ((flags & encrypted) !== 0) return { problem: 'it is an encrypted zip archive' }
  if (size > maxBytes) return { problem: `it unpacks to ${size} bytes, expected at most ${maxBytes}` }
  if (local + 30 > zip.length) return { problem: 'it is a damaged zip archive' }
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + packedSize)
  const content = unpack(packed, method, maxBytes)
  if (content === undefined || content.length !== size || crc32(content) !== checksum)
    return { problem: 'it is a damaged zip archive' }
  return { content }
}

const unpack = (packed: Buffer, method: number, maxBytes: number): Buffer | undefined => {
  if (method === 0) return packed
  if (method !== 8) return undefined
  try {
    // The size in the directory may lie: the limit holds while inflating, too.
    return inflateRawSync(packed, { maxOutputLength: maxBytes })
  } catch {
    return undefined
  }
}
