import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BaseTreeOptions, writeBaseTree } from '../../src/host/base-tree.ts'
import { type GitRepository, gitRepository } from '../real/git-repository.ts'

describe('the model repository of a base commit', () => {
  const remove: (() => Promise<unknown>)[] = []
  let origin: GitRepository
  let into: string

  beforeEach(async () => {
    origin = await gitRepository()
    const folder = await mkdtemp(path.join(tmpdir(), 'base-tree-'))
    remove.push(origin.remove, () => rm(folder, { recursive: true, force: true }))
    into = path.join(folder, 'base')
  })
  afterEach(() => Promise.all(remove.splice(0).map((one) => one())))

  const base = {
    '.gitattributes': '*.pbtxt text eol=crlf\n',
    '.gitignore': '*.onnx\n',
    'models/M/config.pbtxt': 'name: "M"\n',
    'models/M/1/model.py': 'base',
    'models/step ü/1/model.py': 'called by M',
    'serve.sh': 'exec tritonserver',
    'requirements.txt': 'numpy',
  }
  const head = { ...base, 'models/M/1/model.py': 'head', 'serve.sh': 'other', 'requirements.txt': 'other' }

  const checkoutOf = async (sha: string, into?: string): Promise<GitRepository> => {
    const checkout = await origin.checkout(sha, into === undefined ? {} : { into })
    remove.push(checkout.remove)
    return checkout
  }

  const inModels = (repository = 'models', model = 'M') => ({ repository, checkedOut: repository, model })

  const optionsOf = (workspace: string, sha: string): BaseTreeOptions => ({
    workspace,
    sha,
    models: inModels(),
    others: [],
    into,
    remoteUrl: 'https://127.0.0.1:1/none',
    env: {},
    signal: new AbortController().signal,
    onFetch: () => undefined,
  })

  const write = (workspace: string, sha: string, options: Partial<BaseTreeOptions> = {}) =>
    writeBaseTree({ ...optionsOf(workspace, sha), ...options })

  const filesIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const read = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
      const file = path.join(parentPath, name)
      return [path.relative(folder, file), await readFile(file, 'utf8')]
    })
    return Object.fromEntries(await Promise.all(read))
  }

  const models = {
    'models/M/config.pbtxt': 'name: "M"\r\n',
    'models/M/1/model.py': 'base',
    'models/step ü/1/model.py': 'called by M',
  }

  it('is written whole, with the attributes of its commit, from a checkout that is one commit deep', async () => {
    const sha = await origin.commit(base)
    const checkout = await checkoutOf(await origin.commit(head))
    expect(await write(checkout.folder, sha)).toEqual({ workspace: into, isNewModel: false, shared: 0 })
    expect(await filesIn(into)).toEqual(models)
    expect(await checkout.git('status', '--porcelain')).toBe('')
    expect(await readdir(path.dirname(into))).toEqual(['base'])
  })

  it('has what a step has put into the checkout and no commit has', async () => {
    const sha = await origin.commit({ ...base, 'models/M/1/labels.txt': 'of the base' })
    const { folder } = await checkoutOf(await origin.commit(head))
    await mkdir(path.join(folder, 'models/M/1/__pycache__'))
    for (const name of ['labels.txt', 'model.onnx', '__pycache__/model.pyc'])
      await writeFile(path.join(folder, 'models/M/1', name), 'put there')
    await writeFile(path.join(folder, 'other.onnx'), 'put elsewhere')
    expect(await write(folder, sha)).toMatchObject({ shared: 1 })
    expect(await filesIn(into)).toEqual({
      ...models,
      'models/M/1/labels.txt': 'of the base',
      'models/M/1/model.onnx': 'put there',
    })
  })

  it.each([
    ['a file that was asked for', ['requirements.txt'], { 'requirements.txt': 'numpy' }],
    ['a file that the commit does not have', ['missing.txt'], {}],
    [
      'the whole commit',
      'all',
      {
        'serve.sh': 'exec tritonserver',
        'requirements.txt': 'numpy',
        '.gitignore': '*.onnx\n',
        '.gitattributes': base['.gitattributes'],
      },
    ],
  ] as const)('comes with %s', async (_, others, more) => {
    const sha = await origin.commit(base)
    await write((await checkoutOf(await origin.commit(head))).folder, sha, { others })
    expect(await filesIn(into)).toEqual({ ...models, ...more })
  })

  it('tells a new model from one that no commit has', async () => {
    const sha = await origin.commit({ 'README.md': '' })
    const { folder } = await checkoutOf(await origin.commit({ ...head, 'README.md': '' }))
    expect(await write(folder, sha)).toMatchObject({ isNewModel: true })
    await mkdir(path.join(folder, 'models/exported'))
    await writeFile(path.join(folder, 'models/exported/config.pbtxt'), '')
    const again = await write(folder, sha, { models: inModels('models', 'exported'), into: `${into}2` })
    expect(again).toMatchObject({ isNewModel: false, shared: 1 })
  })

  it('is written to where it was, when the checkout has it elsewhere', async () => {
    const sha = await origin.commit(base)
    const { folder } = await checkoutOf(
      await origin.commit({ 'serving/M/1/model.py': 'head', '.gitignore': '*.onnx' }),
    )
    await writeFile(path.join(folder, 'serving/M/1/model.onnx'), 'put there')
    const moved = { repository: 'models', checkedOut: 'serving', model: 'M' }
    expect(await write(folder, sha, { models: moved })).toMatchObject({ isNewModel: false, shared: 1 })
    expect(await filesIn(into)).toEqual({ ...models, 'models/M/1/model.onnx': 'put there' })
  })

  it('is not needed for a server that has its models from elsewhere', async () => {
    const sha = await origin.commit(base)
    const { folder } = await checkoutOf(await origin.commit(head))
    const { models: _, ...options } = optionsOf(folder, sha)
    const found = await writeBaseTree({ ...options, others: ['requirements.txt'] })
    expect(found).toEqual({ workspace: into, isNewModel: false, shared: 0 })
    expect(await filesIn(into)).toEqual({ 'requirements.txt': 'numpy' })
  })

  it('lies where it lies in the workspace, whichever of the two is the folder of the other', async () => {
    const sha = await origin.commit(base)
    const outer = await mkdtemp(path.join(tmpdir(), 'base-tree-'))
    remove.push(() => rm(outer, { recursive: true, force: true }))
    await mkdir(path.join(outer, 'source'))
    const { folder } = await checkoutOf(await origin.commit(head), path.join(outer, 'source'))
    const inner = await write(outer, sha, { models: inModels('source/models') })
    expect(await readFile(path.join(inner.workspace, 'source/models/M/1/model.py'), 'utf8')).toBe('base')
    const above = await write(path.join(folder, 'models'), sha, { models: inModels('.'), into: `${into}2` })
    expect(await readFile(path.join(above.workspace, 'M/1/model.py'), 'utf8')).toBe('base')
  })

  it('has files of Git LFS where they were downloaded, and says how to download them', async () => {
    const content = 'the weights themselves'
    const sha256 = createHash('sha256').update(content).digest('hex')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${content.length}\n`
    const sha = await origin.commit({ ...base, 'models/M/1/large.bin': pointer })
    const { folder } = await checkoutOf(await origin.commit(head))
    await expect(write(folder, sha)).rejects.toMatchObject({
      code: 'base-unavailable',
      message: expect.stringContaining('large.bin lies in Git LFS'),
      hint: expect.stringContaining('git lfs fetch'),
    })
    const objects = path.join(folder, '.git/lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4))
    await mkdir(objects, { recursive: true })
    await writeFile(path.join(objects, sha256), content)
    await write(folder, sha, { into: `${into}2` })
    expect(await readFile(path.join(`${into}2`, 'models/M/1/large.bin'), 'utf8')).toBe(content)
  })

  it.each<[string, (folder: string, sha: string) => Promise<string>, RegExp]>([
    ['nobody has', async () => '1'.repeat(40), /could not be fetched/],
    [
      'has a submodule in it',
      async (_, sha) => {
        await origin.git('update-index', '--add', '--cacheinfo', `160000,${sha},models/sub`)
        await origin.git('commit', '--quiet', '--message', 'submodule')
        return origin.git('rev-parse', 'HEAD')
      },
      /models\/sub is a Git submodule/,
    ],
  ])('cannot be had of a commit that %s', async (_, commitOf, message) => {
    const sha = await origin.commit(base)
    const { folder } = await checkoutOf(sha)
    await expect(write(folder, await commitOf(folder, sha))).rejects.toMatchObject({
      code: 'base-unavailable',
      exitCode: 4,
      message: expect.stringMatching(message),
    })
  })

  it('cannot be had without a repository', async () => {
    const sha = await origin.commit(base)
    const workspace = path.dirname(into)
    await mkdir(path.join(workspace, 'models'))
    await expect(write(workspace, sha)).rejects.toMatchObject({
      code: 'base-unavailable',
      message: expect.stringContaining('not in a git repository'),
    })
  })
})
