import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import { type EndedGit, runGit } from './git.ts'
import { type CommitSource, fetchCommit, type Git, lastLine } from './git-commit.ts'
import { checkSize, isCompiledPython, lfsPointer, type ModelDirectory, refused } from './model-directory.ts'

export type GitDirectoryOptions = CommitSource & {
  /** The directory in the checkout. */
  readonly directory: string
  /** How messages name the directory: `models/resnet50`. */
  readonly label: string
  /** What git needs to be let in. */
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/**
 * A directory of the checkout as it was at another commit, which is fetched alone, without its history, when it is not there:
 * checkouts are one commit deep. Undefined: the commit has no such directory. Throws Failure('base-unavailable').
 */
export const readGitDirectory = async (options: GitDirectoryOptions): Promise<ModelDirectory | undefined> => {
  const { sha, directory } = options
  const git = gitAt(directory, options)
  const prefix = (
    await must(git(['rev-parse', '--show-prefix']), 'the checkout is not in a git repository', options)
  )
    .toString()
    .trim()
    .replace(/\/$/, '')
  await ensureCommit(git, options)
  const tree = await git(['rev-parse', '--verify', '--quiet', `${sha}:${prefix}`])
  if (tree.code !== 0) return undefined
  const label = `${options.label} of commit ${sha.slice(0, 7)}`
  const entries = parseTree(
    await must(
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

const gitAt =
  (cwd: string, { env, signal, sha }: GitDirectoryOptions): Git =>
  async (args, input) => {
    try {
      return await runGit(['-c', `safe.directory=*`, ...args], {
        cwd,
        env,
        signal,
        ...(input === undefined ? {} : { input }),
      })
    } catch (error) {
      if (signal.aborted)
        throw new Failure('interrupted', 'interrupted while git was asked for the base commit')
      throw unavailable(sha, `git could not be run (${(error as Error).message})`, error)
    }
  }

const unavailable = (sha: string, why: string, cause?: unknown): Failure =>
  new Failure(
    'base-unavailable',
    `the model directory of the base commit ${sha.slice(0, 7)} cannot be had: ${why}`,
    {
      hint: 'Check the repository out with actions/checkout, in the job itself and by git; `fetch-depth: 0` brings every commit along.',
      ...(cause === undefined ? {} : { cause }),
    },
  )

const must = async (
  ended: Promise<EndedGit>,
  what: string,
  { sha }: GitDirectoryOptions,
): Promise<Buffer> => {
  const { code, stdout, stderr } = await ended
  if (code === 0) return stdout
  throw unavailable(sha, `${what} (${lastLine(stderr)})`)
}

const ensureCommit = async (git: Git, options: GitDirectoryOptions): Promise<void> => {
  const problem = await fetchCommit(git, options)
  if (problem !== undefined) throw unavailable(options.sha, `it could not be fetched (${problem})`)
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
  const stdout = await must(git(['cat-file', '--batch'], input), 'git cannot read its files', options)
  let at = 0
  return entries.map(({ id, size, name }) => {
    const head = `${id} blob ${size}\n`
    if (stdout.toString('latin1', at, at + head.length) !== head)
      throw unavailable(options.sha, `git has no content of ${name}`)
    const start = at + head.length
    at = start + size + 1
    return stdout.subarray(start, start + size)
  })
}

/** What Git LFS has downloaded for the checkout is here too; a file that only the base has is not. */
const resolved = async (
  bytes: Buffer,
  { name, label, git }: { readonly name: string; readonly label: string; readonly git: Git },
): Promise<Uint8Array> => {
  const pointer = lfsPointer(bytes)
  if (pointer === undefined) return bytes
  const { sha256, size } = pointer
  const common = (await git(['rev-parse', '--path-format=absolute', '--git-common-dir'])).stdout
    .toString()
    .trim()
  const file = path.join(common, 'lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  try {
    checkSize((await stat(file)).size, label)
    return await readFile(file)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(
      'base-unavailable',
      `${label}: ${name} lies in Git LFS (${size} bytes), and was not fetched`,
      {
        hint: 'Before this step, run `git lfs fetch origin BASE_COMMIT` for the base commit, after a checkout with `lfs: true`.',
        cause: error,
      },
    )
  }
}
