import path from 'node:path'
import { Failure } from '../foundation/failure.ts'
import { writeResult } from '../host/files.ts'
import type { AbReport } from '../report/ab-report.ts'
import type { Report } from '../report/report.ts'
import { writeAbReport } from '../report/write-ab-report.ts'
import { writeReport } from '../report/write-report.ts'
import { artifactName } from './artifact-name.ts'
import type { Job, Scenario } from './job.ts'
import { storeForPeople } from './shown-artifact.ts'

/** Where a run's report lies; of several scenarios, where all of them do. */
export type KeptReport = {
  /** Path of the file, of several one a line; absent when none could be written. */
  readonly path?: string
  /** Web address of the artifact; absent when it was not stored, or there are several. */
  readonly url?: string
  /** Why the file could not be written: the run goes on, and ends with this. */
  readonly failure?: Failure
}

type KeepPorts = { readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal }

/** Writes the report into the runner's temporary folder and, unless the run is being interrupted, stores it as an artifact. */
export const keepReport = (
  { context }: Job,
  { slot }: Pick<Scenario, 'slot'>,
  report: Report,
  ports: KeepPorts,
): Promise<KeptReport> => keep({ context, slot }, { kind: 'report', text: writeReport(report) }, ports)

/** The same for what was measured side by side. */
export const keepAbReport = (job: Job, report: AbReport, ports: KeepPorts): Promise<KeptReport> =>
  keep(job, { kind: 'ab', text: writeAbReport(report) }, ports)

/** What was kept of several scenarios, as one. */
export const keptTogether = (all: readonly KeptReport[]): KeptReport => {
  const [first, second] = all
  if (first !== undefined && second === undefined) return first
  const paths = all.flatMap(({ path: one }) => one ?? [])
  const failure = all.find((one) => one.failure !== undefined)?.failure
  return {
    ...(paths.length === 0 ? {} : { path: paths.join('\n') }),
    ...(failure === undefined ? {} : { failure }),
  }
}

const keep = async (
  { context, slot }: Pick<Job, 'context' | 'slot'>,
  { kind, text }: { readonly kind: 'report' | 'ab'; readonly text: string },
  { env, signal }: KeepPorts,
): Promise<KeptReport> => {
  const name = artifactName(kind, slot, context.runAttempt)
  const file = path.resolve(env['RUNNER_TEMP'] || '.', 'triton-perf-gate', `${name}.json`)
  const failure = await write(file, text)
  const url = signal.aborted ? undefined : await storeForPeople(context, name, text)
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
