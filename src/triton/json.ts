/** What `JSON.parse` would give, or why the text is not JSON. Never throws, whatever the text. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

/**
 * JSON with what Triton and perf_analyzer add to it: integers beyond 2^53 come as bigint, exact, and the bare words
 * NaN, Inf and Infinity are numbers.
 */
export const parseJson = (text: string): ParsedJson => parse(text, BigInt)

/** As {@link parseJson}, but integers beyond 2^53 come as strings, the way protobuf's JSON form writes 64-bit fields. */
export const parseProtoJson = (text: string): ParsedJson => parse(text, (source) => source)

/** A whole number for `JSON.stringify`, exact however large. */
export const jsonInteger = (value: bigint): unknown => rawJson(String(value))

/** A number for `JSON.stringify`, written as it is. */
export const jsonNumber = (source: string): unknown => rawJson(source)

/** What {@link parseJson} gave as JSON again, large integers exact. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'bigint' ? jsonInteger(part) : part,
  )

/** A JSON object, its members not yet looked at. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value for an error message: scalars as JSON writes them, cut when long; arrays and objects by their kind. */
export const describeJson = (value: unknown): string => {
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'string') {
    return value.length > longestShown
      ? `${JSON.stringify(value.slice(0, longestShown))}...`
      : JSON.stringify(value)
  }
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

const parse = (text: string, keepInteger: (source: string) => unknown): ParsedJson => {
  try {
    return { ok: true, value: parseExact(text, keepInteger) }
  } catch (error) {
    if (!bareWord.test(text)) return refused(error)
  }
  try {
    return { ok: true, value: parseExact(replaceBareWords(text), keepInteger) }
  } catch (error) {
    return refused(error)
  }
}

// A reviver is slow, so it only looks at texts that may hold an integer a double cannot.
const parseExact = (text: string, keepInteger: (source: string) => unknown): unknown => {
  if (!longNumber.test(text) && !text.includes(nanLiteral)) return JSON.parse(text)
  return parseWithSource(text, (_key, value, { source }) => {
    if (typeof value !== 'number' || source === undefined) return value
    if (source === nanLiteral) return Number.NaN
    return Number.isSafeInteger(value) || !integer.test(source) ? value : keepInteger(source)
  })
}

// Strings are matched first, so that a word inside one stays. 1e999 is read as Infinity.
const replaceBareWords = (text: string): string =>
  text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|NaN|Inf(?:inity)?/g, (token) =>
    token.startsWith('"') ? token : token === 'NaN' ? nanLiteral : '1e999',
  )

const refused = (error: unknown): ParsedJson => ({
  ok: false,
  reason: error instanceof Error ? error.message : String(error),
})

const longestShown = 60
const bareWord = /NaN|Inf/
const longNumber = /\d{16}/
const integer = /^-?\d+$/
// A spelling of zero that nobody writes.
const nanLiteral = '0e-4294967295'

// The third argument of the reviver (ES2026, in V8 since Node 21) is not declared by TypeScript's ES2024 library.
const parseWithSource = JSON.parse as (
  text: string,
  reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
) => unknown

// As new as the third argument, and as little declared.
const rawJson = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON
