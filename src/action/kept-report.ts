import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import { writeResult } from '../host/files.ts'
import type { Report } from '../report/report.ts'
import { writeReport } from '../report/write-report.ts'
import { artifactName } from './artifact-name.ts'
import { takesArtifacts, uploadJson } from './artifact-upload.ts'
import { runUrl } from './context.ts'
import type { Job } from './job.ts'
import { log } from './log.ts'

/** Where a run's report lies. */
export type KeptReport = {
  /** Path of the file; absent when it could not be written. */
  readonly path?: string
  /** Web address of the artifact; absent when it was not stored. */
  readonly url?: string
  /** Why the file could not be written: the run goes on, and ends with this. */
  readonly failure?: Failure
}

/** Writes the report into the runner's temporary folder and, unless the run is being interrupted, stores it as an artifact. */
export const keepReport = async (
  job: Job,
  report: Report,
  { env, signal }: { readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal },
): Promise<KeptReport> => {
  const name = artifactName('report', job.slot, job.context.runAttempt)
  const text = writeReport(report)
  const file = path.resolve(env['RUNNER_TEMP'] || '.', 'triton-perf-gate', `${name}.json`)
  const failure = await write(file, text)
  const url = signal.aborted ? undefined : await store(job, name, text)
  return {
    ...(failure === undefined ? { path: file } : { failure }),
    ...(url === undefined ? {} : { url }),
  }
}

const write = async (file: string, text: string): Promise<Failure | undefined> => {
  try {
    await writeResult(file, text)
    return undefined
  } catch (error) {
    return Failure.from(error)
  }
}

/** People can do without this artifact, so its absence is a warning. */
const store = async ({ context }: Job, name: string, text: string): Promise<string | undefined> => {
  if (!takesArtifacts(context.serverUrl)) {
    log.warning(
      'GitHub Enterprise Server does not take artifacts from this client: no report and no baseline is stored.',
    )
    return undefined
  }
  const { id, problem } = await uploadJson(name, text)
  if (problem !== undefined) log.warning(problem)
  return id === undefined ? undefined : `${runUrl(context)}/artifacts/${id}`
}
