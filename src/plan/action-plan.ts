import { defaultsOf } from './parse-plan.ts'
import { optionReader, type RawOptions } from './raw-options.ts'

/** What only the action needs to know. */
export type ActionPlan = {
  /** Absent: `<workflow file>.<job>`. */
  readonly suite?: string
  readonly leg: string
  /** Workflow file names; empty: this run's own. */
  readonly baselineWorkflows: readonly string[]
  readonly failOn: 'pull-request' | 'always'
  readonly timeBudgetMs: number
  readonly comment: 'always' | 'on-change' | 'never'
  readonly githubToken: string
}

/** Raw options to an ActionPlan. Throws one Failure('invalid-option') with every complaint. */
export const parseActionPlan = (raw: RawOptions): ActionPlan => {
  const read = optionReader(raw, defaultsOf('action'))
  const suite = read.text('suite')
  const plan: ActionPlan = {
    ...(suite === undefined ? {} : { suite }),
    leg: read.text('leg') ?? '0',
    baselineWorkflows: (read.text('baseline-workflows') ?? '').split(/[\s,]+/).filter((name) => name !== ''),
    failOn: read.choice('fail-on', ['pull-request', 'always']),
    timeBudgetMs: read.number('time-budget') * 60_000,
    comment: read.choice('comment', ['always', 'on-change', 'never']),
    githubToken: read.text('github-token') ?? '',
  }
  read.finish()
  return plan
}
