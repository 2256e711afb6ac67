import { describe, expect, it } from 'vitest'
import { scriptedServerMeter, snapshotOf } from '../fakes/scripted-meters.ts'
import type { Script } from '../fakes/scripted-transport.ts'
import { measureScripted, warningsOf } from './scripted-level.ts'

const ms = 1e6
const steady: Script = () => ({ latencyMs: 7 })

describe('the evidence of a level', () => {
  it('has both sides of every count, and what the client used up', async () => {
    const { result } = await measureScripted({ script: steady })
    // The two requests that were in flight at the last cut were waited for.
    expect(result.evidence).toEqual({
      sent: 1030,
      succeeded: 1030,
      failed: 0,
      failureTexts: {},
      reconnections: 0,
      sendLag: { p50: 0, p99: 0, max: 0 },
      serverSucceeded: 1030,
      serverFailed: 0,
      serverRestarted: false,
      clientCpu: 0.05 * 3605 * ms,
      threads: 1,
      gcMax: 2 * ms,
      gcTotal: 5 * ms,
      eventLoopUtilization: 0.1,
      duration: 3605 * ms,
    })
  })

  it('has the server side of each window and of the level', async () => {
    const { result } = await measureScripted({ script: steady })
    expect(result.windows.map((window) => window.server?.successCount)).toEqual([342, 342, 344])
    expect(result.measured?.server).toMatchObject({
      successCount: 1028,
      queue: 0.3 * ms,
      computeInfer: 0.4 * ms,
    })
  })

  it('counts failures and keeps their first texts', async () => {
    const { result } = await measureScripted({
      script: (place) =>
        place % 100 === 99
          ? { latencyMs: 7, failure: 'server-error', text: `boom ${place}` }
          : { latencyMs: 7 },
    })
    expect(result.state).toBe('stable')
    expect(result.evidence).toMatchObject({ sent: 1030, succeeded: 1020, failed: 10 })
    expect(result.evidence.failureTexts).toEqual({ 'server-error': ['boom 99', 'boom 199', 'boom 299'] })
    expect(result.warnings).toEqual([
      { code: 'failed-requests', text: '10 of 1030 requests failed (first: server-error: boom 99)' },
    ])
  })

  it('has how late requests were sent, those of warm-up and the failed ones too', async () => {
    const { result } = await measureScripted({
      // Of 100 requests one is 9 ms late, a failed one and three others 3 ms.
      script: (place) => ({
        latencyMs: 10,
        lagMs: place === 50 ? 9 : place % 25 === 3 ? 3 : 0,
        ...(place === 3 ? { failure: 'timeout' as const } : {}),
      }),
      concurrency: 1,
      measurement: { requestCount: 60, warmupRequestCount: 40 },
    })
    expect(result.evidence).toMatchObject({ sent: 100, succeeded: 99, failed: 1 })
    expect(result.evidence.sendLag).toEqual({ p50: 0, p99: 3 * ms, max: 9 * ms })
    expect(result.measured?.latency).toMatchObject({ count: 60, min: 10 * ms, max: 10 * ms })
  })

  it('has no send lag when nothing was sent', async () => {
    const { result } = await measureScripted({ script: steady, abortAfterMs: 0 })
    expect(result.evidence).toMatchObject({ sent: 0, sendLag: { p50: 0, p99: 0, max: 0 } })
  })

  it('counts the connections that replaced lost ones, in warm-up too', async () => {
    const { result } = await measureScripted({
      script: (place) => ({
        latencyMs: 10,
        ...(place % 10 === 4 ? { failure: 'connection' as const } : {}),
        reconnects: place % 10 === 5,
      }),
      concurrency: 1,
      measurement: { requestCount: 20, warmupRequestCount: 10 },
    })
    expect(result.evidence).toMatchObject({ sent: 30, failed: 3, reconnections: 3 })
  })

  it('waits a little for a server that counts late', async () => {
    const counted: { readonly at: number; readonly count: number }[] = []
    const { result } = await measureScripted({
      script: steady,
      meter: (transport, clock) =>
        scriptedServerMeter(() => {
          counted.push({ at: clock.now(), count: transport.succeeded() })
          // It knows what was true 120 ms ago.
          return snapshotOf(counted.findLast(({ at }) => at <= clock.now() - 120 * ms)?.count ?? 0)
        }),
    })
    expect(result.evidence.serverSucceeded).toBe(1030)
    expect(warningsOf(result)).toEqual([])
  })

  it('says that the server saw fewer requests than were answered', async () => {
    const { result } = await measureScripted({
      script: steady,
      meter: (transport) => scriptedServerMeter(() => snapshotOf(Math.floor(transport.succeeded() / 2))),
    })
    expect(result.evidence).toMatchObject({ succeeded: 1030, serverSucceeded: 515 })
    expect(warningsOf(result)).toEqual(['server-saw-fewer'])
  })

  it('says that others use the model too', async () => {
    const { result } = await measureScripted({
      script: steady,
      meter: (transport) => scriptedServerMeter(() => snapshotOf(transport.succeeded() * 3)),
    })
    expect(warningsOf(result)).toEqual(['other-traffic'])
  })

  it('says that the server was restarted', async () => {
    const { result } = await measureScripted({
      script: steady,
      meter: (transport, clock) =>
        scriptedServerMeter(() => snapshotOf(clock.now() < 7e9 ? 10_000 + transport.succeeded() : 12)),
    })
    expect(result.evidence.serverRestarted).toBe(true)
    expect(result.evidence).not.toHaveProperty('serverSucceeded')
    expect(warningsOf(result)).toEqual(['server-restarted'])
  })

  it('says so too when the new counters have outgrown the old ones by the end', async () => {
    const { result } = await measureScripted({
      script: steady,
      meter: (transport, clock) => {
        let reset = 0
        return scriptedServerMeter(() => {
          if (clock.now() > 6500 * ms && reset === 0) reset = transport.succeeded()
          return snapshotOf(transport.succeeded() - reset)
        })
      },
    })
    expect(result.evidence.serverRestarted).toBe(true)
    expect(result.evidence).not.toHaveProperty('serverSucceeded')
    expect(result.windows.map((window) => window.server !== undefined)).toEqual([true, false, true])
    expect(warningsOf(result)).toEqual(['server-restarted'])
  })

  it('does not wait again and again for a server that hangs', async () => {
    let readings = 0
    const { result } = await measureScripted({
      script: steady,
      meter: (transport, clock) => ({
        read: async () => {
          readings += 1
          if (readings <= 5) return { model: snapshotOf(transport.succeeded()) }
          await clock.sleep(10_000)
          return undefined
        },
      }),
    })
    expect(readings).toBe(6)
    expect(warningsOf(result)).toEqual(['not-cross-checked'])
  })

  it('says that nothing was cross-checked when the server tells nothing', async () => {
    const { result } = await measureScripted({
      script: steady,
      meter: () => scriptedServerMeter(() => undefined),
    })
    expect(result.state).toBe('stable')
    expect(result.evidence).not.toHaveProperty('serverSucceeded')
    expect(result.measured).not.toHaveProperty('server')
    expect(warningsOf(result)).toEqual(['not-cross-checked'])
  })

  it('has no server side of the level when one of its windows has none', async () => {
    let readings = 0
    const { result } = await measureScripted({
      script: steady,
      meter: (transport) =>
        scriptedServerMeter(() => {
          readings += 1
          return readings === 4 ? undefined : snapshotOf(transport.succeeded())
        }),
    })
    expect(result.windows.map((window) => window.server !== undefined)).toEqual([true, false, false])
    expect(result.measured).not.toHaveProperty('server')
    expect(result.evidence.serverSucceeded).toBe(1030)
  })
})
