import process from 'node:process'
import { usableBaselines } from '../baseline/baseline.ts'
import { Failure } from '../foundation/failure.ts'
import { writeResult } from '../host/files.ts'
import { parseArgv } from '../plan/argv.ts'
import { refuseUnmeasured } from '../plan/gate-levels.ts'
import { distinctLevels } from '../plan/load-level.ts'
import type { GatePlan } from '../plan/plan.ts'
import { gatePlanFor } from '../plan/plan-scenarios.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import type { Waivers } from '../plan/waiver.ts'
import { badgeJson } from '../present/badge.ts'
import { gateText } from '../present/gate-text.ts'
import type { GateView } from '../present/gate-view.ts'
import { gateHtml } from '../present/html.ts'
import { gateJunit } from '../present/junit.ts'
import { gateMarkdown } from '../present/markdown.ts'
import { askedLevels } from '../report/measurement-faults.ts'
import type { Report } from '../report/report.ts'
import { comparedReport } from '../report/search-figure.ts'
import { gate, gateExitCode } from '../run/gate.ts'
import { readConfigOption } from './config-option.ts'
import { readReports } from './read-reports.ts'
import { terminalStyle } from './terminal-style.ts'

/** `triton-perf-gate gate`: compares reports on disk, prints the table, and exits with the verdict. */
export const gateCommand = async (argv: readonly string[]): Promise<number> => {
  const raw = parseArgv(argv, ['gate'])
  const config = await readConfigOption(raw)
  const given = { inputs: raw, defaults: 'cli' } as const
  // What is wrong by itself is told before reports are read, which may take long.
  gatePlanFor(config, given, undefined)
  const candidates = await readCandidates(raw.get('candidate') ?? [])
  const plan = gatePlanFor(config, given, candidates[0]?.settings.scenario)
  refuseUnmeasured(plan.gateLevels, distinctLevels(candidates.map(comparedReport).flatMap(askedLevels)))
  const found = await readReports('--baseline', raw.get('baseline') ?? [])
  const now = new Date().toISOString()
  const waivers: Waivers | undefined = raw.has('config')
    ? { list: config.waivers, today: now.slice(0, 10) }
    : undefined
  const result = gate({ candidates, ...found, plan, ...(waivers && { waivers }) })
  const view: GateView = {
    result,
    candidates,
    baselines: usableBaselines(candidates[0]!, found.baselines, plan).usable,
    rules: plan,
    now,
  }
  process.stdout.write(gateText(view, terminalStyle()))
  await writeFiles(raw, view, plan)
  return gateExitCode(result, plan)
}

/** At least one report. One that cannot be read is not left out: a gate must not judge the rest as if that were all. */
const readCandidates = async (paths: readonly string[]): Promise<readonly Report[]> => {
  const { baselines, excluded } = await readReports('--candidate', paths)
  const [broken] = excluded
  if (broken !== undefined) throw new Failure('unreadable-report', `--candidate: ${broken.reason}`)
  if (baselines.length > 0) return baselines.map(({ report }) => report)
  const got = paths.length === 0 ? 'nothing' : `'${paths.join("', '")}', which holds no report`
  throw new Failure(
    'invalid-option',
    `--candidate: got ${got}, expected a report or a directory of reports`,
    {
      hint: "Write one with 'triton-perf-gate analyze ... --json FILE'.",
    },
  )
}

const writeFiles = async (raw: RawOptions, view: GateView, plan: GatePlan): Promise<void> => {
  const contents: readonly [string, () => string][] = [
    ['json', () => `${JSON.stringify(view.result, undefined, 1)}\n`],
    ['markdown', () => gateMarkdown(view)],
    ['html', () => gateHtml(view)],
    ['junit', () => gateJunit(view, plan)],
    ['badge', () => badgeJson(view)],
  ]
  for (const [option, content] of contents) {
    const [file] = raw.get(option) ?? []
    if (file !== undefined) await writeResult(file, content())
  }
}
