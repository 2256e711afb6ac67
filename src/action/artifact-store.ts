import type { Baseline, ExcludedBaseline } from '../baseline/baseline.ts'
import type { BaselineStore, FoundBaselines } from '../baseline/baseline-store.ts'
import { Failure } from '../foundation/failure.ts'
import { readReport } from '../report/read-report.ts'
import type { Report } from '../report/report.ts'
import { writeReport } from '../report/write-report.ts'
import { createAncestry } from './ancestry.ts'
import { apiProblem } from './api-problem.ts'
import { permissionAdvice } from './api-refusal.ts'
import { downloadArtifact } from './artifact-download.ts'
import { artifactName, type Slot } from './artifact-name.ts'
import { uploadText } from './artifact-upload.ts'
import type { BaseCommitLookup } from './base-commit.ts'
import { type ActionContext, runUrl } from './context.ts'
import type { GitHubClients } from './github-client.ts'
import { findBaselineArtifact } from './run-artifact.ts'
import { listTrustedRuns, type TrustedRun } from './trusted-runs.ts'

/** What the artifacts of earlier runs hold; `reason` says why that is nothing, or less than it could be. */
export type FoundArtifacts = FoundBaselines & { readonly reason?: string }

/** The history of a repository's default branch, in workflow artifacts. */
export interface ArtifactStore extends BaselineStore {
  /** Never throws for what GitHub answers: whatever stands in the way becomes the reason. */
  find(candidate?: Report): Promise<FoundArtifacts>
}

export type ArtifactStoreOptions = {
  readonly clients: GitHubClients
  readonly context: ActionContext
  readonly slot: Slot
  /** Workflow files whose runs may serve as baseline. */
  readonly workflowFiles: readonly string[]
  /** Runs on this commit and its ancestors may serve as baseline. */
  readonly base: BaseCommitLookup
}

/** A store of one slot over the artifacts of trusted runs. */
export const createArtifactStore = (options: ArtifactStoreOptions): ArtifactStore => ({
  find: () => findBaselines(options),
  save: async (report) => {
    const name = artifactName('baseline', options.slot, options.context.runAttempt)
    const { problem } = await uploadText(name, writeReport(report))
    if (problem === undefined) return name
    throw new Failure('unwritable-output', `the baseline was not stored: ${problem}`)
  },
})

/** More runs than this add nothing to a comparison. */
const enoughBaselines = 20

/** Runs looked into for a baseline, at one to three API calls each. */
const maxRuns = 60

/** What was found on the way; the counts explain an empty result. */
type Search = {
  readonly baselines: Baseline[]
  readonly excluded: ExcludedBaseline[]
  runs: number
  inHistory: number
  expired: number
}

const findBaselines = async (options: ArtifactStoreOptions): Promise<FoundArtifacts> => {
  if (options.base.commit === undefined) return { baselines: [], excluded: [], reason: options.base.problem }
  const baseSha = options.base.commit.sha
  const search: Search = { baselines: [], excluded: [], runs: 0, inHistory: 0, expired: 0 }
  const { baselines, excluded } = search
  try {
    await collect(options, search, baseSha)
  } catch (error) {
    return { baselines, excluded, reason: refusal(error) }
  }
  const reason = baselines.length === 0 ? emptyReason(options, search, baseSha) : undefined
  return { baselines, excluded, ...(reason === undefined ? {} : { reason }) }
}

const collect = async (options: ArtifactStoreOptions, search: Search, baseSha: string): Promise<void> => {
  const { clients, context } = options
  const runs = await listTrustedRuns(clients.api, context, options.workflowFiles)
  search.runs = runs.length
  const oldest = runs.slice(0, maxRuns).at(-1)
  if (oldest === undefined) return
  const ancestry = await createAncestry(clients.api, context.repository, { baseSha, oldestSha: oldest.sha })
  for (const run of runs.slice(0, maxRuns)) {
    if (search.baselines.length >= enoughBaselines) return
    if (!(await ancestry.includes(run.sha))) continue
    search.inHistory += 1
    await readRun(options, search, run)
  }
}

const readRun = async (options: ArtifactStoreOptions, search: Search, run: TrustedRun): Promise<void> => {
  const { clients, context, slot } = options
  const artifact = await findBaselineArtifact(clients.api, context.repository, { run, slot })
  if (artifact === undefined) return
  if (artifact.expired) {
    search.expired += 1
    return
  }
  const label = `run ${run.id}`
  if (artifact.isForeign) {
    search.excluded.push({ label, reason: 'GitHub says that its artifact is of another run' })
    return
  }
  const { text, problem } = await downloadArtifact(clients, context.repository, artifact)
  const report = problem ?? readTrusted(text, label, run)
  if (typeof report === 'string') search.excluded.push({ label, reason: report })
  else search.baselines.push({ report, label, url: runUrl(context, run.id) })
}

/** The report in an artifact, or why it is not believed. */
const readTrusted = (text: string, label: string, run: TrustedRun): Report | string => {
  try {
    const report = readReport(text, label)
    const origin = report.provenance?.runId
    return origin === run.id ? report : `it says it comes from run ${origin ?? 'unknown'}`
  } catch (error) {
    if (error instanceof Failure && error.code === 'unreadable-report') return error.message
    throw error
  }
}

const refusal = (error: unknown): string => {
  const problem = apiProblem(error)
  return `the baselines could not be read: ${problem.text}${permissionAdvice(problem)}`
}

const emptyReason = (
  { context, workflowFiles }: ArtifactStoreOptions,
  { runs, inHistory, expired, excluded }: Search,
  baseSha: string,
): string | undefined => {
  const branch = context.repository.defaultBranch
  const where = `${workflowFiles.join(', ')} on ${branch}`
  if (runs === 0) return `no finished run of ${where} yet`
  if (inHistory === 0) return `no run of ${where} is in the history of the base commit ${baseSha.slice(0, 7)}`
  if (expired > 0)
    return `the stored runs of ${where} have expired (${expired}); GitHub keeps artifacts for a limited time`
  return excluded.length > 0
    ? undefined
    : `no run of ${where} has stored a baseline for this suite and leg yet`
}
