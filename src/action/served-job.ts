import type { StartedServer } from '../host/started-server.ts'
import { abAtServers, atServer } from '../plan/at-server.ts'
import type { ServerPlan } from '../plan/server-plan.ts'
import { namesRepository } from '../plan/triton-args.ts'
import type { Job } from './job.ts'
import { servedBy } from './served.ts'

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
