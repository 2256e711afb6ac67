/** The data of one inference as files give it. */
export type InputStep = {
  /** Where it was read, for messages: `in.json: data[0]`. */
  readonly where: string
  /** An optional input may be absent. */
  readonly inputs: TensorValues
  /** What a right response holds; absent: nobody said. */
  readonly outputs?: TensorValues
}

/** One batch element of several tensors, by name. */
export type TensorValues = ReadonlyMap<string, TensorValue>

/** One batch element of one tensor. */
export type TensorValue = {
  /** Without the batch dimension. */
  readonly dims: readonly number[]
  /** In the form of the wire. */
  readonly bytes: Uint8Array
}

/** Bytes from outside this program and the path they came from, which messages name. */
export type InputFiles = InputDocument | InputDirectory

export type InputDocument = { readonly kind: 'json'; readonly path: string; readonly bytes: Uint8Array }

export type InputDirectory = {
  readonly kind: 'directory'
  readonly path: string
  /** File name to content. */
  readonly files: ReadonlyMap<string, Uint8Array>
}
