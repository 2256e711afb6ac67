import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import { Failure } from '../foundation/failure.ts'
import type { Interrupts } from '../host/interrupts.ts'
import { type Judgement, measureAndJudge } from '../run/measure-and-judge.ts'
import { type ArtifactStore, createArtifactStore } from './artifact-store.ts'
import { takesArtifacts } from './artifact-upload.ts'
import { resolveBaseCommit } from './base-commit.ts'
import { readCheckedOutCommit } from './checked-out-commit.ts'
import { type Job, prepareJob, readJobContext } from './job.ts'
import { type KeptReport, keepReport } from './kept-report.ts'
import { log } from './log.ts'
import { type MeasurePorts, measureJob } from './measure-job.ts'
import { writeOutputs } from './outputs.ts'
import { tellFailure, tellJudgement } from './tell.ts'
import { toldStore } from './told-store.ts'
import { saveStarted, saveVerdict } from './verdict-state.ts'

export type ActionPorts = Pick<MeasurePorts, 'clock' | 'analyze'> & {
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
    const { judgement, reason } = await judge(job, ports, (report) => {
      kept = report
    })
    const { verdict, code } = await tellJudgement(job, judgement, { ...ports, kept, reason })
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

type Judged = {
  readonly judgement: Judgement
  /** Why there was less to compare with than there could be. */
  readonly reason: string | undefined
}

const judge = async (
  job: Job,
  { env, clock, interruption: { signal }, analyze }: ActionPorts,
  onKept: (kept: KeptReport) => void,
): Promise<Judged> => {
  let reason: string | undefined
  const storable = takesArtifacts(job.context.serverUrl)
  if (!storable)
    log.warning(
      'GitHub Enterprise Server takes no artifacts from this client: no report and no baseline is stored.',
    )
  const store = await openStore(job, env)
  const judgement = await measureAndJudge(job.gatePlan, {
    signal,
    measure: () => measureJob(job, { clock, signal, analyze }),
    keep: async (report) => onKept(await keepReport(job, report, { env, signal })),
    store: {
      ...store,
      find: async () => {
        const found = await store.find()
        reason = found.reason
        return found
      },
    },
    storing: job.policy.stores && storable,
  })
  return { judgement, reason }
}

const openStore = async (job: Job, env: NodeJS.ProcessEnv): Promise<ArtifactStore> => {
  const { context, clients, slot, actionPlan } = job
  const checkedOut = await readCheckedOutCommit(env['GITHUB_WORKSPACE'])
  const base = await resolveBaseCommit(clients.api, context, checkedOut)
  const { baselineWorkflows } = actionPlan
  const workflowFiles = baselineWorkflows.length > 0 ? baselineWorkflows : [context.workflowFile]
  return toldStore(createArtifactStore({ clients, context, slot, workflowFiles, base }), base.commit)
}
