import { describe, expect, it } from 'vitest'
import { localGenerator } from '../../src/load/load-generator.ts'
import { inTurn } from '../../src/load/workload.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { LoadSource } from '../../src/run/load-source.ts'
import { measureLevels } from '../../src/run/measure-levels.ts'
import { modelMeter } from '../../src/run/model-meter.ts'
import type { Progress } from '../../src/run/progress.ts'
import type { TritonServer } from '../../src/transport/triton-server.ts'
import { scriptedClientMeter, snapshotOf } from '../fakes/scripted-meters.ts'
import { type Script, scriptedTransport } from '../fakes/scripted-transport.ts'
import { scriptedTritonServer } from '../fakes/scripted-triton-server.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'
import { httpRequests } from '../load/http-requests.ts'

/** Grows after that window, counted over all levels, from one thread to two and so on. */
type Growth = { readonly growsAfterWindow?: number }

/** Measures concurrency 1 to 3 of version 5 on a clock of its own. */
const measure = async (
  script: Script,
  onProgress: (progress: Progress, abort: () => void) => void,
  { growsAfterWindow }: Growth = {},
) => {
  const clock = createVirtualClock()
  const transport = scriptedTransport(clock, script)
  const asked: unknown[][] = []
  const server: TritonServer = {
    ...scriptedTritonServer(),
    statistics: async (...model) => {
      asked.push(model)
      return new Map([['5', snapshotOf(transport.succeeded()).get('1')!]])
    },
  }
  let [windows, threads] = [0, 1]
  const grownFor: number[] = []
  const source: LoadSource = {
    generator: localGenerator({ transport, clock, workload: inTurn(httpRequests(2)) }),
    clientMeter: scriptedClientMeter(clock),
    couldGrow: () => {
      windows += 1
      return windows === growsAfterWindow
    },
    hold: async () => undefined,
    grow: async ({ lanes }) => {
      grownFor.push(lanes)
      threads += 1
      return threads
    },
    close: async () => undefined,
  }
  const abort = new AbortController()
  const argv = ['-m', 'm', '-x', '5', '--concurrency-range', '1:3', '-p', '1000']
  const levels = await clock.run(
    measureLevels(
      parsePlan(parseArgv(argv, ['analyze'])),
      { clock, signal: abort.signal, onProgress: (progress) => onProgress(progress, () => abort.abort()) },
      {
        serverMeter: modelMeter({ name: 'm', version: '5' }, server),
        source,
        facts: { seed: 1 },
        hasSequences: false,
      },
    ),
  )
  return { levels, transport, asked, grownFor }
}

describe('the levels of a plan', () => {
  it('are measured in turn, and told of', async () => {
    const told: string[] = []
    const { levels, transport, asked } = await measure(
      () => ({ latencyMs: 7 }),
      (progress) => {
        if (progress.kind === 'live') return
        told.push('place' in progress ? `${progress.kind} ${progress.place}` : progress.kind)
      },
    )
    expect(levels.map(({ level, state }) => [level.value, state])).toEqual([
      [1, 'stable'],
      [2, 'stable'],
      [3, 'stable'],
    ])
    expect(transport.opened).toEqual([1, 2, 3])
    expect(told).toEqual(
      [1, 2, 3].flatMap((place) => [
        `level-begins ${place}`,
        'window 1',
        'window 2',
        'window 3',
        'level-ends',
      ]),
    )
    expect(levels.map(({ evidence }) => evidence.serverSucceeded)).toEqual(
      levels.map(({ evidence }) => evidence.succeeded),
    )
    expect(new Set(asked.map((model) => model.join(' ')))).toEqual(new Set(['m 5']))
  })

  it('tell once a second what has just come in', async () => {
    const live: unknown[] = []
    await measure(
      () => ({ latencyMs: 70 }),
      (progress) => {
        if (progress.kind === 'live') live.push(progress)
        if (progress.kind === 'level-ends') live.push('level ends')
      },
    )
    // Three windows of 1.2 s each, on one, two and three lanes; 70, 140 ... 980 ms are within a second.
    expect(live).toEqual(
      [14, 28, 42].flatMap((requestRate) => [
        ...Array.from({ length: 3 }, () => ({ kind: 'live', requestRate, failed: 0 })),
        'level ends',
      ]),
    )
  })

  it('end with the first that saw nothing but failures', async () => {
    let isDead = false
    const { levels, transport } = await measure(
      () => ({ latencyMs: 7, ...(isDead ? { failure: 'server-error' as const } : {}) }),
      (progress) => {
        if (progress.kind === 'level-begins' && progress.place === 2) isDead = true
      },
    )
    expect(levels.map(({ level, evidence }) => [level.value, evidence.succeeded > 0])).toEqual([
      [1, true],
      [2, false],
    ])
    expect(transport.opened).toEqual([1, 2])
  })

  it('count only their own connections that replaced lost ones', async () => {
    let [value, reconnected] = [0, 0]
    const { levels } = await measure(
      () => {
        const reconnects = reconnected < value - 1
        if (reconnects) reconnected += 1
        return { latencyMs: 7, reconnects }
      },
      (progress) => {
        if (progress.kind !== 'level-begins') return
        value = progress.place
        reconnected = 0
      },
    )
    expect(levels.map(({ evidence }) => evidence.reconnections)).toEqual([0, 1, 2])
  })

  it('begin anew with more threads when those they have are too busy, and say so', async () => {
    const told: string[] = []
    const { levels, transport, grownFor } = await measure(
      () => ({ latencyMs: 7 }),
      (progress) => {
        if (progress.kind === 'window') told.push(`window ${progress.place}`)
        else if (progress.kind === 'more-threads')
          told.push(`${progress.threads} threads at ${progress.level.value}`)
        else if (progress.kind === 'level-begins') told.push(`level ${progress.place}`)
      },
      { growsAfterWindow: 5 },
    )
    const steady = ['window 1', 'window 2', 'window 3']
    expect(told).toEqual([
      ...['level 1', ...steady],
      // What was measured with one thread is told, and then measured again.
      ...['level 2', 'window 1', 'window 2', '2 threads at 2', ...steady],
      ...['level 3', ...steady],
    ])
    expect(grownFor).toEqual([2])
    expect(transport.opened).toEqual([1, 2, 2, 3])
    expect(levels.map(({ state, windows }) => [state, windows.length])).toEqual([
      ['stable', 3],
      ['stable', 3],
      ['stable', 3],
    ])
    expect(levels.map(({ evidence }) => evidence.serverSucceeded)).toEqual(
      levels.map(({ evidence }) => evidence.succeeded),
    )
  })

  it('do not begin anew after an interrupt', async () => {
    const { levels, grownFor } = await measure(
      () => ({ latencyMs: 7 }),
      (progress, abort) => {
        if (progress.kind === 'window' && progress.level.value === 2) abort()
      },
      { growsAfterWindow: 4 },
    )
    expect(levels.map(({ state }) => state)).toEqual(['stable', 'interrupted'])
    expect(grownFor).toEqual([])
  })

  it('end with the one that was interrupted', async () => {
    const { levels, transport } = await measure(
      () => ({ latencyMs: 7 }),
      (progress, abort) => {
        if (progress.kind === 'window' && progress.level.value === 2) abort()
      },
    )
    expect(levels.map(({ level, state }) => [level.value, state])).toEqual([
      [1, 'stable'],
      [2, 'interrupted'],
    ])
    expect(transport.opened).toEqual([1, 2])
  })
})
