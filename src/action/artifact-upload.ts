import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The id of a stored artifact, or why it was not stored. */
export type Upload =
  | { readonly id: number | undefined; readonly problem?: never }
  | { readonly id?: never; readonly problem: string }

/** Whether this GitHub takes artifacts from the present client; an Enterprise Server does not. */
export const takesArtifacts = (serverUrl: string): boolean =>
  /(^|\.)(github\.com|ghe\.com|localhost)$/i.test(new URL(serverUrl).hostname)

/** Stores one text as an artifact of this run, unzipped. Never throws for what GitHub, the network or the disk does. */
export const uploadText = async (name: string, text: string): Promise<Upload> => {
  let folder: string | undefined
  try {
    folder = await mkdtemp(path.join(process.env['RUNNER_TEMP'] || tmpdir(), 'perf-gate-'))
    // Unzipped artifacts are named after their file.
    const file = path.join(folder, name)
    await writeFile(file, text)
    // Loaded here because the storage client is most of this program's size.
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    const { id } = await client.uploadArtifact(name, [file], folder, { skipArchive: true })
    return { id }
  } catch (error) {
    return { problem: uploadProblem(name, error as Error) }
  } finally {
    // What is left in the runner's temporary folder goes with the job.
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => {})
  }
}

const uploadProblem = (name: string, { message }: Error): string =>
  /\(409\)/.test(message)
    ? `this run already has an artifact named ${name}; give each step and each leg of a matrix its own \`suite\` or \`leg\``
    : `the artifact ${name} could not be stored: ${message}`
