/** What the promise gives, or undefined as soon as the signal aborts; the promise is then left to itself. */
export const orAborted = async <Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
): Promise<Value | undefined> => {
  const release = new AbortController()
  const aborted = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined)
    else signal.addEventListener('abort', () => resolve(undefined), { once: true, signal: release.signal })
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    release.abort()
  }
}
