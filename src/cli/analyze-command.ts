import process from 'node:process'
import { monotonicClock } from '../foundation/clock.ts'
import { exitCode } from '../foundation/exit-code.ts'
import { Failure } from '../foundation/failure.ts'
import { listenForInterrupts } from '../host/interrupts.ts'
import { parseArgv } from '../plan/argv.ts'
import { parsePlan } from '../plan/parse-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { planScenarios } from '../plan/plan-scenarios.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import { deprecationNotes } from '../plan/renewed-options.ts'
import { type AnalysisSettings, analysisSettingsOf } from '../present/analysis-settings.ts'
import { levelHeading, settingsText, summaryText, windowText } from '../present/analysis-text.ts'
import { firstExchangeText } from '../present/first-exchange-text.ts'
import { levelText } from '../present/level-text.ts'
import type { Report } from '../report/report.ts'
import { analyze } from '../run/analyze.ts'
import { openProfileExport } from '../run/profile-export.ts'
import type { Progress } from '../run/progress.ts'
import { analysisExitCode, writeAnalysis } from './analysis-files.ts'
import { readConfigOption } from './config-option.ts'
import { type ProgressDisplay, progressDisplay } from './progress.ts'

/** `triton-perf-gate analyze`: measures, prints level by level, and writes the files that were asked for. */
export const analyzeCommand = async (argv: readonly string[]): Promise<number> => {
  const given = parseArgv(argv, ['analyze'])
  const { raw, plan } = await planAnalysis(given)
  for (const note of deprecationNotes(raw)) process.stderr.write(`Warning: ${note}\n`)
  const display = progressDisplay(plan, process.stderr, monotonicClock)
  const interrupts = listenForInterrupts((name) => {
    display.clear()
    process.stderr.write(`${name}: ending the run and keeping what was measured\n`)
  })
  const printer = reportPrinter(plan, display)
  const [profilePath] = raw.get('profile-export-file') ?? []
  const profile = profilePath === undefined ? undefined : await openProfileExport(profilePath)
  try {
    const report = await analyze(plan, {
      clock: monotonicClock,
      signal: interrupts.signal,
      onProgress: printer.show,
      profile,
    })
    printer.end(report)
    await writeAnalysis(raw, report)
    await profile?.close()
    return interrupts.exitCode() ?? analysisExitCode(report)
  } catch (error) {
    display.clear()
    // What was measured until then is worth keeping, and the first failure is the one to tell.
    await profile?.close().catch(() => undefined)
    // Also before anything was measured the exit code tells which signal it was.
    if (
      error instanceof Failure &&
      error.code === 'interrupted' &&
      interrupts.exitCode() === exitCode.terminated
    )
      throw new Failure('terminated', error.message, { cause: error })
    throw error
  }
}

/** What the command line says, over the scenario of the config file where there is one. */
const planAnalysis = async (
  given: RawOptions,
): Promise<{ readonly raw: RawOptions; readonly plan: Plan }> => {
  const config = await readConfigOption(given)
  if (!given.has('config')) return { raw: given, plan: parsePlan(given) }
  const [first, second] = planScenarios(config, { inputs: given, defaults: 'cli' })
  if (first !== undefined && second === undefined) return first
  const names = config.scenarios.map(({ name }) => name).join(', ')
  throw new Failure('invalid-option', `--scenario: it is missing, expected one of ${names}`, {
    hint: 'This command measures one scenario; the action measures all of them.',
  })
}

/** Prints each part of the report as soon as it is known, so that nothing already measured is lost. */
const reportPrinter = (plan: Plan, display: ProgressDisplay) => {
  let settings: AnalysisSettings | undefined
  const print = (text: string): void => {
    display.clear()
    process.stdout.write(text)
  }
  const show = (progress: Progress): void => {
    display.show(progress)
    if (progress.kind === 'ready') {
      settings = analysisSettingsOf(plan, progress.ready.model, progress.settings)
      print(settingsText(settings))
    }
    if (progress.kind === 'first-exchange') {
      display.clear()
      process.stderr.write(firstExchangeText(progress.exchange))
    }
    if (settings === undefined) return
    if (progress.kind === 'level-begins') print(levelHeading(progress.level))
    if (progress.kind === 'window' && plan.verbose)
      print(windowText(progress.window, progress.place, settings))
    if (progress.kind === 'level-ends') print(levelText(progress.result, settings))
  }
  const end = (report: Report): void => {
    if (settings !== undefined) print(summaryText(report, settings))
    for (const warning of report.warnings) process.stderr.write(`Warning: ${warning.text}\n`)
  }
  return { show, end }
}
