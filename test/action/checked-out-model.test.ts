import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCheckedOutModel } from '../../src/action/checked-out-model.ts'

describe('the directory of a model in the workspace', () => {
  let folder: string
  let workspace: string

  beforeEach(async () => {
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'workspace-')))
    workspace = path.join(folder, 'workspace')
    await mkdir(path.join(workspace, 'serving/models/resnet'), { recursive: true })
    await mkdir(path.join(folder, 'models/resnet'), { recursive: true })
    await writeFile(path.join(workspace, 'serving/models/file'), '')
    await symlink(path.join(folder, 'models'), path.join(workspace, 'linked'))
    await symlink('resnet', path.join(workspace, 'serving/models/alias'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it.each(['serving/models', './serving/models/', 'serving/../serving/models'])(
    'is found by %s',
    async (given) => {
      expect(await findCheckedOutModel(workspace, given, 'resnet')).toEqual({
        directory: path.join(workspace, 'serving/models/resnet'),
        label: 'serving/models/resnet',
      })
    },
  )

  it('may be given with its whole path', async () => {
    const given = path.join(workspace, 'serving/models')
    expect(await findCheckedOutModel(workspace, given, 'resnet')).toMatchObject({
      label: 'serving/models/resnet',
    })
  })

  it.each([
    ['outside', '../models', 'resnet', /lies outside the workspace/],
    ['outside by its whole path', '/etc', 'resnet', /lies outside the workspace/],
    ['outside through a link', 'linked', 'resnet', /goes through a symbolic link/],
    ['a link', 'serving/models', 'alias', /goes through a symbolic link/],
    ['not there', 'models', 'resnet', /holds no folder 'resnet'/],
    ['a file', 'serving/models', 'file', /holds no folder 'file'/],
    ['named like the folder above', 'serving/models', '..', /no name of a folder/],
    ['named like a path', 'serving', 'models/resnet', /no name of a folder/],
  ])('is refused when it is %s', async (_, given, model, message) => {
    await expect(findCheckedOutModel(workspace, given, model)).rejects.toMatchObject({
      code: 'invalid-option',
      exitCode: 3,
      message: expect.stringMatching(message),
    })
  })

  it('needs a workspace', async () => {
    await expect(findCheckedOutModel(undefined, 'models', 'resnet')).rejects.toMatchObject({ exitCode: 3 })
  })
})
