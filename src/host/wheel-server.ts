import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { WheelServer } from '../plan/server-plan.ts'
import { tritonArgs } from '../plan/triton-args.ts'
import { freePorts } from './free-ports.ts'
import { serverEnvironment } from './server-environment.ts'
import { newMark, startProcess } from './server-process.ts'
import { removeSharedMemory } from './shared-memory-files.ts'
import type { StartedServer, StartPorts, StartRequest } from './started-server.ts'
import { type WheelEnvironment, wheelEnvironment } from './wheel-environment.ts'

/** Starts Triton from its Python package, which is installed before. Throws Failure('server-not-started'). */
export const startWheelServer = async (
  { args, requirements }: WheelServer,
  { label, workspace, repository, models, folder }: StartRequest,
  { env, signal, onStep, onTrace }: StartPorts,
): Promise<StartedServer> => {
  const file = requirements === undefined ? undefined : path.resolve(workspace, requirements)
  const wheel = await wheelEnvironment(file, { env, signal, onStep, folder })
  const installation = path.join(wheel.sitePackages, 'pytriton/tritonserver')
  const [http = 0, grpc = 0, metrics = 0] = await freePorts(3)
  const mark = newMark()
  // Tells the shared memory of this server from that of others, and what a killed one has left.
  const sharedMemoryPrefix = `perf-gate-${mark}-`
  onTrace({ kind: 'processes', mark, sharedMemoryPrefix })
  onStep(`Starting Triton from its Python package; HTTP on port ${http}, gRPC on ${grpc}`)
  const program = await startProcess({
    command: path.join(installation, 'bin/tritonserver'),
    args: [
      `--backend-directory=${path.join(installation, 'backends')}`,
      `--cache-directory=${path.join(installation, 'caches')}`,
      `--backend-config=python,shm-region-prefix-name=${sharedMemoryPrefix}`,
      // The default is every interface.
      ...['http', 'grpc', 'metrics'].map((side) => `--${side}-address=127.0.0.1`),
      `--http-port=${http}`,
      `--grpc-port=${grpc}`,
      `--metrics-port=${metrics}`,
      '--exit-timeout-secs=2',
      ...tritonArgs({ ...(repository === undefined ? {} : { repository }), models, args }),
    ],
    cwd: workspace,
    env: withPython(serverEnvironment(env), wheel),
    mark,
    logFile: path.join(folder, `${label}.log`),
  })
  return {
    way: 'wheel',
    addresses: { http: `127.0.0.1:${http}`, grpc: `127.0.0.1:${grpc}`, metrics: `127.0.0.1:${metrics}` },
    innerPorts: { http, grpc },
    ...program,
    stop: async () => {
      await program.stop()
      await removeSharedMemory(sharedMemoryPrefix)
      // One with requirements was made for this server alone.
      if (file !== undefined)
        await rm(path.dirname(path.dirname(wheel.python)), { recursive: true, force: true })
    },
  }
}

/** The environment in which the package's binaries run: models import from it, and the backend loads its libpython. */
const withPython = (
  { PYTHONHOME: _home, PYTHONPATH: _path, ...env }: NodeJS.ProcessEnv,
  { python, libpython }: WheelEnvironment,
): NodeJS.ProcessEnv => {
  const bin = path.dirname(python)
  const libraries = [libpython, env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    ...env,
    PATH: `${bin}:${env['PATH'] ?? ''}`,
    VIRTUAL_ENV: path.dirname(bin),
    ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }),
  }
}
