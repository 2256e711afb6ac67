import { describe, expect, it } from 'vitest'
import { type LoadGenerator, localGenerator } from '../../src/load/load-generator.ts'
import { inTurn } from '../../src/load/workload.ts'
import { decodeHistogram } from '../../src/measure/hdr-v2.ts'
import type { WindowResult } from '../../src/measure/level-result.ts'
import type { ScriptedTransport } from '../fakes/scripted-transport.ts'
import { type VirtualClock, virtualEpochNs } from '../fakes/virtual-clock.ts'
import { httpRequests } from '../load/http-requests.ts'
import { measureScripted } from './scripted-level.ts'

const ms = 1e6

describe('every figure', () => {
  type Ended = { readonly startedAt: number; readonly endedAt: number; readonly failed: boolean }

  /** What the log of all requests says of the window: none of them ended or began exactly at a cut. */
  const fromLog = (log: readonly Ended[], { startedAt, duration }: WindowResult) => {
    const from = startedAt - virtualEpochNs
    const isWithin = (at: number): boolean => at >= from && at < from + duration
    const ended = log.filter(({ endedAt }) => isWithin(endedAt))
    const latencies = ended
      .filter(({ failed }) => !failed)
      .map((one) => one.endedAt - one.startedAt)
      .toSorted((a, b) => a - b)
    const at = (percentile: number): number =>
      latencies[Math.floor((percentile / 100) * (latencies.length - 1) + 0.5)]!
    const total = latencies.reduce((sum, latency) => sum + latency, 0)
    return {
      sent: log.filter((one) => isWithin(one.startedAt)).length,
      failed: ended.filter(({ failed }) => failed).length,
      count: latencies.length,
      mean: Math.floor(total / latencies.length),
      values: [latencies[0]!, at(50), at(90), at(95), at(99), latencies.at(-1)!],
    }
  }

  const expectAsLogged = (log: readonly Ended[], window: WindowResult): void => {
    const expected = fromLog(log, window)
    const { count, mean, min, p50, p90, p95, p99, max } = window.latency!
    expect({
      sent: Math.round((window.sendRate * window.duration) / 1e9),
      failed: window.failures.timeout ?? 0,
      count,
      mean,
    }).toEqual({
      sent: expected.sent,
      failed: expected.failed,
      count: expected.count,
      mean: expected.mean,
    })
    expect(window.successCount).toBe(count)
    for (const [place, value] of [min, p50, p90, p95, p99, max].entries())
      expect(Math.abs(value - expected.values[place]!)).toBeLessThanOrEqual(expected.values[place]! / 1000)
  }

  it.each([
    { what: 'last three windows', slowness: [3, 1, 1, 1, 1], state: 'stable', windows: 4 },
    {
      what: 'windows of a level that never agreed',
      slowness: [1, 3, 1, 3, 1],
      state: 'unstable',
      windows: 5,
    },
  ] as const)(
    'of a window, and of the $what merged, is over the requests that ended in them',
    async ({ slowness, state, windows }) => {
      const log: Ended[] = []
      const { result } = await measureScripted({
        script: (place, { startedAt }) => {
          const window = Math.min(4, Math.floor((startedAt - 5e9) / (1200 * ms)))
          const latencyMs = slowness[window]! * (7.003 + (place % 13) * 1.0007)
          const failed = place % 17 === 16
          log.push({ startedAt, endedAt: startedAt + Math.round(latencyMs * ms), failed })
          return { latencyMs, ...(failed ? { failure: 'timeout' as const } : {}) }
        },
        concurrency: 3,
        measurement: { maxTrials: 5 },
      })
      expect([result.state, result.windows.length]).toEqual([state, windows])
      for (const window of [...result.windows, result.measured!]) expectAsLogged(log, window)
      expect(result.measured?.duration).toBe((state === 'stable' ? 3 : 5) * 1200 * ms)
      expect(decodeHistogram(result.histogram!)?.total).toBe(result.measured?.successCount)
    },
  )
})

describe('a level that several recorders share', () => {
  /** Two loops side by side on one transport, each with its own memory; the second has the lanes from 100 on. */
  const inTwo = (transport: ScriptedTransport, clock: VirtualClock): LoadGenerator => {
    const parts = [0, 1].map((index) =>
      localGenerator({
        transport: {
          ...transport,
          send: (lane, request, onEnd) =>
            transport.send(lane + 100 * index, request, (exchange) => onEnd(exchange, lane)),
          reconnections: () => (index === 0 ? transport.reconnections() : 0),
        },
        clock,
        workload: inTurn(httpRequests(3)),
        stripe: { index, count: 2 },
      }),
    )
    return {
      open: async (shape) => {
        for (const part of parts) await part.open(shape)
      },
      start: (shape, options) => {
        const loads = parts.map((part) => part.start(shape, options))
        return {
          startedAt: loads[0]!.startedAt,
          finished: Promise.all(loads.map(({ finished }) => finished)).then(() => undefined),
          stop: () => {
            for (const { stop } of loads) stop()
          },
        }
      },
      memories: parts.flatMap(({ memories }) => memories),
      failureTexts: () => new Map(parts.flatMap((part) => [...part.failureTexts()])),
      reconnections: () => parts.reduce((sum, part) => sum + part.reconnections(), 0),
      flush: async () => undefined,
    }
  }

  it.each([
    { what: 'windows', measurement: { warmupRequestCount: 8 } },
    { what: 'a fixed number of requests', measurement: { requestCount: 1000, warmupRequestCount: 8 } },
    { what: 'count windows', measurement: { mode: 'count_windows', windowRequestCount: 500 } as const },
  ])('has the figures that one recorder would have had, in $what', async ({ measurement }) => {
    const level = {
      script: (_: number, { startedAt }: { readonly startedAt: number }) => ({
        latencyMs: 7 + (Math.floor(startedAt / (7 * ms)) % 3) / 10,
        lagMs: 0.5,
      }),
      concurrency: 3,
      measurement,
    }
    const one = await measureScripted(level)
    const two = await measureScripted({ ...level, generator: inTwo })
    expect(one.result.evidence.threads).toBe(1)
    expect(two.result).toEqual({ ...one.result, evidence: { ...one.result.evidence, threads: 2 } })
    expect(two.transport.opened).toEqual([2, 1])
    expect(two.result.measured?.latency?.count).toBeGreaterThan(990)
  })
})
