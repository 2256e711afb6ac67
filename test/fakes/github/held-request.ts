/** A request that waits for its answer, as under a slow network. */
export type HeldRequest = {
  /** Resolves when it is there. */
  readonly arrived: Promise<void>
  /** Lets it be answered, by what holds then. */
  release(): void
}

/** Requests that are held. */
export type Holds = {
  /** Holds the next request whose `METHOD /path?query` matches. */
  add(match: RegExp): HeldRequest
  /** Resolves when a request may be answered: at once when nobody holds it. */
  pass(request: string): Promise<void>
}

/** Holds nothing at first. */
export const createHolds = (): Holds => {
  const waiting: { readonly match: RegExp; arrive(): void; readonly released: Promise<void> }[] = []
  return {
    add: (match) => {
      const [arrival, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      waiting.push({ match, arrive: arrival.resolve, released: release.promise })
      return { arrived: arrival.promise, release: release.resolve }
    },
    pass: async (request) => {
      const place = waiting.findIndex(({ match }) => match.test(request))
      const [held] = waiting.splice(place, place < 0 ? 0 : 1)
      held?.arrive()
      await held?.released
    },
  }
}
