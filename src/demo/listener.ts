/** One protocol of the demo server. */
export type Listener = {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  /** Ends every connection, also those with a request that waits. */
  readonly close: () => Promise<void>
}
