import { crc32, deflateRawSync } from 'node:zlib'

/** A zip archive made by hand, so that every field can lie. */
export const zipOf = (
  files: readonly { readonly name: string; readonly content: string }[],
  lies: {
    readonly deflate?: boolean
    readonly flags?: number
    readonly method?: number
    readonly checksum?: number
    readonly packed?: Buffer
    readonly size?: number
  } = {},
): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  for (const { name, content } of files) {
    const deflate = lies.deflate ?? true
    const packed = lies.packed ?? (deflate ? deflateRawSync(content) : Buffer.from(content))
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(lies.flags ?? 0, 2)
    common.writeUInt16LE(lies.method ?? (deflate ? 8 : 0), 4)
    common.writeUInt32LE(lies.checksum ?? crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(lies.size ?? Buffer.byteLength(content), 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const offset = Buffer.concat(locals).length
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name))
  }
  const [content, index] = [Buffer.concat(locals), Buffer.concat(directory)]
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(content.length, 16)
  return Buffer.concat([content, index, end])
}
