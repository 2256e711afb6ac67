import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { versusMarkdown } from './table.ts'
import type { VersusRecord } from './versus-record.ts'

/** Writes the record as `versus-DATE.json` and, in place of the last one, as `versus.md`, into the folder. */
export async function writeRecord(folder: string, record: VersusRecord): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `versus-${record.date}.json`), recordJson(record))
  await writeFile(join(folder, 'versus.md'), versusMarkdown(record))
}

/** A record as JSON: numbers to six digits, and a list of numbers on one line. */
export function recordJson(record: object): string {
  const rounded = (_key: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value
  const json = JSON.stringify(record, rounded, 2)
  return `${json.replace(/\[[\d\s.,]+\]/g, (list) => list.replace(/\s+/g, ' '))}\n`
}
