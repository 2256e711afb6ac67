import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCheckedOutCommit } from '../../src/action/checked-out-commit.ts'

const workspaceWith = async (head: string): Promise<string> => {
  const workspace = await mkdtemp(path.join(tmpdir(), 'checkout-'))
  await mkdir(path.join(workspace, '.git'))
  await writeFile(path.join(workspace, '.git', 'HEAD'), head)
  return workspace
}

describe('readCheckedOutCommit', () => {
  it.each(['a'.repeat(40), 'b'.repeat(64)])('knows a commit that was checked out as such', async (sha) => {
    expect(await readCheckedOutCommit(await workspaceWith(`${sha}\n`))).toBe(sha)
  })

  it('does not know the commit of a branch, or without a checkout', async () => {
    expect(await readCheckedOutCommit(await workspaceWith('ref: refs/heads/main\n'))).toBeUndefined()
    expect(await readCheckedOutCommit('/nowhere')).toBeUndefined()
    expect(await readCheckedOutCommit('')).toBeUndefined()
  })
})
