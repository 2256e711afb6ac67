import { appendFile } from 'node:fs/promises'
import { fitMarkdown } from './fit.ts'

/** GitHub drops a step's whole summary when it is larger than this. */
const maxSummaryBytes = 1024 * 1024

/** Appends Markdown to the job summary, or says why that was not possible. */
export const writeSummary = async (
  file: string | undefined,
  markdown: string,
): Promise<string | undefined> => {
  if (!file) return 'this runner keeps no job summary (GITHUB_STEP_SUMMARY is not set)'
  const note = '_Shortened: the whole result is in the report artifact of this run._'
  try {
    await appendFile(file, `${fitMarkdown(markdown, maxSummaryBytes - 2, note)}\n`)
    return undefined
  } catch (error) {
    return `the job summary could not be written: ${(error as Error).message}`
  }
}
