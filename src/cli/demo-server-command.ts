import process from 'node:process'
import { defaultModels } from '../demo/default-models.ts'
import { startDemoServer } from '../demo/demo-server.ts'
import { exitCode } from '../foundation/exit-code.ts'
import { parseArgv } from '../plan/argv.ts'
import { optionReader } from '../plan/raw-options.ts'

/** Where a started server listens, as the parent process is told. */
export type DemoServerAddress = { readonly http: string; readonly grpc: string }

/** `triton-perf-gate demo-server`: serves until a signal comes, or until the parent that forked it is gone. */
export const demoServerCommand = async (argv: readonly string[]): Promise<number> => {
  const read = optionReader(parseArgv(argv, ['demo-server']))
  const ports = { httpPort: read.number('http-port'), grpcPort: read.number('grpc-port') }
  const serviceTimeMs = read.number('service-time')
  read.finish()
  const models = defaultModels.map((model) => ({ ...model, serviceTime: serviceTimeMs }))
  const server = await startDemoServer({ ...ports, models })
  const address: DemoServerAddress = { http: server.httpHost, grpc: server.grpcHost }
  process.stdout.write(`HTTP on ${address.http}, gRPC on ${address.grpc}\n`)
  process.send?.(address)
  await ended()
  await server.close()
  // The channel to the parent would keep this process alive, and the parent waits for its end.
  if (process.connected) process.disconnect()
  return exitCode.ok
}

const ended = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
    process.once('disconnect', () => resolve())
  })
