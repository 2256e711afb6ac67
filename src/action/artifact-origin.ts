/** What GitHub's record of an artifact says of its run; a field that is missing says nothing. */
export type ArtifactOrigin = {
  readonly id?: number
  readonly repository_id?: number
  readonly head_repository_id?: number
}

/** The run that an artifact should be of, by ids; the head repository only where it is known. */
export type ExpectedOrigin = {
  readonly runId: number
  readonly repositoryId: number
  readonly headRepositoryId: number | undefined
}

/** Whether GitHub's record contradicts nothing that is known of the run: a listing by run is a query string, and decides nothing. */
export const isOfRun = (
  origin: ArtifactOrigin | null | undefined,
  { runId, repositoryId, headRepositoryId }: ExpectedOrigin,
): boolean =>
  (origin?.id ?? runId) === runId &&
  (origin?.repository_id ?? repositoryId) === repositoryId &&
  (headRepositoryId === undefined || (origin?.head_repository_id ?? headRepositoryId) === headRepositoryId)
