import { describe, expect, it } from 'vitest'
import { answerProblems, requestProblems, unknownParameters } from './schema.ts'

const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const artifacts = '/repos/{owner}/{repo}/actions/artifacts'

const artifact = {
  id: 1,
  node_id: 'A',
  name: 'report',
  size_in_bytes: 2,
  url: 'https://api.github.com/a',
  archive_download_url: 'https://api.github.com/a/zip',
  expired: false,
  created_at: '2026-01-02T03:04:05Z',
  expires_at: null,
  updated_at: '2026-01-02T03:04:05Z',
}

const problemsOf = (changed: object): string =>
  answerProblems('GET', artifacts, {
    status: 200,
    body: { total_count: 1, artifacts: [{ ...artifact, ...changed }] },
  }).join('\n')

describe('answers', () => {
  it('passes what is described, null included where it may stand', () => {
    expect(problemsOf({})).toBe('')
    expect(problemsOf({ digest: null, workflow_run: { id: 7 } })).toBe('')
  })

  it.each([
    ['a missing field', { node_id: undefined }, /\/artifacts\/0 must have required property 'node_id'/],
    ['a wrong type', { id: '1' }, /\/artifacts\/0\/id must be integer/],
    ['null where it may not stand', { expired: null }, /\/artifacts\/0\/expired must be boolean/],
    ['a wrong format', { created_at: '1 May' }, /\/created_at must match format "date-time"/],
    ['a field GitHub does not send', { mime_type: 'x' }, /unevaluated properties .*mime_type/],
    ['one deeper down', { workflow_run: { event: 'push' } }, /unevaluated properties .*event/],
  ])('finds %s', (_, changed, problem) => {
    expect(problemsOf(changed)).toMatch(problem)
  })

  it('knows the form of errors, described for the operation or common to all', () => {
    const error = { message: 'no', documentation_url: 'https://docs.github.com/rest', status: '403' }
    expect(answerProblems('POST', comments, { status: 403, body: error })).toEqual([])
    expect(answerProblems('GET', artifacts, { status: 401, body: error })).toEqual([])
    expect(answerProblems('GET', artifacts, { status: 401, body: { error: 'no' } })).not.toEqual([])
  })

  it('wants no body where none is described', () => {
    const path = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
    expect(answerProblems('DELETE', path, { status: 204 })).toEqual([])
    expect(answerProblems('DELETE', path, { status: 204, body: {} })).not.toEqual([])
  })

  it('refuses a success the operation does not have', () => {
    expect(answerProblems('POST', comments, { status: 200, body: {} })).not.toEqual([])
  })
})

describe('requests', () => {
  it('checks bodies', () => {
    expect(requestProblems('POST', comments, { body: 'text' })).toEqual([])
    expect(requestProblems('POST', comments, {})).not.toEqual([])
    expect(requestProblems('POST', comments, { body: 1 })).not.toEqual([])
    expect(requestProblems('POST', comments, undefined)).not.toEqual([])
  })

  it('knows the query parameters of an operation', () => {
    expect(unknownParameters('GET', artifacts, ['name', 'page', 'nmae'])).toEqual(['nmae'])
  })

  it('names an operation which the description lacks', () => {
    expect(() => requestProblems('PUT', comments, {})).toThrow(`no operation PUT ${comments}`)
  })
})
