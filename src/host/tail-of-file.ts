import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** The end of a file as text, at most so many bytes and whole lines; empty when it cannot be read. */
export const tailOfFile = (file: string, maxBytes: number): string => {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return ''
  }
  try {
    const { size } = fstatSync(descriptor)
    const bytes = Buffer.alloc(Math.min(size, maxBytes))
    const read = readSync(descriptor, bytes, 0, bytes.length, size - bytes.length)
    const text = bytes.toString('utf8', 0, read)
    return size > maxBytes ? text.slice(text.indexOf('\n') + 1) : text
  } finally {
    closeSync(descriptor)
  }
}
