import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { checkRounds, levelsLeftOut } from './checks.ts'
import { runProgram } from './program-run.ts'
import { ourProgram, perfAnalyzerProgram } from './programs.ts'
import type { VersusCase } from './versus-cases.ts'

const venv = await requireReal()

/** Stable whatever happens: this looks at what the programs print and write, not at the figures. */
const windows = ['-p', '100', '-s', '999', '-r', '10']

describe.runIf(venv !== undefined)('ours beside the real perf_analyzer', () => {
  let server: RealTriton

  beforeAll(async () => {
    server = await startTriton({ models: ['identity_fp32', 'batching'] })
  })

  afterAll(() => server?.stop())

  it.each<VersusCase>([
    {
      model: 'identity_fp32',
      protocol: 'http',
      args: [],
      load: 'concurrency',
      levels: [1, 2, 3, 4],
      windowMs: 600,
    },
    {
      model: 'batching',
      protocol: 'grpc',
      args: ['-b', '4'],
      load: 'request rate',
      levels: [100, 200],
      windowMs: 600,
    },
  ])('takes the same command line and answers in the same form: $model $protocol', async (versusCase) => {
    const { levels } = versusCase
    const theirs = await runProgram(await perfAnalyzerProgram(), versusCase, { server, windows })
    const ours = await runProgram(ourProgram(venv!, true).run, versusCase, { server, windows })
    expect({ ours: ours.code, theirs: theirs.code }).toEqual({ ours: 0, theirs: 0 })
    const faults = checkRounds([{ ours, theirs }], levels).flatMap((check) => check.faults)
    expect(faults).toEqual([])
    expect(levelsLeftOut([{ ours, theirs }], levels)).toEqual([])
    // What was compared is there: the files, and every block of the text.
    expect([...theirs.csv!.rows.keys()].toSorted()).toEqual(levels)
    expect([...ours.csv!.rows.keys()].toSorted()).toEqual(levels)
    expect([...theirs.printed.levels.keys()]).toEqual(levels)
    expect([...ours.printed.levels.keys()]).toEqual(levels)
    expect(theirs.printed.closing.length).toBeGreaterThan(levels.length)
  })

  it('understands how perf_analyzer gives up a request rate', async () => {
    const levels = [100, 200]
    const versusCase: VersusCase = {
      model: 'identity_fp32',
      protocol: 'http',
      args: [],
      load: 'request rate',
      levels,
      windowMs: 100,
    }
    const never = ['-p', '100', '-s', '0.0001', '-r', '3']
    const theirs = await runProgram(await perfAnalyzerProgram(), versusCase, { server, windows: never })
    const ours = await runProgram(ourProgram(venv!, true).run, versusCase, { server, windows: never })
    expect(levelsLeftOut([{ ours, theirs }], levels)).toEqual(
      expect.arrayContaining([
        'round 1: perf_analyzer dropped concurrency 100, not stable',
        'round 1: perf_analyzer did not come to concurrency 200',
      ]),
    )
    const rows = checkRounds([{ ours, theirs }], levels).find(({ name }) => name === 'same CSV row keys')
    expect(rows?.faults).toEqual([])
  })
})
