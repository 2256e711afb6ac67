import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readReport } from '../../src/report/read-report.ts'
import type { Report } from '../../src/report/report.ts'
import type { MeasuredResult } from '../real/measured-process.ts'
import type { RealTriton } from '../real/triton.ts'
import { type CsvTable, parseCsv } from './csv.ts'
import { type PrintedReport, parsePrinted } from './printed-report.ts'
import { settledCount } from './server-count.ts'
import { commandLine, csvFile, type VersusCase } from './versus-cases.ts'

/** A program that takes perf_analyzer's arguments; it runs in `folder` and leaves its files there. */
export type Program = (args: readonly string[], folder: string) => Promise<MeasuredResult>

/** What one program gave for one command line, and what the server saw of it. */
export type ProgramRun = {
  readonly code: number
  readonly stderr: string
  readonly printed: PrintedReport
  /** Absent when no file was written. */
  readonly csv?: CsvTable
  /** Only from our program. */
  readonly report?: Report
  /** User and system time of the whole process. */
  readonly cpuSeconds?: number
  /** Successful requests that the server counted while the program ran, warm-up and all. */
  readonly serverCount: number
}

/** The file in which our program leaves its report. */
export const reportFile = 'report.json'

/** Runs a program on a case, in an empty folder of its own. */
export async function runProgram(
  program: Program,
  versusCase: VersusCase,
  { server, windows }: { readonly server: RealTriton; readonly windows?: readonly string[] },
): Promise<ProgramRun> {
  const url = versusCase.protocol === 'http' ? server.httpHost : server.grpcHost
  const folder = await mkdtemp(join(tmpdir(), 'versus-'))
  try {
    const before = await settledCount(server.httpUrl, versusCase.model)
    const { stdout, ...result } = await program(commandLine(versusCase, url, windows), folder)
    const serverCount = (await settledCount(server.httpUrl, versusCase.model)) - before
    const csv = await textOf(join(folder, csvFile))
    const report = await textOf(join(folder, reportFile))
    return {
      ...result,
      printed: parsePrinted(stdout),
      ...(csv === undefined ? {} : { csv: parseCsv(csv) }),
      ...(report === undefined ? {} : { report: readReport(report, reportFile) }),
      serverCount,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
