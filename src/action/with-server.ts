import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import type { OwnAddress } from '../host/command-server.ts'
import type { Job } from './job.ts'
import { findModelRepository } from './model-repository.ts'
import { blameServer } from './served.ts'
import { atStarted, holdsModels, servedModels } from './served-job.ts'
import { type ServerOrder, type ServerPorts, withServers } from './start-ready.ts'

/** Starts the server of a job and does the work with it; a job without one does its work as it is. Throws what either throws. */
export const withServer = async (
  job: Job,
  ports: ServerPorts,
  work: (job: Job) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const order = await orderFor(job, ports.env)
  if (order === undefined) return work(job)
  const isUnusable = (code: ExitCode): boolean => code === exitCode.invalid || code === exitCode.target
  const workWith: Parameters<typeof withServers<ExitCode>>[2] = async ([server]) => {
    const served = atStarted(job, server!, order.plan)
    try {
      return await work(served)
    } catch (error) {
      throw blameServer(error, served.served, ports.signal)
    }
  }
  return withServers([order], ports, workWith, isUnusable)
}

/** The server that a job asks for. Throws Failure('invalid-option') for a model repository that is not in the workspace. */
const orderFor = async (job: Job, env: NodeJS.ProcessEnv): Promise<ServerOrder | undefined> => {
  const { server: plan } = job.actionPlan
  const [first] = job.scenarios
  if (plan === undefined || first === undefined) return undefined
  const { modelRepository } = plan
  const models = servedModels(job)
  const mustHold = holdsModels(plan) ? models : []
  const repository =
    modelRepository === undefined
      ? undefined
      : await findModelRepository(env['GITHUB_WORKSPACE'], modelRepository, mustHold)
  return {
    plan,
    label: 'server',
    models,
    measured: first.plan,
    ...(repository === undefined ? {} : { repository }),
    ...(plan.way === 'command' && plan.hasOwnAddress ? { ownAddress: ownAddressOf(job) } : {}),
  }
}

/** The addresses at which the job looks for its server. */
const ownAddressOf = ({ scenarios, actionPlan }: Job): OwnAddress => {
  const urlOf = (protocol: 'http' | 'grpc'): string | undefined =>
    scenarios.find(({ plan }) => plan.target.protocol === protocol)?.plan.target.url
  const http = urlOf('http')
  const grpc = urlOf('grpc') ?? actionPlan.grpcUrl
  return { ...(http === undefined ? {} : { http }), ...(grpc === undefined ? {} : { grpc }) }
}
