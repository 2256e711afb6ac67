import { Buffer } from 'node:buffer'
import type { Nanoseconds } from '../foundation/units.ts'
import { isJsonObject, jsonText, parseJson } from '../triton/json.ts'

/** One turn of a session: the JSON of its request in pieces, so that what was said before can be put in. */
export type SessionTurn = {
  readonly before: string
  /** The messages that it adds, without the brackets of their list. */
  readonly messages: string
  readonly after: string
  /** From the end of this turn to the start of the next one. */
  readonly delay: Nanoseconds
}

/** The body of a chat request, which has a list of messages, as a turn. */
export const sessionTurn = (body: Uint8Array, delay: Nanoseconds): SessionTurn => {
  const parsed = parseJson(Buffer.from(body).toString())
  const payload = parsed.ok && isJsonObject(parsed.value) ? parsed.value : {}
  const members = Object.entries(payload).map(([name, value]) => `${JSON.stringify(name)}:${jsonText(value)}`)
  const place = Object.keys(payload).indexOf('messages')
  return {
    before: `{${members
      .slice(0, place)
      .map((one) => `${one},`)
      .join('')}"messages":[`,
    messages: jsonText(payload['messages']).slice(1, -1),
    after: `]${members
      .slice(place + 1)
      .map((one) => `,${one}`)
      .join('')}}`,
    delay,
  }
}
