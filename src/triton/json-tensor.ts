import type { Datatype } from './datatype.ts'
import { decodeValues, type Element } from './decode-values.ts'
import { jsonNumber } from './json.ts'

/** Which datatypes have no JSON form in Triton's protocol. */
export const hasNoJson = (datatype: Datatype): boolean => datatype === 'FP16' || datatype === 'BF16'

/**
 * The elements of a tensor in its wire form as `JSON.stringify` is to write them, every value exact; or why JSON cannot carry
 * them.
 */
export const jsonElements = (datatype: Datatype, bytes: Uint8Array): readonly unknown[] | string => {
  if (hasNoJson(datatype)) return `${datatype} has no JSON form`
  const elements: unknown[] = []
  for (const [index, element] of decodeValues(datatype, bytes).entries()) {
    const written = jsonElement(element)
    if (written === undefined)
      return `value ${index} is ${element instanceof Uint8Array ? 'not UTF-8 text' : String(element)}`
    elements.push(written)
  }
  return elements
}

const jsonElement = (element: Element): unknown => {
  if (element instanceof Uint8Array) return textOf(element)
  if (typeof element === 'bigint') return jsonNumber(String(element))
  if (typeof element !== 'number') return element
  if (!Number.isFinite(element)) return undefined
  // A bare -0 would be read as the integer 0.
  return Object.is(element, -0) ? jsonNumber('-0.0') : element
}

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The elements of JSON data, which may be flat or nested exactly as its shape is; undefined when it is neither.
 */
export const flatElements = (
  data: readonly unknown[],
  shape: readonly number[],
): readonly unknown[] | undefined => {
  if (!data.some((element) => Array.isArray(element))) return data
  let level: readonly unknown[] = [data]
  for (const dim of shape) {
    const next: unknown[] = []
    for (const list of level) {
      if (!Array.isArray(list) || list.length !== dim) return undefined
      for (const element of list) next.push(element)
    }
    level = next
  }
  return level
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
