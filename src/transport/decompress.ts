import { gunzipSync, inflateSync, type ZlibOptions } from 'node:zlib'

export type Coding = 'gzip' | 'deflate'

/** A few kilobytes can stand for gigabytes. */
const mostDecompressed = 512 * 2 ** 20

/** The coding of that name; undefined for any other. */
export const codingNamed = (name: string): Coding | undefined =>
  name === 'gzip' || name === 'deflate' ? name : undefined

/** What the bytes were before they were compressed, all of them one stream; or why they are none, in words. */
export const decompress = (
  bytes: Uint8Array,
  coding: Coding,
  mostBytes = mostDecompressed,
): Buffer | string => {
  try {
    const { buffer, engine } = (coding === 'gzip' ? gunzip : inflate)(bytes, {
      maxOutputLength: mostBytes,
      info: true,
    })
    return engine.bytesWritten === bytes.length
      ? buffer
      : `${bytes.length - engine.bytesWritten} bytes follow its ${coding} stream`
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ERR_BUFFER_TOO_LARGE'
      ? `it has more than ${mostBytes} bytes when decompressed`
      : `it is no ${coding} stream (${message})`
  }
}

/** What zlib gives with `info`, which its types do not tell. */
type Decompress = (
  bytes: Uint8Array,
  options: ZlibOptions,
) => { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }

const gunzip = gunzipSync as unknown as Decompress
const inflate = inflateSync as unknown as Decompress
