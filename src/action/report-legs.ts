import { withAcceptMarks } from '../baseline/accept-mark.ts'
import { compareKeys } from '../baseline/comparability.ts'
import { mergeHistory, withHistory } from '../compare/history.ts'
import { Failure } from '../foundation/failure.ts'
import type { Waivers } from '../plan/waiver.ts'
import type { Report } from '../report/report.ts'
import { groupLegs, isSamePlan, judgeLegs } from '../run/judge-legs.ts'
import { mergeLegs } from '../run/merge-legs.ts'
import { apiProblem } from './api-problem.ts'
import { artifactName } from './artifact-name.ts'
import type { ArtifactStore, FoundArtifacts } from './artifact-store.ts'
import type { Job } from './job.ts'
import { log } from './log.ts'
import { readRunLegs } from './run-legs.ts'
import type { Judged } from './tell.ts'

type ReportPorts = {
  readonly signal: AbortSignal
  readonly waivers: Waivers
  /** Opens the store of a leg. */
  readonly openStore: (leg: string) => ArtifactStore
  /** Whether a valid run becomes a baseline for later ones. */
  readonly storing: boolean
}

/** Judges what the legs of this run have measured, all together, and stores a valid run whatever its verdict. */
export const reportLegs = async (job: Job, ports: ReportPorts): Promise<Judged> => {
  const legs = await log.group('Read the legs of this run', async () => {
    const found = await readRunLegs(job)
    for (const { provenance, model } of found.reports)
      log.info(`Leg '${provenance?.leg ?? ''}', attempt ${provenance?.runAttempt ?? 1}: ${model.name}`)
    const merged = mergeLegs(found.reports, (scenario) => job.gatePlanOf(scenario).maxErrorRate)
    const faults = [...found.faults, ...merged.faults]
    for (const text of [...faults, ...found.notes]) log.info(text)
    return { ...found, reports: merged.reports, faults }
  })
  const histories = await findHistories(groupLegs(legs.reports), ports)
  const groups = histories.map(({ reports, found }) => ({
    reports,
    found,
    plan: job.gatePlanOf(reports[0]!.settings.scenario),
  }))
  if (ports.signal.aborted) throw new Failure('interrupted', 'interrupted before there was a verdict')
  const faults = [...legs.faults, ...unmeasured(job, legs.reports)]
  const notes = [...job.notes, ...legs.notes]
  const judged = judgeLegs({ groups, plan: job.gatePlan, waivers: ports.waivers, faults, notes })
  const isStored = ports.storing && judged.result.verdict !== 'invalid'
  return {
    candidates: legs.reports,
    ...judged,
    reason: reasonsOf(histories),
    ...(isStored ? await storeFirstLegs(histories, job, ports) : { stored: false }),
  }
}

/** A scenario of the config file that no leg has measured is as bad as a leg that is missing. */
const unmeasured = ({ expected }: Job, reports: readonly Report[]): readonly string[] =>
  expected
    .filter((name) => reports.every(({ settings }) => settings.scenario !== name))
    .map((name) => `no leg has measured scenario \`${name}\``)

const legOf = ({ provenance }: Report): string => provenance?.leg ?? ''

/** Legs that are values of one sample, and what earlier runs hold for them. */
type History = {
  /** Under the first one's name the runs of their history are stored, one value a run, and found again. */
  readonly reports: readonly Report[]
  readonly found: FoundArtifacts
}

const findHistories = async (
  groups: readonly (readonly Report[])[],
  { openStore }: ReportPorts,
): Promise<readonly History[]> => {
  const all: (History & { readonly store: ArtifactStore })[] = []
  for (const reports of groups) {
    const store = openStore(legOf(reports[0]!))
    all.push({ reports, store, found: await store.find(reports[0]) })
  }
  return all.map(({ reports, store, found: { reason, ...own } }) => {
    const first = reports[0]!
    // Which leg gets which kind of machine may be chance: what others of the same plan have stored counts, where it is comparable.
    const others = all
      .filter((other) => other.store !== store && isSamePlan(other.reports[0]!, first))
      .flatMap(({ found }) => found.baselines)
      .filter(({ report }) => compareKeys(first, report).hard.length === 0)
    const isReplaced = own.baselines.length === 0 && others.length > 0
    return {
      reports,
      found: {
        ...own,
        baselines: [...own.baselines, ...others],
        ...(reason === undefined || isReplaced ? {} : { reason }),
      },
    }
  })
}

const reasonsOf = (histories: readonly History[]): string | undefined => {
  const reasons = new Set(histories.flatMap(({ found }) => found.reason ?? []))
  return reasons.size === 0 ? undefined : [...reasons].join('; ')
}

const storeFirstLegs = async (
  histories: readonly History[],
  job: Job,
  { openStore, waivers }: ReportPorts,
): Promise<Pick<Judged, 'stored' | 'storeFailure'>> => {
  try {
    const names = await artifactNames(job)
    for (const { reports, found } of histories) {
      const report = reports[0]!
      const leg = legOf(report)
      const name = artifactName('baseline', { ...job.slot, leg }, job.context.runAttempt)
      if (names.has(name)) continue
      const past = mergeHistory(found.baselines, job.gatePlanOf(report.settings.scenario))
      await openStore(leg).save(withAcceptMarks(withHistory(report, past), waivers))
    }
    return { stored: true }
  } catch (error) {
    return { stored: false, storeFailure: storeFailureOf(error) }
  }
}

const storeFailureOf = (error: unknown): Failure =>
  error instanceof Failure
    ? error
    : new Failure('unwritable-output', `the baseline was not stored: ${apiProblem(error).text}`)

/** Names of this run's artifacts: legs with `role: all` have stored their baselines themselves. */
const artifactNames = async ({ clients, context }: Job): Promise<ReadonlySet<string>> => {
  const artifacts = await clients.api.paginate(clients.api.rest.actions.listWorkflowRunArtifacts, {
    owner: context.repository.owner,
    repo: context.repository.name,
    run_id: context.runId,
    per_page: 100,
  })
  return new Set(artifacts.map(({ name }) => name))
}
