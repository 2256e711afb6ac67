import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lfsPointer, readModelDirectory } from '../../src/host/model-directory.ts'

describe('a model directory on the disk', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'model-directory-'))
    await mkdir(path.join(folder, '1/sub'), { recursive: true })
    await writeFile(path.join(folder, 'config.pbtxt'), 'backend: "python"')
    await writeFile(path.join(folder, '1/model.py'), 'pass')
    await writeFile(path.join(folder, '1/sub/weights.bin'), Uint8Array.of(0, 255))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('is every file by its path, but what Python compiles', async () => {
    await mkdir(path.join(folder, '1/__pycache__'))
    await writeFile(path.join(folder, '1/__pycache__/model.cpython-311.pyc'), 'x')
    await mkdir(path.join(folder, '2'))
    const { label, files } = await readModelDirectory(folder, 'models/M')
    expect(label).toBe('models/M')
    expect([...files.keys()]).toEqual(['1/model.py', '1/sub/weights.bin', 'config.pbtxt'])
    expect(Buffer.from(files.get('1/sub/weights.bin')!)).toEqual(Buffer.from([0, 255]))
  })

  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a link to a file',
      () => symlink('model.py', path.join(folder, '1/other.py')),
      /1\/other\.py is a symbolic link/,
    ],
    ['a link out of it', () => symlink('/etc', path.join(folder, 'etc')), /etc is a symbolic link/],
    [
      'a link to nothing',
      () => symlink('nowhere', path.join(folder, '1/gone')),
      /1\/gone is a symbolic link/,
    ],
    [
      'a submodule',
      () => writeFile(path.join(folder, '1/sub/.git'), 'gitdir: x'),
      /1\/sub is a Git submodule/,
    ],
    [
      'a pointer of Git LFS',
      () => writeFile(path.join(folder, '1/model.onnx'), pointer),
      /1\/model\.onnx is a Git LFS pointer/,
    ],
    [
      'more than 2 GiB',
      async () => {
        // Holes take no place.
        await writeFile(path.join(folder, '1/huge.bin'), '')
        await truncate(path.join(folder, '1/huge.bin'), 2 ** 31)
      },
      /2\.0 GiB/,
    ],
  ])('is refused with the reason and the way out: %s', async (_, make, message) => {
    await make()
    await expect(readModelDirectory(folder, 'models/M')).rejects.toMatchObject({
      code: 'model-unusable',
      exitCode: 4,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/./),
    })
  })

  it('is told apart from a pointer of Git LFS by its bytes', () => {
    expect(lfsPointer(Buffer.from(pointer))).toEqual({ sha256: 'a'.repeat(64), size: 12345 })
    expect(lfsPointer(Buffer.from(`${pointer}${' '.repeat(2000)}`))).toBeUndefined()
    expect(lfsPointer(Buffer.from('version https://git-lfs.github.com/spec/v1\n'))).toBeUndefined()
  })
})
