import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

/** A fresh folder, removed after the last test of the file that this is imported by. */
export const temporaryFolder = async (name: string): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`))
  folders.push(folder)
  return folder
}

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))
