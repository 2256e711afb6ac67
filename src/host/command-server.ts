import { connect } from 'node:net'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import type { CommandServer } from '../plan/server-plan.ts'
import { freePorts } from './free-ports.ts'
import { serverEnvironment } from './server-environment.ts'
import { newMark, startProcess } from './server-process.ts'
import type { StartedServer, StartPorts, StartRequest } from './started-server.ts'

/** Where the server is said to be, `host:port` each, as far as that is known. */
export type OwnAddress = { readonly http?: string; readonly grpc?: string }

/**
 * Starts a server by the user's command. Throws Failure('server-not-started') when another one is already where it is to be: that
 * one would be measured.
 */
export const startCommandServer = async (
  { command }: CommandServer,
  { label, workspace, repository, folder, ownAddress }: StartRequest & { readonly ownAddress?: OwnAddress },
  { env, onStep, onTrace }: StartPorts,
): Promise<StartedServer> => {
  const [http = 0, grpc = 0, metrics = 0] =
    ownAddress === undefined
      ? await freePorts(3)
      : [portOf(ownAddress.http, 8000), portOf(ownAddress.grpc, 8001), 8002]
  for (const address of Object.values(ownAddress ?? {})) await refuseOther(address)
  const mark = newMark()
  onTrace({ kind: 'processes', mark })
  onStep(`Starting the server by its command; HTTP is expected on port ${http}, gRPC on ${grpc}`)
  const [shell, args] = shellOf(command)
  const program = await startProcess({
    command: shell,
    args,
    cwd: workspace,
    env: {
      ...serverEnvironment(env),
      TRITON_HTTP_PORT: String(http),
      TRITON_GRPC_PORT: String(grpc),
      TRITON_METRICS_PORT: String(metrics),
      ...(repository === undefined ? {} : { TRITON_MODEL_REPOSITORY: repository }),
    },
    mark,
    logFile: path.join(folder, `${label}.log`),
  })
  return {
    way: 'command',
    addresses: {
      http: ownAddress?.http ?? `127.0.0.1:${http}`,
      grpc: ownAddress?.grpc ?? `127.0.0.1:${grpc}`,
      metrics: `127.0.0.1:${metrics}`,
    },
    innerPorts: { http, grpc },
    ...program,
  }
}

const refuseOther = async (address: string): Promise<void> => {
  const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(address) ?? []
  if (!(await isListening(host.replace(/^\[|\]$/g, ''), Number(port)))) return
  throw new Failure(
    'server-not-started',
    `server-command: something listens at ${address} already, expected nothing before the command is run`,
    {
      hint: 'End what an earlier step has started there, or use the ports in TRITON_HTTP_PORT and the like.',
    },
  )
}

const isListening = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 })
    const end = (listens: boolean) => (): void => {
      socket.destroy()
      resolve(listens)
    }
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false))
  })

/** The shells that the runner itself takes for `run`. */
const shellOf = (command: string): readonly [string, readonly string[]] =>
  process.platform === 'win32'
    ? ['pwsh', ['-NoLogo', '-NonInteractive', '-Command', command]]
    : ['bash', ['-e', '-o', 'pipefail', '-c', command]]

const portOf = (address: string | undefined, usual: number): number =>
  Number(/:(\d+)$/.exec(address ?? '')?.[1] ?? usual)
