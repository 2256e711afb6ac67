import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type Analysis, analyzeAt } from './analyze-real.ts'
import { type SeenRequest, seenBy, sequencesIn } from './sequences-real.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('sequences on a real server', () => {
  let server: RealTriton
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sequences-'))
    server = await startTriton({ models: ['sequence_direct', 'sequence_oldest'] })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  /** What the model saw of a run, the first inference left out, and the report. */
  const measure = async (model: string, analysis: Analysis) => {
    const before = (await seenBy(server, model)).length
    const report = await analyzeAt(server, { ...analysis, argv: ['-m', model, ...analysis.argv] })
    const [first, ...seen] = (await seenBy(server, model)).slice(before)
    expect(first).toMatchObject({ isStart: true, isEnd: true })
    return { report, seen, sequences: sequencesIn(seen), level: report.levels[0]! }
  }

  const ends = (sequences: readonly (readonly SeenRequest[])[]) =>
    sequences.map((sequence) => sequence.filter(({ isEnd }) => isEnd).length)

  it.each([
    { model: 'sequence_direct', protocol: 'http', argv: [] },
    { model: 'sequence_oldest', protocol: 'http', argv: ['--transport', 'library'] },
    { model: 'sequence_direct', protocol: 'grpc', argv: [] },
    { model: 'sequence_oldest', protocol: 'grpc', argv: ['--transport', 'library'] },
    { model: 'sequence_oldest', protocol: 'grpc', argv: ['--streaming'] },
    { model: 'sequence_direct', protocol: 'grpc', argv: ['--streaming', '--transport', 'library'] },
  ] as const)('are complete over $protocol $argv on $model', async ({ model, protocol, argv }) => {
    const { sequences, seen, level } = await measure(model, {
      protocol,
      argv: ['--concurrency-range', '3', '--sequence-length', '5', '--input-data', 'zero', ...argv],
    })
    expect(level.evidence).toMatchObject({ failed: 0, sent: seen.length })
    expect(new Set(ends(sequences))).toEqual(new Set([1]))
    // Those that were cut short by the end of the level are shorter.
    expect(new Set(sequences.slice(0, -6).map(({ length }) => length))).toEqual(new Set([4, 5, 6]))
  })
})
