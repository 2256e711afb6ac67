import { type ClientHttp2Session, constants, type IncomingHttpHeaders } from 'node:http2'

/** How a call ended. `answered`: the response is complete, whatever it says. `reset`: the server cut this call short. */
export type Http2CallEnd =
  | { readonly kind: 'answered'; readonly response: Http2Response }
  | { readonly kind: 'reset'; readonly code: number }
  | { readonly kind: 'lost'; readonly error: unknown; readonly goawayCode: number | undefined }
  | { readonly kind: 'timeout'; readonly timeoutMs: number }
  | { readonly kind: 'cancelled' }

export type Http2Response = {
  readonly status: number
  readonly contentType: string
  readonly body: Buffer
  /** Trailers, or the headers of a response that has nothing else; absent: it ended without them. */
  readonly trailers: IncomingHttpHeaders | undefined
}

/** A connection, and the code of the GOAWAY that ended it, once one came. */
export type Http2Connection = {
  readonly session: ClientHttp2Session
  readonly goawayCode: () => number | undefined
}

/** Begins one call; returns what ends it at once, as said. `onEnd` is told exactly once, and never before this returns. */
export const startHttp2Call = (
  { session, goawayCode }: Http2Connection,
  request: { readonly headers: readonly string[]; readonly frame: Buffer },
  onEnd: (end: Http2CallEnd) => void,
): ((end: Http2CallEnd) => void) => {
  const stream = session.request(request.headers)
  const chunks: Buffer[] = []
  let headers: IncomingHttpHeaders = {}
  let trailers: IncomingHttpHeaders | undefined
  let failure: unknown
  let hasEnded = false

  const end = (how: Http2CallEnd): void => {
    if (hasEnded) return
    hasEnded = true
    onEnd(how)
  }
  const answered = (): void =>
    end({
      kind: 'answered',
      response: {
        status: Number(headers[':status'] ?? 0),
        contentType: headers['content-type'] ?? '',
        body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks),
        trailers: trailers ?? (headers['grpc-status'] === undefined ? undefined : headers),
      },
    })

  stream.on('response', (received) => {
    headers = received
  })
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  stream.on('trailers', (received) => {
    trailers = received
  })
  stream.on('end', () => {
    // A stream that is reset ends as well; only `close` knows how.
    if (trailers !== undefined) answered()
  })
  stream.on('error', (error) => {
    failure = error
  })
  stream.on('close', () => {
    const isWhole =
      failure === undefined &&
      stream.rstCode === constants.NGHTTP2_NO_ERROR &&
      headers[':status'] !== undefined &&
      !session.destroyed
    const code = goawayCode()
    if (isWhole) answered()
    else if (session.destroyed || code !== undefined) end({ kind: 'lost', error: failure, goawayCode: code })
    else end({ kind: 'reset', code: stream.rstCode })
  })
  stream.end(request.frame)
  return (how) => {
    end(how)
    stream.close(constants.NGHTTP2_CANCEL)
  }
}
