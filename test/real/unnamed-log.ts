import { randomUUID } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A log a process writes to `descriptor`. `close` after its end: the text stays readable. */
export type UnnamedLog = { readonly descriptor: number; read(): string; close(): void }

/** A file without a name: a pipe would let a busy test stop the process, a named file would have to be removed. */
export function openUnnamedLog(): UnnamedLog {
  const path = join(tmpdir(), `triton-log-${randomUUID()}`)
  const descriptor = openSync(path, 'a+')
  unlinkSync(path)
  let whole: string | undefined
  return {
    descriptor,
    read: () => whole ?? readFromStart(descriptor),
    close() {
      whole = readFromStart(descriptor)
      closeSync(descriptor)
    },
  }
}

function readFromStart(descriptor: number): string {
  const text = Buffer.alloc(fstatSync(descriptor).size)
  return text.toString('utf8', 0, readSync(descriptor, text, 0, text.length, 0))
}
