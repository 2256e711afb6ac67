import { stat } from 'node:fs/promises'
import process from 'node:process'
import { usableBaselines } from '../baseline/baseline.ts'
import type { FoundBaselines } from '../baseline/baseline-store.ts'
import { findReports } from '../baseline/directory-store.ts'
import { Failure } from '../foundation/failure.ts'
import { writeResult } from '../host/files.ts'
import { parseArgv } from '../plan/argv.ts'
import { parseGatePlan } from '../plan/parse-plan.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import { gateText } from '../present/gate-text.ts'
import type { GateView } from '../present/gate-view.ts'
import { gateHtml } from '../present/html.ts'
import { gateMarkdown } from '../present/markdown.ts'
import type { Report } from '../report/report.ts'
import { gate, gateExitCode } from '../run/gate.ts'
import { terminalStyle } from './terminal-style.ts'

/** `triton-perf-gate gate`: compares reports on disk, prints the table, and exits with the verdict. */
export const gateCommand = async (argv: readonly string[]): Promise<number> => {
  const raw = parseArgv(argv, ['gate'])
  const plan = parseGatePlan(raw)
  const candidates = await readCandidates(raw.get('candidate') ?? [])
  const found = await readEvery('--baseline', raw.get('baseline') ?? [])
  const result = gate({ candidates, ...found, plan })
  const view: GateView = {
    result,
    candidates,
    baselines: usableBaselines(candidates[0]!, found.baselines, plan.maxErrorRate).usable,
    now: new Date().toISOString(),
  }
  process.stdout.write(gateText(view, terminalStyle()))
  await writeFiles(raw, view)
  return gateExitCode(result, plan)
}

/** At least one report. One that cannot be read is not left out: a gate must not judge the rest as if that were all. */
const readCandidates = async (paths: readonly string[]): Promise<readonly Report[]> => {
  const { baselines, excluded } = await readEvery('--candidate', paths)
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

const readEvery = async (option: string, paths: readonly string[]): Promise<FoundBaselines> => {
  for (const one of paths) await refuseMissing(option, one)
  const found = await Promise.all(paths.map(findReports))
  return {
    baselines: found.flatMap(({ baselines }) => baselines),
    excluded: found.flatMap(({ excluded }) => excluded),
  }
}

const refuseMissing = async (option: string, path: string): Promise<void> => {
  try {
    await stat(path)
  } catch (cause) {
    throw new Failure('invalid-option', `${option}: got '${path}', which does not exist`, { cause })
  }
}

const writeFiles = async (raw: RawOptions, view: GateView): Promise<void> => {
  const contents: readonly [string, () => string][] = [
    ['json', () => `${JSON.stringify(view.result, undefined, 1)}\n`],
    ['markdown', () => gateMarkdown(view)],
    ['html', () => gateHtml(view)],
  ]
  for (const [option, content] of contents) {
    const [file] = raw.get(option) ?? []
    if (file !== undefined) await writeResult(file, content())
  }
}
