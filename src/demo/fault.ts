/** What goes wrong with inferences, and with which of them. */
export type InferFault = { readonly when?: FaultSchedule } & (
  | OutcomeFault
  | AnswerFault
  | WireFault
  | { readonly kind: 'never-answer' }
  /** The counters start at zero again, as after a restart; the inference itself is answered. */
  | { readonly kind: 'statistics-restart' }
)

/** Refused at once with an HTTP status and text; on gRPC with the status Triton pairs with it. 500 counts as a failure. */
export type OutcomeFault = { readonly kind: 'error'; readonly status: number; readonly text: string }

/** A well-formed answer that is not what was asked for. */
export type AnswerFault = {
  readonly kind: /** The last output is not there. */
    | 'missing-output'
    /** `outputs` is an empty list. */
    | 'no-outputs'
    /** Every output is there with its shape, and has no data. */
    | 'empty-output'
    | 'wrong-model'
    | 'wrong-version'
    /** Another datatype of the same size. */
    | 'wrong-datatype'
    /** One more dimension. */
    | 'wrong-shape'
}

/** An answer spoilt on its way. On gRPC the kinds of spoilt bodies are messages that cannot be decoded. */
export type WireFault =
  | {
      readonly kind:
        | 'invalid-json'
        /** The last byte is not there, and Content-Length knows it. */
        | 'short-body'
        /** One byte more than the outputs have, and Content-Length knows it. */
        | 'long-body'
        /** Half of what Content-Length announces, then the connection ends. */
        | 'truncated-body'
        /** More bytes than Content-Length announces. */
        | 'overrunning-body'
        /** The connection is reset before the first byte, or after half of the body. */
        | 'reset'
        | 'reset-mid-body'
    }
  /** One byte every so often; on gRPC the message comes when the last byte would have. */
  | { readonly kind: 'drip'; readonly everyMs: number }

/** What is wrong with one model beside its inferences: it stays in the state LOADING, for ever when `forMs` is absent. */
export type LoadingFault = { readonly kind: 'loading'; readonly forMs?: number }

/** What is wrong with the whole server. */
export type ServerFault =
  /** Only the server's own readiness, as when a neighbour of the model has failed to load. */
  | { readonly kind: 'not-ready'; readonly forMs?: number }
  /** `no-fields`: rows with a name and a version only. On gRPC the other two are UNIMPLEMENTED. */
  | { readonly kind: 'statistics-off'; readonly answer: 404 | 405 | 'no-fields' }
  | { readonly kind: 'config-off' }
  /** A web server that answers everything with a page. */
  | { readonly kind: 'html' }
  /** What Triton's metrics port answers to everything else: 200 and nothing. */
  | { readonly kind: 'empty-200' }
  /** Connects, and never answers anything. */
  | { readonly kind: 'hang' }
  /** On its way down: not ready, new connections are reset, open ones are served. */
  | { readonly kind: 'draining' }
  /** Ends every connection after so many answers, without a word; on gRPC with GOAWAY. */
  | { readonly kind: 'close-after'; readonly requests: number }

/** Spares the first `after`, then strikes every `every`-th (default: each) or a `share` at random, `times` at most. */
export type FaultSchedule = {
  readonly after?: number
  readonly every?: number
  readonly share?: number
  readonly times?: number
}
