import { monotonicClock } from '../../src/foundation/clock.ts'
import { type LoadGenerator, localGenerator } from '../../src/load/load-generator.ts'
import type { LoadShape } from '../../src/load/load-shape.ts'
import { tallyOf } from '../../src/load/recorder-memory.ts'
import { inTurn } from '../../src/load/workload.ts'
import { measureSegment, type Segment } from '../../src/measure/segment.ts'
import { buildPayloads, inferRequests } from '../../src/payload/payload.ts'
import { encodeStreams } from '../../src/payload/shared-requests.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { waitForModel } from '../../src/run/wait-for-model.ts'
import { connectServer, connectTransport } from '../../src/transport/connect.ts'
import { expectationOf } from '../../src/triton/response-check.ts'
import type { RealTriton } from '../real/triton.ts'

/** One of two copies of a model, connected; driven one segment at a time. */
export type DrivenSide = {
  /** A closed loop for 0.1 s that is discarded, and then for the segment. */
  readonly measure: () => Promise<Segment>
  /** Requests that ended well since it was connected, discarded ones too. */
  readonly successes: () => number
  readonly close: () => Promise<void>
}

/** What is thrown away at the start of a segment, and how long the segment then is; milliseconds. */
export const segmentTimes = { discardMs: 100, durationMs: 500 } as const

/** Connects to a model over HTTP. */
export async function driveSide(
  triton: Pick<RealTriton, 'httpHost'>,
  model: string,
  concurrency: number,
): Promise<DrivenSide> {
  const clock = monotonicClock
  const plan = parsePlan(parseArgv(['-m', model, '-u', triton.httpHost], ['analyze']))
  const { target, input, seed } = plan
  const server = await connectServer(target)
  const { signal } = new AbortController()
  const ready = await waitForModel(plan, { server, clock, signal, onWaiting: () => undefined })
  await server.close()
  const payloads = buildPayloads({ model: ready.model, input, seed })
  const requests = encodeStreams(
    target.protocol,
    inferRequests(ready.model, payloads, input),
    undefined,
  ).flat()
  const expectation = expectationOf(ready.model, input.batchSize)
  const transport = await connectTransport({ target, clock, expectation, onResponse: undefined })
  const shape: LoadShape = { kind: 'closed', lanes: concurrency }
  const generator = localGenerator({ transport, clock, workload: inTurn(requests) })
  await generator.open(shape)
  return {
    measure: () => measureSegment({ generator, shape, clock, batchSize: 1, ...segmentTimes }),
    successes: () => successesOf(generator),
    close: () => transport.close(),
  }
}

function successesOf({ memories }: LoadGenerator): number {
  return tallyOf(memories).succeeded
}
