import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { ClientFloor } from '../../src/report/report.ts'
import { runWarnings } from '../../src/run/run-warnings.ts'
import { serverSide } from '../../src/triton/server-statistics.ts'
import { snapshotOf } from '../fakes/scripted-meters.ts'
import { modelSpecOf } from '../fakes/scripted-triton-server.ts'
import { measureScripted } from '../measure/scripted-level.ts'

const plan = parsePlan(parseArgv(['-m', 'm', '--concurrency-range', '1:3'], ['analyze']))
const model = modelSpecOf()
const { result: level } = await measureScripted({ script: () => ({ latencyMs: 7 }) })
/** What the client can do at best: far more than the 286 requests/s of that level. */
const clientFloor: ClientFloor = {
  inFlight: 8,
  requestCount: 20_000,
  requestRate: 40_000,
  p50: 9000,
  p99: 20_000,
}

describe('the warnings of a run', () => {
  it('are none when every level was measured', () => {
    expect(runWarnings({ plan, model, levels: [level, level, level], clientFloor })).toEqual([])
    expect(runWarnings({ plan, model, levels: [level, level, level], clientFloor: undefined })).toEqual([])
  })

  it('name the levels that were not measured', () => {
    expect(runWarnings({ plan, model, levels: [level], clientFloor })).toEqual([
      { code: 'levels-missing', text: 'not measured: concurrency 2, concurrency 3' },
    ])
  })

  it.each([
    ['two streams for a model without sequences', 'none', [3, 1], 1],
    ['two streams for a sequence model', 'sequence', [3, 1], 0],
    ['one stream', 'none', [3], 0],
    ['made-up data', 'none', undefined, 0],
  ] as const)('count the streams that were not sent: %s', (_what, scheduling, stepsRead, count) => {
    const levels = [level, level, level]
    const warnings = runWarnings({ plan, model: { ...model, scheduling }, levels, clientFloor, stepsRead })
    expect(warnings).toHaveLength(count)
    for (const warning of warnings)
      expect(warning).toMatchObject({
        code: 'streams-unused',
        text: expect.stringMatching(/first of 2 .* 'm'/),
      })
  })

  it('say how much of what was measured came from the response cache', () => {
    const cache = { hitCount: 40, missCount: 2, hit: 1, miss: 1 }
    const server = { ...serverSide(snapshotOf(0), snapshotOf(42)).side!, cache }
    const cached = { ...level, measured: { ...level.measured!, server } }
    expect(runWarnings({ plan, model, levels: [cached, level, cached], clientFloor })).toMatchObject([
      { code: 'cache-hits', text: expect.stringMatching(/^80 requests .* 'm'/), hint: expect.any(String) },
    ])
  })

  it.each([
    { rate: 285.6, requestRate: 500, what: 'more than half of it' },
    { rate: 285.6, requestRate: 200, what: 'more than all of it' },
  ])('say that a level is limited by the client: $what', ({ rate, requestRate }) => {
    const fast = { ...level, measured: { ...level.measured!, sendRate: rate } }
    const slow = { ...level, measured: { ...level.measured!, sendRate: requestRate / 2 } }
    const { measured: _, ...none } = level
    const levels = [slow, fast, none]
    expect(runWarnings({ plan, model, levels, clientFloor: { ...clientFloor, requestRate } })).toMatchObject([
      {
        code: 'client-limited',
        text: expect.stringContaining(`286 requests/s where its self-test reached ${requestRate}`),
        hint: expect.any(String),
      },
    ])
    expect(runWarnings({ plan, model, levels, clientFloor: undefined })).toEqual([])
  })
})
