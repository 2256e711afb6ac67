import { readFile, stat } from 'node:fs/promises'
import { type BaseGitOptions, baseGit, baseUnavailable, ensureBaseCommit, mustGit } from './base-git.ts'
import type { Git } from './git-commit.ts'
import { findLfsObject } from './lfs-object.ts'
import { checkSize, isCompiledPython, lfsPointer, type ModelDirectory, refused } from './model-directory.ts'

export type GitDirectoryOptions = BaseGitOptions & {
  /** The directory in the checkout. */
  readonly directory: string
  /** How messages name the directory: `models/resnet50`. */
  readonly label: string
}

/**
 * A directory of the checkout as it was at another commit, which is fetched alone, without its history, when it is not there:
 * checkouts are one commit deep. Undefined: the commit has no such directory. Throws Failure('base-unavailable').
 */
export const readGitDirectory = async (options: GitDirectoryOptions): Promise<ModelDirectory | undefined> => {
  const { sha, directory } = options
  const git = baseGit(directory, options)
  const prefix = (
    await mustGit(git(['rev-parse', '--show-prefix']), 'the checkout is not in a git repository', options)
  )
    .toString()
    .trim()
    .replace(/\/$/, '')
  await ensureBaseCommit(git, options)
  const tree = await git(['rev-parse', '--verify', '--quiet', `${sha}:${prefix}`])
  if (tree.code !== 0) return undefined
  const label = `${options.label} of commit ${sha.slice(0, 7)}`
  const entries = parseTree(
    await mustGit(
      git(['ls-tree', '-r', '-z', '-l', '--full-tree', tree.stdout.toString().trim()]),
      'git lists no such directory',
      options,
    ),
    label,
  )
  checkSize(
    entries.reduce((sum, { size }) => sum + size, 0),
    label,
  )
  const contents = await readBlobs(git, entries, options)
  const files = new Map<string, Uint8Array>()
  for (const [place, { name }] of entries.entries())
    files.set(name, await resolved(contents[place]!, { name, label, git }))
  return { label, files }
}

type TreeEntry = { readonly name: string; readonly id: string; readonly size: number }

/** `git ls-tree -r -z -l --full-tree`: mode, type, id and size, a tab, the path. */
const parseTree = (stdout: Buffer, label: string): readonly TreeEntry[] =>
  stdout
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', id = '', size = '', name = ''] =
        /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? []
      if (mode === '120000') throw refused(label, `${name} is a symbolic link`)
      if (mode === '160000') throw refused(label, `${name} is a Git submodule`)
      return { name, id, size: Number(size) }
    })
    .filter(({ name }) => !isCompiledPython(name))

/** `git cat-file --batch`: a line with id, type and size, the bytes, a line feed. */
const readBlobs = async (
  git: Git,
  entries: readonly TreeEntry[],
  options: GitDirectoryOptions,
): Promise<readonly Buffer[]> => {
  const input = entries.map(({ id }) => `${id}\n`).join('')
  const stdout = await mustGit(git(['cat-file', '--batch'], input), 'git cannot read its files', options)
  let at = 0
  return entries.map(({ id, size, name }) => {
    const head = `${id} blob ${size}\n`
    if (stdout.toString('latin1', at, at + head.length) !== head)
      throw baseUnavailable(options.sha, `git has no content of ${name}`)
    const start = at + head.length
    at = start + size + 1
    return stdout.subarray(start, start + size)
  })
}

/** A file that lies in Git LFS is read where its content was downloaded to. */
const resolved = async (
  bytes: Buffer,
  { name, label, git }: { readonly name: string; readonly label: string; readonly git: Git },
): Promise<Uint8Array> => {
  const pointer = lfsPointer(bytes)
  if (pointer === undefined) return bytes
  const file = await findLfsObject(git, pointer, { label, name })
  checkSize((await stat(file)).size, label)
  return readFile(file)
}
