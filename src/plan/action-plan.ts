import { type DriftAnchor, readDriftAnchor } from './drift-plan.ts'
import { defaultsOf } from './parse-plan.ts'
import { optionReader, type RawOptions } from './raw-options.ts'

/** What only the action needs to know. */
export type ActionPlan = {
  /** Absent: `<workflow file>.<job>`. */
  readonly suite?: string
  readonly leg: string
  /** `measure`: store what was measured, judge nothing. `report`: judge what the legs of this run measured. */
  readonly role: 'all' | 'measure' | 'report'
  /** Legs of this job's matrix; with `role: report` those that must have measured, at least. */
  readonly legs: number
  /** Workflow file names; empty: this run's own. */
  readonly baselineWorkflows: readonly string[]
  /** Absent: the last release, or the first runs. */
  readonly driftAnchor?: DriftAnchor
  readonly failOn: 'pull-request' | 'always'
  readonly timeBudgetMs: number
  readonly comment: 'always' | 'on-change' | 'never'
  readonly githubToken: string
}

/** Raw options to an ActionPlan. Throws one Failure('invalid-option') with every complaint. */
export const parseActionPlan = (raw: RawOptions): ActionPlan => {
  const read = optionReader(raw, defaultsOf('action'))
  const suite = read.text('suite')
  const driftAnchor = readDriftAnchor(read)
  const plan: ActionPlan = {
    ...(suite === undefined ? {} : { suite }),
    leg: read.text('leg') ?? '0',
    role: read.choice('role', ['all', 'measure', 'report']),
    legs: read.optionalNumber('legs') ?? 1,
    baselineWorkflows: (read.text('baseline-workflows') ?? '').split(/[\s,]+/).filter((name) => name !== ''),
    ...(driftAnchor === undefined ? {} : { driftAnchor }),
    failOn: read.choice('fail-on', ['pull-request', 'always']),
    timeBudgetMs: read.number('time-budget') * 60_000,
    comment: read.choice('comment', ['always', 'on-change', 'never']),
    githubToken: read.text('github-token') ?? '',
  }
  // The legs and the job that reports have different names, so that the usual suite would differ.
  if (plan.role !== 'all' && suite === undefined)
    read.complain(
      `--suite: it is missing, expected the same name for the jobs with role: measure and role: report`,
    )
  read.finish()
  return plan
}
