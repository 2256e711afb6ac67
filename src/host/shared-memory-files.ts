import { readdir, rm } from 'node:fs/promises'

/** Removes the shared-memory files whose names begin so: a server that was killed leaves them. */
export const removeSharedMemory = async (prefix: string): Promise<void> => {
  const names = await readdir('/dev/shm').catch(() => [])
  for (const name of names)
    if (name.startsWith(prefix)) await rm(`/dev/shm/${name}`, { force: true }).catch(() => undefined)
}
