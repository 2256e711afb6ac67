/** The data of one inference as a file gives it: input name to value. An optional input may be absent. */
export type InputStep = ReadonlyMap<string, ElementValue>

/** One batch element of one input. */
export type ElementValue = {
  /** Without the batch dimension. */
  readonly dims: readonly number[]
  /** In the form of the wire. */
  readonly bytes: Uint8Array
}

/** Bytes from outside this program and the path they came from, which messages name. */
export type InputFiles =
  | { readonly kind: 'json'; readonly path: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'directory'
      readonly path: string
      /** File name to content. */
      readonly files: ReadonlyMap<string, Uint8Array>
    }
