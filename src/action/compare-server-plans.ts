import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import { parseBaseServer } from '../plan/base-server.ts'
import { type ConfigFile, emptyConfig } from '../plan/config.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import { serverChanges } from '../plan/server-change.ts'
import type { ServerPlan } from '../plan/server-plan.ts'
import { resolveAbBase } from './ab-base.ts'
import type { BaseCommitLookup } from './base-commit.ts'
import { type BaseConfig, readBaseConfig } from './base-config.ts'
import type { BaseServer } from './base-server.ts'
import { readCheckedOutCommit } from './checked-out-commit.ts'
import { type CheckedOutConfig, readConfigText } from './config.ts'
import type { OpenedJob } from './job.ts'
import { log } from './log.ts'

/** Whether the server itself changed, and what readers should know of that, in plain clauses. */
export type ServerComparison = { readonly baseServer?: BaseServer; readonly notes: readonly string[] }

type BaseServerPorts = {
  readonly inputs: RawOptions
  readonly base: () => Promise<BaseCommitLookup>
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** The config file of the base commit, where it was read already. */
  readonly known?: BaseConfig
}

/**
 * Compares how the servers of checkout and base commit are started; nothing to compare with is no change. Throws
 * Failure('base-unavailable') when an A/B depends on what cannot be had.
 */
export const compareServerPlans = async (
  opened: OpenedJob,
  own: CheckedOutConfig,
  ports: BaseServerPorts,
): Promise<ServerComparison> => {
  const { server, compare } = opened.actionPlan
  const lookup = server === undefined ? undefined : await findBase(opened, ports)
  // An A/B without a base commit is told of where its models are looked for.
  if (server === undefined || lookup?.commit === undefined) return { notes: [] }
  const read = { ...ports, base: lookup }
  const found = ports.known ?? (await readBaseConfig(opened, own, read))
  if (found?.problem !== undefined) {
    const { problem } = found
    if (compare === 'ab')
      throw new Failure(
        'base-unavailable',
        `how the base commit starts its server is not known: ${problem}`,
        {
          hint: 'Give the job `permissions: contents: read`, or check the repository out before this step.',
        },
      )
    log.info(`Whether the server changed is not known: ${problem}`)
    return { notes: [] }
  }
  const { commit } = lookup
  const short = commit.sha.slice(0, 7)
  try {
    // A file that no commit brings is as much the workflow's as an input is.
    const config = found === undefined ? own.config : await configIn(found, `${own.name} of ${short}`)
    const plan = parseBaseServer(config, ports.inputs)
    if (plan === undefined) return { notes: [`the base commit ${short} does not start a server itself`] }
    const changes = [
      ...serverChanges(plan, server),
      ...(await requirementsChange(opened, { plan, server }, read)),
    ]
    return changes.length === 0 ? { notes: [] } : { baseServer: { plan, commit }, notes: changes }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'invalid-option') throw error
    const why = error.message.split('\n').join('; ')
    return { notes: [`how the base commit ${short} starts its server cannot be read: ${why}`] }
  }
}

/** The commit that the verdict is about; on the default branch only an A/B has one. */
const findBase = async (
  { clients, context, policy, actionPlan }: OpenedJob,
  { base, env }: BaseServerPorts,
): Promise<BaseCommitLookup | undefined> => {
  if (context.triggeredBy !== undefined || actionPlan.role !== 'all') return undefined
  if (policy.comparesWith === 'base-commit') return base()
  if (actionPlan.compare !== 'ab') return undefined
  return resolveAbBase(clients.api, context, await readCheckedOutCommit(env['GITHUB_WORKSPACE']))
}

const configIn = async ({ text }: BaseConfig, name: string): Promise<ConfigFile> =>
  text === undefined ? emptyConfig : readConfigText(text, name)

type Requirements = { readonly plan: ServerPlan; readonly server: ServerPlan }

/** The same requirements file may say something else. */
const requirementsChange = async (
  opened: OpenedJob,
  { plan, server }: Requirements,
  {
    env,
    ...ports
  }: { readonly base: BaseCommitLookup; readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal },
): Promise<readonly string[]> => {
  if (plan.way !== 'wheel' || server.way !== 'wheel') return []
  const name = server.requirements
  if (name === undefined || plan.requirements !== name) return []
  const file = path.resolve(env['GITHUB_WORKSPACE'] || '.', name)
  const [here, there] = await Promise.all([
    readFile(file, 'utf8').catch(() => undefined),
    readBaseConfig(opened, { file }, { env, ...ports }),
  ])
  return there === undefined || there.problem !== undefined || there.text === here
    ? []
    : [`the server's requirements changed: \`${name}\` has another content`]
}
