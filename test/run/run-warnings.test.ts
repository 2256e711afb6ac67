import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { runWarnings } from '../../src/run/run-warnings.ts'
import { serverSide } from '../../src/triton/server-statistics.ts'
import { snapshotOf } from '../fakes/scripted-meters.ts'
import { modelSpecOf } from '../fakes/scripted-triton-server.ts'
import { measureScripted } from '../measure/scripted-level.ts'

const plan = parsePlan(parseArgv(['-m', 'm', '--concurrency-range', '1:3'], ['analyze']))
const model = modelSpecOf()
const { result: level } = await measureScripted({ script: () => ({ latencyMs: 7 }) })

describe('the warnings of a run', () => {
  it('are none when every level was measured', () => {
    expect(runWarnings({ plan, model, levels: [level, level, level] })).toEqual([])
  })

  it('name the levels that were not measured', () => {
    expect(runWarnings({ plan, model, levels: [level] })).toEqual([
      { code: 'levels-missing', text: 'not measured: concurrency 2, concurrency 3' },
    ])
  })

  it('say how much of what was measured came from the response cache', () => {
    const cache = { hitCount: 40, missCount: 2, hit: 1, miss: 1 }
    const server = { ...serverSide(snapshotOf(0), snapshotOf(42)).side!, cache }
    const cached = { ...level, measured: { ...level.measured!, server } }
    expect(runWarnings({ plan, model, levels: [cached, level, cached] })).toMatchObject([
      { code: 'cache-hits', text: expect.stringMatching(/^80 requests .* 'm'/), hint: expect.any(String) },
    ])
  })
})
