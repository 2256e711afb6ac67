import type { Clock } from '../foundation/clock.ts'
import type { Random } from '../foundation/random.ts'
import { msToNs, type Nanoseconds } from '../foundation/units.ts'
import type { FaultSchedule, InferFault, LoadingFault, ServerFault } from './fault.ts'

/** The faults that are set. A fault of a kind that is set already takes its place, and counts anew. */
export type FaultBoard = {
  readonly setForModel: (model: string, fault: InferFault | LoadingFault) => void
  /** A fault of inferences then strikes those of any model. */
  readonly setForServer: (fault: InferFault | ServerFault) => void
  readonly clear: () => void
  /** The fault of the inference that arrives now; to be asked once for each. */
  readonly strike: (model: string) => InferFault | undefined
  readonly isLoading: (model: string) => boolean
  readonly find: <Kind extends ServerFault['kind']>(
    kind: Kind,
  ) => Extract<ServerFault, { kind: Kind }> | undefined
}

/** A board without faults; `random` decides which share is struck. */
export const createFaultBoard = ({ clock, random }: { clock: Clock; random: Random }): FaultBoard => {
  const faults = new Map<string, SetFault>()
  const set = (fault: SetFault['fault'], model?: string): void => {
    const until = 'forMs' in fault ? clock.now() + msToNs(fault.forMs) : undefined
    faults.set(`${fault.kind} ${model ?? ''}`, {
      fault,
      ...(model === undefined ? {} : { model }),
      ...(until === undefined ? {} : { until }),
      isDue: 'when' in fault ? schedule(fault.when, random) : () => true,
    })
  }
  const isOver = ({ until }: SetFault): boolean => until !== undefined && clock.now() >= until

  return {
    setForModel: (model, fault) => set(fault, model),
    setForServer: (fault) => set(fault),
    clear: () => faults.clear(),
    strike: (name) => {
      // Every schedule counts every inference, also those that another fault strikes.
      const due = [...faults.values()].filter(
        ({ fault, model, isDue }) =>
          isInferFault(fault) && (model === undefined || model === name) && isDue(),
      )
      return due.map(({ fault }) => fault).find(isInferFault)
    },
    isLoading: (name) => {
      const loading = faults.get(`loading ${name}`)
      return loading !== undefined && !isOver(loading)
    },
    find: <Kind extends ServerFault['kind']>(kind: Kind) => {
      const found = faults.get(`${kind} `)
      if (found === undefined || isOver(found)) return undefined
      return found.fault as Extract<ServerFault, { kind: Kind }>
    },
  }
}

type SetFault = {
  readonly fault: InferFault | LoadingFault | ServerFault
  /** Absent: set for the server. */
  readonly model?: string
  readonly until?: Nanoseconds
  readonly isDue: () => boolean
}

const schedule = (
  { after = 0, every = 1, share = 1, times = Number.POSITIVE_INFINITY }: FaultSchedule,
  random: Random,
): (() => boolean) => {
  let seen = 0
  let struck = 0
  return () => {
    seen += 1
    const isDue = seen > after && (seen - after) % every === 0 && struck < times && random.unit() < share
    if (isDue) struck += 1
    return isDue
  }
}

const isInferFault = (fault: SetFault['fault']): fault is InferFault => {
  switch (fault.kind) {
    case 'loading':
    case 'not-ready':
    case 'statistics-off':
    case 'config-off':
    case 'html':
    case 'empty-200':
    case 'hang':
    case 'draining':
    case 'close-after':
      return false
    default:
      return true
  }
}
