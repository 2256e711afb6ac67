import { randomBytes } from 'node:crypto'
import { constants, readSync } from 'node:fs'
import { type FileHandle, open, readdir, readlink, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { Failure } from '../foundation/failure.ts'
import type { SharedReader } from '../payload/shared-requests.ts'

/*
 * POSIX shared memory without an add-on: on Linux `shm_open("/NAME")` is a file of that name on a tmpfs. A server that has it mapped
 * sees what is written to it, also when the name is gone.
 */

const mount = '/dev/shm'
const prefix = 'triton-perf-gate'

/** Written at a time, so that an interrupt need not wait for gigabytes. */
const chunkBytes = 4 * 2 ** 20

/** A shared-memory object of this process. A live resource: it must be closed. */
export type SharedObject = {
  /** Its name among all objects; nothing that a URL would have to escape. */
  readonly name: string
  /** What `shm_open` calls it. */
  readonly key: string
  readonly byteSize: number
  /** For reads by position, also in other threads of this process. */
  readonly descriptor: number
  write(bytes: Uint8Array, offset: number): Promise<void>
  /** Takes memory for its first bytes, so that nobody who has it mapped finds later that there is none. What is there is kept. */
  allocate(byteLength: number, signal: AbortSignal): Promise<void>
  /** Takes its name away: nothing is left behind, however this process ends. Mappings keep it. */
  unlink(): Promise<void>
  /** Unlinks too. */
  close(): Promise<void>
}

/** Throws `invalid-option` where there is no shared memory that this program can reach. */
export const requireSharedMemory = (platform: NodeJS.Platform = process.platform): void => {
  if (platform === 'linux') return
  throw new Failure(
    'invalid-option',
    `--shared-memory: got 'system' on ${platform}, expected 'none': shared memory is reached as a file, which only Linux offers`,
  )
}

/** Makes an object of zeros, of at least one byte; `part` tells those of a run apart. Throws `invalid-option` when there is no room. */
export const createSharedObject = async (part: string, byteSize: number): Promise<SharedObject> => {
  const name = `${prefix}.${await pidNamespace()}.${process.pid}.${randomBytes(6).toString('hex')}.${part}`
  const file = path.join(mount, name)
  const size = Math.max(1, byteSize)
  const handle = await open(file, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600).catch(
    (error: unknown) => {
      throw unusable('cannot be made', error)
    },
  )
  const object = sharedObject(handle, { name, file, byteSize: size })
  try {
    await handle.truncate(size)
    return object
  } catch (error) {
    await object.close()
    throw unusable(`of ${size} bytes cannot be made`, error)
  }
}

type Named = { readonly name: string; readonly file: string; readonly byteSize: number }

const sharedObject = (handle: FileHandle, { name, file, byteSize }: Named): SharedObject => {
  const unlink = (): Promise<void> => rm(file, { force: true })
  const write = async (bytes: Uint8Array, offset: number): Promise<void> => {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await handle
        .write(bytes, done, bytes.length - done, offset + done)
        .catch((error: unknown) => {
          throw unusable(`of ${byteSize} bytes cannot be filled`, error)
        })
      done += bytesWritten
    }
  }
  let isOpen = true
  let allocated = 0
  return {
    name,
    key: `/${name}`,
    byteSize,
    descriptor: handle.fd,
    write,
    allocate: async (byteLength, signal) => {
      const zeros = Buffer.alloc(Math.min(chunkBytes, Math.max(0, byteLength - allocated)))
      while (allocated < byteLength && !signal.aborted) {
        const part = zeros.subarray(0, byteLength - allocated)
        await write(part, allocated)
        allocated += part.length
      }
    },
    unlink,
    close: async () => {
      if (!isOpen) return
      isOpen = false
      await unlink()
      await handle.close()
    },
  }
}

/** Reads by position from an open file of this process; every read uses the same memory, and finds nothing behind the end. */
export const descriptorReader = (descriptor: number): SharedReader => {
  let memory = Buffer.alloc(0)
  return (offset, byteLength) => {
    if (memory.length < byteLength) memory = Buffer.alloc(byteLength)
    return memory.subarray(0, readSync(descriptor, memory, 0, byteLength, offset))
  }
}

/**
 * Whether a name is that of an object of this program whose process has ended. A process of another PID namespace cannot be looked
 * for, so that its objects are never taken for abandoned.
 */
export const isAbandoned = async (name: string): Promise<boolean> => {
  const [, namespace, pid] = /^triton-perf-gate\.(\d+)\.([1-9]\d*)\.[0-9a-f]{12}\.[a-z]+$/.exec(name) ?? []
  return namespace !== unknownNamespace && namespace === (await pidNamespace()) && !isAlive(Number(pid))
}

/** Removes what ended runs of this program had no chance to. What cannot be removed stays. */
export const removeAbandonedObjects = async (): Promise<void> => {
  for (const name of await readdir(mount).catch(() => []))
    if (await isAbandoned(name)) await rm(path.join(mount, name), { force: true }).catch(() => undefined)
}

const unknownNamespace = '0'

/** The number of this process's PID namespace. */
const pidNamespace = async (): Promise<string> => {
  const link = await readlink('/proc/self/ns/pid').catch(() => '')
  return /^pid:\[(\d+)\]$/.exec(link)?.[1] ?? unknownNamespace
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

const unusable = (what: string, error: unknown): Failure => {
  const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message
  return new Failure(
    'invalid-option',
    `--shared-memory: a shared-memory object ${what} in ${mount} (${code})`,
    {
      hint: 'Give the machine a larger /dev/shm (in Docker: --shm-size), or send less: fewer requests outstanding, a smaller --output-shared-memory-size.',
      cause: error,
    },
  )
}
