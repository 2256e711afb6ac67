/** The wire form of BYTES elements: each one after its length as 4 little-endian bytes. */
export const joinBytesElements = (elements: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(elements.reduce((size, element) => size + lengthSize + element.length, 0))
  const view = new DataView(joined.buffer)
  let offset = 0
  for (const element of elements) {
    view.setUint32(offset, element.length, true)
    joined.set(element, offset + lengthSize)
    offset += lengthSize + element.length
  }
  return joined
}

/** Number of elements in the wire form of a BYTES tensor, or what is wrong with it. */
export const countBytesElements = (bytes: Uint8Array): number | string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  let offset = 0
  while (offset < bytes.length) {
    const left = bytes.length - offset - lengthSize
    if (left < 0) return `element ${count} is cut off inside its 4-byte length`
    const length = view.getUint32(offset, true)
    if (length > left) return `element ${count} announces ${length} bytes where ${left} are left`
    offset += lengthSize + length
    count += 1
  }
  return count
}

/** Where so many elements end that begin where the bytes do; undefined when there are not so many. */
export const endOfElements = (bytes: Uint8Array, count: number): number | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let offset = 0
  for (let element = 0; element < count; element += 1) {
    if (offset + lengthSize > bytes.length) return undefined
    offset += lengthSize + view.getUint32(offset, true)
  }
  return offset > bytes.length ? undefined : offset
}

const lengthSize = 4
