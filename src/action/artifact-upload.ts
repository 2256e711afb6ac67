import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Undefined when the artifact was stored; else why not. */
export type UploadProblem = {
  /** `unsupported`: this GitHub has no artifact storage for today's clients, so no run of it can store one. */
  readonly kind: 'unsupported' | 'name-taken' | 'failed'
  readonly text: string
}

/** Stores one JSON text as an artifact of this run, unzipped. Never throws for what GitHub or the network does. */
export const uploadJson = async (name: string, text: string): Promise<UploadProblem | undefined> => {
  const folder = await mkdtemp(path.join(process.env['RUNNER_TEMP'] || tmpdir(), 'perf-gate-'))
  try {
    // Unzipped artifacts are named after their file.
    const file = path.join(folder, name)
    await writeFile(file, text)
    // Loaded here because the storage client is most of this program's size.
    const { DefaultArtifactClient } = await import('@actions/artifact')
    await new DefaultArtifactClient().uploadArtifact(name, [file], folder, { skipArchive: true })
    return undefined
  } catch (error) {
    return uploadProblem(name, error instanceof Error ? error : new Error(String(error)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const uploadProblem = (name: string, error: Error): UploadProblem => {
  if (error.name === 'GHESNotSupportedError')
    return {
      kind: 'unsupported',
      text: 'artifacts of this kind are not supported on GitHub Enterprise Server',
    }
  if (/\(409\)/.test(error.message))
    return { kind: 'name-taken', text: `this run already has an artifact named ${name}` }
  return { kind: 'failed', text: `the artifact ${name} was not stored: ${error.message}` }
}
