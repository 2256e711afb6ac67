import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monotonicClock as clock } from '../../src/foundation/clock.ts'
import { countOf, momentsOf, valueAtRank } from '../../src/foundation/distribution.ts'
import { localGenerator } from '../../src/load/load-generator.ts'
import { startOpenLoop } from '../../src/load/open-loop.ts'
import { timerPacer } from '../../src/load/pacer.ts'
import { Recorder } from '../../src/load/recorder.ts'
import {
  newRecorderMemory,
  type RecorderMemory,
  recordsBetween,
  snapshotOf,
} from '../../src/load/recorder-memory.ts'
import { requestsInTurn } from '../../src/load/request-source.ts'
import { constantSchedule } from '../../src/load/schedule.ts'
import { threadGenerator } from '../../src/load/thread-generator.ts'
import { inTurn } from '../../src/load/workload.ts'
import { connectTransport } from '../../src/transport/connect.ts'
import type { Transport } from '../../src/transport/transport.ts'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import { encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import type { EncodedRequest, ResponseExpectation } from '../../src/triton/infer-request.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { targetOf } from '../transport/infer-answer.ts'

const venv = await requireReal()
const ms = 1e6

const expectation: ResponseExpectation = {
  modelName: 'words',
  outputs: [{ name: 'text_output', datatype: 'BYTES', dims: [1], optional: false, shapeTensor: false }],
  decoupled: true,
}

const requestOf = (text: string): EncodedRequest =>
  encodeGrpcInfer({
    modelName: 'words',
    inputs: [
      {
        name: 'text_input',
        datatype: 'BYTES',
        shape: [1],
        bytes: joinBytesElements([Buffer.from(text)]),
      },
    ],
    outputs: ['text_output'],
    emptyFinalResponse: true,
  })

const recorded = (memories: readonly RecorderMemory[]) => {
  const now = snapshotOf(memories)
  return recordsBetween(new Float64Array(now.length), now)
}

describe.runIf(venv !== undefined)('a load of requests with any number of responses', () => {
  let server: RealTriton
  let transport: Transport

  beforeAll(async () => {
    server = await startTriton({ models: ['words'] })
    const target = targetOf('grpc', server.grpcHost, { streaming: true })
    transport = await connectTransport({ target, clock, expectation })
  })

  afterAll(async () => {
    await transport?.close()
    await server?.stop()
  })

  it('is recorded by several threads as by one', async () => {
    const target = targetOf('grpc', server.grpcHost, { streaming: true })
    const workload = inTurn(['a b c', '', 'd', 'e !bad f'].map(requestOf))
    const threads = threadGenerator(2, { target, expectation, workload })
    const here = localGenerator({ transport, clock, workload, memory: newRecorderMemory(true) })
    try {
      for (const generator of [threads, here]) {
        await generator.open({ kind: 'closed', lanes: 4 })
        await generator.start({ kind: 'closed', lanes: 4 }, { limit: 40 }).finished
        const { succeeded, failures, latencies, responses } = recorded(generator.memories)
        expect({ succeeded, failures }).toEqual({ succeeded: 20, failures: new Map([['server-error', 10]]) })
        expect(countOf(latencies)).toBe(20)
        expect(responses).toMatchObject({ count: 40, withoutResponse: 10 })
        expect(countOf(responses!.timesToFirst)).toBe(20)
        expect(countOf(responses!.gaps)).toBe(20)
        expect(generator.failureTexts()).toEqual(new Map([['server-error', ['bad']]]))
      }
    } finally {
      await threads.close()
    }
  })

  it('in an open loop counts from when each request was due', async () => {
    const recorder = new Recorder(newRecorderMemory(true))
    await transport.open(1)
    // One lane for twice as many requests as it can carry: each waits for those before it.
    await startOpenLoop({
      transport,
      clock,
      recorder,
      source: requestsInTurn([requestOf('~20 a ~20 b')]),
      schedule: constantSchedule(50),
      pacer: timerPacer(clock),
      lanes: 1,
      limit: 6,
    }).finished
    const { latencies, responses } = recorded([recorder.memory])
    expect(responses).toMatchObject({ count: 12, withoutResponse: 0 })
    // The last one is due after 100 ms and begins after five times 40 ms at the earliest.
    expect(valueAtRank(latencies, 5)).toBeGreaterThanOrEqual(135 * ms)
    expect(valueAtRank(responses!.timesToFirst, 5)).toBeGreaterThanOrEqual(115 * ms)
    const [first, gap, whole] = [responses!.timesToFirst, responses!.gaps, latencies].map(
      (distribution) => momentsOf(distribution, 6).mean,
    )
    expect(Math.abs(whole! - first! - gap!)).toBeLessThan(0.002 * whole!)
  })
})
