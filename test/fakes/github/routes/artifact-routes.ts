import { artifactAnswer } from '../answers/artifact.ts'
import { downloadUrl } from '../blob-storage.ts'
import { pageOf } from '../paging.ts'
import { type Call, notFound, ok, type RestAnswer, type Route, refusal } from '../route.ts'
import type { Artifact, GitHubState } from '../state.ts'

const repository = '/repos/{owner}/{repo}'

/** Artifacts: of a run, of all runs (forks' too), one by its id, its bytes, and its end. */
export const artifactRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${repository}/actions/runs/{run_id}/artifacts`,
    needs: [['actions', 'read']],
    answer: (state, call) => {
      const run = state.runs.find(({ id }) => String(id) === call.params['run_id'])
      if (run === undefined) return notFound
      return listArtifacts(
        state,
        call,
        state.artifacts.filter((artifact) => artifact.run_id === run.id),
      )
    },
  },
  {
    method: 'GET',
    path: `${repository}/actions/artifacts`,
    needs: [['actions', 'read']],
    answer: (state, call) => listArtifacts(state, call, state.artifacts),
  },
  {
    method: 'GET',
    path: `${repository}/actions/artifacts/{artifact_id}`,
    needs: [['actions', 'read']],
    answer: (state, call) => {
      const artifact = artifactOf(state, call)
      return artifact === undefined ? notFound : ok(artifactAnswer(state, artifact))
    },
  },
  {
    method: 'GET',
    path: `${repository}/actions/artifacts/{artifact_id}/{archive_format}`,
    needs: [['actions', 'read']],
    answer: (state, call) => {
      const artifact = artifactOf(state, call)
      if (artifact === undefined || call.params['archive_format'] !== 'zip') return notFound
      if (artifact.expired) return refusal(410, 'Artifact has expired')
      return { status: 302, headers: { location: downloadUrl(state, artifact) } }
    },
  },
  {
    method: 'DELETE',
    path: `${repository}/actions/artifacts/{artifact_id}`,
    needs: [['actions', 'write']],
    answer: (state, call) => {
      const artifact = artifactOf(state, call)
      if (artifact === undefined) return notFound
      state.artifacts.splice(state.artifacts.indexOf(artifact), 1)
      return { status: 204 }
    },
  },
]

const artifactOf = (state: GitHubState, { params }: Call): Artifact | undefined =>
  state.artifacts.find(({ id }) => String(id) === params['artifact_id'])

const listArtifacts = (state: GitHubState, call: Call, artifacts: readonly Artifact[]): RestAnswer => {
  const name = call.query.get('name')
  const matching = artifacts
    .filter((artifact) => name === null || artifact.name === name)
    .toSorted((one, other) => other.id - one.id)
  const { items, headers } = pageOf(matching, call)
  const shown = items.map((artifact) => artifactAnswer(state, artifact))
  return ok({ total_count: matching.length, artifacts: shown }, headers)
}
