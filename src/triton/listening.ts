/** Where a Triton says in its log that it listens, each `host:port`. */
export type Listening = { readonly http?: string; readonly grpc?: string }

/** The addresses that a log names; a side that is not in it has not begun to listen. */
export const listeningIn = (log: string): Listening => {
  const http = lastMatch(log, /Started HTTPService at (\S+:\d+)/g)
  const grpc = lastMatch(log, /Started GRPCInferenceService at (\S+:\d+)/g)
  return { ...(http === undefined ? {} : { http }), ...(grpc === undefined ? {} : { grpc }) }
}

const lastMatch = (text: string, pattern: RegExp): string | undefined =>
  [...text.matchAll(pattern)].at(-1)?.[1]
