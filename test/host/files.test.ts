import { execFileSync } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readInputFiles, writeBeside, writeResult } from '../../src/host/files.ts'

let folder = ''
const at = (...names: string[]): string => path.join(folder, ...names)

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'files-test-'))
})
afterEach(() => rm(folder, { recursive: true }))

const unwritable = (file: string) =>
  expect.objectContaining({
    code: 'unwritable-output',
    exitCode: 7,
    message: expect.stringContaining(`cannot write '${file}'`),
  })

describe('writeResult', () => {
  it('writes a file and leaves nothing else', async () => {
    await writeResult(at('report.json'), '{"é": 1}\n')
    expect(await readFile(at('report.json'), 'utf8')).toBe('{"é": 1}\n')
    expect(await readdir(folder)).toStrictEqual(['report.json'])
  })

  it('replaces a file that is there, longer or shorter', async () => {
    for (const content of ['first', '2', '', 'the third']) {
      await writeResult(at('report.json'), content)
      expect(await readFile(at('report.json'), 'utf8')).toBe(content)
    }
    expect(await readdir(folder)).toStrictEqual(['report.json'])
  })

  it('makes the folders on the way', async () => {
    await writeResult(at('a', 'b', 'report.json'), 'x')
    expect(await readFile(at('a', 'b', 'report.json'), 'utf8')).toBe('x')
  })

  it('takes a path that is relative to the working directory', async () => {
    const relative = path.relative(process.cwd(), at('report.json'))
    await writeResult(relative, 'x')
    expect(await readFile(at('report.json'), 'utf8')).toBe('x')
  })

  it('shows a reader the old content or the new, and never a part', async () => {
    const contents = ['a', 'b'].map((letter) => letter.repeat(300_000))
    await writeResult(at('report.json'), contents[0]!)
    let writing = true
    const seen = new Set<string>()
    const reader = (async () => {
      while (writing) seen.add(await readFile(at('report.json'), 'utf8'))
    })()
    for (let turn = 1; turn <= 10; turn += 1) await writeResult(at('report.json'), contents[turn % 2]!)
    writing = false
    await reader
    expect([...seen].filter((text) => !contents.includes(text)).map((text) => text.length)).toStrictEqual([])
  })

  it('writes through a symbolic link, and leaves it one', async () => {
    await mkdir(at('elsewhere'))
    await writeFile(at('elsewhere', 'report.json'), 'old')
    await symlink(path.join('elsewhere', 'report.json'), at('latest.json'))
    await writeResult(at('latest.json'), 'new')
    expect((await lstat(at('latest.json'))).isSymbolicLink()).toBe(true)
    expect(await readFile(at('elsewhere', 'report.json'), 'utf8')).toBe('new')
    expect(await readdir(at('elsewhere'))).toStrictEqual(['report.json'])
  })

  it.skipIf(process.platform === 'win32')('writes into a pipe, and leaves it one', async () => {
    execFileSync('mkfifo', [at('pipe')])
    const reading = readFile(at('pipe'), 'utf8')
    await writeResult(at('pipe'), 'through the pipe')
    expect(await reading).toBe('through the pipe')
    expect((await lstat(at('pipe'))).isFIFO()).toBe(true)
  })

  it('refuses a folder, and leaves it as it is', async () => {
    await mkdir(at('reports'))
    await writeFile(at('reports', 'one.json'), 'x')
    await expect(writeResult(at('reports'), 'y')).rejects.toThrow(unwritable(at('reports')))
    expect(await readdir(folder)).toStrictEqual(['reports'])
    expect(await readdir(at('reports'))).toStrictEqual(['one.json'])
  })

  it('refuses a path below a file', async () => {
    await writeFile(at('file'), 'x')
    await expect(writeResult(at('file', 'report.json'), 'y')).rejects.toThrow(
      unwritable(at('file', 'report.json')),
    )
    expect(await readFile(at('file'), 'utf8')).toBe('x')
  })

  it('leaves the file that is there when writing fails', async () => {
    // The temporary file's name would be too long.
    const name = `${'n'.repeat(245)}.json`
    await writeFile(at(name), 'old')
    await expect(writeResult(at(name), 'new')).rejects.toThrow(unwritable(at(name)))
    expect(await readdir(folder)).toStrictEqual([name])
    expect(await readFile(at(name), 'utf8')).toBe('old')
  })

  it.skipIf(process.platform !== 'linux')('says so when the disk is full', async () => {
    const full = expect.objectContaining({
      code: 'unwritable-output',
      message: "cannot write '/dev/full' (ENOSPC)",
    })
    await asNobody(() => expect(writeResult('/dev/full', 'x')).rejects.toThrow(full))
  })
})

describe('writeBeside', () => {
  it('puts the prefix before the name, in whatever folder that is', async () => {
    await writeBeside(at('made', 'figures.csv'), 'leaf_v1.', 'x')
    expect(await readdir(at('made'))).toStrictEqual(['leaf_v1.figures.csv'])
  })

  it.skipIf(process.platform === 'win32')('follows in a pipe, after an empty line', async () => {
    execFileSync('mkfifo', [at('pipe')])
    const reading = readFile(at('pipe'), 'utf8')
    await writeBeside(at('pipe'), 'leaf_v1.', 'x')
    expect(await reading).toBe('\nx')
    expect(await readdir(folder)).toStrictEqual(['pipe'])
  })
})

/** Root could rename a file onto a device: a defect of ours must not cost the machine its own. */
const asNobody = async (run: () => Promise<void>): Promise<void> => {
  if (process.geteuid?.() !== 0) return run()
  process.seteuid?.('nobody')
  try {
    await run()
  } finally {
    process.seteuid?.(0)
  }
}

describe('readInputFiles', () => {
  it('reads a file as bytes', async () => {
    await writeFile(at('data.json'), Buffer.from([0xef, 0xbb, 0xbf, 0xff]))
    expect(await readInputFiles(at('data.json'))).toStrictEqual({
      kind: 'json',
      path: at('data.json'),
      bytes: Buffer.from([0xef, 0xbb, 0xbf, 0xff]),
    })
  })

  it('reads the files of a directory, and not what is below it', async () => {
    await mkdir(at('below'))
    await writeFile(at('below', 'INPUT2'), 'x')
    await writeFile(at('INPUT0'), Buffer.from([0, 255]))
    await writeFile(at('INPUT1'), '')
    const found = await readInputFiles(folder)
    expect(found).toMatchObject({ kind: 'directory', path: folder })
    expect(found.kind === 'directory' && new Map([...found.files].sort())).toStrictEqual(
      new Map([
        ['INPUT0', Buffer.from([0, 255])],
        ['INPUT1', Buffer.from([])],
      ]),
    )
  })

  it('follows symbolic links, of which a mounted ConfigMap is made', async () => {
    await mkdir(at('..2026_11_23'))
    await writeFile(at('..2026_11_23', 'INPUT0'), 'x')
    await symlink('..2026_11_23', at('..data'))
    await symlink(path.join('..data', 'INPUT0'), at('INPUT0'))
    const found = await readInputFiles(folder)
    expect(found.kind === 'directory' && found.files).toStrictEqual(new Map([['INPUT0', Buffer.from('x')]]))
  })

  it('names option, path and cause when there is nothing', async () => {
    await expect(readInputFiles(at('missing.json'))).rejects.toThrow(
      expect.objectContaining({
        code: 'unreadable-input-data',
        exitCode: 3,
        message: `--input-data: got '${at('missing.json')}', which cannot be read (ENOENT)`,
        hint: expect.stringContaining('random, zero'),
      }),
    )
  })
})
