import { Failure } from '../foundation/failure.ts'
import type { ConfigFile } from '../plan/config.ts'
import { hasPolicy, judgedByBase } from '../plan/config-policy.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import type { BaseCommitLookup } from './base-commit.ts'
import { type BaseConfig, readBaseConfig } from './base-config.ts'
import { type CheckedOutConfig, readConfigText } from './config.ts'
import type { OpenedJob } from './job.ts'
import { log } from './log.ts'

/** The config file by which a run is judged, and what its readers should know of that. */
export type JudgedFile = {
  readonly config: ConfigFile
  readonly notes: readonly string[]
  /** That of the base commit, where it was asked for. */
  readonly ofBase?: BaseConfig
}

type JudgedPorts = {
  readonly base: () => Promise<BaseCommitLookup>
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  readonly inputs: RawOptions
}

/**
 * The config file that counts. For a pull request, and where it waits to be merged, everything that decides over its verdict comes
 * from the base commit's file: its own changes begin to count with the merge. Throws Failure('base-unavailable') when that file
 * cannot be read and the pull request's own has a say in the verdict.
 */
export const readJudgedConfig = async (
  opened: OpenedJob,
  own: CheckedOutConfig,
  { base: findBase, inputs, ...ports }: JudgedPorts,
): Promise<JudgedFile> => {
  const { context, actionPlan } = opened
  // A job of `workflow_run` runs on the default branch, whose file it has checked out: nobody proposes that.
  const isProposed =
    context.triggeredBy === undefined &&
    (context.pullRequest !== undefined || context.mergeGroup !== undefined)
  if (!isProposed || actionPlan.role === 'measure') return { config: own.config, notes: [] }
  const base = await findBase()
  const found = await readBaseConfig(opened, own, { base, ...ports })
  if (ports.signal.aborted) throw new Failure('interrupted', 'interrupted before anything was measured')
  // No pull request brings it: it is as much the workflow's as an input is.
  if (found === undefined) return { config: own.config, notes: [] }
  const names = { file: own.name, commit: base.commit?.sha.slice(0, 7) ?? '' }
  if (found.problem !== undefined) return withoutBase(own, inputs, found.problem)
  return { ...(await judge(own.config, found, { inputs, ...names })), ofBase: found }
}

const withoutBase = ({ config, name }: CheckedOutConfig, inputs: RawOptions, problem: string): JudgedFile => {
  if (!hasPolicy(config, inputs)) {
    log.info(`Whether the base commit has a file ${name} is not known: ${problem}`)
    return { config, notes: [] }
  }
  throw new Failure(
    'base-unavailable',
    `the thresholds of ${name} cannot be had from the base commit, whose count for a pull request: ${problem}`,
    {
      hint: 'Give the job `permissions: contents: read`, or check the repository out before this step.',
    },
  )
}

type Names = { readonly inputs: RawOptions; readonly file: string; readonly commit: string }

const judge = async (
  own: ConfigFile,
  { text }: BaseConfig,
  { inputs, file, commit }: Names,
): Promise<JudgedFile> => {
  const before = text === undefined ? undefined : await readConfigText(text, `${file} of ${commit}`)
  if (before === undefined || before.complaints.length > 0) {
    const why = before === undefined ? `has no such file` : `has a file that cannot be read`
    return {
      config: own,
      notes: hasPolicy(own, inputs)
        ? [
            `thresholds and policies are those of this pull request's \`${file}\`: the base commit ${commit} ${why}`,
          ]
        : [],
    }
  }
  const { config, changed, added, removed } = judgedByBase(own, before, inputs)
  return {
    config,
    notes: [
      ...(changed.length === 0
        ? []
        : [
            `\`${file}\` changes ${changed.join(', ')}: those of the base commit ${commit} count, the new ones with the merge`,
          ]),
      ...(added.length === 0
        ? []
        : [`new in \`${file}\`, and judged as it says: ${plural('scenario', added)} ${added.join(', ')}`]),
      ...(removed.length === 0
        ? []
        : [`\`${file}\` does not measure ${plural('scenario', removed)} ${removed.join(', ')} any more`]),
    ],
  }
}

const plural = (word: string, all: readonly unknown[]): string => (all.length === 1 ? word : `${word}s`)
