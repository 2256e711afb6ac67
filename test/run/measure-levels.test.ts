import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { measureLevels } from '../../src/run/measure-levels.ts'
import type { Progress } from '../../src/run/progress.ts'
import type { TritonServer } from '../../src/transport/triton-server.ts'
import { snapshotOf } from '../fakes/scripted-meters.ts'
import { type Script, scriptedTransport } from '../fakes/scripted-transport.ts'
import { scriptedTritonServer } from '../fakes/scripted-triton-server.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'
import { httpRequests } from '../load/http-requests.ts'

/** Measures concurrency 1 to 3 of version 5 on a clock of its own. */
const measure = async (script: Script, onProgress: (progress: Progress, abort: () => void) => void) => {
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
  const abort = new AbortController()
  const argv = ['-m', 'm', '-x', '5', '--concurrency-range', '1:3', '-p', '1000']
  const levels = await clock.run(
    measureLevels(
      parsePlan(parseArgv(argv, ['analyze'])),
      { clock, signal: abort.signal, onProgress: (progress) => onProgress(progress, () => abort.abort()) },
      { server, transport, requests: httpRequests(2) },
    ),
  )
  return { levels, transport, asked }
}

describe('the levels of a plan', () => {
  it('are measured in turn, and told of', async () => {
    const told: string[] = []
    const { levels, transport, asked } = await measure(
      () => ({ latencyMs: 7 }),
      (progress) => told.push('place' in progress ? `${progress.kind} ${progress.place}` : progress.kind),
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
