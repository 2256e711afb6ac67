import { mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import type { InputFiles } from '../payload/input-step.ts'

/** Reads user input data: the bytes of a JSON file, or of all files in a directory. Throws Failure('unreadable-input-data') naming the path. */
export const readInputFiles = async (inputPath: string): Promise<InputFiles> => {
  try {
    const found = await stat(inputPath)
    if (!found.isDirectory()) return { kind: 'json', path: inputPath, bytes: await readFile(inputPath) }
    const names = await readdir(inputPath)
    const files = await Promise.all(names.map((name) => readEntry(inputPath, name)))
    return { kind: 'directory', path: inputPath, files: new Map(files.flat()) }
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

/** The bytes of a file that an option names. Throws Failure('invalid-option') naming both. */
export const readOptionFile = async (option: string, filePath: string): Promise<Buffer> => {
  try {
    return await readFile(filePath)
  } catch (error) {
    throw new Failure(
      'invalid-option',
      `${option}: got '${filePath}', which cannot be read (${codeOf(error)}); expected a file`,
      { cause: error },
    )
  }
}

/** A file of the directory, also one behind a symbolic link (a mounted ConfigMap holds nothing else); nothing for a folder. */
const readEntry = async (directory: string, name: string): Promise<readonly [string, Uint8Array][]> => {
  const file = path.join(directory, name)
  return (await stat(file)).isFile() ? [[name, await readFile(file)]] : []
}

/**
 * Writes a result whole or not at all: a temporary file beside it, flushed, then renamed. Throws Failure('unwritable-output').
 * A path that is no regular file (`/dev/stdout`, a pipe) is written directly; a symbolic link stays one.
 */
export const writeResult = async (filePath: string, content: string): Promise<void> => {
  try {
    await makeFolder(path.dirname(filePath))
    if (await isSpecial(filePath)) await writeThrough(filePath, content, 'a')
    else await writeAndRename(await linkTarget(filePath), content)
  } catch (error) {
    throw new Failure('unwritable-output', `cannot write '${filePath}' (${codeOf(error)})`, {
      hint: 'The figures above are complete; only this file is missing.',
      cause: error,
    })
  }
}

/**
 * Writes a result that goes with another one: in its folder, its name behind the prefix. Where that one is no regular file (a
 * pipe, `/dev/stdout`), there is nothing to be beside: it follows in the same place after an empty line.
 */
export const writeBeside = async (filePath: string, prefix: string, content: string): Promise<void> => {
  if (await isSpecial(filePath)) return writeResult(filePath, `\n${content}`)
  const { dir, base } = path.parse(filePath)
  return writeResult(path.join(dir, `${prefix}${base}`), content)
}

/** Makes a folder and those above it. Node's own recursive mkdir never ends where nothing can be made and the reason given is ENOENT, as in /proc. */
export const makeFolder = async (folder: string): Promise<void> => {
  if (await exists(folder)) return
  await makeFolder(path.dirname(folder))
  try {
    await mkdir(folder)
  } catch (error) {
    // Another process may have been quicker.
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

const exists = (filePath: string): Promise<boolean> =>
  stat(filePath).then(
    () => true,
    () => false,
  )

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

/** Renaming onto a link would replace it, and `/dev/stdout` is one. What does not exist yet is its own target. */
const linkTarget = (filePath: string): Promise<string> => realpath(filePath).catch(() => filePath)

const isSpecial = async (filePath: string): Promise<boolean> => {
  try {
    const found = await stat(filePath)
    return !found.isFile() && !found.isDirectory()
  } catch {
    return false
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? (error as Error).message
