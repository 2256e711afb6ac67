import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'

/** The files of a model as they were at some place and time. */
export type ModelDirectory = {
  /** How messages name it: `models/resnet50 of commit 1a2b3c4`. */
  readonly label: string
  /** By path below the directory, with `/` between folders. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** A protobuf message, and so what a model is sent in, is smaller than this. */
const mostBytes = 2 ** 31 - 2 ** 20

/** Python writes them whenever a model's code is imported. */
export const isCompiledPython = (file: string): boolean => file.split('/').includes('__pycache__')

/**
 * Reads a model directory from the disk. Throws Failure('model-unusable') for what cannot be sent to a server; `wayOut` is for one
 * that is too large.
 */
export const readModelDirectory = async (
  directory: string,
  label: string,
  wayOut = twoServers,
): Promise<ModelDirectory> => {
  const names = await filesBelow(directory, '', label)
  const sizes = await Promise.all(names.map(async (name) => (await lstat(path.join(directory, name))).size))
  checkSize(
    sizes.reduce((sum, size) => sum + size, 0),
    label,
    wayOut,
  )
  const files = new Map<string, Uint8Array>()
  for (const name of names) {
    const bytes = await readFile(path.join(directory, name))
    if (lfsPointer(bytes) !== undefined)
      throw new Failure('model-unusable', `${label}: ${name} is a Git LFS pointer and not the file itself`, {
        hint: 'Give actions/checkout `lfs: true`.',
      })
    files.set(name, bytes)
  }
  return { label, files }
}

/** Throws Failure('model-unusable') for a model that is too large to be sent. */
export const checkSize = (bytes: number, label: string, wayOut = twoServers): void => {
  if (bytes < mostBytes) return
  throw new Failure(
    'model-unusable',
    `${label} has ${(bytes / 2 ** 30).toFixed(1)} GiB of files; one message, and so a model that is sent, holds less than 2 GiB`,
    { hint: wayOut },
  )
}

/** The way out for models that cannot be sent to a server. */
export const twoServers =
  'Compare stored runs (`compare: stored`), or serve both versions yourself and compare them with `triton-perf-gate ab --a URL/MODEL --b URL/MODEL`.'

/** What a Git LFS pointer says of the file it stands for. */
export type LfsPointer = { readonly sha256: string; readonly size: number }

/** What a Git LFS pointer points to, or undefined: the bytes are a file of their own. */
export const lfsPointer = (bytes: Uint8Array): LfsPointer | undefined => {
  if (bytes.length > longestPointer) return undefined
  const [, sha256, size] = pointer.exec(Buffer.from(bytes).toString('latin1')) ?? []
  return sha256 === undefined ? undefined : { sha256, size: Number(size) }
}

/** No pointer has more bytes. */
export const longestPointer = 1024
const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize (\d+)\n/

/** Paths in order. Links are refused: what they lead to may lie outside, and the other commit's cannot be followed. */
const filesBelow = async (root: string, folder: string, label: string): Promise<readonly string[]> => {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.name === '.git') throw refused(label, `${folder || 'the directory itself'} is a Git submodule`)
    if (isCompiledPython(name)) continue
    if (entry.isDirectory()) found.push(...(await filesBelow(root, name, label)))
    else if (entry.isFile()) found.push(name)
    else
      throw refused(label, `${name} is ${entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file'}`)
  }
  return found
}

/** A model directory that holds more than folders and files. */
export const refused = (label: string, what: string): Failure =>
  new Failure(
    'model-unusable',
    `${label}: ${what}, which is not followed: a model is sent as it lies in its directory`,
    {
      hint: 'Put the files themselves into the model directory.',
    },
  )
