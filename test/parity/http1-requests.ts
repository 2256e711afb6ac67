/** One request of a connection; header names are in lower case, a repeated header is joined with `, `. */
export type HttpRequest = {
  readonly method: string
  readonly path: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** The requests in what a client has sent over one HTTP/1.1 connection; a last one that was cut off is left out. */
export const http1Requests = (bytes: Buffer): readonly HttpRequest[] => {
  const requests: HttpRequest[] = []
  for (let at = 0; at < bytes.length; ) {
    const headEnd = bytes.indexOf('\r\n\r\n', at, 'latin1')
    if (headEnd < 0) break
    const [line = '', ...fields] = bytes.toString('latin1', at, headEnd).split('\r\n')
    const [method = '', path = ''] = line.split(' ')
    const headers = headersOf(fields)
    const body =
      headers.get('transfer-encoding') === 'chunked'
        ? chunkedBody(bytes, headEnd + 4)
        : plainBody(bytes, headEnd + 4, Number(headers.get('content-length') ?? 0))
    if (body === undefined) break
    requests.push({ method, path, headers, body: body.content })
    at = body.end
  }
  return requests
}

const headersOf = (fields: readonly string[]): ReadonlyMap<string, string> => {
  const headers = new Map<string, string>()
  for (const field of fields) {
    const colon = field.indexOf(':')
    const name = field.slice(0, colon).toLowerCase()
    const value = field.slice(colon + 1).trim()
    const before = headers.get(name)
    headers.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return headers
}

type Body = { readonly content: Buffer; readonly end: number }

const plainBody = (bytes: Buffer, start: number, length: number): Body | undefined =>
  start + length > bytes.length
    ? undefined
    : { content: bytes.subarray(start, start + length), end: start + length }

const chunkedBody = (bytes: Buffer, start: number): Body | undefined => {
  const chunks: Buffer[] = []
  for (let at = start; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at, 'latin1')
    if (lineEnd < 0) return undefined
    const length = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16)
    const end = lineEnd + 2 + length + 2
    if (end > bytes.length) return undefined
    if (length === 0) return { content: Buffer.concat(chunks), end }
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = end
  }
}
