import { copyFile, cp, link, lstat, mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { type BaseGitOptions, baseGit, baseUnavailable, ensureBaseCommit, mustGit } from './base-git.ts'
import type { Git } from './git-commit.ts'
import { findLfsObject } from './lfs-object.ts'
import { isCompiledPython, lfsPointer, longestPointer } from './model-directory.ts'

export type BaseTreeOptions = BaseGitOptions & {
  readonly workspace: string
  /** Absent: the server has its models from elsewhere. */
  readonly models?: BaseModels
  /** What else is wanted, from the workspace; `all`: the whole commit. */
  readonly others: readonly string[] | 'all'
  /** A folder that is not there yet. */
  readonly into: string
}

/** A model repository, from the workspace. */
export type BaseModels = {
  readonly repository: string
  /** Where the checkout has it. */
  readonly checkedOut: string
  /** A folder in it. */
  readonly model: string
}

/** The workspace as it was at the base commit, as far as it was wanted. */
export type BaseTree = {
  /** What stands for the workspace. */
  readonly workspace: string
  /** Whether the checkout's commit has the model and the base commit has not. */
  readonly isNewModel: boolean
  /** How many files of the model repository are in no commit and were taken from the checkout. */
  readonly shared: number
}

/**
 * Writes the model repository of the base commit, whole, and what else a server is started with, into a folder. The commit is
 * fetched alone when it is not there. What steps of the job have put into the model repository and no commit has, such as
 * downloaded weights, belongs to both commits. The checkout and its index stay as they are. Throws Failure('base-unavailable').
 */
export const writeBaseTree = async (options: BaseTreeOptions): Promise<BaseTree> => {
  const { sha, models, others, into } = options
  const workspace = await realpath(options.workspace)
  const inside = baseGit(path.join(workspace, models?.checkedOut ?? ''), options)
  const asked = inside(['rev-parse', '--show-toplevel'])
  const shown = await mustGit(asked, 'the model repository is not in a git repository', options)
  const top = await realpath(shown.toString().trim())
  const git = baseGit(top, options)
  await ensureBaseCommit(git, options)
  const fromTop = (...names: readonly string[]): string =>
    slashed(path.relative(top, path.join(workspace, ...names))) || '.'
  // A workspace may hold the repository in a folder of its own, or be a folder of it.
  const place = path.relative(workspace, top)
  const isInside = !place.startsWith('..') && !path.isAbsolute(place)
  const root = isInside ? path.join(into, place) : into
  const tree = { git, top, root, options }
  await mkdir(root, { recursive: true })
  const named = [...(models === undefined ? [] : [models.repository]), ...(others === 'all' ? [] : others)]
  await writeFiles(tree, others === 'all' ? [] : named.map((name) => fromTop(name)))
  const found = { workspace: isInside ? into : path.join(into, path.relative(top, workspace)) }
  if (models === undefined) return { ...found, isNewModel: false, shared: 0 }
  const { repository, checkedOut, model } = models
  await resolvePointers(tree, fromTop(repository))
  const isHere = await hasPath(git, 'HEAD', fromTop(checkedOut, model))
  return {
    ...found,
    isNewModel: isHere && !(await hasPath(git, sha, fromTop(repository, model))),
    shared: await shareUntracked(tree, fromTop(checkedOut), fromTop(repository)),
  }
}

type Tree = {
  readonly git: Git
  /** The repository's root, and what stands for it. */
  readonly top: string
  readonly root: string
  readonly options: BaseTreeOptions
}

const slashed = (name: string): string => name.replaceAll('\\', '/')

const hasPath = async (git: Git, commit: string, name: string): Promise<boolean> =>
  (await git(['rev-parse', '--verify', '--quiet', `${commit}:${name}`])).code === 0

/** Without `paths` everything. In an index of its own stands the whole commit: attributes of a file may lie in any folder above it. */
const writeFiles = async ({ top, root, options }: Tree, paths: readonly string[]): Promise<void> => {
  const index = `${root}.index`
  const env = { ...options.env, GIT_LITERAL_PATHSPECS: '1', GIT_INDEX_FILE: index }
  const git = baseGit(top, { ...options, env })
  try {
    await mustGit(git(['read-tree', '--no-sparse-checkout', options.sha]), 'git cannot read it', options)
    const listed = git(['ls-files', '--stage', '-z', '--', ...paths])
    const entries = fields(await mustGit(listed, 'git cannot list it', options)).map(stagedEntry)
    const isModule = ({ mode }: StagedEntry): boolean => mode === '160000'
    const module = entries.find(isModule)
    if (module !== undefined && paths.length > 0)
      throw baseUnavailable(options.sha, `${module.name} is a Git submodule`)
    const names = entries.filter((entry) => !isModule(entry)).map(({ name }) => `${name}\0`)
    const write = ['checkout-index', '-z', '--stdin', `--prefix=${slashed(root)}/`]
    await mustGit(git(write, names.join('')), 'git cannot write its files', options)
  } finally {
    await rm(index, { force: true })
  }
}

const fields = (stdout: Buffer): readonly string[] =>
  stdout
    .toString()
    .split('\0')
    .filter((field) => field !== '')

type StagedEntry = { readonly mode: string; readonly name: string }

/** `git ls-files --stage -z`: mode, id and stage, a tab, the path. */
const stagedEntry = (field: string): StagedEntry => ({
  mode: field.slice(0, field.indexOf(' ')),
  name: field.slice(field.indexOf('\t') + 1),
})

/** Where git does not know LFS, it has written pointers. */
const resolvePointers = async ({ git, root, options }: Tree, repository: string): Promise<void> => {
  const folder = path.join(root, repository)
  const label = `${repository} of commit ${options.sha.slice(0, 7)}`
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    const file = path.join(folder, name)
    const found = await lstat(file)
    const pointer =
      found.isFile() && found.size <= longestPointer ? lfsPointer(await readFile(file)) : undefined
    if (pointer !== undefined) await copyFile(await findLfsObject(git, pointer, { label, name }), file)
  }
}

/** Links where it can: weights are large, and only read. */
const shareUntracked = async (
  { git, top, root, options }: Tree,
  from: string,
  into: string,
): Promise<number> => {
  const listed = git(['ls-files', '--others', '-z', '--', `:(literal)${from}`])
  const names = fields(await mustGit(listed, 'git cannot list what is in no commit', options))
  let shared = 0
  for (const name of names) {
    const to = path.join(root, into, path.relative(from, name))
    // A link that leads nowhere has nothing to be shared.
    const real = await realpath(path.join(top, name)).catch(() => undefined)
    if (real === undefined || isCompiledPython(name) || (await exists(to))) continue
    await mkdir(path.dirname(to), { recursive: true })
    const isPlain = (await lstat(real)).isFile()
    await (isPlain ? link(real, to) : Promise.reject(new Error('it is a folder'))).catch(() =>
      cp(real, to, { recursive: true, dereference: true }),
    )
    shared += 1
  }
  return shared
}

const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  )
