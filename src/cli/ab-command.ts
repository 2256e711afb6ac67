import process from 'node:process'
import { monotonicClock } from '../foundation/clock.ts'
import { writeResult } from '../host/files.ts'
import { listenForInterrupts } from '../host/interrupts.ts'
import type { AbPlan } from '../plan/ab-plan.ts'
import { parseArgv } from '../plan/argv.ts'
import { parseAb } from '../plan/parse-ab-plan.ts'
import type { Policies } from '../plan/plan.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import { gateText } from '../present/gate-text.ts'
import type { GateView } from '../present/gate-view.ts'
import { gateHtml } from '../present/html.ts'
import { gateJunit } from '../present/junit.ts'
import { gateMarkdown } from '../present/markdown.ts'
import type { AbReport } from '../report/ab-report.ts'
import { runAb } from '../run/ab.ts'
import { gateExitCode } from '../run/gate.ts'
import { abProgressLine } from './ab-progress.ts'
import { terminalStyle } from './terminal-style.ts'

/** `triton-perf-gate ab`: drives two versions in turn, prints the table, and exits with the verdict. */
export const abCommand = async (argv: readonly string[]): Promise<number> => {
  const raw = parseArgv(argv, ['ab'])
  const plan = parseAb(raw)
  const interrupts = listenForInterrupts((name) => {
    process.stderr.write(`${name}: ending the A/B and keeping what was measured\n`)
  })
  const { report, result } = await runAb(plan, {
    clock: monotonicClock,
    signal: interrupts.signal,
    onProgress: (progress) => showLine(abProgressLine(progress)),
  })
  const view: GateView = {
    result,
    candidates: [],
    baselines: [],
    ab: report,
    now: new Date().toISOString(),
  }
  showLine('')
  process.stdout.write(gateText(view, terminalStyle()))
  const policies = policiesOf(plan)
  await writeFiles(raw, { view, report, policies })
  return interrupts.exitCode() ?? gateExitCode(result, policies)
}

/** Both sides are given, so that a baseline is never missing. */
const policiesOf = ({ onInconclusive }: AbPlan): Policies => ({ onInconclusive, onMissingBaseline: 'warn' })

/** One line that updates on a terminal; elsewhere a line each. An empty one takes it away. */
const showLine = (line: string): void => {
  const { isTTY, columns } = process.stderr
  if (isTTY === true) process.stderr.write(`\r\u001b[K${line.slice(0, (columns || 80) - 1)}`)
  else if (line !== '') process.stderr.write(`${line}\n`)
}

type Written = { readonly view: GateView; readonly report: AbReport; readonly policies: Policies }

const writeFiles = async (raw: RawOptions, { view, report, policies }: Written): Promise<void> => {
  const [json] = raw.get('json') ?? []
  const [markdown] = raw.get('markdown') ?? []
  const [html] = raw.get('html') ?? []
  const [junit] = raw.get('junit') ?? []
  if (json !== undefined) {
    const { writeAbReport } = await import('../report/write-ab-report.ts')
    await writeResult(json, writeAbReport(report))
  }
  if (markdown !== undefined) await writeResult(markdown, gateMarkdown(view))
  if (html !== undefined) await writeResult(html, gateHtml(view))
  if (junit !== undefined) await writeResult(junit, gateJunit(view, policies))
}
