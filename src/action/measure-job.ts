import type { Clock } from '../foundation/clock.ts'
import { Failure, type FailureCode } from '../foundation/failure.ts'
import type { Warning } from '../measure/level-result.ts'
import type { Plan } from '../plan/plan.ts'
import type { Report } from '../report/report.ts'
import type { AnalyzePorts } from '../run/analyze-ports.ts'
import { type TimeAllowance, timeAllowance } from '../run/time-allowance.ts'
import { type Job, provenanceOf, type Scenario } from './job.ts'
import { log } from './log.ts'
import { progressLine } from './progress-line.ts'
import { openSentCheckout, type SentCheckout } from './sent-checkout.ts'
import { blameServer, type Served } from './served.ts'

export type MeasurePorts = {
  readonly env: NodeJS.ProcessEnv
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly analyze: (plan: Plan, ports: AnalyzePorts) => Promise<Report>
}

/** What the scenarios of a job came to. */
export type MeasuredScenarios = {
  readonly measured: readonly MeasuredScenario[]
  /** Why others were not measured, in plain sentences. */
  readonly faults: readonly string[]
}

export type MeasuredScenario = { readonly scenario: Scenario; readonly report: Report }

/** Failures after which no other scenario can be measured either. */
const ofServer: ReadonlySet<FailureCode> = new Set(['server-unreachable', 'not-triton', 'server-exited'])

/**
 * Measures the job's scenarios one after the other, each with its model sent from the checkout where `upload-models` says so, and
 * taken away when no other needs it; `keep` is called with each report as soon as there is one. What the time budget, which all of
 * them share, cuts short comes back as an interrupted report, or as a fault when nothing of it was measured yet. A scenario that
 * cannot be measured is a fault of the whole, unless it is the only one, or no other could be: then its failure is thrown.
 */
export const measureScenarios = async (
  job: Job,
  ports: MeasurePorts,
  keep: (measured: MeasuredScenario) => Promise<void>,
): Promise<MeasuredScenarios> => {
  const sent = await openSentCheckout(job, ports)
  try {
    return await measureSent(job, { ...ports, sent }, keep)
  } finally {
    await sent.close()
  }
}

type SentPorts = MeasurePorts & { readonly sent: SentCheckout }

const measureSent = async (
  job: Job,
  { sent, ...ports }: SentPorts,
  keep: (measured: MeasuredScenario) => Promise<void>,
): Promise<MeasuredScenarios> => {
  const { scenarios, actionPlan, served } = job
  const measured: MeasuredScenario[] = []
  const failures: Failure[] = []
  const faults: string[] = []
  const waitMs = Math.max(0, ...scenarios.map(({ plan }) => plan.target.serverTimeoutS * 1000))
  // Sending models is no measurement, and has limits of its own.
  const time = timeAllowance(waitMs + actionPlan.timeBudgetMs, ports.clock)
  for (const [place, scenario] of scenarios.entries()) {
    const because = whyNotNext(failures, time, served)
    if (because !== undefined) {
      faults.push(notMeasured(scenario, because))
      continue
    }
    try {
      const warnings = await sent.provide(scenario)
      const report = withWarnings(
        await time.spend((budget) => measureScenario(job, scenario, { ...ports, budget })),
        warnings,
      )
      measured.push({ scenario, report })
      await keep({ scenario, report })
      const how = served?.howEnded()
      if (how !== undefined && report.state === 'interrupted')
        faults.push(`the server ended (${how}) while it was measured`)
    } catch (error) {
      const failure = Failure.from(blameServer(error, served, ports.signal))
      // Nobody interrupted it: the time was over before anything of it was measured.
      if (failure.code === 'interrupted' && time.isUsedUp() && !ports.signal.aborted) {
        const fault = notMeasured(scenario, outOfTime)
        faults.push(fault)
        log.error(`${fault}: raise \`time-budget\`, or measure less.`)
        continue
      }
      if (endsAll(failure) || scenarios.length === 1) throw failure
      failures.push(failure)
      faults.push(notMeasured(scenario, failure.message))
      log.error(notMeasured(scenario, failure.message))
    }
    if (ports.signal.aborted) break
    await sent.keep(scenarios.slice(place + 1))
  }
  if (measured.length === 0 && failures[0] !== undefined) throw failures[0]
  return { measured, faults }
}

const withWarnings = (report: Report, warnings: readonly Warning[]): Report =>
  warnings.length === 0 ? report : { ...report, warnings: [...report.warnings, ...warnings] }

/** An interruption ends the job, and so does a defect of this program. */
const endsAll = ({ code }: Failure): boolean =>
  code === 'interrupted' || code === 'terminated' || code === 'internal'

const whyNotNext = (
  failures: readonly Failure[],
  time: TimeAllowance,
  served: Served | undefined,
): string | undefined => {
  if (time.isUsedUp()) return outOfTime
  if (served?.howEnded() !== undefined) return 'the server had ended'
  return failures.some(({ code }) => ofServer.has(code)) ? 'the server could not be used any more' : undefined
}

const outOfTime = 'the time budget was used up'

const notMeasured = ({ name }: Scenario, because: string): string =>
  name === undefined
    ? `nothing was measured: ${because}`
    : `scenario \`${name}\` was not measured: ${because}`

type BudgetPorts = MeasurePorts & { readonly budget: AbortSignal }

const measureScenario = (
  job: Job,
  scenario: Scenario,
  { clock, signal, analyze, budget }: BudgetPorts,
): Promise<Report> =>
  log.group(scenario.name === undefined ? 'Measure' : `Measure ${scenario.name}`, async () => {
    const report = await analyze(scenario.plan, {
      clock,
      signal: AbortSignal.any([signal, budget, ...(job.served === undefined ? [] : [job.served.gone])]),
      ...(job.served && { serving: job.served.way, image: job.served.image }),
      provenance: provenanceOf(job, scenario),
      onProgress: (progress) => {
        const line = progressLine(progress)
        if (line !== undefined) log.info(line)
      },
    })
    if (report.state === 'interrupted' && budget.aborted && !signal.aborted)
      log.warning(
        'The measurement ran out of time and was cut short: raise `time-budget` or measure fewer levels.',
      )
    return report
  })
