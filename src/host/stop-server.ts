import { removeContainer } from './docker.ts'
import { killMarked } from './kill-processes.ts'
import { removeSharedMemory } from './shared-memory-files.ts'
import type { ServerTrace } from './started-server.ts'

/** Ends what is left of a server whose starter was killed. Returns why that was not possible, where it was not. */
export const stopByTrace = async (
  trace: ServerTrace,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> => {
  if (trace.kind === 'container') return removeContainer(trace.name, env)
  await killMarked(trace.mark)
  if (trace.sharedMemoryPrefix !== undefined) await removeSharedMemory(trace.sharedMemoryPrefix)
  return undefined
}
