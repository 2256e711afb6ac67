import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import { writeBeside, writeResult } from '../host/files.ts'
import type { RawOptions } from '../plan/raw-options.ts'
import type { Report } from '../report/report.ts'

/** Writes the files that were asked for: the report, perf_analyzer's CSV. */
export const writeAnalysis = async (raw: RawOptions, report: Report): Promise<void> => {
  const [json] = raw.get('json') ?? []
  const [csv] = raw.get('csv') ?? []
  // Loaded when the figures are there: what checks a report takes longer to load than the first request to be answered.
  if (json !== undefined) {
    const { writeReport } = await import('../report/write-report.ts')
    await writeResult(json, writeReport(report))
  }
  if (csv !== undefined) {
    const { composingCsvs, reportCsv } = await import('../report/report-csv.ts')
    await writeResult(csv, reportCsv(report, { verbose: raw.has('verbose-csv') }))
    for (const { prefix, csv: ofModel } of composingCsvs(report)) await writeBeside(csv, prefix, ofModel)
  }
}

/** `analyze` judges nothing; it only says when a level has no figure, or when the first one never became stable. */
export const analysisExitCode = ({ levels }: Report): ExitCode => {
  if (levels.length === 0 || levels.some((level) => level.measured?.latency === undefined))
    return exitCode.invalid
  return levels[0]?.state === 'unstable' ? exitCode.inconclusive : exitCode.ok
}
