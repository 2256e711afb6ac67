import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readGitFile } from '../../src/host/git-file.ts'
import { type GitRepository, gitRepository } from '../real/git-repository.ts'

let origin: GitRepository
let checkout: GitRepository
let first: string
beforeAll(async () => {
  origin = await gitRepository()
  first = await origin.commit({ 'a/gate.yml': 'first', large: 'x'.repeat(101) })
  checkout = await origin.checkout(await origin.commit({ 'a/gate.yml': 'second' }))
})
afterAll(() => Promise.all([origin.remove(), checkout.remove()]))

const read = (sha: string, file: string, folder = checkout.folder) =>
  readGitFile({
    folder,
    path: file,
    sha,
    remoteUrl: 'file:///nowhere',
    env: {},
    signal: new AbortController().signal,
    maxBytes: 100,
    onFetch: () => undefined,
  })

describe('readGitFile', () => {
  it('reads a file of another commit, which is fetched when the checkout lacks it', async () => {
    await expect(checkout.git('cat-file', '-e', first)).rejects.toThrow()
    expect(await read(first, 'a/gate.yml')).toEqual({ text: 'first' })
    expect(await read(first, 'a/gate.yml', path.join(checkout.folder, 'a'))).toEqual({ text: 'first' })
  })

  it('knows that a commit has no such file', async () => {
    expect(await read(first, 'gate.yml')).toEqual({})
  })

  it.each([
    ['a folder', 'a', /it is no file/],
    ['a large file', 'large', /more than 100 bytes/],
  ])('does not take %s', async (_, file, problem) => {
    expect(await read(first, file)).toEqual({ problem: expect.stringMatching(problem) })
  })

  it('says why nothing is known', async () => {
    expect(await read('f'.repeat(40), 'a/gate.yml')).toEqual({
      problem: expect.stringMatching(/it could not be fetched/),
    })
    const folder = await mkdtemp(path.join(tmpdir(), 'no-git-'))
    expect(await read(first, 'a/gate.yml', folder)).toEqual({
      problem: expect.stringMatching(/not in a git repository/),
    })
    await rm(folder, { recursive: true })
    expect(await read(first, 'a/gate.yml', '/nowhere')).toEqual({
      problem: expect.stringMatching(/git could not be run/),
    })
  })
})
