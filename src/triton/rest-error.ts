import type { FailureClass } from './infer-request.ts'
import { isJsonObject, parseJson } from './json.ts'

/** The text of an error body: `{"error": text}` or `{"error": {"message": text}}` whatever its content type says, else the body itself; '' for none. */
export const decodeErrorText = (body: Uint8Array): string => {
  const text = new TextDecoder().decode(body.subarray(0, longestBody))
  const json = parseJson(text)
  return (json.ok && isJsonObject(json.value) ? errorTextOf(json.value['error']) : undefined) ?? text.trim()
}

/** The words of the member `error`: Triton's is a text, that of the OpenAI API an object with a message. Undefined for neither. */
export const errorTextOf = (error: unknown): string | undefined => {
  const text = isJsonObject(error) ? error['message'] : error
  return typeof text === 'string' ? text : undefined
}

/** The class of a response whose HTTP status is not 200. */
export const failureOfHttpStatus = (status: number): FailureClass => {
  switch (status) {
    case 408:
    case 504:
      return 'timeout'
    case 429:
    case 502:
    case 503:
      return 'unavailable'
    default:
      return 'server-error'
  }
}

// More than any server's error text; the rest of a proxy's page is of no use.
const longestBody = 65_536
