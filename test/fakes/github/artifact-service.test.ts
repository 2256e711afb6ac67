import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeGitHub, startGitHub } from './github.ts'

let github: FakeGitHub

beforeAll(async () => {
  github = await startGitHub()
})

afterAll(() => github.close())

const jobOf = (token: string) => {
  const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  const [, workflow_run_backend_id, workflow_job_run_backend_id] = scp.split(':')
  return { workflow_run_backend_id, workflow_job_run_backend_id }
}

const call = async (method: string, message: object, token: string) => {
  const path = `/twirp/github.actions.results.api.v1.ArtifactService/${method}`
  const response = await fetch(`${github.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(message),
  })
  const body = (await response.json()) as { readonly [field: string]: unknown }
  return { status: response.status, body }
}

describe('the results service', () => {
  it('knows a job by its token', async () => {
    const run = github.add.run()
    const [token, other] = [github.runtimeToken(run), github.runtimeToken(run, 'other')]
    expect(token).not.toBe(other)
    expect(await call('ListArtifacts', jobOf(token), token)).toEqual({ status: 200, body: { artifacts: [] } })
    expect(await call('ListArtifacts', jobOf(token), other)).toMatchObject({ status: 403 })
    const forged = `${token.split('.').slice(0, 2).join('.')}.x`
    expect(await call('ListArtifacts', jobOf(token), forged)).toMatchObject({ status: 401 })
    expect(await call('ListArtifacts', jobOf(token), github.token)).toMatchObject({ status: 401 })
  })

  it.each([
    ['a field of another time', { runner_os: 'x' }, 400, 'malformed', 'unknown field "runner_os"'],
    ['a wrong type', { name: 7 }, 400, 'malformed', '"name" is a number, not a string'],
    ['a wrapper left wrapped', { mime_type: { value: 'a/b' } }, 400, 'malformed', '"mime_type" is a object'],
    ['an older protocol', { version: 4 }, 400, 'invalid_argument', 'version 4 is not 7'],
    ['a name with a slash', { name: 'a/b' }, 400, 'invalid_argument', 'bad artifact name "a/b"'],
  ])('refuses %s', async (_, changed, status, code, message) => {
    const token = github.runtimeToken(github.add.run())
    const request = { ...jobOf(token), name: 'report', version: 7, ...changed }
    expect(await call('CreateArtifact', request, token)).toEqual({
      status,
      body: { code, msg: expect.stringContaining(message) },
    })
  })

  it('has no other methods', async () => {
    const token = github.runtimeToken(github.add.run())
    expect(await call('MigrateArtifact', jobOf(token), token)).toMatchObject({ status: 404 })
  })

  it('finishes only what was uploaded, with its size and its hash', async () => {
    const run = github.add.run()
    const token = github.runtimeToken(run)
    const named = { ...jobOf(token), name: 'report' }
    expect(await call('FinalizeArtifact', { ...named, size: '2' }, token)).toMatchObject({ status: 404 })
    const finish = async (fields: object) => {
      const { body } = await call('CreateArtifact', { ...named, version: 7 }, token)
      await fetch(String(body['signed_upload_url']), { method: 'PUT', body: '{}' })
      return call('FinalizeArtifact', { ...named, ...fields }, token)
    }
    expect(await finish({ size: '3' })).toMatchObject({ status: 400 })
    expect(await finish({ size: '2', hash: 'sha256:00' })).toMatchObject({ status: 400 })
    expect(github.state.artifacts).toEqual([])
    expect(await finish({ size: '2' })).toMatchObject({ status: 200, body: { ok: true } })
    expect(github.state.artifacts).toMatchObject([{ name: 'report', run_id: run.id, size_in_bytes: 2 }])
  })

  it('does not show what has expired', async () => {
    const run = github.add.run()
    const token = github.runtimeToken(run)
    github.add.artifact({ run, name: 'old', content: '{}', expired: true })
    expect((await call('ListArtifacts', jobOf(token), token)).body).toEqual({ artifacts: [] })
    const named = { ...jobOf(token), name: 'old' }
    expect(await call('GetSignedArtifactURL', named, token)).toMatchObject({ status: 404 })
  })
})
