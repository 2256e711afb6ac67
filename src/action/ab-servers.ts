import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { newModelResult } from '../compare/new-model.ts'
import { waive } from '../compare/waive.ts'
import { exitCode } from '../foundation/exit-code.ts'
import { Failure } from '../foundation/failure.ts'
import { type BaseTree, writeBaseTree } from '../host/base-tree.ts'
import { tokenEnvironment } from '../host/git.ts'
import type { StartedServer } from '../host/started-server.ts'
import type { AbPlan } from '../plan/ab-plan.ts'
import { atServer } from '../plan/at-server.ts'
import type { AbOutcome } from '../run/ab.ts'
import type { AbJobPorts, ComparedVersions } from './ab-job-ports.ts'
import { tellAbProgress } from './ab-progress-line.ts'
import { inScenario } from './ab-scenario.ts'
import type { BaseServer } from './base-server.ts'
import { type Job, provenanceOf } from './job.ts'
import { log } from './log.ts'
import { servedBy, serverEnded } from './served.ts'
import { withServers } from './start-ready.ts'

/** An A/B of two servers, because the way in which the server is started changed, too. */
export type ServersAb = {
  /** Its candidate is where the server of the checkout is. */
  readonly abPlan: AbPlan
  readonly baseServer: BaseServer
}

/**
 * Compares the server of the base commit, with its model repository as of that commit, with that of the checkout, which runs
 * already. Both have the models under their own names, so that those that call others can be compared as well. Throws a Failure.
 */
export const compareServers = async (
  job: Job,
  ab: ServersAb,
  ports: AbJobPorts,
): Promise<ComparedVersions> => {
  const { baseServer, abPlan } = ab
  const { plan, commit } = baseServer
  const short = commit.sha.slice(0, 7)
  if (plan.way === 'command' && plan.hasOwnAddress)
    throw new Failure(
      'server-not-started',
      `the server of the base commit ${short} cannot run beside that of the checkout: it is at a fixed address`,
      { hint: 'Let server-command use $TRITON_HTTP_PORT, $TRITON_GRPC_PORT and $TRITON_METRICS_PORT.' },
    )
  const into = path.resolve(ports.env['RUNNER_TEMP'] || '.', 'triton-perf-gate', `base-${randomUUID()}`)
  try {
    const tree = await log.group('Write the files of the base commit', () =>
      writeBase(job, ab, { ...ports, into }),
    )
    if (tree?.isNewModel === true) {
      const because = `the base commit ${short} has no model ${abPlan.model}, so that the model is new`
      const { model, levels, thresholds } = abPlan
      return { result: inScenario(newModelResult({ model, levels, thresholds, because }), abPlan) }
    }
    const outcome = await besideBase(job, ab, { ...ports, tree })
    const judged = waive(inScenario(outcome.result, abPlan), ports.waivers, [])
    return { result: { ...judged, notes: [...judged.notes, ...sidesOf(baseServer, tree)] }, outcome }
  } finally {
    await rm(into, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Undefined: nothing of the commit is needed to start its server. */
const writeBase = async (
  { context, actionPlan }: Job,
  { baseServer: { plan, commit }, abPlan }: ServersAb,
  { env, signal, into }: AbJobPorts & { readonly into: string },
): Promise<BaseTree | undefined> => {
  const { modelRepository } = plan
  const others =
    plan.way === 'command' ? 'all' : plan.way === 'wheel' && plan.requirements ? [plan.requirements] : []
  if (modelRepository === undefined && others.length === 0) return undefined
  log.info(`Base commit ${commit.sha}: ${commit.how}`)
  const { serverUrl, repository } = context
  return writeBaseTree({
    workspace: env['GITHUB_WORKSPACE'] || '.',
    sha: commit.sha,
    others,
    into,
    remoteUrl: `${serverUrl}/${repository.owner}/${repository.name}`,
    env: tokenEnvironment(serverUrl, actionPlan.githubToken),
    signal,
    onFetch: log.info,
    ...(modelRepository === undefined
      ? {}
      : {
          models: {
            repository: modelRepository,
            checkedOut: actionPlan.server?.modelRepository ?? modelRepository,
            model: abPlan.a.plan.model.name,
          },
        }),
  })
}

/** Measures with the server of the base commit running, and ends that. */
const besideBase = async (
  job: Job,
  { baseServer: { plan, commit }, abPlan }: ServersAb,
  ports: AbJobPorts & { readonly tree: BaseTree | undefined },
): Promise<AbOutcome> => {
  const { tree, env } = ports
  const { name, blsComposing = [] } = abPlan.a.plan.model
  const order = {
    plan,
    label: 'server of the base commit',
    models: [name, ...blsComposing.map((one) => one.name)],
    measured: abPlan.a.plan,
    ...(tree === undefined || plan.modelRepository === undefined
      ? {}
      : { repository: path.join(tree.workspace, plan.modelRepository) }),
  }
  // A command that names the workspace means that of its commit.
  const atBase = tree === undefined ? env : { ...env, GITHUB_WORKSPACE: tree.workspace }
  let hasStarted = false
  try {
    return await withServers(
      [order],
      { ...ports, env: atBase },
      async ([base]) => {
        hasStarted = true
        return measureBoth(job, abPlan, { ...ports, base: base! })
      },
      ({ result }) => result.verdict === 'invalid',
    )
  } catch (error) {
    if (hasStarted || !(error instanceof Failure) || error.exitCode !== exitCode.target) throw error
    throw new Failure(
      error.code,
      `the server of the base commit ${commit.sha.slice(0, 7)}: ${error.message}`,
      {
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        cause: error,
      },
    )
  }
}

const measureBoth = async (
  job: Job,
  abPlan: AbPlan,
  { base, clock, signal, runAb }: AbJobPorts & { readonly base: StartedServer },
): Promise<AbOutcome> => {
  const { served } = job
  const watched = servedBy(base)
  const refuseEnded = (): void => {
    const how = watched.howEnded()
    if (how !== undefined && !signal.aborted)
      throw new Failure(
        'server-exited',
        `the server of the base commit ended (${how}) while it was measured`,
        {
          hint: 'The end of its log is in the log of this job.',
        },
      )
    const candidate = served?.howEnded()
    if (candidate !== undefined && !signal.aborted) throw serverEnded(candidate)
  }
  const plan = { ...abPlan, a: { ...abPlan.a, plan: atServer(abPlan.a.plan, base.addresses) } }
  const outcome = await log
    .group('Compare both servers', () =>
      runAb(plan, {
        clock,
        signal: AbortSignal.any([signal, watched.gone, ...(served === undefined ? [] : [served.gone])]),
        provenance: provenanceOf(job, job),
        ...(served && { serving: served.way, image: served.image }),
        ofA: { serving: watched.way, image: watched.image },
        onProgress: tellAbProgress,
      }),
    )
    .catch((error: unknown) => {
      refuseEnded()
      throw error
    })
  if (signal.aborted) throw new Failure('interrupted', 'interrupted before there was a verdict')
  refuseEnded()
  return outcome
}

/** What the two sides were, in sentences. */
const sidesOf = ({ plan, commit }: BaseServer, tree: BaseTree | undefined): readonly string[] => {
  const { modelRepository } = plan
  const models =
    tree === undefined || modelRepository === undefined
      ? ''
      : `, with \`${modelRepository}\` as of that commit`
  return [
    `Base: a server of its own as of commit \`${commit.sha.slice(0, 7)}\`, ${commit.how}${models}.`,
    ...(tree === undefined || tree.shared === 0
      ? []
      : [`${tree.shared} files of the model repository are in no commit: both servers have the same.`]),
  ]
}
