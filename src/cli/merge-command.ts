import process from 'node:process'
import { usableBaselines } from '../baseline/baseline.ts'
import { Failure } from '../foundation/failure.ts'
import { writeResult } from '../host/files.ts'
import { parseArgv } from '../plan/argv.ts'
import { refuseUnmeasured } from '../plan/gate-levels.ts'
import { parseGatePlan } from '../plan/parse-plan.ts'
import type { GatePlan } from '../plan/plan.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import { analysisText } from '../present/analysis-text.ts'
import { gateText } from '../present/gate-text.ts'
import type { GateView } from '../present/gate-view.ts'
import { gateHtml } from '../present/html.ts'
import { gateJunit } from '../present/junit.ts'
import { gateMarkdown } from '../present/markdown.ts'
import { mergedShardsText } from '../present/merged-shards.ts'
import { askedLevels } from '../report/measurement-faults.ts'
import type { Report } from '../report/report.ts'
import { gate, gateExitCode } from '../run/gate.ts'
import { mergeShards } from '../run/merge-shards.ts'
import type { LabelledReport } from '../run/shard-faults.ts'
import { analysisExitCode, writeAnalysis } from './analysis-files.ts'
import { readReports } from './read-reports.ts'
import { terminalStyle } from './terminal-style.ts'

/**
 * `triton-perf-gate merge`: makes one report of the reports of all shards of a run, prints it, and writes the files that were asked for.
 * With thresholds or baselines it judges the whole, and exits with the verdict.
 */
export const mergeCommand = async (argv: readonly string[]): Promise<number> => {
  const raw = parseArgv(argv, ['merge'])
  const plan = parseGatePlan(raw)
  const merged = mergeShards(await readShards(raw.get('report') ?? []), plan.maxErrorRate)
  process.stdout.write(analysisText(merged, false))
  process.stdout.write(mergedShardsText(merged))
  for (const { text } of merged.warnings) process.stderr.write(`Warning: ${text}\n`)
  await writeAnalysis(raw, merged)
  return judgedOptions.some((name) => raw.has(name)) ? judge(raw, merged, plan) : analysisExitCode(merged)
}

/** Whoever gives one of these wants a verdict. */
const judgedOptions = [
  'thresholds',
  'gate-levels',
  'comparable-across',
  'baseline',
  'on-inconclusive',
  'on-missing-baseline',
  'assumed-noise',
  'markdown',
  'html',
  'junit',
] as const

const readShards = async (paths: readonly string[]): Promise<readonly LabelledReport[]> => {
  const { baselines, excluded } = await readReports('--report', paths)
  const [broken] = excluded
  if (broken !== undefined) throw new Failure('unreadable-report', `${broken.label}: ${broken.reason}`)
  if (baselines.length > 0) return baselines
  const got = paths.length === 0 ? 'nothing' : `'${paths.join("', '")}', which holds no report`
  throw new Failure('invalid-option', `merge: got ${got}, expected the reports of all shards of a run`, {
    hint: "Each shard writes its own: 'triton-perf-gate analyze ... --shard 0/3 --start-at TIME --json shard-0.json'.",
  })
}

const judge = async (raw: RawOptions, merged: Report, plan: GatePlan): Promise<number> => {
  refuseUnmeasured(plan.gateLevels, askedLevels(merged))
  const found = await readReports('--baseline', raw.get('baseline') ?? [])
  const result = gate({ candidates: [merged], ...found, plan })
  const view: GateView = {
    result,
    candidates: [merged],
    baselines: usableBaselines(merged, found.baselines, plan).usable,
    rules: plan,
    now: new Date().toISOString(),
  }
  process.stdout.write(gateText(view, terminalStyle()))
  const contents: readonly [string, () => string][] = [
    ['markdown', () => gateMarkdown(view)],
    ['html', () => gateHtml(view)],
    ['junit', () => gateJunit(view, plan)],
  ]
  for (const [option, content] of contents) {
    const [file] = raw.get(option) ?? []
    if (file !== undefined) await writeResult(file, content())
  }
  return gateExitCode(result, plan)
}
