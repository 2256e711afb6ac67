import { type DriftAnchor, readDriftAnchor } from './drift-plan.ts'
import { defaultsOf } from './parse-plan.ts'
import { type OptionReader, optionReader, type RawOptions } from './raw-options.ts'
import { readServerPlan, type ServerPlan } from './server-plan.ts'
import { parseServerUrl } from './server-url.ts'

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
  /** A report, or a directory of reports, in place of the artifacts of earlier runs. */
  readonly baselinePath?: string
  /** Absent: the last release, or the first runs. */
  readonly driftAnchor?: DriftAnchor
  readonly failOn: 'pull-request' | 'always'
  readonly timeBudgetMs: number
  readonly comment: 'always' | 'on-change' | 'never'
  readonly checkRun: 'never' | 'always'
  readonly githubToken: string
  readonly compare: 'stored' | 'ab'
  /** What follows a comparison with stored runs that decides nothing. */
  readonly fallback: 'ab' | 'none'
  /** The model repository in the workspace; absent: there is none to send models from. */
  readonly uploadModels?: string
  /** Where models are sent to, `host:port` or `unix:PATH`; absent: it follows from the server that is measured. */
  readonly grpcUrl?: string
  /** The server that this job starts; absent: it is there already. */
  readonly server?: ServerPlan
}

/** Raw options to an ActionPlan. Throws one Failure('invalid-option') with every complaint. */
export const parseActionPlan = (raw: RawOptions): ActionPlan => {
  const read = optionReader(raw, defaultsOf('action'))
  const suite = read.text('suite')
  const driftAnchor = readDriftAnchor(read)
  const baselinePath = read.text('baseline-path')
  const uploadModels = read.text('upload-models')
  const grpcUrl = readGrpcUrl(read)
  const server = readServerPlan(read)
  const compare = read.choice('compare', ['stored', 'ab'])
  // A server that is started may have its models from elsewhere, and be compared as a whole.
  if (compare === 'ab' && uploadModels === undefined && server === undefined)
    read.complain(
      "--compare: got 'ab' without upload-models, expected the path of the model repository that both versions come from",
    )
  const plan: ActionPlan = {
    ...(suite === undefined ? {} : { suite }),
    leg: read.text('leg') ?? '0',
    role: read.choice('role', ['all', 'measure', 'report']),
    legs: read.optionalNumber('legs') ?? 1,
    baselineWorkflows: (read.text('baseline-workflows') ?? '').split(/[\s,]+/).filter((name) => name !== ''),
    ...(baselinePath === undefined ? {} : { baselinePath }),
    ...(driftAnchor === undefined ? {} : { driftAnchor }),
    failOn: read.choice('fail-on', ['pull-request', 'always']),
    timeBudgetMs: read.number('time-budget') * 60_000,
    comment: read.choice('comment', ['always', 'on-change', 'never']),
    checkRun: read.choice('check-run', ['never', 'always']),
    githubToken: read.text('github-token') ?? '',
    compare,
    fallback: read.choice('fallback', ['ab', 'none']),
    ...(uploadModels === undefined ? {} : { uploadModels }),
    ...(grpcUrl === undefined ? {} : { grpcUrl }),
    ...(server === undefined ? {} : { server }),
  }
  // The legs and the job that reports have different names, so that the usual suite would differ.
  if (plan.role !== 'all' && suite === undefined)
    read.complain(
      `--suite: it is missing, expected the same name for the jobs with role: measure and role: report`,
    )
  if (compare === 'ab' && plan.role !== 'all')
    read.complain(`--compare: got 'ab' with role: ${plan.role}, expected role: all: an A/B is one job's`)
  read.finish()
  return plan
}

const readGrpcUrl = (read: OptionReader): string | undefined => {
  const text = read.text('grpc-url')
  if (text === undefined) return undefined
  const parsed = parseServerUrl(text, 'grpc')
  if (typeof parsed !== 'string') return parsed.url
  read.complain(parsed.replace('-u, --url', '--grpc-url'))
  return undefined
}

/** The model repository whose models an A/B can send to a server, and the option that names it. */
export const abRepository = ({
  uploadModels,
  server,
}: ActionPlan): { readonly option: string; readonly path: string } | undefined => {
  if (uploadModels !== undefined) return { option: 'upload-models', path: uploadModels }
  return server?.modelRepository === undefined
    ? undefined
    : { option: 'model-repository', path: server.modelRepository }
}

/**
 * The model repository whose models are sent to a server before stored runs are compared with; undefined: none are. A server that
 * the action starts from an image or a package is started with them.
 */
export const sentRepository = ({ uploadModels, server }: ActionPlan): string | undefined =>
  server === undefined || server.way === 'command' ? uploadModels : undefined
