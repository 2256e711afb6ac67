/** The instances of a model: a request has one for itself, the others wait in the order they came. */
export type InstanceQueue = {
  /** Requests that wait now. */
  readonly waiting: () => number
  /** Resolves when it is the caller's turn; every `enter` is followed by one `leave`. */
  readonly enter: () => Promise<void>
  readonly leave: () => void
  /** Resolves when nothing is executed and nothing waits. */
  readonly idle: () => Promise<void>
}

/** So many instances, all free. */
export const createInstanceQueue = (instances: number): InstanceQueue => {
  const waiting: (() => void)[] = []
  const watchers: (() => void)[] = []
  let free = instances
  return {
    waiting: () => waiting.length,
    enter: async () => {
      if (free === 0) return await new Promise<void>((resolve) => waiting.push(resolve))
      free -= 1
    },
    leave: () => {
      const next = waiting.shift()
      // The instance goes straight to the next one, so that nobody can overtake.
      if (next !== undefined) return next()
      free += 1
      if (free === instances) for (const watcher of watchers.splice(0)) watcher()
    },
    idle: async () => {
      if (free < instances) await new Promise<void>((resolve) => watchers.push(resolve))
    },
  }
}
