import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, readSync, statSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createSharedObject,
  descriptorReader,
  isAbandoned,
  removeAbandonedObjects,
  requireSharedMemory,
  type SharedObject,
} from '../../src/host/shared-memory.ts'

const never = new AbortController().signal
const objects: SharedObject[] = []

const create = async (byteSize: number): Promise<SharedObject> => {
  const object = await createSharedObject('test', byteSize)
  objects.push(object)
  return object
}

afterEach(async () => {
  await Promise.all(objects.splice(0).map((object) => object.close()))
})

describe('requireSharedMemory', () => {
  it('takes Linux', () => {
    expect(() => requireSharedMemory('linux')).not.toThrow()
  })

  it.each(['darwin', 'win32', 'freebsd'] as const)('refuses %s', (platform) => {
    expect(() => requireSharedMemory(platform)).toThrow(
      expect.objectContaining({
        code: 'invalid-option',
        exitCode: 3,
        message: expect.stringMatching(
          new RegExp(`--shared-memory: got 'system' on ${platform}, expected 'none'`),
        ),
      }),
    )
  })
})

describe.runIf(process.platform === 'linux')('a shared-memory object', () => {
  it('is a file of zeros for its maker alone, until it is closed', async () => {
    const object = await create(5000)
    const file = `/dev/shm${object.key}`
    expect(object.key).toBe(`/${object.name}`)
    expect(encodeURIComponent(object.name)).toBe(object.name)
    expect(readFileSync(file)).toEqual(Buffer.alloc(5000))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await object.close()
    await object.close()
    expect(existsSync(file)).toBe(false)
  })

  it('has a name of its own every time, and at least one byte', async () => {
    const [one, other] = [await create(0), await create(0)]
    expect(one.name).not.toBe(other.name)
    expect(one.byteSize).toBe(1)
    expect(statSync(`/dev/shm${one.key}`).size).toBe(1)
  })

  it('takes what is written where it is written', async () => {
    const object = await create(16)
    await object.write(Buffer.from('abc'), 4)
    await object.write(Buffer.from('z'), 15)
    expect(readFileSync(`/dev/shm${object.key}`).toString('latin1')).toBe('\0\0\0\0abc\0\0\0\0\0\0\0\0z')
  })

  it('can be read and written after its name is gone', async () => {
    const object = await create(16)
    await object.unlink()
    expect(await readdir('/dev/shm')).not.toContain(object.name)
    await object.write(Buffer.from('abc'), 4)
    const read = Buffer.alloc(3)
    readSync(object.descriptor, read, 0, 3, 4)
    expect(read.toString()).toBe('abc')
  })

  it('is read by position, as far as it goes', async () => {
    const object = await create(16)
    await object.write(Buffer.from('0123456789abcdef'), 0)
    const read = descriptorReader(object.descriptor)
    expect([read(2, 3), read(14, 1), read(0, 16)].map(String).at(-1)).toBe('0123456789abcdef')
    expect(read(2, 3).toString()).toBe('234')
    expect(read(14, 100).toString()).toBe('ef')
    expect(read(16, 1).length).toBe(0)
  })

  it('takes memory for all of itself, and no more', async () => {
    const object = await create(9 * 2 ** 20 + 1)
    const file = `/dev/shm${object.key}`
    expect(statSync(file).blocks).toBe(0)
    await object.allocate(object.byteSize, never)
    expect(statSync(file).blocks * 512).toBeGreaterThanOrEqual(object.byteSize)
    expect(statSync(file).size).toBe(9 * 2 ** 20 + 1)
  })

  it('takes memory for more of itself later, and keeps what is there', async () => {
    const object = await create(4 * 4096)
    const file = `/dev/shm${object.key}`
    await object.allocate(4096, never)
    expect(statSync(file).blocks).toBe(8)
    await object.write(Buffer.from('abc'), 10)
    await object.allocate(4096, never)
    await object.allocate(3 * 4096, never)
    expect(statSync(file).blocks).toBe(24)
    expect(readFileSync(file).subarray(10, 13).toString()).toBe('abc')
  })

  it('stops taking memory when it is interrupted', async () => {
    const object = await create(2 ** 20)
    await object.allocate(2 ** 20, AbortSignal.abort())
    expect(statSync(`/dev/shm${object.key}`).blocks).toBe(0)
  })

  it.each([
    ['more than a file can hold', 2 ** 63],
    ['no number of bytes', Number.POSITIVE_INFINITY],
  ])('is refused with the way out for %s, and leaves nothing behind', async (_what, byteSize) => {
    const before = await readdir('/dev/shm')
    await expect(createSharedObject('test', byteSize)).rejects.toMatchObject({
      code: 'invalid-option',
      exitCode: 3,
      message: expect.stringMatching(/^--shared-memory: .* cannot be made in \/dev\/shm/),
      hint: expect.stringContaining('--output-shared-memory-size'),
    })
    expect(
      (await readdir('/dev/shm')).filter((name) => !before.includes(name) && name.endsWith('.test')),
    ).toEqual([])
  })
})

describe.runIf(process.platform === 'linux')('an abandoned object', () => {
  const namespace = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))![0]
  const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid
  const nameOf = (pid: number | string, space = namespace): string =>
    `triton-perf-gate.${space}.${pid}.0123456789ab.out`

  it('is one of a process that has ended, in the same PID namespace', async () => {
    const pid = ended()
    const names: readonly (readonly [string, boolean])[] = [
      [nameOf(pid), true],
      [nameOf(process.pid), false],
      // Init: it lives, and may not be signalled by everybody.
      [nameOf(1), false],
      [nameOf(pid, String(Number(namespace) + 1)), false],
      [nameOf(pid, '0'), false],
      [`triton-perf-gate.${namespace}.${pid}.0123456789ab`, false],
      [`x${nameOf(pid)}`, false],
      [`${nameOf(pid)}.1`, false],
      [nameOf(0), false],
      [nameOf(-1), false],
      [`triton_python_backend_shm_region_${pid}`, false],
      ['', false],
    ]
    for (const [name, abandoned] of names) expect([name, await isAbandoned(name)]).toEqual([name, abandoned])
  })

  it('is removed; those of others and of runs that go on are not', async () => {
    const pid = ended()
    const mine = await create(1)
    const [stale, foreign] = [nameOf(pid), `foreign.${pid}.out`]
    for (const name of [stale, foreign]) writeFileSync(`/dev/shm/${name}`, 'x')
    try {
      await removeAbandonedObjects()
      const left = await readdir('/dev/shm')
      expect(left).not.toContain(stale)
      expect(left).toEqual(expect.arrayContaining([foreign, mine.name]))
    } finally {
      for (const name of [stale, foreign]) await rm(`/dev/shm/${name}`, { force: true })
    }
  })

  it('is what a killed run leaves', async () => {
    const module = new URL('../../src/host/shared-memory.ts', import.meta.url).href
    const { stdout } = spawnSync(process.execPath, [
      '--input-type=module',
      '-e',
      `const { createSharedObject } = await import(${JSON.stringify(module)})
       const { name, key } = await createSharedObject('in', 10)
       const exists = (await import('node:fs')).existsSync('/dev/shm' + key)
       process.stdout.write(name + ' ' + exists, () => process.kill(process.pid, 'SIGKILL'))
       setInterval(() => {}, 1000)`,
    ])
    const [name, exists] = stdout.toString().split(' ')
    expect(exists).toBe('true')
    await removeAbandonedObjects()
    expect(await readdir('/dev/shm')).not.toContain(name)
  })
})
