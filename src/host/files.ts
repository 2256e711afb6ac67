import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import type { InputFiles } from '../payload/input-step.ts'

/** Reads user input data. Throws Failure('unreadable-input-data') naming the path. */
export const readInputFiles = async (inputPath: string): Promise<InputFiles> => {
  try {
    const found = await stat(inputPath)
    if (!found.isDirectory())
      return { kind: 'json', path: inputPath, bytes: await readFile(inputPath) }
    const entries = await readdir(inputPath, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
    const read = async (name: string): Promise<[string, Uint8Array]> => [
      name,
      await readFile(path.join(inputPath, name)),
    ]
    return { kind: 'directory', path: inputPath, files: new Map(await Promise.all(names.map(read))) }
  } catch (error) {
    throw new Failure(
      'unreadable-input-data',
      `--input-data: got '${inputPath}', which cannot be read (${codeOf(error)})`,
      {
        hint: 'Expected random, zero, a JSON file, or a directory with one file for each input.',
        cause: error,
      },
    )
  }
}

/**
 * Writes a result whole or not at all: a temporary file beside it, flushed, then renamed. Throws Failure('unwritable-output').
 * A path that is no regular file (`/dev/stdout`, a pipe) is written directly.
 */
export const writeResult = async (filePath: string, content: string): Promise<void> => {
  try {
    await mkdir(path.dirname(filePath), { recursive: true })
    if (await isSpecial(filePath)) await writeThrough(filePath, content, 'a')
    else await writeAndRename(filePath, content)
  } catch (error) {
    throw new Failure('unwritable-output', `cannot write '${filePath}' (${codeOf(error)})`, {
      hint: 'The figures above are complete; only this file is missing.',
      cause: error,
    })
  }
}

const writeAndRename = async (filePath: string, content: string): Promise<void> => {
  const temporary = `${filePath}.${process.pid}.tmp`
  try {
    await writeThrough(temporary, content, 'w')
    await rename(temporary, filePath)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

const writeThrough = async (filePath: string, content: string, flags: 'a' | 'w'): Promise<void> => {
  await using file = await open(filePath, flags)
  await file.writeFile(content)
  if (flags === 'w') await file.sync()
}

const isSpecial = async (filePath: string): Promise<boolean> => {
  try {
    const found = await stat(filePath)
    return !found.isFile() && !found.isDirectory()
  } catch {
    return false
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? (error as Error).message
