import path from 'node:path'
import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import type { OwnAddress } from '../host/command-server.ts'
import { startServer } from '../host/start-server.ts'
import type { ServerTrace, StartedServer } from '../host/started-server.ts'
import { atServer } from '../plan/at-server.ts'
import type { Plan } from '../plan/plan.ts'
import type { ServerPlan } from '../plan/server-plan.ts'
import { awaitServer } from '../run/await-server.ts'
import { log } from './log.ts'
import type { ServerTraces } from './server-state.ts'

export type ServerPorts = {
  readonly env: NodeJS.ProcessEnv
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly traces: ServerTraces
}

/** A server that is to be started. */
export type ServerOrder = {
  readonly plan: ServerPlan
  /** What texts call it, and its log; two of one job have different ones. */
  readonly label: string
  /** The whole path of its model repository; absent: its arguments, or its command, name one. */
  readonly repository?: string
  /** Models to be loaded. */
  readonly models: readonly string[]
  /** A measurement that it is for: which protocol it must answer, with which certificates, and how long it may load. */
  readonly measured: Plan
  /** Where the measurements expect it; absent: on ports that are chosen. */
  readonly ownAddress?: OwnAddress
}

/**
 * Starts servers one after the other, does the work with them once all answer, and ends them whatever happens. When the work fails,
 * or its result `isUnusable`, the ends of their logs are shown. Throws what starting and the work throw.
 */
export const withServers = async <Result>(
  orders: readonly ServerOrder[],
  ports: ServerPorts,
  work: (servers: readonly StartedServer[]) => Promise<Result>,
  isUnusable: (result: Result) => boolean = () => false,
): Promise<Result> => {
  const servers: { readonly label: string; readonly server: StartedServer; readonly end: End }[] = []
  const showLogs = async (): Promise<void> => {
    for (const { label, server } of servers) await showLog(label, server)
  }
  try {
    for (const order of orders) {
      const { server, end } = await log.group(`Start the ${order.label}`, () => startReady(order, ports))
      servers.push({ label: order.label, server, end })
    }
    const result = await work(servers.map(({ server }) => server))
    if (isUnusable(result)) await showLogs()
    return result
  } catch (error) {
    if (!ports.signal.aborted) await showLogs()
    throw error
  } finally {
    await Promise.all(servers.map(({ end }) => end()))
  }
}

/** Ends a server and forgets it. */
type End = () => Promise<void>

/** A free port may be taken before the server has it. */
const attempts = 3
const portTaken = /address already in use|port is already allocated|already in use/i

/** A server that answers. Throws a Failure, after the end of its log was shown. */
const startReady = async (
  order: ServerOrder,
  ports: ServerPorts,
): Promise<{ readonly server: StartedServer; readonly end: End }> => {
  for (let attempt = 1; ; attempt += 1) {
    const { server, end } = await start(order, ports)
    const { clock, signal } = ports
    const measured =
      order.ownAddress === undefined ? atServer(order.measured, server.addresses) : order.measured
    try {
      await awaitServer(server, measured, { clock, signal, onState: log.info })
      log.info(`The ${order.label} answers at ${measured.target.url}`)
      return { server, end }
    } catch (error) {
      const { code } = Failure.from(error)
      const isTaken = code === 'server-exited' && portTaken.test(server.log())
      const again = isTaken && order.ownAddress === undefined && attempt < attempts
      if (!again && !signal.aborted) await showLog(order.label, server)
      await end()
      if (!again) throw error
      log.info('A port was taken by another process meanwhile: starting it once more')
    }
  }
}

const start = async (
  { plan, label, repository, models, ownAddress }: ServerOrder,
  { env, signal, traces }: ServerPorts,
): Promise<{ readonly server: StartedServer; readonly end: End }> => {
  let trace: ServerTrace | undefined
  const forget = (): void => {
    if (trace !== undefined) traces.remove(trace)
  }
  const request = {
    label: label.replaceAll(' ', '-'),
    workspace: env['GITHUB_WORKSPACE'] || '.',
    models,
    folder: path.resolve(env['RUNNER_TEMP'] || '.', 'triton-perf-gate'),
    ...(repository === undefined ? {} : { repository }),
    ...(ownAddress === undefined ? {} : { ownAddress }),
  }
  const onTrace = (one: ServerTrace): void => {
    trace = one
    traces.add(one)
  }
  const server = await startServer(plan, request, { env, signal, onStep: log.info, onTrace })
  return {
    server,
    end: async () => {
      await server.stop()
      forget()
    },
  }
}

const shownLines = 60

const showLog = (label: string, server: StartedServer): Promise<void> =>
  log.group(`End of the log of the ${label} (${server.logFile})`, async () => {
    const lines = server.log().trimEnd().split('\n').slice(-shownLines)
    log.info(lines.join('').trim() === '' ? 'It has printed nothing.' : lines.join('\n'))
  })
