import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import type { Verdict } from '../../src/compare/verdict.ts'
import { nsPerSecond } from '../../src/foundation/units.ts'
import type { GatedMetric } from '../../src/plan/threshold.ts'
import { abWord } from './ab-rule.ts'
import { calibrate } from './calibrate.ts'
import { baseWork, changedWork, corpusModels } from './corpus-models.ts'
import { judgedMetrics } from './gated-metric.ts'
import type { LiveResult, LiveRow } from './live-record.ts'
import type { LiveTrial } from './live-trials.ts'
import { withModels } from './with-models.ts'

/** What is read of the document that the A/B writes. */
type AbDocument = {
  readonly verdict: Verdict
  readonly levels: readonly { readonly blocks: readonly unknown[] }[]
  readonly rows: readonly AbDocumentRow[]
  /** Nanoseconds. */
  readonly duration: number
}

type AbDocumentRow = Omit<LiveRow, 'verdict'> & {
  readonly threshold: { readonly metric: GatedMetric }
  readonly verdict: Verdict
}

const program = join(import.meta.dirname, '../../src/cli/main.ts')

/** Starts a server with both versions and runs the program's own A/B on it, with its defaults. */
export async function runLiveTrial(trial: LiveTrial): Promise<LiveResult> {
  const request = await calibrate(trial.model)
  const copies = {
    a: { model: `${trial.model}__base`, work: baseWork(request) },
    b: { model: `${trial.model}__candidate`, work: changedWork(request, trial.change) },
  }
  return withModels(Object.values(copies), trial.seed, async ({ httpHost }) => {
    const folder = await mkdtemp(join(tmpdir(), 'live-trial-'))
    const file = join(folder, 'ab.json')
    try {
      const exitCode = await runProgram([
        ...['ab', '--a', `${httpHost}/${copies.a.model}`, '--b', `${httpHost}/${copies.b.model}`],
        ...['--concurrency-range', String(corpusModels[trial.model].concurrency)],
        ...['--seed', String(trial.seed), '--json', file],
      ])
      return { ...trial, recordedAt: new Date().toISOString(), exitCode, ...(await readOutcome(file)) }
    } finally {
      await rm(folder, { recursive: true })
    }
  })
}

/** Throws with what it said when it had no verdict. */
async function runProgram(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  if (code === 0 || code === 1 || code === 2) return code
  throw new Error(`the A/B exited with ${code}: ${said.trim().split('\n').slice(-3).join(' | ')}`)
}

async function readOutcome(
  file: string,
): Promise<Pick<LiveResult, 'verdict' | 'blocks' | 'seconds' | 'rows'>> {
  const report = JSON.parse(await readFile(file, 'utf8')) as AbDocument
  const rows = judgedMetrics.flatMap((metric) => {
    const row = report.rows.find(({ threshold }) => threshold.metric === metric)
    return row === undefined ? [] : [[metric, liveRow(row)] as const]
  })
  return {
    verdict: abWord(report.verdict),
    blocks: report.levels.reduce((sum, { blocks }) => sum + blocks.length, 0),
    seconds: Number((report.duration / nsPerSecond).toFixed(1)),
    rows: Object.fromEntries(rows),
  }
}

function liveRow({ verdict, change, interval }: AbDocumentRow): LiveRow {
  return {
    verdict: abWord(verdict),
    ...(change === undefined ? {} : { change }),
    ...(interval === undefined ? {} : { interval }),
  }
}
