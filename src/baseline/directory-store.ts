import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import { writeResult } from '../host/files.ts'
import { readReport } from '../report/read-report.ts'
import type { Report } from '../report/report.ts'
import { writeReport } from '../report/write-report.ts'
import type { Baseline, ExcludedBaseline } from './baseline.ts'
import type { BaselineStore, FoundBaselines } from './baseline-store.ts'

/** A report is some hundred kilobytes; what is larger than this is not read. */
const maxReportBytes = 20_000_000

/**
 * A store on disk: one report file, or a directory whose `*.json` files are the history. A file that is no report comes back as
 * excluded, with its name and what is wrong with it.
 */
export const createDirectoryStore = (root: string): BaselineStore => ({
  find: () => findReports(root),
  save: async (report) => {
    const text = writeReport(report)
    const file = path.join(root, fileName(report, text))
    await writeResult(file, text)
    return file
  },
})

/** Every report at a path, in the order of their file names, and what is no report with the reason. */
export const findReports = async (root: string): Promise<FoundBaselines> => {
  const files = await listReports(root)
  if (typeof files === 'string') return { baselines: [], excluded: [{ label: root, reason: files }] }
  const baselines: Baseline[] = []
  const excluded: ExcludedBaseline[] = []
  // One after the other: a long history need not be in memory twice.
  for (const file of files) {
    const label = path.basename(file)
    const report = await readOrExplain(file, label)
    if (typeof report === 'string') excluded.push({ label, reason: report })
    else baselines.push({ report, label })
  }
  return { baselines, excluded }
}

/** Paths of the reports, by name; or why there are none. */
const listReports = async (root: string): Promise<readonly string[] | string> => {
  try {
    if (!(await stat(root)).isDirectory()) return [root]
    const names = await readdir(root)
    return names
      .filter((name) => name.toLowerCase().endsWith('.json'))
      .sort()
      .map((name) => path.join(root, name))
  } catch (error) {
    return unreadable(error)
  }
}

const readOrExplain = async (file: string, label: string): Promise<Report | string> => {
  const text = await readText(file)
  if (typeof text !== 'string') return text.problem
  try {
    return readReport(text, label)
  } catch (error) {
    if (error instanceof Failure && error.code === 'unreadable-report') return error.message
    throw error
  }
}

const readText = async (file: string): Promise<string | { readonly problem: string }> => {
  try {
    const { size } = await stat(file)
    if (size > maxReportBytes) return { problem: `it has ${size} bytes, expected at most ${maxReportBytes}` }
    return await readFile(file, 'utf8')
  } catch (error) {
    return { problem: unreadable(error) }
  }
}

const unreadable = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'ENOENT' ? 'it does not exist' : `it cannot be read (${code ?? message})`
}

/** The hash makes the name the content's own, so nothing that was stored is ever overwritten by something else. */
const fileName = (report: Report, text: string): string => {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return `${report.createdAt.replaceAll(':', '-')}.${hash}.json`
}
