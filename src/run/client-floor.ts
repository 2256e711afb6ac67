import { once } from 'node:events'
import type { Clock } from '../foundation/clock.ts'
import { nsPerSecond } from '../foundation/units.ts'
import type { ResponderPorts } from '../host/responder-thread.ts'
import { startWorker } from '../host/worker.ts'
import { localGenerator } from '../load/load-generator.ts'
import type { LoadShape } from '../load/load-shape.ts'
import { recordsBetween, snapshotOf } from '../load/recorder-memory.ts'
import { inTurn } from '../load/workload.ts'
import { percentileOf } from '../measure/percentile.ts'
import type { Target } from '../plan/plan.ts'
import type { ClientFloor } from '../report/report.ts'
import { connectTransport } from '../transport/connect.ts'
import { floorAnswers, floorExpectation, floorRequest } from './floor-exchange.ts'

const inFlight = 16
const shape: LoadShape = { kind: 'closed', lanes: inFlight }
/** Connecting and the first requests are not what is asked. */
const warmUpMs = 30
const durationMs = 100

/**
 * What this client takes on this machine for a request that the server takes no time for: the target's protocol, 16 requests in
 * flight, a responder in another thread. A lower bound of what can be measured. Undefined when it could not be had.
 */
export const measureClientFloor = async (
  target: Target,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<ClientFloor | undefined> => {
  const worker = startWorker('responder', floorAnswers(target.streaming))
  try {
    const [ports] = (await once(worker, 'message', { signal })) as [ResponderPorts]
    const port = target.protocol === 'http' ? ports.httpPort : ports.grpcPort
    return await floorOf(localTarget(target, port), { clock, signal })
  } catch (error) {
    if (signal.aborted) return undefined
    throw error
  } finally {
    await worker.terminate()
  }
}

/** Nothing of the way to the real server but the protocol. */
const localTarget = (
  {
    compression: _compression,
    tls: _tls,
    socketPath: _socketPath,
    pathPrefix: _pathPrefix,
    endpoint: _endpoint,
    openAi: _openAi,
    ...target
  }: Target,
  port: number,
): Target => ({ ...target, url: `127.0.0.1:${port}`, secure: false, headers: [] })

const floorOf = async (
  target: Target,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<ClientFloor | undefined> => {
  const transport = await connectTransport({ target, clock, expectation: floorExpectation })
  const workload = inTurn([floorRequest(target.protocol)])
  const generator = localGenerator({ transport, clock, workload })
  try {
    await generator.open(shape)
    const load = generator.start(shape)
    await clock.sleep(warmUpMs, signal)
    const from = { at: clock.now(), recorded: snapshotOf(generator.memories) }
    await clock.sleep(durationMs, signal)
    const to = { at: clock.now(), recorded: snapshotOf(generator.memories) }
    load.stop()
    const { succeeded, latencies } = recordsBetween(from.recorded, to.recorded)
    if (succeeded === 0) return undefined
    return {
      inFlight,
      requestCount: succeeded,
      requestRate: (succeeded * nsPerSecond) / (to.at - from.at),
      p50: percentileOf(latencies, succeeded, 50)!,
      p99: percentileOf(latencies, succeeded, 99)!,
    }
  } finally {
    await transport.close()
  }
}
