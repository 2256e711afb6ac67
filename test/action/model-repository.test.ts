import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findModelRepository } from '../../src/action/model-repository.ts'

let workspace: string
beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'))
  await mkdir(path.join(workspace, 'serving/models/resnet'), { recursive: true })
  await symlink('serving/models', path.join(workspace, 'inside'))
  await symlink(tmpdir(), path.join(workspace, 'outside'))
})
afterAll(() => rm(workspace, { recursive: true, force: true }))

it.each(['serving/models', './serving/models/', 'inside'])('finds %s', async (named) => {
  const found = await findModelRepository(workspace, named, ['resnet'])
  expect(path.relative(workspace, found)).toBe('serving/models')
})

it.each<[string, string, RegExp]>([
  ['a link out', 'outside', /outside the workspace/],
  ['a path out', '..', /outside the workspace/],
  ['nothing', 'models', /no folder in the workspace/],
  ['a folder without the model', 'serving', /holds no folder 'resnet'/],
])('refuses %s', async (_, named, message) => {
  await expect(findModelRepository(workspace, named, ['resnet'])).rejects.toThrow(message)
})

it('needs a workspace', async () => {
  await expect(findModelRepository(undefined, 'models', [])).rejects.toMatchObject({ code: 'invalid-option' })
})
