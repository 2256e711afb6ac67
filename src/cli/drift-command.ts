import process from 'node:process'
import { mergeHistory } from '../compare/history.ts'
import type { PastRun } from '../compare/past-run.ts'
import { exitCode } from '../foundation/exit-code.ts'
import { Failure } from '../foundation/failure.ts'
import { parseArgv } from '../plan/argv.ts'
import { type DriftAnchor, parseDriftAnchor } from '../plan/drift-plan.ts'
import type { GatedMetric } from '../plan/threshold.ts'
import { driftText } from '../present/drift.ts'
import type { Report } from '../report/report.ts'
import { anchorAmong, historyDrift, leastDriftRuns } from '../run/history-drift.ts'
import { readReports } from './read-reports.ts'

/** What a drift of matters to most people: the latency that is gated, that of most requests, and what the server gets done. */
const metrics: readonly GatedMetric[] = ['p95', 'p50', 'throughput']

/** `triton-perf-gate drift`: shows what crept into a history, and fails nothing: 0 unless an option is wrong. */
export const driftCommand = async (argv: readonly string[]): Promise<number> => {
  const raw = parseArgv(argv, ['drift'])
  const anchor = parseDriftAnchor(raw)
  const paths = raw.get('baseline') ?? []
  const { baselines, excluded } = await readReports('--baseline', paths)
  if (baselines.length === 0) {
    const got = paths.length === 0 ? 'nothing' : `'${paths.join("', '")}', which holds no report`
    throw new Failure('invalid-option', `--baseline: got ${got}, expected a directory of reports`)
  }
  for (const { label, reason } of excluded) process.stderr.write(`Warning: ${label} is left out: ${reason}\n`)
  const subjects = new Set(baselines.map(({ report }) => subjectOf(report)))
  const texts = [...subjects].map((model) => {
    const runs = mergeHistory(
      baselines.filter(({ report }) => subjectOf(report) === model),
      { maxErrorRate: 0 },
    )
    const drifts = historyDrift({ model, runs, metrics, anchor: anchor && existing(anchor, runs) })
    return (
      driftText(drifts) || `${model}: fewer than ${leastDriftRuns} comparable runs, so nothing can be said\n`
    )
  })
  process.stdout.write(texts.join('\n'))
  return exitCode.ok
}

/** Scenarios of one model have a history each. */
const subjectOf = ({ model, settings: { scenario } }: Report): string =>
  scenario === undefined ? model.name : `${model.name} (${scenario})`

const existing = (anchor: DriftAnchor, runs: readonly PastRun[]) => {
  const found = anchorAmong(anchor, runs)
  if (found !== undefined) return found
  throw new Failure(
    'invalid-option',
    `--drift-anchor: got '${anchor.text}', which no run of the history is of`,
  )
}
