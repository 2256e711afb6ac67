import { type Clock, monotonicClock } from '../foundation/clock.ts'
import { seededRandom } from '../foundation/random.ts'
import { defaultModels } from './default-models.ts'
import type { DemoModel } from './demo-model.ts'
import type { InferFault, LoadingFault, ServerFault } from './fault.ts'
import { createFaultBoard } from './fault-board.ts'
import { startGrpcServer } from './grpc-server.ts'
import { startHttpServer } from './http-server.ts'
import { createModelRepository } from './model-repository.ts'
import { createSeenRequests, type SeenCounts, type SeenRequest } from './seen-requests.ts'
import type { ServiceTime } from './service-time.ts'

/** How a demo server starts; everything may be left out. */
export type DemoServerOptions = {
  /** Absent: {@link defaultModels}. */
  readonly models?: readonly DemoModel[]
  /** 0 or absent: any free port. */
  readonly httpPort?: number
  readonly grpcPort?: number
  /** Of random service times and of faults that strike a share. */
  readonly seed?: number
  /** How many requests are kept with headers and body; 0 or absent: none. */
  readonly keepRequests?: number
  readonly clock?: Clock
}

/** A KServe v2 server in this process, on loopback; it can be changed and broken while it runs. */
export type DemoServer = {
  /** `127.0.0.1:PORT`. */
  readonly httpHost: string
  readonly grpcHost: string
  /** For executions from now on, until the model is loaded anew; its configuration stays as it is. */
  readonly setServiceTime: (model: string, time: ServiceTime) => void
  /** In place of a fault of the same kind. Throws a RangeError for a model that is not there. */
  readonly setFault: (model: string, fault: InferFault | LoadingFault) => void
  /** A fault of inferences then strikes those of any model. */
  readonly setServerFault: (fault: InferFault | ServerFault) => void
  readonly clearFaults: () => void
  readonly counts: () => SeenCounts
  /** The last `keepRequests` requests, the newest last. */
  readonly lastRequests: () => readonly SeenRequest[]
  /** Ends every connection at once, as a killed server does. */
  readonly close: () => Promise<void>
}

/** Starts the demo server. Rejects when a port that was asked for is taken. */
export const startDemoServer = async (options: DemoServerOptions = {}): Promise<DemoServer> => {
  const { models = defaultModels, seed = 1, keepRequests = 0, clock = monotonicClock } = options
  const faults = createFaultBoard({ clock, random: seededRandom(seed) })
  const repository = createModelRepository({ models, clock, seed, isLoading: faults.isLoading })
  const seen = createSeenRequests(keepRequests)
  const state = { repository, faults, seen }
  const http = await startHttpServer(state, options.httpPort ?? 0)
  const grpc = await startGrpcServer(state, clock, options.grpcPort ?? 0).catch(async (error) => {
    await http.close()
    throw error
  })
  return {
    httpHost: http.host,
    grpcHost: grpc.host,
    setServiceTime: repository.setServiceTime,
    setFault: (model, fault) => {
      if (!repository.names().includes(model)) throw new RangeError(`the demo server has no model ${model}`)
      faults.setForModel(model, fault)
    },
    setServerFault: faults.setForServer,
    clearFaults: faults.clear,
    counts: seen.counts,
    lastRequests: seen.last,
    close: async () => {
      await Promise.all([http.close(), grpc.close()])
    },
  }
}
