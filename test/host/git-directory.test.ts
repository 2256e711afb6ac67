import { createHash } from 'node:crypto'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { basicToken, tokenEnvironment } from '../../src/host/git.ts'
import { type GitDirectoryOptions, readGitDirectory } from '../../src/host/git-directory.ts'
import { type GitRepository, gitRepository } from '../real/git-repository.ts'

describe('a model directory of another commit', () => {
  const made: GitRepository[] = []
  let origin: GitRepository
  let base: string
  let head: string

  const weights = Uint8Array.from({ length: 100_000 }, (_, place) => (place * 31) % 256)

  beforeEach(async () => {
    origin = await gitRepository()
    made.push(origin)
    base = await origin.commit({
      'models/M/config.pbtxt': 'backend: "python"',
      'models/M/1/model.py': 'base',
      'models/M/1/weights ü\t.bin': weights,
      'models/M/1/empty': '',
      'models/M/1/__pycache__/model.pyc': 'x',
      'models/MM/config.pbtxt': 'another',
    })
    head = await origin.commit({
      'models/M/config.pbtxt': 'backend: "python"',
      'models/M/1/model.py': 'head',
    })
  })
  afterEach(() => Promise.all(made.splice(0).map((repository) => repository.remove())))

  const checkoutOf = async (sha: string, depth?: number): Promise<GitRepository> => {
    const checkout = await origin.checkout(sha, depth === undefined ? {} : { depth })
    made.push(checkout)
    return checkout
  }

  const read = (checkout: GitRepository, sha: string, options: Partial<GitDirectoryOptions> = {}) =>
    readGitDirectory({
      directory: path.join(checkout.folder, 'models/M'),
      sha,
      label: 'models/M',
      remoteUrl: 'https://127.0.0.1:1/none',
      env: {},
      signal: new AbortController().signal,
      onFetch: () => undefined,
      ...options,
    })

  it.each([
    ['fetched when the checkout is one commit deep', 1, 1],
    ['read where it is when the checkout holds it', 2, 0],
  ] as const)('is %s', async (_, depth, fetches) => {
    const told: string[] = []
    const checkout = await checkoutOf(head, depth)
    const found = await read(checkout, base, { onFetch: (text) => told.push(text) })
    expect(told).toHaveLength(fetches)
    expect(found?.label).toBe(`models/M of commit ${base.slice(0, 7)}`)
    expect([...found!.files].map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual([
      ['1/empty', Buffer.alloc(0)],
      ['1/model.py', Buffer.from('base')],
      ['1/weights ü\t.bin', Buffer.from(weights)],
      ['config.pbtxt', Buffer.from('backend: "python"')],
    ])
    expect(await checkout.git('status', '--porcelain')).toBe('')
  })

  it('is none where the commit has no such directory', async () => {
    const before = await origin.commit({ 'README.md': 'nothing yet' })
    expect(await read(await checkoutOf(head), before)).toBeUndefined()
  })

  it.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
    [
      'a symbolic link',
      (folder) => symlink('/etc/passwd', path.join(folder, 'models/M/1/link')),
      /1\/link is a symbolic link/,
    ],
    [
      'a submodule',
      async (folder) => {
        await mkdir(path.join(folder, 'models/M/sub'))
        await origin.git('update-index', '--add', '--cacheinfo', `160000,${base},models/M/sub`)
      },
      /sub is a Git submodule/,
    ],
  ])('is refused with %s', async (_, make, message) => {
    await make(origin.folder)
    await origin.git('add', '--all', 'models/M/1')
    await origin.git('commit', '--quiet', '--message', 'more')
    const odd = await origin.git('rev-parse', 'HEAD')
    await expect(read(await checkoutOf(head), odd)).rejects.toMatchObject({
      code: 'model-unusable',
      message: expect.stringMatching(message),
    })
  })

  it('has files of Git LFS where they were downloaded, and says how to download them', async () => {
    const content = 'the weights themselves'
    const sha256 = createHash('sha256').update(content).digest('hex')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${content.length}\n`
    const large = await origin.commit({ 'models/M/1/model.onnx': pointer })
    const checkout = await checkoutOf(head)
    await expect(read(checkout, large)).rejects.toMatchObject({
      code: 'base-unavailable',
      exitCode: 4,
      message: expect.stringContaining('1/model.onnx lies in Git LFS'),
      hint: expect.stringContaining('git lfs fetch'),
    })
    const objects = path.join(checkout.folder, '.git/lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4))
    await mkdir(objects, { recursive: true })
    await writeFile(path.join(objects, sha256), content)
    const found = await read(checkout, large)
    expect(Buffer.from(found!.files.get('1/model.onnx')!).toString()).toBe(content)
  })

  it('cannot be had of a commit that nobody has', async () => {
    const failure = read(await checkoutOf(head), '1'.repeat(40))
    await expect(failure).rejects.toMatchObject({
      code: 'base-unavailable',
      exitCode: 4,
      message: expect.stringContaining('could not be fetched'),
      hint: expect.stringContaining('fetch-depth: 0'),
    })
  })

  it('cannot be had without a repository', async () => {
    await mkdir(path.join(origin.folder, 'plain/models/M'), { recursive: true })
    const directory = path.join(origin.folder, 'plain/models/M')
    const env = { GIT_CEILING_DIRECTORIES: path.join(origin.folder, 'plain') }
    await expect(read(origin, base, { directory, env })).rejects.toMatchObject({
      code: 'base-unavailable',
      message: expect.stringContaining('not in a git repository'),
    })
  })

  it('is not waited for after an interruption', async () => {
    const checkout = await checkoutOf(head)
    await expect(read(checkout, base, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'interrupted',
    })
  })

  it('is asked for with the token in one header, whatever the checkout left behind', async () => {
    const seen: (string | undefined)[] = []
    const server = createServer((request, response) => {
      const given = request.rawHeaders.filter(
        (_, place) => request.rawHeaders[place - 1]?.toLowerCase() === 'authorization',
      )
      seen.push(given.join(' and '))
      response.writeHead(404).end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const checkout = await checkoutOf(head)
      await checkout.git('remote', 'set-url', 'origin', `${serverUrl}/acme/perf`)
      await checkout.git('config', `http.${serverUrl}/.extraheader`, 'AUTHORIZATION: basic b2xk')
      const env = tokenEnvironment(serverUrl, 'secret-token')
      const failure = await read(checkout, base, { env }).catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: 'base-unavailable' })
      expect(String(failure)).not.toContain('secret-token')
      expect(String(failure)).not.toContain(basicToken('secret-token'))
      expect(seen.length).toBeGreaterThan(0)
      expect(new Set(seen)).toEqual(new Set([`basic ${basicToken('secret-token')}`]))
    } finally {
      server.close()
    }
  })
})
