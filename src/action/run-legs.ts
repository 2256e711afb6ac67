import { Failure } from '../foundation/failure.ts'
import { readReport } from '../report/read-report.ts'
import type { Report } from '../report/report.ts'
import { apiProblem } from './api-problem.ts'
import { downloadArtifact, type StoredArtifact } from './artifact-download.ts'
import { reportLegOf } from './artifact-name.ts'
import { type ExpectedOrigin, isOfRun } from './artifact-origin.ts'
import { type ActionContext, candidateSha, measuredRun } from './context.ts'
import type { Job } from './job.ts'

/** What the legs of this workflow run have measured. */
export type RunLegs = {
  /** One report a leg, by the names of the legs. */
  readonly reports: readonly Report[]
  /** Why the legs as they are cannot be judged, in plain sentences. */
  readonly faults: readonly string[]
  /** Legs that were measured more than once. */
  readonly notes: readonly string[]
}

/**
 * Reads the reports that the legs of the run that is judged have stored (this very run, but for `workflow_run`); nothing of
 * another run is believed. Of the attempts of a leg the newest counts. Never throws for what GitHub answers: whatever stands in
 * the way becomes a fault.
 */
export const readRunLegs = async (job: Job): Promise<RunLegs> => {
  try {
    const stored = await listLegs(job)
    const newest = newestOfEach(stored)
    const read = await readAll(job, newest)
    const reports = read.flatMap(({ report }) => report ?? [])
    return {
      reports,
      faults: [...missingFault(job, reports), ...read.flatMap(({ fault }) => fault ?? [])],
      notes: [...originNotes(job), ...repeatedNote(stored, newest)],
    }
  } catch (error) {
    return {
      reports: [],
      faults: [`the legs of this run could not be read: ${apiProblem(error).text}`],
      notes: originNotes(job),
    }
  }
}

type StoredLeg = StoredArtifact & {
  readonly leg: string
  readonly attempt: number
  /** GitHub itself names another origin for it. */
  readonly isForeign: boolean
}

/** More than GitHub lets a matrix have, with a few scenarios each. */
const maxLegs = 1000

/** All legs together: a run from elsewhere must not fill this machine's memory. */
const maxLegsBytes = 200_000_000

const listLegs = async ({ clients, context, slot }: Job): Promise<readonly StoredLeg[]> => {
  const { owner, name: repo } = context.repository
  const pages = clients.api.paginate.iterator(clients.api.rest.actions.listWorkflowRunArtifacts, {
    owner,
    repo,
    run_id: measuredRun(context).runId,
    per_page: 100,
  })
  const legs: StoredLeg[] = []
  for await (const { data } of pages)
    for (const { id, name, size_in_bytes: sizeBytes, digest, expired, workflow_run: origin } of data) {
      const found = reportLegOf(name, slot.suite)
      if (found !== undefined && !expired && legs.length < maxLegs * 4)
        legs.push({
          id,
          sizeBytes,
          digest: digest ?? undefined,
          ...found,
          isForeign: !isOfRun(origin, originOf(context)),
        })
    }
  return legs
}

const originOf = (context: ActionContext): ExpectedOrigin => {
  const { runId, ended } = measuredRun(context)
  return { runId, repositoryId: context.repository.id, headRepositoryId: ended?.headRepository.id }
}

/** By the names of the legs, numbers in them as numbers. */
const newestOfEach = (stored: readonly StoredLeg[]): readonly StoredLeg[] => {
  const newest = new Map<string, StoredLeg>()
  for (const one of stored) {
    const known = newest.get(one.leg)
    if (known === undefined || one.attempt > known.attempt) newest.set(one.leg, one)
  }
  return [...newest.values()]
    .toSorted((a, b) => a.leg.localeCompare(b.leg, 'en', { numeric: true }))
    .slice(0, maxLegs)
}

type ReadLeg = { readonly report?: Report; readonly fault?: string }

const readAll = async (job: Job, legs: readonly StoredLeg[]): Promise<readonly ReadLeg[]> => {
  const all: ReadLeg[] = []
  const sizeBytes = legs.reduce((sum, leg) => sum + leg.sizeBytes, 0)
  if (sizeBytes > maxLegsBytes)
    return [{ fault: `the legs have ${sizeBytes} bytes together, expected at most ${maxLegsBytes}` }]
  // One after the other: each may be some megabytes.
  for (const leg of legs) all.push(await readLeg(job, leg))
  return all
}

const readLeg = async (job: Job, leg: StoredLeg): Promise<ReadLeg> => {
  if (leg.isForeign)
    return { fault: `leg '${leg.leg}' cannot be used: GitHub says that it is of another run` }
  const { text, problem } = await downloadArtifact(job.clients, job.context.repository, leg)
  const report = problem ?? readOwn(job, leg, text)
  if (report === undefined) return {}
  if (typeof report !== 'string') return { report }
  return { fault: `leg '${leg.leg}' cannot be used: ${report}` }
}

/** The report, or why it is not that of this leg. A suite's name may begin like another's: undefined for a leg of such a one. */
const readOwn = (
  { context, slot }: Job,
  { leg, attempt }: StoredLeg,
  text: string,
): Report | string | undefined => {
  try {
    const report = readReport(text, `leg '${leg}'`)
    const { provenance } = report
    if (provenance?.suite.startsWith(`${slot.suite}.`)) return undefined
    const run = measuredRun(context)
    const isOwn =
      provenance?.runId === run.runId &&
      provenance.repository === `${context.repository.owner}/${context.repository.name}` &&
      provenance.event === run.event &&
      provenance.workflow === run.workflowFile &&
      provenance.sha === candidateSha(context) &&
      attempt <= run.runAttempt &&
      provenance.suite === slot.suite &&
      provenance.leg === leg &&
      provenance.runAttempt === attempt
    return isOwn ? report : 'it says that it was measured by another run, leg or suite'
  } catch (error) {
    if (error instanceof Failure && error.code === 'unreadable-report') return error.message
    throw error
  }
}

/**
 * Every report says how many its job makes: one for each leg of the matrix and each scenario. The `legs` input demands legs, however
 * many scenarios each has.
 */
const missingFault = ({ actionPlan }: Job, reports: readonly Report[]): readonly string[] => {
  const perJob = new Map<string, number>()
  for (const { provenance } of reports) {
    const { job = '', legs = 1 } = provenance ?? {}
    perJob.set(job, Math.max(perJob.get(job) ?? 0, legs))
  }
  const promised = [...perJob.values()].reduce((sum, legs) => sum + legs, 0)
  const legs = new Set(reports.map(legOf))
  const named = reports.map(({ provenance }) => `'${provenance?.leg ?? ''}'`).join(', ')
  const fault = (count: number, expected: number): string =>
    `${count} of ${expected} legs have measured${named === '' ? '' : ` (${named})`}: the others are missing`
  if (legs.size < actionPlan.legs) return [fault(legs.size, actionPlan.legs)]
  return reports.length < promised ? [fault(reports.length, promised)] : []
}

/** The leg itself, which all of its scenarios share. */
const legOf = ({ provenance, settings: { scenario } }: Report): string => {
  const { leg = '' } = provenance ?? {}
  return scenario !== undefined && leg.endsWith(`.${scenario}`) ? leg.slice(0, -scenario.length - 1) : leg
}

/** Of a run from elsewhere: whose word the figures are, and how it ended where that was not well. */
const originNotes = ({ context }: Job): readonly string[] => {
  const { runId, ended } = measuredRun(context)
  if (ended === undefined) return []
  const { conclusion, headRepository } = ended
  const isFork = headRepository.id !== context.repository.id
  return [
    ...(isFork
      ? [
          `measured by run ${runId} for the fork \`${headRepository.fullName}\`: the figures are the word of that run, limits and baselines are this repository's`,
        ]
      : []),
    ...(conclusion === 'success' ? [] : [`the run that measured (${runId}) ended with '${conclusion}'`]),
  ]
}

const repeatedNote = (stored: readonly StoredLeg[], newest: readonly StoredLeg[]): readonly string[] => {
  const repeated = newest.filter(({ leg }) => stored.filter((one) => one.leg === leg).length > 1)
  return repeated.length === 0
    ? []
    : [
        `measured again: ${repeated.map(({ leg, attempt }) => `leg '${leg}' (its attempt ${attempt} counts)`).join(', ')}`,
      ]
}
