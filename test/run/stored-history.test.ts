import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDirectoryStore } from '../../src/baseline/directory-store.ts'
import { parseGatePlan } from '../../src/plan/parse-plan.ts'
import { type Judgement, measureAndJudge } from '../../src/run/measure-and-judge.ts'
import { setSleep } from '../end-to-end/sleep-model.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt } from './analyze-real.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('a history of real runs', () => {
  let server: RealTriton
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'stored-history-'))
    server = await startTriton({ models: ['sleep'] })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  const plan = parseGatePlan(new Map([['thresholds', ['p50: +25%, throughput: -25%']]]))
  const run = (storing: boolean): Promise<Judgement> =>
    measureAndJudge(plan, {
      measure: async () => {
        const report = await analyzeAt(server, { protocol: 'grpc', argv: ['-m', 'sleep', '-p', '300'] })
        return { measured: [{ report, plan, store: createDirectoryStore(folder) }], faults: [] }
      },
      notes: [],
      storing,
      signal: new AbortController().signal,
    })

  it('outlives the reports it came from: no red without a cause, and red for twice the sleep', async () => {
    await setSleep(server, 20)
    for (let place = 0; place < 6; place += 1) {
      const { stored, result, candidates } = await run(true)
      expect(stored).toBe(true)
      expect(result.baselineRuns).toBe(place)
      expect(candidates.map(({ history }) => history)).toEqual([undefined])
    }
    const files = (await readdir(folder)).sort()
    for (const file of files.slice(0, -1)) await rm(path.join(folder, file))

    const unchanged = await run(false)
    expect(unchanged.result).toMatchObject({ baselineRuns: 6, carriedRuns: 5 })
    expect(['pass', 'inconclusive']).toContain(unchanged.result.verdict)

    await setSleep(server, 40)
    const slower = await run(false)
    expect(slower.result).toMatchObject({
      verdict: 'regression',
      rows: [{ verdict: 'regression' }, { verdict: 'regression' }],
    })
    for (const { change, threshold } of slower.result.rows)
      expect(threshold.metric === 'p50' ? change : -change!).toBeGreaterThan(0.25)
  })
})
