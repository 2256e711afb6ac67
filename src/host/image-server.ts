import path from 'node:path'
import type { ImageServer } from '../plan/server-plan.ts'
import { tritonArgs } from '../plan/triton-args.ts'
import { findImage, removeContainer } from './docker.ts'
import { freePorts } from './free-ports.ts'
import { newMark, startProcess } from './server-process.ts'
import type { StartedServer, StartPorts, StartRequest } from './started-server.ts'

/** Where a container sees the model repository. */
const mountedRepository = '/models'

/** Ports of Triton in a container. */
const innerPorts = { http: 8000, grpc: 8001, metrics: 8002 }

/**
 * Runs a container of the image. `docker run` stays with it: its output is the container's, its end the container's end. Throws
 * Failure('server-not-started') without docker, and without the image.
 */
export const startImageServer = async (
  { image, args, dockerOptions }: ImageServer,
  { label, workspace, repository, models, folder }: StartRequest,
  { env, signal, onStep, onTrace }: StartPorts,
): Promise<StartedServer> => {
  const found = await findImage(image, { env, signal, onStep })
  const [http, grpc, metrics] = await freePorts(3)
  const mark = newMark()
  const name = `triton-perf-gate-${label}-${mark.slice(0, 8)}`
  onTrace({ kind: 'container', name })
  onStep(`Starting ${image} as container ${name}; HTTP on port ${http}, gRPC on ${grpc}`)
  const program = await startProcess({
    command: 'docker',
    args: [
      ...['run', '--rm', '--name', name, '--label', 'triton-perf-gate'],
      ...['--publish', `127.0.0.1:${http}:${innerPorts.http}`],
      ...['--publish', `127.0.0.1:${grpc}:${innerPorts.grpc}`],
      ...['--publish', `127.0.0.1:${metrics}:${innerPorts.metrics}`],
      // The python backend moves tensors through shared memory, of which a container has 64 MB.
      ...(dockerOptions.some((word) => /^--(?:shm-size|ipc)\b/.test(word)) ? [] : ['--shm-size', '1g']),
      ...(repository === undefined
        ? []
        : ['--mount', `type=bind,source=${repository},target=${mountedRepository},readonly`]),
      ...dockerOptions,
      image,
      'tritonserver',
      ...tritonArgs({
        ...(repository === undefined ? {} : { repository: mountedRepository }),
        models,
        args,
      }),
    ],
    cwd: workspace,
    env,
    mark,
    logFile: path.join(folder, `${label}.log`),
  })
  const stop = async (): Promise<void> => {
    await removeContainer(name, env)
    await program.stop()
    // Its client may have been about to make it.
    const problem = await removeContainer(name, env)
    if (problem !== undefined) onStep(`Container ${name} could not be removed: ${problem}`)
  }
  return {
    way: 'image',
    addresses: {
      http: `127.0.0.1:${http}`,
      grpc: `127.0.0.1:${grpc}`,
      metrics: `127.0.0.1:${metrics}`,
    },
    innerPorts,
    image: found,
    ...program,
    stop: onlyOnce(stop),
  }
}

const onlyOnce = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}
