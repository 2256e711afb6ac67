import * as core from '@actions/core'
import type { ServerTrace } from '../host/started-server.ts'

const key = 'servers'

/** What the post step has to end, should this process not come to it. */
export type ServerTraces = {
  readonly add: (trace: ServerTrace) => void
  readonly remove: (trace: ServerTrace) => void
}

/** Traces that the post step finds, whenever this process is killed. */
export const serverTraces = (): ServerTraces => {
  const traces = new Set<ServerTrace>()
  const save = (): void => core.saveState(key, JSON.stringify([...traces]))
  return {
    add: (trace) => {
      traces.add(trace)
      save()
    },
    remove: (trace) => {
      if (traces.delete(trace)) save()
    },
  }
}

/** In the post step: what the main step has started and not ended. */
export const leftServers = (): readonly ServerTrace[] => {
  const text = core.getState(key)
  return text === '' ? [] : (JSON.parse(text) as readonly ServerTrace[])
}
