import { Failure } from '../foundation/failure.ts'
import type { StartedServer } from '../host/started-server.ts'
import { abAtServers, atServer } from '../plan/at-server.ts'
import type { ServerPlan } from '../plan/server-plan.ts'
import { namesRepository } from '../plan/triton-args.ts'
import type { Job } from './job.ts'

/** The server that a job has started, as far as its measurements ask about it. */
export type Served = Pick<StartedServer, 'way' | 'image'> & {
  /** Aborts when it has ended, for whatever reason. */
  readonly gone: AbortSignal
  /** How it ended; undefined: it runs. */
  readonly howEnded: () => string | undefined
}

/** A server under watch, for a job. */
export const servedBy = ({ way, image, exited }: StartedServer): Served => {
  const controller = new AbortController()
  let how: string | undefined
  void exited.then((said) => {
    how = said
    controller.abort()
  })
  return { way, ...(image && { image }), gone: controller.signal, howEnded: () => how }
}

/** The models that a server must have for a job: those that are measured, and those that they are said to call. */
export const servedModels = ({ scenarios, actionPlan, baseServer }: Job): readonly string[] =>
  // Both versions come with names of their own; the model itself would only take memory beside them.
  actionPlan.compare === 'ab' && baseServer === undefined
    ? []
    : [
        ...new Set(
          scenarios.flatMap(({ plan: { model } }) => [
            model.name,
            ...(model.blsComposing ?? []).map(({ name }) => name),
          ]),
        ),
      ]

/** Whether the model repository has to hold the models that are measured: not where arguments choose otherwise. */
export const holdsModels = (plan: ServerPlan): boolean =>
  plan.way !== 'command' && !namesRepository(plan.args)

/** The job with every address that follows from the server that it has started. */
export const atStarted = (job: Job, server: StartedServer, plan: ServerPlan): Job => {
  const { addresses } = server
  const served = servedBy(server)
  if (plan.way === 'command' && plan.hasOwnAddress) return { ...job, served }
  return {
    ...job,
    served,
    actionPlan: { ...job.actionPlan, grpcUrl: addresses.grpc },
    scenarios: job.scenarios.map((one) => ({ ...one, plan: atServer(one.plan, addresses) })),
    ...(job.ab?.plan && { ab: { plan: abAtServers(job.ab.plan, addresses, addresses) } }),
  }
}

/** What a failure is when the server has ended meanwhile: it is the reason, whatever was noticed first. */
export const blameServer = (error: unknown, served: Served | undefined, signal: AbortSignal): unknown => {
  const how = served?.howEnded()
  if (how === undefined || signal.aborted) return error
  if (error instanceof Failure && error.code === 'server-exited') return error
  return serverEnded(how)
}

/** The failure of whatever needed a server that has ended. */
export const serverEnded = (how: string): Failure =>
  new Failure('server-exited', `the server ended (${how}) while it was needed`, {
    hint: 'The end of its log is in the log of this job.',
  })
