import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { createClientMeter } from '../../src/host/client-meter.ts'
import { localGenerator } from '../../src/load/load-generator.ts'
import { tallyOf } from '../../src/load/recorder-memory.ts'
import { inTurn } from '../../src/load/workload.ts'
import { measureSegment } from '../../src/measure/segment.ts'
import { buildPayloads, inferRequests } from '../../src/payload/payload.ts'
import { encodeStreams } from '../../src/payload/shared-requests.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { waitForModel } from '../../src/run/wait-for-model.ts'
import { connectServer, connectTransport } from '../../src/transport/connect.ts'
import { expectationOf } from '../../src/triton/response-check.ts'
import { closed } from '../load/closed.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { successesOf } from '../run/analyze-real.ts'

const venv = await requireReal()
const modelName = 'identity_fp32'

describe.runIf(venv !== undefined)('segments on a real Triton', () => {
  let triton: RealTriton

  beforeAll(async () => {
    triton = await startTriton({ models: [modelName] })
  })

  afterAll(() => triton?.stop())

  it.each(['http', 'grpc'] as const)('leave nothing out and nothing behind, over %s', async (protocol) => {
    const host = protocol === 'http' ? triton.httpHost : triton.grpcHost
    const plan = parsePlan(parseArgv(['-m', modelName, '-u', host, '-i', protocol], ['analyze']))
    const { target, input, seed } = plan
    const clock = monotonicClock
    const server = await connectServer(target)
    const { signal } = new AbortController()
    const { model } = await waitForModel(plan, { server, clock, signal, onWaiting: () => undefined })
    const requests = inferRequests(model, buildPayloads({ model, input, seed, files: [] }), input)
    const expectation = expectationOf(model, input.batchSize)
    const transport = await connectTransport({ target, clock, expectation, onResponse: undefined })
    const clientMeter = createClientMeter()
    try {
      const workload = inTurn(encodeStreams(protocol, requests, undefined).flat())
      const generator = localGenerator({ transport, clock, workload })
      const before = await successesOf(triton, modelName)
      await generator.open(closed(4))
      const run = { generator, shape: closed(4), clock, batchSize: 1, clientMeter }
      for (const durationMs of [100, 200]) {
        const tallied = tallyOf(generator.memories).succeeded
        const segment = await measureSegment({ ...run, discardMs: 50, durationMs })
        const { successCount, duration, throughput, p50 = 0, p99 = 0, avg = 0 } = segment
        expect(segment.failureCount).toBe(0)
        expect(successCount).toBeGreaterThan(0)
        expect(successCount).toBeLessThan(tallyOf(generator.memories).succeeded - tallied)
        expect(duration).toBeGreaterThanOrEqual(durationMs * 1e6 * 0.99)
        expect(throughput).toBeCloseTo((successCount / duration) * 1e9, 6)
        expect(p50).toBeGreaterThan(0)
        expect(p99).toBeGreaterThanOrEqual(p50)
        expect(avg).toBeGreaterThan(0)
        expect(segment.clientBusy).toBeGreaterThan(0)
      }
      expect(generator.reconnections()).toBe(0)
      const { sent, succeeded, failed } = tallyOf(generator.memories)
      expect([succeeded, failed]).toEqual([sent, 0])
      await expect.poll(() => successesOf(triton, modelName)).toBe(before + succeeded)
    } finally {
      clientMeter.close()
      await transport.close()
      await server.close()
    }
  })
})
