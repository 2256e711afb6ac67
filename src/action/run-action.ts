import type { BaselineStore } from '../baseline/baseline-store.ts'
import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import { Failure } from '../foundation/failure.ts'
import type { Interrupts } from '../host/interrupts.ts'
import type { Report } from '../report/report.ts'
import { type Measured, measureAndJudge } from '../run/measure-and-judge.ts'
import { compareVersions, decideByAb, findAbJob } from './ab-job.ts'
import type { AbJobPorts } from './ab-job-ports.ts'
import { type ArtifactStore, createArtifactStore } from './artifact-store.ts'
import { type BaseCommitLookup, resolveBaseCommit } from './base-commit.ts'
import { readCheckedOutCommit } from './checked-out-commit.ts'
import { measuredRun } from './context.ts'
import { driftNote } from './drift-note.ts'
import { type Job, type OpenedJob, openJob, readJobContext } from './job.ts'
import { type KeptReport, keepAbReport, keepReport, keptTogether } from './kept-report.ts'
import { type MeasurePorts, measureScenarios } from './measure-job.ts'
import { measureLeg } from './measure-leg.ts'
import { writeOutputs } from './outputs.ts'
import { storeElsewhere } from './path-store.ts'
import { prepareJob } from './prepare-job.ts'
import { reportLegs } from './report-legs.ts'
import { serverTraces } from './server-state.ts'
import { type Judged, tellFailure, tellJudgement, tellNothing, timeOf } from './tell.ts'
import { toldStore } from './told-store.ts'
import { findTriggered } from './triggering-run.ts'
import { saveStarted, saveVerdict } from './verdict-state.ts'
import { withServer } from './with-server.ts'

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
  let told: OpenedJob | undefined
  let kept: KeptReport = {}
  try {
    const { signal } = ports.interruption
    const { env, clock } = ports
    let opening = await openJob(await readJobContext(env), { env, clock, signal })
    told = opening.opened
    if (told.context.triggeredBy !== undefined) {
      const found = await findTriggered(told.clients.api, told.context, env['GITHUB_WORKSPACE'])
      if (found.nothing !== undefined) {
        await tellNothing(found.nothing, env)
        saveVerdict('skipped')
        return exitCode.ok
      }
      told = { ...told, context: found.context }
      opening = { ...opening, opened: told }
    }
    const base = baseCommitOf(told, env)
    const prepared = await prepareJob(opening, { env, signal, base })
    const onKept = (report: KeptReport): void => {
      kept = report
    }
    const traces = serverTraces()
    return await withServer(prepared, { env, clock, signal, traces }, async (job) => {
      if (job.actionPlan.role === 'measure') {
        const code = await measureLeg(job, { ...ports, signal, onKept })
        saveVerdict('measured')
        return code
      }
      const judged = await judge(job, { ...ports, base, onKept, traces })
      const note = await driftNote(job, judged)
      const { verdict, code } = await tellJudgement(job, judged, { ...ports, kept, note })
      saveVerdict(verdict)
      return code
    })
  } catch (error) {
    const failure = Failure.from(error)
    const code =
      (failure.code === 'interrupted' ? ports.interruption.exitCode() : undefined) ?? failure.exitCode
    await tellFailure(failure, { ...ports, job: told, kept, code })
    saveVerdict('invalid')
    return code
  }
}

/** Finds the base commit when it is first asked for, and then knows it. */
const baseCommitOf = (opened: OpenedJob, env: NodeJS.ProcessEnv): (() => Promise<BaseCommitLookup>) => {
  let found: Promise<BaseCommitLookup> | undefined
  const find = async (): Promise<BaseCommitLookup> => {
    const checkedOut = await readCheckedOutCommit(env['GITHUB_WORKSPACE'])
    return resolveBaseCommit(opened.clients.api, opened.context, checkedOut)
  }
  return () => {
    found ??= find()
    return found
  }
}

type JudgePorts = ActionPorts &
  Pick<AbJobPorts, 'traces'> & {
    readonly base: () => Promise<BaseCommitLookup>
    readonly onKept: (kept: KeptReport) => void
  }

const judge = async (
  job: Job,
  { env, clock, interruption: { signal }, analyze, runAb, base, onKept, traces }: JudgePorts,
): Promise<Judged> => {
  const elsewhere = storeElsewhere(job, env['GITHUB_WORKSPACE'])
  const waivers = { list: job.waivers, today: timeOf(clock).slice(0, 10) }
  const ab = await findAbJob(job, env)
  const abPorts = { env, clock, signal, runAb, waivers, traces }
  if (job.actionPlan.compare === 'ab' && ab !== undefined && !('problem' in ab)) {
    const { result, outcome } = await compareVersions(job, ab, abPorts)
    if (outcome !== undefined) onKept(await keepAbReport(job, outcome.report, { env, signal }))
    const told = { ...result, notes: [...job.notes, ...result.notes] }
    return {
      candidates: [],
      baselines: [],
      stored: false,
      result: told,
      ...(outcome && { ab: outcome.report }),
    }
  }
  const openStore = elsewhere === undefined ? await findStores(job, base) : () => elsewhere.store
  const storing = job.policy.stores && (elsewhere?.isWritable ?? true)
  if (job.actionPlan.role === 'report') return reportLegs(job, { signal, waivers, openStore, storing })
  const reasons = new Set<string>()
  const judgement = await measureAndJudge(job.gatePlan, {
    signal,
    waivers,
    storing,
    notes: job.notes,
    measure: () => measure(job, { clock, signal, analyze, env, onKept, openStore, reasons }),
  })
  const judged = { ...judgement, reason: reasons.size === 0 ? undefined : [...reasons].join('; ') }
  if (ab === undefined) return judged
  const { result, outcome } = await decideByAb(job, judged.result, { ...abPorts, ab })
  if (outcome === undefined) return { ...judged, result }
  await keepAbReport(job, outcome.report, { env, signal })
  return { ...judged, candidates: [], baselines: [], result, ab: outcome.report, reason: undefined }
}

type JobMeasurePorts = MeasurePorts &
  Pick<JudgePorts, 'env' | 'onKept'> & {
    readonly openStore: (leg: string) => ArtifactStore
    /** Takes why stores hold less than they could. */
    readonly reasons: Set<string>
  }

const measure = async (
  job: Job,
  { env, onKept, openStore, reasons, ...ports }: JobMeasurePorts,
): Promise<{ readonly measured: readonly Measured[]; readonly faults: readonly string[] }> => {
  const kept: KeptReport[] = []
  const { measured, faults } = await measureScenarios(
    job,
    { ...ports, env },
    async ({ scenario, report }) => {
      kept.push(await keepReport(job, scenario, report, { env, signal: ports.signal }))
      onKept(keptTogether(kept))
    },
  )
  const storeOf = (leg: string): BaselineStore => {
    const store = openStore(leg)
    const find = async (candidate: Report) => {
      const found = await store.find(candidate)
      if (found.reason !== undefined) reasons.add(found.reason)
      return found
    }
    return { ...store, find }
  }
  return {
    measured: measured.map(({ scenario, report }) => ({
      report,
      plan: scenario.gatePlan,
      store: storeOf(scenario.slot.leg),
    })),
    faults,
  }
}

/** Opens the stores of legs, all of them over the history of one base commit. */
const findStores = async (
  { context, clients, slot, actionPlan }: Job,
  findBase: () => Promise<BaseCommitLookup>,
): Promise<(leg: string) => ArtifactStore> => {
  const base = await findBase()
  const { baselineWorkflows } = actionPlan
  const workflowFiles = baselineWorkflows.length > 0 ? baselineWorkflows : [measuredRun(context).workflowFile]
  return (leg) =>
    toldStore(
      createArtifactStore({ clients, context, slot: { ...slot, leg }, workflowFiles, base }),
      base.commit,
    )
}
