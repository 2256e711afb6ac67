import { createHash, createHmac } from 'node:crypto'
import type { GitHubState, WorkflowRun } from './state.ts'

/** The run and the job a runtime token speaks for, by their ids in the results service. */
export type BackendIds = { readonly run: string; readonly job: string }

/** The token a job's steps get as `ACTIONS_RUNTIME_TOKEN`. */
export const runtimeToken = (state: GitHubState, run: WorkflowRun, job: string): string => {
  const claims = { scp: `Actions.Results:${run.backend_id}:${jobId(run, job)}`, iss: 'https://token.actions' }
  const content = `${base64url({ typ: 'JWT', alg: 'HS256' })}.${base64url(claims)}`
  return `${content}.${signatureOf(state, content)}`
}

/** Who a runtime token speaks for; undefined for a token which was not given out here. */
export const readRuntimeToken = (state: GitHubState, token: string): BackendIds | undefined => {
  const [header = '', claims = '', signature = ''] = token.split('.')
  if (signature !== signatureOf(state, `${header}.${claims}`)) return undefined
  const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly scp: string }
  const [, run = '', job = ''] = scp.split(':')
  return { run, job }
}

// The same job of the same run has the same id, in the form of a UUID.
const jobId = (run: WorkflowRun, job: string): string =>
  createHash('sha1')
    .update(`${run.backend_id}/${run.run_attempt}/${job}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const signatureOf = (state: GitHubState, content: string): string =>
  createHmac('sha256', state.key).update(content).digest('base64url')
