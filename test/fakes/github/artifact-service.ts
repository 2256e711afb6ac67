import { createBlob, downloadUrl, uploadUrl } from './blob-storage.ts'
import { bearerOf, type Incoming, jsonAnswer, type Outgoing } from './http.ts'
import { type BackendIds, readRuntimeToken } from './runtime-token.ts'
import { sha256Digest } from './seed.ts'
import { type Artifact, type GitHubState, timestamp, type WorkflowRun } from './state.ts'
import {
  isMethod,
  type Method,
  messageProblems,
  type WireRequest,
  type WireResponse,
} from './twirp-message.ts'

/** Where the results service lives: Twirp, JSON only. */
export const artifactServicePath = '/twirp/github.actions.results.api.v1.ArtifactService/'

/** Answers a request to the results service, which knows a job by its runtime token alone. */
export const answerArtifactService = (state: GitHubState, request: Incoming): Outgoing => {
  try {
    return jsonAnswer(200, respond(state, request))
  } catch (error) {
    if (!(error instanceof TwirpError)) throw error
    return jsonAnswer(statusOf[error.code], { code: error.code, msg: error.message })
  }
}

/** A refusal in Twirp's words. */
class TwirpError extends Error {
  readonly code: keyof typeof statusOf
  constructor(code: keyof typeof statusOf, message: string) {
    super(message)
    this.code = code
  }
}

const statusOf = {
  already_exists: 409,
  bad_route: 404,
  invalid_argument: 400,
  malformed: 400,
  not_found: 404,
  permission_denied: 403,
  unauthenticated: 401,
} as const

const respond = (state: GitHubState, request: Incoming): unknown => {
  const method = request.url.pathname.slice(artifactServicePath.length)
  if (request.method !== 'POST' || !isMethod(method)) throw new TwirpError('bad_route', `no method ${method}`)
  const ids = readRuntimeToken(state, bearerOf(request) ?? '')
  const run = state.runs.find(({ backend_id }) => backend_id === ids?.run)
  if (ids === undefined || run === undefined) throw new TwirpError('unauthenticated', 'no such job')
  const message = parse(method, request.body)
  if (message.workflow_run_backend_id !== ids.run || message.workflow_job_run_backend_id !== ids.job) {
    throw new TwirpError('permission_denied', 'the token is for another job')
  }
  const handle = methods[method] as Handler<Method>
  return handle({ state, run, ids }, message)
}

const parse = (method: Method, body: Buffer): WireRequest<Method> => {
  let message: unknown
  try {
    message = JSON.parse(body.toString())
  } catch {
    throw new TwirpError('malformed', 'the json request could not be decoded')
  }
  if (typeof message !== 'object' || message === null) throw new TwirpError('malformed', 'not an object')
  const problems = messageProblems(method, message)
  if (problems.length > 0) throw new TwirpError('malformed', problems.join('; '))
  return message
}

type Job = { readonly state: GitHubState; readonly run: WorkflowRun; readonly ids: BackendIds }
type Handler<Name extends Method> = (job: Job, request: WireRequest<Name>) => WireResponse<Name>

const createArtifact: Handler<'CreateArtifact'> = ({ state, run, ids }, request) => {
  const { name = '', version, mime_type = 'application/zip', expires_at } = request
  if (!/^[^":<>|*?\r\n\\/]+$/.test(name))
    throw new TwirpError('invalid_argument', `bad artifact name "${name}"`)
  if (version !== 7) throw new TwirpError('invalid_argument', `version ${version} is not 7`)
  if (find(state, run, name) !== undefined) {
    throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run')
  }
  const blob = createBlob(state, `${ids.run}/workflow-job-run-${ids.job}`)
  const expires = expires_at === undefined ? timestamp(90 * 86_400_000) : timestampOf(expires_at)
  state.uploads.push({ run_id: run.id, name, mime_type, expires_at: expires, blob })
  return { ok: true, signed_upload_url: uploadUrl(state, blob) }
}

const finalizeArtifact: Handler<'FinalizeArtifact'> = ({ state, run }, { name, size = '0', hash }) => {
  const index = state.uploads.findLastIndex((upload) => upload.run_id === run.id && upload.name === name)
  const [upload] = state.uploads.splice(index, index < 0 ? 0 : 1)
  const content = state.blobs.get(upload?.blob ?? '')?.bytes
  if (upload === undefined || content === undefined)
    throw new TwirpError('not_found', `nothing uploaded as "${name}"`)
  if (size !== String(content.length)) {
    throw new TwirpError('invalid_argument', `size ${size}, but ${content.length} bytes were uploaded`)
  }
  if (hash !== undefined && hash !== sha256Digest(content)) {
    throw new TwirpError('invalid_argument', `hash ${hash}, but ${sha256Digest(content)} was uploaded`)
  }
  const { run_id, mime_type, expires_at } = upload
  const at = timestamp()
  const artifact: Artifact = {
    id: state.nextId(),
    run_id,
    name: upload.name,
    size_in_bytes: content.length,
    expired: false,
    digest: hash,
    mime_type,
    content,
    created_at: at,
    updated_at: at,
    expires_at,
  }
  state.artifacts.push(artifact)
  return { ok: true, artifact_id: String(artifact.id) }
}

const listArtifacts: Handler<'ListArtifacts'> = ({ state, run, ids }, { name_filter, id_filter }) => ({
  artifacts: state.artifacts
    .filter((artifact) => artifact.run_id === run.id && !artifact.expired)
    .filter((artifact) => name_filter === undefined || artifact.name === name_filter)
    .filter((artifact) => id_filter === undefined || String(artifact.id) === id_filter)
    .map((artifact) => ({
      workflow_run_backend_id: ids.run,
      workflow_job_run_backend_id: ids.job,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.size_in_bytes),
      created_at: artifact.created_at,
      ...(artifact.digest !== undefined && { digest: artifact.digest }),
    })),
})

const getSignedArtifactUrl: Handler<'GetSignedArtifactURL'> = ({ state, run }, { name = '' }) => {
  const artifact = find(state, run, name)
  if (artifact === undefined) throw new TwirpError('not_found', `no artifact "${name}"`)
  return { signed_url: downloadUrl(state, artifact) }
}

const deleteArtifact: Handler<'DeleteArtifact'> = ({ state, run }, { name = '' }) => {
  const artifact = find(state, run, name)
  if (artifact === undefined) throw new TwirpError('not_found', `no artifact "${name}"`)
  state.artifacts.splice(state.artifacts.indexOf(artifact), 1)
  return { ok: true, artifact_id: String(artifact.id) }
}

const methods: { readonly [Name in Method]: Handler<Name> } = {
  CreateArtifact: createArtifact,
  FinalizeArtifact: finalizeArtifact,
  ListArtifacts: listArtifacts,
  GetSignedArtifactURL: getSignedArtifactUrl,
  DeleteArtifact: deleteArtifact,
}

// The newest, for a test may give one run several generations of a name.
const find = (state: GitHubState, run: WorkflowRun, name: string): Artifact | undefined =>
  state.artifacts.findLast(
    (artifact) => artifact.run_id === run.id && artifact.name === name && !artifact.expired,
  )

const timestampOf = (text: string): string => new Date(text).toISOString().replace(/\.\d+Z$/, 'Z')
