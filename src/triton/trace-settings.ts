import { isJsonObject, parseJson } from './json.ts'
import type { DecodedMessage } from './rest-message.ts'

/** Triton's trace settings by name (`trace_level`, `trace_rate` ...); all values are texts. */
export type TraceSettings = ReadonlyMap<string, readonly string[]>

/** The settings as the body of an HTTP request: the levels are a list, everything else is one text. */
export const encodeTraceSettings = (settings: TraceSettings): object =>
  Object.fromEntries(
    [...settings].map(([name, values]) => [name, name === 'trace_level' ? values : values[0]]),
  )

/** The body of an HTTP answer; members that are neither a text nor a list of texts are left out. */
export const decodeTraceSettings = (body: Uint8Array): DecodedMessage<TraceSettings> => {
  const json = parseJson(new TextDecoder().decode(body))
  if (!json.ok) return json
  if (!isJsonObject(json.value)) return { ok: false, reason: 'it is not a JSON object' }
  const settings = new Map<string, readonly string[]>()
  for (const [name, value] of Object.entries(json.value)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (values.every((one) => typeof one === 'string')) settings.set(name, values)
  }
  return { ok: true, value: settings }
}
