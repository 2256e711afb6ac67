import { createHash } from 'node:crypto'
import { apiProblem } from './api-problem.ts'
import type { Repository } from './context.ts'
import type { GitHubClients } from './github-client.ts'
import { isZip, readSingleEntry } from './single-entry-zip.ts'

/** A stored artifact, as far as its download needs to know it. `digest` is `sha256:<hex>` over the stored bytes. */
export type StoredArtifact = {
  readonly id: number
  readonly sizeBytes: number
  readonly digest: string | undefined
}

/** The text of the one file in an artifact, or why it was not read. */
export type ArtifactText =
  | { readonly text: string; readonly problem?: never }
  | { readonly text?: never; readonly problem: string }

/** Largest artifact, packed or not: a report is some hundred kilobytes. */
export const maxArtifactBytes = 5_000_000

/**
 * Downloads an artifact of one file in memory, stored as it is or as a zip archive. Nothing is read of one that is too large
 * or whose bytes do not have the digest GitHub recorded at upload.
 */
export const downloadArtifact = async (
  clients: GitHubClients,
  repository: Repository,
  artifact: StoredArtifact,
): Promise<ArtifactText> => {
  if (artifact.sizeBytes > maxArtifactBytes)
    return { problem: `it has ${artifact.sizeBytes} bytes, expected at most ${maxArtifactBytes}` }
  if (artifact.digest === undefined) return { problem: 'GitHub recorded no digest for it' }
  const bytes = await download(clients, repository, artifact.id)
  if (typeof bytes === 'string') return { problem: bytes }
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (digest !== artifact.digest)
    return { problem: `its digest does not match: got ${digest}, expected ${artifact.digest}` }
  return readText(bytes)
}

/** The stored bytes, or what went wrong. */
const download = async (
  clients: GitHubClients,
  repository: Repository,
  id: number,
): Promise<Buffer | string> => {
  try {
    const { headers } = await clients.api.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        owner: repository.owner,
        repo: repository.name,
        artifact_id: id,
        archive_format: 'zip',
        // The address of the bytes is not the API: it must not get the token.
        request: { redirect: 'manual' },
      },
    )
    if (headers.location === undefined) return 'GitHub named no address to download it from'
    const { data } = await clients.anonymous.request({
      method: 'GET',
      url: headers.location,
      request: { parseSuccessResponseBody: false },
    })
    return await collect(data as AsyncIterable<Uint8Array>)
  } catch (error) {
    return `its download failed: ${apiProblem(error).text}`
  }
}

const collect = async (body: AsyncIterable<Uint8Array>): Promise<Buffer | string> => {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of body) {
      length += chunk.length
      if (length > maxArtifactBytes) return `it has more than ${maxArtifactBytes} bytes`
      chunks.push(chunk)
    }
  } catch (error) {
    return `its download broke off after ${length} bytes: ${(error as Error).message}`
  }
  return Buffer.concat(chunks)
}

const readText = (bytes: Buffer): ArtifactText => {
  const { content, problem } = isZip(bytes) ? readSingleEntry(bytes, maxArtifactBytes) : { content: bytes }
  if (problem !== undefined) return { problem }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch {
    return { problem: 'it is not UTF-8 text' }
  }
}
