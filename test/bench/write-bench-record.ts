import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BenchRecord } from './bench-record.ts'
import { benchMarkdown } from './bench-table.ts'
import { recordJson } from './write-record.ts'

/** Writes the record as `bench-DATE.json` and, in place of the last one, as `bench.md`, into the folder. */
export async function writeBenchRecord(folder: string, record: BenchRecord): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `bench-${record.date}.json`), recordJson(record))
  await writeFile(join(folder, 'bench.md'), benchMarkdown(record))
}
