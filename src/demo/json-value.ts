import { describeJson, isJsonObject, type JsonObject } from '../triton/json.ts'
import { TritonError } from './triton-error.ts'

// Triton calls a request whose JSON has the wrong structure an internal error of its own: HTTP 500.

/** A member that must be there, not yet looked at. */
export const requiredMember = (object: unknown, name: string): unknown => {
  const value = memberOf(object, name)
  if (value === undefined) throw unparsable(name, 'it is missing')
  return value
}

/** A member, or undefined, also of a value that is no object. */
export const memberOf = (object: unknown, name: string): unknown =>
  isJsonObject(object) && Object.hasOwn(object, name) ? object[name] : undefined

/** Throws, naming the member, for anything but a string. */
export const asString = (value: unknown, name: string): string => {
  if (typeof value === 'string') return value
  throw unexpected(name, value, 'a string')
}

/** Throws, naming the member, for anything but true and false. */
export const asBoolean = (value: unknown, name: string): boolean => {
  if (typeof value === 'boolean') return value
  throw unexpected(name, value, 'true or false')
}

/** Throws, naming the member, for anything but an array. */
export const asArray = (value: unknown, name: string): readonly unknown[] => {
  if (Array.isArray(value)) return value
  throw unexpected(name, value, 'an array')
}

/** Throws, naming the member, for anything but an object. */
export const asObject = (value: unknown, name: string): JsonObject => {
  if (isJsonObject(value)) return value
  throw unexpected(name, value, 'an object')
}

/** Throws, naming the member, for anything but a whole number from 0 to 2^53. */
export const asSize = (value: unknown, name: string): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw unexpected(name, value, 'an unsigned integer')
}

const unexpected = (name: string, value: unknown, expected: string): TritonError =>
  unparsable(name, `expected ${expected}, got ${describeJson(value)}`)

const unparsable = (name: string, reason: string): TritonError =>
  new TritonError('internal', `Unable to parse '${name}': ${reason}`)
