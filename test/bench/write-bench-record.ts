import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BenchRecord } from './bench-record.ts'
import { benchMarkdown } from './bench-table.ts'
import { recordJson } from './write-record.ts'

/** Writes the record as `NAME-DATE.json` and, in place of the last one, as `NAME.md`, into the folder. */
export async function writeBenchRecord(
  folder: string,
  record: BenchRecord,
  name: 'bench' | 'before',
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}-${record.date}.json`), recordJson(record))
  await writeFile(join(folder, `${name}.md`), benchMarkdown(record))
}
