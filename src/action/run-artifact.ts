import type { StoredArtifact } from './artifact-download.ts'
import { artifactName, type Slot } from './artifact-name.ts'
import { isOfRun } from './artifact-origin.ts'
import type { Repository } from './context.ts'
import type { GitHub } from './github-client.ts'
import type { TrustedRun } from './trusted-runs.ts'

/** A stored baseline, which may be gone by now. */
export type BaselineArtifact = StoredArtifact & {
  readonly expired: boolean
  /** GitHub itself names another origin for it. */
  readonly isForeign: boolean
}

/** A run is not re-run more often than this in earnest. */
const maxAttempts = 10

/**
 * The baseline artifact of a run: that of its newest attempt which stored one, because the attempts of one run are one value.
 * Problems of the API are thrown.
 */
export const findBaselineArtifact = async (
  api: GitHub,
  repository: Repository,
  { run, slot }: { readonly run: TrustedRun; readonly slot: Slot },
): Promise<BaselineArtifact | undefined> => {
  const oldest = Math.max(1, run.attempts - maxAttempts + 1)
  for (let attempt = run.attempts; attempt >= oldest; attempt--) {
    const { data } = await api.rest.actions.listWorkflowRunArtifacts({
      owner: repository.owner,
      repo: repository.name,
      run_id: run.id,
      name: artifactName('baseline', slot, attempt),
      per_page: 1,
    })
    const [artifact] = data.artifacts
    if (artifact !== undefined)
      return {
        id: artifact.id,
        sizeBytes: artifact.size_in_bytes,
        digest: artifact.digest ?? undefined,
        expired: artifact.expired,
        isForeign: !isOfRun(artifact.workflow_run, {
          runId: run.id,
          repositoryId: repository.id,
          headRepositoryId: repository.id,
        }),
      }
  }
  return undefined
}
