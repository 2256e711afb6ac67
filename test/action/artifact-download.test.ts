import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { downloadArtifact } from '../../src/action/artifact-download.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import type { ArtifactSeed } from '../fakes/github/seed.ts'
import { clientsOf, contextOf } from './github.ts'
import { zipOf } from './zip.ts'

let github: FakeGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const download = (seed: Partial<ArtifactSeed> & Pick<ArtifactSeed, 'content'>, token?: string) => {
  const run = github.add.run()
  const artifact = github.add.artifact({ run, name: 'perf-gate-baseline.s.0.a1', ...seed })
  const clients = clientsOf(github, token === undefined ? {} : { token })
  return downloadArtifact(clients, contextOf(github, run).repository, {
    id: artifact.id,
    sizeBytes: artifact.size_in_bytes,
    digest: artifact.digest,
  })
}

describe('downloadArtifact', () => {
  it('reads a file stored as it is, and never shows the storage a token', async () => {
    expect(await download({ content: '{"a":"ü"}' })).toEqual({ text: '{"a":"ü"}' })
    expect(github.requests.filter(({ host }) => host === 'blob')).toEqual([
      expect.objectContaining({ authorized: false, status: 200 }),
    ])
  })

  it('reads the only file of a zip archive', async () => {
    const content = zipOf([{ name: 'report.json', content: '{"a":1}' }])
    expect(await download({ content, mime_type: 'application/zip' })).toEqual({ text: '{"a":1}' })
  })

  it('asks for nothing when the artifact is too large or has no digest', async () => {
    const large = await download({ content: '{}', size_in_bytes: 5_000_001 })
    expect(large.problem).toBe('it has 5000001 bytes, expected at most 5000000')
    const bare = await download({ content: '{}', digest: undefined } as never)
    expect(bare.problem).toContain('no digest')
    expect(github.requests).toEqual([])
  })

  it('reads nothing whose digest does not match', async () => {
    const swapped = await download({ content: '{}', digest: `sha256:${'0'.repeat(64)}` })
    expect(swapped.text).toBeUndefined()
    expect(swapped.problem).toContain('digest does not match')
  })

  it('stops reading when more comes than was stated', async () => {
    const lying = await download({ content: 'x'.repeat(5_000_001), size_in_bytes: 10 })
    expect(lying.problem).toContain('more than 5000000 bytes')
  })

  it('refuses what is not text', async () => {
    expect((await download({ content: Buffer.from([0x7b, 0xff, 0x7d]) })).problem).toContain('not UTF-8')
  })

  it('passes on why GitHub did not give it', async () => {
    expect((await download({ content: '{}', expired: true })).problem).toContain('410: Artifact has expired')
    expect((await download({ content: '{}' }, github.tokenFor({}))).problem).toContain('answered 403')
    github.fail(/GET \/actions-results/, { status: 404, body: 'gone' })
    expect((await download({ content: '{}' })).problem).toContain('answered 404')
  })
})
