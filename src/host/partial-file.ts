import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { makeFolder } from './files.ts'

/** Where a file that is written bit by bit lies until it is whole: beside its place, under a name of this process. */
export const partialPathOf = (filePath: string): string => `${filePath}.${process.pid}.partial`

/** Makes the partial file, empty, and its folder. Rejects with an EEXIST when something has the file's own name. */
export const beginPartialFile = async (filePath: string): Promise<void> => {
  if (await exists(filePath)) throw Object.assign(new Error(`'${filePath}' exists`), { code: 'EEXIST' })
  await makeFolder(path.dirname(filePath))
  await (await open(partialPathOf(filePath), 'w')).close()
}

/** Gives the partial file its own name. */
export const finishPartialFile = (filePath: string): Promise<void> =>
  rename(partialPathOf(filePath), filePath)

/** Takes the partial file away. */
export const dropPartialFile = (filePath: string): Promise<void> =>
  rm(partialPathOf(filePath), { force: true })

const exists = (filePath: string): Promise<boolean> =>
  access(filePath).then(
    () => true,
    () => false,
  )

/** Writes text to the end of a file and waits for it: for a thread that does nothing else. */
export class BlockingFile {
  readonly #descriptor: number
  #position = 0

  constructor(filePath: string) {
    this.#descriptor = openSync(filePath, 'r+')
  }

  /** Bytes written so far. */
  get position(): number {
    return this.#position
  }

  write(text: string): void {
    const bytes = Buffer.from(text)
    let written = 0
    while (written < bytes.length) {
      const count = writeSync(this.#descriptor, bytes, written, bytes.length - written, this.#position)
      written += count
      this.#position += count
    }
  }

  /** Takes off everything that was written after that position. */
  truncate(position: number): void {
    ftruncateSync(this.#descriptor, position)
    this.#position = position
  }

  /** Returns when all of it is on the disk. */
  close(): void {
    fsyncSync(this.#descriptor)
    closeSync(this.#descriptor)
  }
}
