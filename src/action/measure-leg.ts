import type { Clock } from '../foundation/clock.ts'
import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import { Failure } from '../foundation/failure.ts'
import { analysisText } from '../present/analysis-text.ts'
import { measurementFaults, shardFaults } from '../report/measurement-faults.ts'
import { takesArtifacts } from './artifact-upload.ts'
import type { Job } from './job.ts'
import { type KeptReport, keepReport, keptTogether } from './kept-report.ts'
import { log } from './log.ts'
import { type MeasurePorts, measureScenarios } from './measure-job.ts'
import { writeOutputs } from './outputs.ts'

type LegPorts = Pick<MeasurePorts, 'analyze' | 'signal'> & {
  readonly clock: Clock
  readonly env: NodeJS.ProcessEnv
  /** Called as soon as the report lies somewhere. */
  readonly onKept: (kept: KeptReport) => void
}

/**
 * Measures and stores one leg for the job that reports, each of its scenarios by itself, and judges nothing. Returns 0, or 5 when
 * what was measured cannot be used (it is stored all the same: the report says why). Throws Failure('unwritable-output') when it
 * could not be stored.
 */
export const measureLeg = async (
  job: Job,
  { analyze, clock, signal, env, onKept }: LegPorts,
): Promise<ExitCode> => {
  const kept: KeptReport[] = []
  const unstored: string[] = []
  const { measured, faults } = await measureScenarios(
    job,
    { analyze, clock, signal, env },
    async ({ scenario, report }) => {
      const one = await keepReport(job, scenario, report, { env, signal })
      kept.push(one)
      onKept(keptTogether(kept))
      if (one.url === undefined) unstored.push(scenario.slot.leg)
      else log.info(analysisText(report, false))
    },
  )
  if (signal.aborted)
    throw new Failure('interrupted', 'interrupted before the leg was stored', {
      hint: 'What was measured until then is in the report',
    })
  const [leg] = unstored
  if (leg !== undefined)
    throw new Failure('unwritable-output', `leg '${leg}' was measured, but could not be stored`, {
      hint: takesArtifacts(job.context.serverUrl)
        ? 'The job that reports needs it as an artifact of this run: the log above says what stood in the way'
        : 'GitHub Enterprise Server takes no artifacts from this client: measure and judge in one job, with `baseline-path`',
    })
  const [fault] = [
    ...faults,
    ...measured.flatMap(({ scenario: { gatePlan }, report }) =>
      report.shard === undefined
        ? measurementFaults(report, gatePlan)
        : shardFaults(report, gatePlan.maxErrorRate),
    ),
  ]
  const code = fault === undefined ? exitCode.ok : exitCode.invalid
  writeOutputs({
    verdict: 'measured',
    exitCode: code,
    reportPath: keptTogether(kept).path ?? '',
    rows: [],
    commentUrl: '',
  })
  if (fault !== undefined) log.failed(`The measurement is unusable: ${fault}`)
  return code
}
