import { newModelResult } from '../compare/new-model.ts'
import { excuseSameModel } from '../compare/same-model.ts'
import type { GateResult } from '../compare/verdict.ts'
import { waive } from '../compare/waive.ts'
import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import type { AbPlan } from '../plan/ab-plan.ts'
import { uploadTarget } from '../plan/upload-target.ts'
import type { Waivers } from '../plan/waiver.ts'
import type { AbOutcome } from '../run/ab.ts'
import type { AbPorts, AbProgress } from '../run/ab-ports.ts'
import { withTlsFiles } from '../run/analyze.ts'
import { prepareUpload } from '../run/prepare-upload.ts'
import { type Uploads, withUploads } from '../run/with-uploads.ts'
import { abProgressLine } from './ab-progress-line.ts'
import { type CheckedOutModel, findCheckedOutModel } from './checked-out-model.ts'
import { type Job, provenanceOf } from './job.ts'
import { log } from './log.ts'
import { type ModelVersions, type NoVersionBefore, readModelVersions } from './model-versions.ts'

export type AbJobPorts = {
  readonly env: NodeJS.ProcessEnv
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Regressions that were accepted beforehand. */
  readonly waivers: Waivers
  readonly runAb: (plan: AbPlan, ports: AbPorts) => Promise<AbOutcome>
}

/** What a comparison side by side came to; without an `outcome` nothing was measured. */
export type ComparedVersions = { readonly result: GateResult; readonly outcome?: AbOutcome }

/** A model's directory and how it is compared, ready to be driven. */
export type AbJob = { readonly model: CheckedOutModel; readonly abPlan: AbPlan }

/**
 * The A/B that this run may need, or why there can be none; undefined: none is wanted. On the default branch stored runs are only
 * shown, so that nothing has to follow them. Throws Failure('invalid-option') for a directory that cannot be the model's.
 */
export const findAbJob = async (
  { ab, actionPlan, scenarios, policy }: Job,
  env: NodeJS.ProcessEnv,
): Promise<AbJob | { readonly problem: string } | undefined> => {
  const { uploadModels, compare } = actionPlan
  const [scenario] = scenarios
  if (ab === undefined || scenario === undefined || uploadModels === undefined) return undefined
  if (compare === 'stored' && policy.comparesWith === 'history') return undefined
  if (ab.plan === undefined) return { problem: ab.problem }
  const { name } = scenario.plan.model
  const model = await findCheckedOutModel(env['GITHUB_WORKSPACE'], uploadModels, name)
  return { model, abPlan: ab.plan }
}

/** Compares a model as of the base commit with that of the checkout, both on the server at once. Throws a Failure. */
export const compareVersions = async (job: Job, ab: AbJob, ports: AbJobPorts): Promise<ComparedVersions> => {
  const versions = await findVersions(job, ab, ports)
  if ('nothingBefore' in versions) {
    const because = versions.nothingBefore
    const { model, levels, thresholds } = ab.abPlan
    return { result: newModelResult({ model, levels, thresholds, because }) }
  }
  return compareFound(job, ab, { versions, ...ports })
}

/** The verdicts of stored runs after which an A/B can tell more. */
const undecided: ReadonlySet<GateResult['verdict']> = new Set(['inconclusive', 'no-baseline'])

/**
 * What follows a comparison with stored runs that decided nothing: an A/B, or the same result with the reason why there was none
 * in its notes. Whatever stands in the way of the A/B leaves the result as it is; only an interruption is thrown.
 */
export const decideByAb = async (
  job: Job,
  stored: GateResult,
  { ab, ...ports }: AbJobPorts & { readonly ab: AbJob | { readonly problem: string } },
): Promise<ComparedVersions> => {
  if (!undecided.has(stored.verdict)) return { result: stored }
  const notPossible = (why: string): ComparedVersions => {
    log.warning(`Stored runs could not decide, and both versions were not compared on this runner: ${why}`)
    const note = `Both versions of the model were not compared on this runner: ${why.replace(/\.$/, '')}.`
    return { result: { ...stored, notes: [...stored.notes, note] } }
  }
  if ('problem' in ab) return notPossible(ab.problem)
  try {
    const versions = await findVersions(job, ab, ports)
    if ('nothingBefore' in versions) return notPossible(versions.nothingBefore)
    // The change is somewhere else then, where an A/B of the model does not look.
    if (versions.isSame) return notPossible('the files of the model are the same in both commits')
    const { result, ...compared } = await compareFound(job, ab, { versions, ...ports })
    if (result.verdict === 'invalid') return notPossible(result.faults[0] ?? 'the measurement cannot be used')
    const before = `Stored runs could not decide (${stored.verdict}), so both versions of the model were compared on this runner.`
    return { ...compared, result: { ...result, notes: [before, ...result.notes] } }
  } catch (error) {
    const failure = Failure.from(error)
    if (ports.signal.aborted || failure.code === 'interrupted' || failure.code === 'internal') throw failure
    return notPossible(failure.message)
  }
}

const findVersions = (
  job: Job,
  { model }: AbJob,
  ports: AbJobPorts,
): Promise<ModelVersions | NoVersionBefore> =>
  log.group('Find both versions of the model', () => readModelVersions(job, model, ports))

type Found = AbJobPorts & { readonly versions: ModelVersions }

const compareFound = async (
  job: Job,
  { abPlan }: AbJob,
  { versions, runAb, clock, signal, waivers }: Found,
): Promise<ComparedVersions> => {
  const { actionPlan } = job
  const { a, b } = abPlan
  const uploads: Uploads = {
    a: prepareUpload(versions.base, a.plan.model.name),
    b: prepareUpload(versions.candidate, b.plan.model.name),
  }
  const { target: measured } = await withTlsFiles(b.plan)
  const target = uploadTarget(measured, actionPlan.grpcUrl)
  const ports = { clock, signal, onStep: log.info, onLeft: log.warning }
  const outcome = await log.group('Compare both versions', () =>
    withUploads(target, uploads, ports, (reload) =>
      runAb(abPlan, { clock, signal, reload, provenance: provenanceOf(job, job), onProgress: tellProgress }),
    ),
  )
  if (signal.aborted) throw new Failure('interrupted', 'interrupted before there was a verdict')
  const { sha, how } = versions.baseCommit
  const sides = `Base: the model's directory as of commit \`${sha.slice(0, 7)}\`, ${how}.`
  const judged = waive(outcome.result, waivers, [])
  const result = { ...judged, notes: [...judged.notes, sides] }
  return { result: versions.isSame ? excuseSameModel(result) : result, outcome }
}

const tellProgress = (progress: AbProgress): void => {
  const line = abProgressLine(progress)
  if (line !== undefined) log.info(line)
}
