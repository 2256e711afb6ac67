/** The kinds of event that are told apart: each is one row of {@link eventPolicy}. */
export type Situation =
  | 'pull-request'
  | 'fork-pull-request'
  | 'merge-group'
  | 'default-branch'
  | 'other-branch'
  | 'workflow-run'

/** What one kind of event may do. */
export type EventPolicy = {
  /** Which commit the baselines must be ancestors of (or equal to). */
  readonly comparesWith: 'base-commit' | 'history'
  /** Whether a valid run is kept as baseline for later runs. */
  readonly stores: boolean
  /** `every-verdict`: any exit code but 0 fails the job. `unusable-only`: a regression or a doubt is shown, never red. */
  readonly failsOn: 'every-verdict' | 'unusable-only'
  readonly tells: 'comment-and-summary' | 'summary'
}

/** Which event does what. */
export const eventPolicy: Readonly<Record<Situation, EventPolicy>> = {
  'pull-request': {
    comparesWith: 'base-commit',
    stores: false,
    failsOn: 'every-verdict',
    tells: 'comment-and-summary',
  },
  'fork-pull-request': {
    comparesWith: 'base-commit',
    stores: false,
    failsOn: 'every-verdict',
    tells: 'summary',
  },
  'merge-group': {
    comparesWith: 'base-commit',
    stores: false,
    failsOn: 'every-verdict',
    tells: 'summary',
  },
  'default-branch': { comparesWith: 'history', stores: true, failsOn: 'unusable-only', tells: 'summary' },
  'other-branch': { comparesWith: 'base-commit', stores: false, failsOn: 'every-verdict', tells: 'summary' },
  // Reports what a run without the right to write has measured.
  'workflow-run': {
    comparesWith: 'base-commit',
    stores: false,
    failsOn: 'every-verdict',
    tells: 'comment-and-summary',
  },
}

/** Events on the default branch whose runs are stored, and the only ones whose stored runs are believed. */
export const storingEvents = ['push', 'schedule', 'workflow_dispatch'] as const

/** Events that are refused before anything runs, and why. */
export const refusedEvents: ReadonlyMap<string, { readonly reason: string; readonly hint: string }> = new Map(
  [
    [
      'pull_request_target',
      {
        reason:
          'it runs with the write token of the base repository, and the measured code may come from a fork',
        hint: 'Use `on: pull_request`. For comments on pull requests from forks, report from a second workflow: `on: workflow_run` with `role: report`.',
      },
    ],
    [
      'issue_comment',
      {
        reason: 'it runs with the write token of the base repository, and any reader can start it',
        hint: 'Use `on: pull_request`, or `workflow_dispatch` to start a run by hand.',
      },
    ],
  ],
)
