import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import { Failure } from '../foundation/failure.ts'
import type { Interrupts } from '../host/interrupts.ts'
import { measureAndJudge } from '../run/measure-and-judge.ts'
import { type AbJobPorts, compareVersions, decideByAb, findAbJob } from './ab-job.ts'
import { type ArtifactStore, createArtifactStore } from './artifact-store.ts'
import { resolveBaseCommit } from './base-commit.ts'
import { readCheckedOutCommit } from './checked-out-commit.ts'
import { readWaivers } from './config.ts'
import { measuredRun } from './context.ts'
import { driftNote } from './drift-note.ts'
import { type Job, prepareJob, readJobContext } from './job.ts'
import { type KeptReport, keepAbReport, keepReport } from './kept-report.ts'
import { type MeasurePorts, measureJob } from './measure-job.ts'
import { measureLeg } from './measure-leg.ts'
import { writeOutputs } from './outputs.ts'
import { storeElsewhere } from './path-store.ts'
import { reportLegs } from './report-legs.ts'
import { type Judged, tellFailure, tellJudgement, tellNothing, timeOf } from './tell.ts'
import { toldStore } from './told-store.ts'
import { findTriggered } from './triggering-run.ts'
import { saveStarted, saveVerdict } from './verdict-state.ts'

export type ActionPorts = Pick<MeasurePorts, 'clock' | 'analyze'> &
  Pick<AbJobPorts, 'runAb'> & {
    readonly env: NodeJS.ProcessEnv
    readonly interruption: Pick<Interrupts, 'signal' | 'exitCode'>
  }

/** Runs the action from its inputs to the exit code of its process. Whatever ends a run is told, and not thrown. */
export const runAction = async (ports: ActionPorts): Promise<ExitCode> => {
  saveStarted()
  // Should this process be killed, what later steps read must not look like a pass.
  writeOutputs({ verdict: 'invalid', exitCode: exitCode.invalid, reportPath: '', rows: [], commentUrl: '' })
  let job: Job | undefined
  let kept: KeptReport = {}
  try {
    const { signal } = ports.interruption
    job = prepareJob(await readJobContext(ports.env), { clock: ports.clock, signal })
    if (job.context.triggeredBy !== undefined) {
      const found = await findTriggered(job.clients.api, job.context, ports.env['GITHUB_WORKSPACE'])
      if (found.nothing !== undefined) {
        await tellNothing(found.nothing, ports.env)
        saveVerdict('skipped')
        return exitCode.ok
      }
      job = { ...job, context: found.context }
    }
    const onKept = (report: KeptReport): void => {
      kept = report
    }
    if (job.actionPlan.role === 'measure') {
      const code = await measureLeg(job, { ...ports, signal, onKept })
      saveVerdict('measured')
      return code
    }
    const judged = await judge(job, ports, onKept)
    const note = await driftNote(job, judged)
    const { verdict, code } = await tellJudgement(job, judged, { ...ports, kept, note })
    saveVerdict(verdict)
    return code
  } catch (error) {
    const failure = Failure.from(error)
    const code =
      (failure.code === 'interrupted' ? ports.interruption.exitCode() : undefined) ?? failure.exitCode
    await tellFailure(failure, { ...ports, job, kept, code })
    saveVerdict('invalid')
    return code
  }
}

const judge = async (
  job: Job,
  { env, clock, interruption: { signal }, analyze, runAb }: ActionPorts,
  onKept: (kept: KeptReport) => void,
): Promise<Judged> => {
  const elsewhere = storeElsewhere(job, env['GITHUB_WORKSPACE'])
  const waivers = await readWaivers(job, { workspace: env['GITHUB_WORKSPACE'], now: timeOf(clock) })
  const ab = await findAbJob(job, env)
  const abPorts = { env, clock, signal, runAb, waivers }
  if (job.actionPlan.compare === 'ab' && ab !== undefined && !('problem' in ab)) {
    const { result, outcome } = await compareVersions(job, ab, abPorts)
    if (outcome !== undefined) onKept(await keepAbReport(job, outcome.report, { env, signal }))
    return { candidates: [], baselines: [], stored: false, result, ...(outcome && { ab: outcome.report }) }
  }
  const openStore = elsewhere === undefined ? await findStores(job, env) : () => elsewhere.store
  const storing = job.policy.stores && (elsewhere?.isWritable ?? true)
  if (job.actionPlan.role === 'report') return reportLegs(job, { signal, waivers, openStore, storing })
  let reason: string | undefined
  const store = openStore(job.slot.leg)
  const { report, ...judgement } = await measureAndJudge(job.gatePlan, {
    signal,
    waivers,
    measure: () => measureJob(job, { clock, signal, analyze }),
    keep: async (measured) => onKept(await keepReport(job, measured, { env, signal })),
    store: {
      ...store,
      find: async () => {
        const found = await store.find()
        reason = found.reason
        return found
      },
    },
    storing,
  })
  const judged = { ...judgement, candidates: [report], reason }
  if (ab === undefined) return judged
  const { result, outcome } = await decideByAb(job, judgement.result, { ...abPorts, ab })
  if (outcome === undefined) return { ...judged, result }
  await keepAbReport(job, outcome.report, { env, signal })
  return { ...judged, candidates: [], baselines: [], result, ab: outcome.report, reason: undefined }
}

/** Opens the stores of legs, all of them over the history of one base commit. */
const findStores = async (job: Job, env: NodeJS.ProcessEnv): Promise<(leg: string) => ArtifactStore> => {
  const { context, clients, slot, actionPlan } = job
  const checkedOut = await readCheckedOutCommit(env['GITHUB_WORKSPACE'])
  const base = await resolveBaseCommit(clients.api, context, checkedOut)
  const { baselineWorkflows } = actionPlan
  const workflowFiles = baselineWorkflows.length > 0 ? baselineWorkflows : [measuredRun(context).workflowFile]
  return (leg) =>
    toldStore(
      createArtifactStore({ clients, context, slot: { ...slot, leg }, workflowFiles, base }),
      base.commit,
    )
}
