import type { Anchor } from '../compare/drift.ts'
import { mergeHistory } from '../compare/history.ts'
import type { PastRun } from '../compare/past-run.ts'
import type { GatedMetric } from '../plan/threshold.ts'
import { driftMarkdown } from '../present/drift.ts'
import type { Report } from '../report/report.ts'
import { anchorAmong, historyDrift, leastDriftRuns } from '../run/history-drift.ts'
import { apiProblem } from './api-problem.ts'
import type { Job } from './job.ts'
import { log } from './log.ts'
import type { Judged } from './tell.ts'

/**
 * What crept into the history of the default branch, as Markdown for its job summary; empty for every other run and for a short
 * history. It fails nothing, and never throws for what GitHub answers.
 */
export const driftNote = async (job: Job, { candidates, baselines }: Judged): Promise<string> => {
  if (job.context.situation !== 'default-branch') return ''
  const firsts = candidates.filter((report, i) => candidates.findIndex((one) => isOfSame(one, report)) === i)
  const histories = firsts.map((candidate) => {
    const own = [
      ...baselines.filter(({ report }) => isOfSame(report, candidate)),
      { report: candidate, label: '' },
    ]
    const { scenario } = candidate.settings
    const model = scenario === undefined ? candidate.model.name : `${candidate.model.name} (${scenario})`
    return {
      model,
      runs: mergeHistory(own, job.gatePlanOf(scenario)),
      metrics: relativeMetrics(job, scenario),
    }
  })
  const longest = Math.max(0, ...histories.map(({ runs }) => runs.length))
  if (longest < leastDriftRuns) return ''
  const release = job.actionPlan.driftAnchor === undefined ? await lastRelease(job) : undefined
  const drifts = histories.flatMap(({ model, runs, metrics }) =>
    historyDrift({ model, runs, metrics, anchor: release ?? namedAnchor(job, runs) }),
  )
  return driftMarkdown(drifts)
}

const isOfSame = (a: Report, b: Report): boolean =>
  a.model.name === b.model.name && a.settings.scenario === b.settings.scenario

const relativeMetrics = (job: Job, scenario: string | undefined): readonly GatedMetric[] => [
  ...new Set(
    job.gatePlanOf(scenario).thresholds.flatMap(({ kind, metric }) => (kind === 'relative' ? [metric] : [])),
  ),
]

const namedAnchor = ({ actionPlan }: Job, runs: readonly PastRun[]): Anchor | undefined => {
  const { driftAnchor } = actionPlan
  const found = driftAnchor && anchorAmong(driftAnchor, runs)
  if (driftAnchor !== undefined && found === undefined)
    log.warning(`drift-anchor: got '${driftAnchor.text}', which no run of the history is of`)
  return found
}

/** The runs until the last release was published; undefined without one. */
const lastRelease = async ({ clients, context }: Job): Promise<Anchor | undefined> => {
  try {
    const { data } = await clients.api.rest.repos.getLatestRelease({
      owner: context.repository.owner,
      repo: context.repository.name,
    })
    return data.published_at === null ? undefined : { name: data.tag_name, until: data.published_at }
  } catch (error) {
    const { status, text } = apiProblem(error)
    if (status !== 404)
      log.info(`Drift is measured from the first runs, for the last release is not known: ${text}`)
    return undefined
  }
}
