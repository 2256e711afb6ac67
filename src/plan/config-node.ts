import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { nearestWord } from './nearest-word.ts'

/** Tells what is wrong with what begins at an offset of the file. */
export type Complain = (offset: number, complaint: string) => void

/** A value in the file, and where it begins. */
export type Found = { readonly node: Node | null; readonly offset: number }

/** The keys that a map of the file may have, and what to say of others that somebody may well expect there. */
export type KnownKeys = {
  readonly names: readonly string[]
  readonly explain?: (name: string) => string | undefined
}

/** Nothing at all, or YAML's null: what a key without a value has. */
export const isEmpty = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null)

/** The values of a map by their keys; undefined, after a complaint, for what is no map. Unknown keys are complained of. */
export const readFields = (
  { node, offset }: Found,
  where: string,
  { names, explain }: KnownKeys,
  complain: Complain,
): ReadonlyMap<string, Found> | undefined => {
  if (!isMap(node)) {
    complain(offset, `${where}: got ${kindOf(node)}, expected ${names.join(', ')}`)
    return undefined
  }
  const fields = new Map<string, Found>()
  for (const { key, value } of (node as YAMLMap).items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? String(key.value) : kindOf(key)
    const at = offsetOf(key)
    if (names.includes(name)) {
      fields.set(name, { node: value, offset: value === null ? at : offsetOf(value) })
      continue
    }
    const why = explain?.(name)
    complain(at, `${where}: ${why === undefined ? unknownKey(name, names) : `\`${name}\`: ${why}`}`)
  }
  return fields
}

const unknownKey = (name: string, names: readonly string[]): string => {
  const nearest = nearestWord(name, names)
  const guess = nearest === undefined ? '' : ` (did you mean \`${nearest}\`?)`
  return `there is no key \`${name}\`${guess}, expected ${names.join(', ')}`
}

/** The entries of a list with their places; undefined, after a complaint, for what is none. */
export const readItems = (
  { node, offset }: Found,
  where: string,
  complain: Complain,
): readonly Found[] | undefined => {
  if (isSeq(node))
    return (node.items as (Node | null)[]).map((item) => ({
      node: item,
      offset: item === null ? offset : offsetOf(item),
    }))
  complain(offset, `${where}: got ${kindOf(node)}, expected a list`)
  return undefined
}

export const offsetOf = (node: Node): number => node.range?.[0] ?? 0

/** What was written, whatever YAML takes it for; undefined for what is no single value. */
export const textOf = (node: Node | null): string | undefined => {
  if (!isScalar(node) || node.value === null) return undefined
  return typeof node.value === 'string' ? node.value : node.source
}

/** A value as a complaint repeats it. */
export const shown = (node: Node | null): string => {
  const text = textOf(node)
  return text === undefined ? kindOf(node) : `'${text}'`
}

/** What a value is, for a complaint that expected something else. */
export const kindOf = (node: unknown): string => {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node)) return node === null || node === undefined ? 'nothing' : 'an alias'
  return node.value === null ? 'nothing' : `'${String(node.value)}'`
}
