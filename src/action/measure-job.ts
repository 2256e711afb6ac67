import type { Clock } from '../foundation/clock.ts'
import type { Plan } from '../plan/plan.ts'
import type { Report } from '../report/report.ts'
import type { AnalyzePorts } from '../run/analyze-ports.ts'
import { type Job, provenanceOf } from './job.ts'
import { log } from './log.ts'
import { progressLine } from './progress-line.ts'

export type MeasurePorts = {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly analyze: (plan: Plan, ports: AnalyzePorts) => Promise<Report>
}

/** Measures the job's plan and shows how it goes. What the time budget cuts short comes back as an interrupted report. */
export const measureJob = (job: Job, { clock, signal, analyze }: MeasurePorts): Promise<Report> => {
  const { plan, actionPlan } = job
  if (plan === undefined) throw new Error('a job that only reports has nothing to measure')
  const limitMs = Math.min(plan.target.serverTimeoutS * 1000 + actionPlan.timeBudgetMs, longestTimerMs)
  const budget = AbortSignal.timeout(limitMs)
  return log.group('Measure', async () => {
    const report = await analyze(plan, {
      clock,
      signal: AbortSignal.any([signal, budget]),
      provenance: provenanceOf(job),
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
}

/** Node's timers hold no more. */
const longestTimerMs = 2 ** 31 - 1
