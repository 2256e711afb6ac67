import { newModelResult } from '../compare/new-model.ts'
import { excuseSameModel } from '../compare/same-model.ts'
import type { GateResult } from '../compare/verdict.ts'
import { waive } from '../compare/waive.ts'
import { Failure } from '../foundation/failure.ts'
import type { AbPlan } from '../plan/ab-plan.ts'
import { abRepository } from '../plan/action-plan.ts'
import { uploadTarget } from '../plan/upload-target.ts'
import { withTlsFiles } from '../run/analyze.ts'
import { prepareUpload } from '../run/prepare-upload.ts'
import { type Uploads, withUploads } from '../run/with-uploads.ts'
import type { AbJobPorts, ComparedVersions } from './ab-job-ports.ts'
import { tellAbProgress } from './ab-progress-line.ts'
import { inScenario } from './ab-scenario.ts'
import { compareServers, type ServersAb } from './ab-servers.ts'
import { type CheckedOutModel, findCheckedOutModel } from './checked-out-model.ts'
import { type Job, provenanceOf } from './job.ts'
import { log } from './log.ts'
import { type ModelVersions, type NoVersionBefore, readModelVersions } from './model-versions.ts'
import { blameServer, serverEnded } from './served.ts'

/** What is compared, ready to be driven: two versions of a model on one server, or two servers. */
export type AbJob = UploadsAb | ServersAb

type UploadsAb = { readonly model: CheckedOutModel; readonly abPlan: AbPlan; readonly baseServer?: never }

/**
 * The A/B that this run may need, or why there can be none; undefined: none is wanted. On the default branch stored runs are only
 * shown, so that nothing has to follow them. Throws Failure('invalid-option') for a directory that cannot be the model's.
 */
export const findAbJob = async (
  { ab, actionPlan, scenarios, policy, baseServer }: Job,
  env: NodeJS.ProcessEnv,
): Promise<AbJob | { readonly problem: string } | undefined> => {
  const { compare } = actionPlan
  const [scenario] = scenarios
  if (ab === undefined || scenario === undefined) return undefined
  if (compare === 'stored' && policy.comparesWith === 'history') return undefined
  if (ab.plan === undefined) return { problem: ab.problem }
  if (baseServer !== undefined) return { baseServer, abPlan: ab.plan }
  const repository = abRepository(actionPlan)
  if (repository === undefined) return undefined
  const { name } = scenario.plan.model
  try {
    const model = await findCheckedOutModel(env['GITHUB_WORKSPACE'], repository.path, name, repository.option)
    return { model, abPlan: ab.plan }
  } catch (error) {
    // Nobody has asked for models to be sent: what is served may be arranged otherwise.
    if (compare === 'ab' || actionPlan.uploadModels !== undefined || !(error instanceof Failure)) throw error
    return { problem: error.message }
  }
}

/**
 * Compares a model as of the base commit with that of the checkout: both on the server at once, or each on a server of its own where
 * the way it is started changed. Throws a Failure.
 */
export const compareVersions = async (job: Job, ab: AbJob, ports: AbJobPorts): Promise<ComparedVersions> => {
  if (ab.baseServer !== undefined) return compareServers(job, ab, ports)
  const versions = await findVersions(job, ab, ports)
  if ('nothingBefore' in versions) {
    const because = versions.nothingBefore
    const { model, levels, thresholds } = ab.abPlan
    return { result: inScenario(newModelResult({ model, levels, thresholds, because }), ab.abPlan) }
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
  const isOfServers = 'baseServer' in ab && ab.baseServer !== undefined
  const sides = isOfServers ? 'servers' : 'versions of the model'
  const notPossible = (why: string): ComparedVersions => {
    log.warning(`Stored runs could not decide, and both versions were not compared on this runner: ${why}`)
    const note = `Both ${sides} were not compared on this runner: ${why.replace(/\.$/, '')}.`
    return { result: { ...stored, notes: [...stored.notes, note] } }
  }
  if ('problem' in ab) return notPossible(ab.problem)
  try {
    const found =
      ab.baseServer === undefined
        ? await compareChanged(job, ab, ports)
        : await compareServers(job, ab, ports)
    if (typeof found === 'string') return notPossible(found)
    const { result, ...compared } = found
    if (result.nothingBecause !== undefined) return notPossible(result.nothingBecause)
    if (result.verdict === 'invalid') return notPossible(result.faults[0] ?? 'the measurement cannot be used')
    const before = `Stored runs could not decide (${stored.verdict}), so both ${sides} were compared on this runner.`
    return { ...compared, result: { ...result, notes: [before, ...result.notes] } }
  } catch (error) {
    const failure = Failure.from(blameServer(error, job.served, ports.signal))
    if (ports.signal.aborted || failure.code === 'interrupted' || failure.code === 'internal') throw failure
    return notPossible(failure.message)
  }
}

/** After stored runs: why the model's own change cannot be what they could not decide about, or the comparison. */
const compareChanged = async (
  job: Job,
  ab: UploadsAb,
  ports: AbJobPorts,
): Promise<ComparedVersions | string> => {
  const versions = await findVersions(job, ab, ports)
  if ('nothingBefore' in versions) return versions.nothingBefore
  // The change is somewhere else then, where an A/B of the model does not look.
  if (versions.isSame) return 'the files of the model are the same in both commits'
  return compareFound(job, ab, { versions, ...ports })
}

const findVersions = (
  job: Job,
  { model }: UploadsAb,
  ports: AbJobPorts,
): Promise<ModelVersions | NoVersionBefore> =>
  log.group('Find both versions of the model', () => readModelVersions(job, model, ports))

type Found = AbJobPorts & { readonly versions: ModelVersions }

const compareFound = async (
  job: Job,
  { abPlan }: UploadsAb,
  { versions, runAb, clock, signal, waivers }: Found,
): Promise<ComparedVersions> => {
  const { actionPlan, served } = job
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
      runAb(abPlan, {
        clock,
        signal: AbortSignal.any([signal, ...(served === undefined ? [] : [served.gone])]),
        reload,
        provenance: provenanceOf(job, job),
        ...(served && { serving: served.way, image: served.image }),
        onProgress: tellAbProgress,
      }),
    ),
  )
  if (signal.aborted) throw new Failure('interrupted', 'interrupted before there was a verdict')
  const ended = served?.howEnded()
  if (ended !== undefined) throw serverEnded(ended)
  const { sha, how } = versions.baseCommit
  const sides = `Base: the model's directory as of commit \`${sha.slice(0, 7)}\`, ${how}.`
  const judged = waive(inScenario(outcome.result, abPlan), waivers, [])
  const result = { ...judged, notes: [...judged.notes, sides] }
  return { result: versions.isSame ? excuseSameModel(result) : result, outcome }
}
