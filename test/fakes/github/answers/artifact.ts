import type { Artifact, GitHubState } from '../state.ts'
import { nodeId, repositoryUrl } from './url.ts'

/** An `artifact`. Nothing in it says whether it was zipped: that shows only in the headers of the download. */
export const artifactAnswer = (state: GitHubState, artifact: Artifact) => {
  const url = `${repositoryUrl(state)}/actions/artifacts/${artifact.id}`
  const run = state.runs.find(({ id }) => id === artifact.run_id)
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size_in_bytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest ?? null,
    created_at: artifact.created_at,
    updated_at: artifact.updated_at,
    expires_at: artifact.expires_at,
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: state.repository.id,
            head_repository_id: run.head_repository.id,
            ...(run.head_branch !== undefined && { head_branch: run.head_branch }),
            head_sha: run.head_sha,
          },
  }
}
