/** The action's outputs, from which `action.yml` and the README table are made. */
export const outputs = [
  {
    name: 'verdict',
    help: 'pass, improvement, regression, inconclusive, no-baseline or invalid; `measured` with `role: measure`, which judges nothing; `skipped` on `workflow_run` when there is nothing to report of, such as a newer push. Never empty, and never pass when nothing was compared.',
  },
  { name: 'exit-code', help: 'The exit code behind the verdict, as in the table of verdicts.' },
  { name: 'report-path', help: "Path of this run's report.json; empty when nothing was measured." },
  {
    name: 'rows',
    help: 'All rows of the comparison as JSON: latencies in nanoseconds, rates a second, changes as shares. At levels outside `gate-levels` their verdict is `not-gated`.',
  },
  {
    name: 'suspected',
    help: 'true when a check looks worse than allowed and chance seldom looks like that, but it is not shown: worth another look on a fresh machine (which checks: `suspected` in `rows`). Else false.',
  },
  {
    name: 'worst-change',
    help: 'Largest worsening of all rows as a share (0.138 is 13.8 % worse); empty when nothing was compared.',
  },
  {
    name: 'junit-path',
    help: 'Path of the JUnit XML, a test case for each check: a regression is a failure, and a run that judged nothing an error. Empty with `role: measure`.',
  },
  {
    name: 'badge-path',
    help: 'On the default branch, path of the JSON of a badge for shields.io; elsewhere empty.',
  },
  { name: 'comment-url', help: 'Address of the pull request comment; empty without one.' },
] as const

/** Name of an output. */
export type OutputName = (typeof outputs)[number]['name']
