import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type EndedProcess, repository, runNode, startProcess } from '../end-to-end/started-process.ts'
import { temporaryFolder } from '../end-to-end/temporary-folder.ts'
import { gitRepository } from '../real/git-repository.ts'

type Step = {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
type Job = {
  readonly permissions: Readonly<Record<string, string>>
  readonly needs?: string | readonly string[]
  readonly environment?: string
  readonly steps: readonly Step[]
}

const text = readFileSync(path.join(repository, '.github/workflows/release.yml'), 'utf8')
const { on, permissions, jobs } = parse(text) as {
  readonly on: unknown
  readonly permissions: object
  readonly jobs: Readonly<Record<string, Job>>
}

const commands = ({ steps }: Job): string => steps.map(({ run = '' }) => run).join('\n')

describe('the release', () => {
  it('is started by hand, and gives nothing that no job asks for', () => {
    expect(on).toBe('workflow_dispatch')
    expect(permissions).toEqual({})
  })

  it('runs no code of the repository or of its dependencies where it could publish', () => {
    const publishing = Object.entries(jobs).filter(([, job]) =>
      Object.values(job.permissions).includes('write'),
    )
    expect(publishing.map(([name]) => name)).toEqual(['attest', 'publish', 'npm', 'major-tag'])
    for (const [, job] of publishing) {
      expect(job.steps.map(({ uses = '' }) => uses)).not.toContainEqual(expect.stringContaining('checkout'))
      expect(commands(job)).not.toMatch(/\bnode\b|\.ci\/|\bnpm (?!publish\b)|\bnpx\b/)
    }
    expect(jobs['build']?.permissions).toEqual({ contents: 'read' })
  })

  it('publishes nothing before all tests and the comparison of dist/ have passed', () => {
    expect(commands(jobs['build']!)).toContain('.ci/run')
    const waitsForBuild = (name: string): boolean =>
      name === 'build' || [jobs[name]?.needs ?? []].flat().some(waitsForBuild)
    for (const name of Object.keys(jobs)) expect(waitsForBuild(name)).toBe(true)
  })

  it('leaves the word to people before anything can be had', () => {
    for (const name of ['publish', 'npm', 'major-tag']) expect(jobs[name]?.environment).toBeDefined()
  })

  it('needs no token of npm', () => {
    expect(text).not.toMatch(/secrets\./)
    expect(jobs['npm']?.permissions).toEqual({ 'id-token': 'write' })
    expect(commands(jobs['npm']!)).toContain('npm publish --provenance')
  })
})

describe('a step of the release', () => {
  /** What runs where the version 1.2.3 is released next: a checkout, its remote, and GitHub's command line tool as a script. */
  const runStep = async (job: string, which: string, { tag = '', gh = 'exit 0' } = {}) => {
    const origin = await gitRepository()
    const sha = await origin.commit({
      'package.json': '{ "version": "1.2.3", "type": "module" }',
      'CHANGELOG.md': '## 1.2.3 (2026-12-01)\n\n- three\n',
      '.github/scripts/release-notes.mjs': readFileSync(
        path.join(repository, '.github/scripts/release-notes.mjs'),
      ),
    })
    if (tag !== '') await origin.git('tag', tag)
    const { folder, remove } = await origin.checkout(sha)
    const programs = await temporaryFolder('release-programs')
    await writeFile(path.join(programs, 'gh'), `#!/bin/sh\necho "$@" >> asked\n${gh}\n`, { mode: 0o755 })
    await writeFile(path.join(folder, 'SHA256SUMS'), '')
    for (const name of ['one.tgz', 'dist.tar.gz']) await writeFile(path.join(folder, name), '')
    execFileSync('bash', ['-c', 'sha256sum -- *.tgz *.tar.gz > SHA256SUMS'], { cwd: folder })
    const script = jobs[job]?.steps.find(({ run = '' }) => run.includes(which))?.run ?? 'exit 99'
    const env = {
      PATH: [programs, path.dirname(process.execPath), process.env['PATH']].join(':'),
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_REPOSITORY: 'acme/perf',
      GH_REPO: 'acme/perf',
      GITHUB_SHA: 'abc123',
      TAG: 'v1.2.3',
      VERSION: '1.2.3',
    }
    const ended = await startProcess('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env })
      .ended
    const left = async (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => '')
    const files = {
      output: await left('output'),
      notes: await left('release/notes.md'),
      asked: await left('asked'),
    }
    await Promise.all([origin.remove(), remove()])
    return { ...files, code: ended.code, said: ended.output }
  }

  it('takes the version and its notes from the commit, and releases none twice', async () => {
    const version = await runStep('build', 'release-notes.mjs', { tag: 'v1.2.2' })
    expect(version).toMatchObject({ code: 0, output: 'version=1.2.3\n', notes: '- three\n' })
    const again = await runStep('build', 'release-notes.mjs', { tag: 'v1.2.3' })
    expect(again).toMatchObject({ code: 1, output: '' })
    expect(again.said).toContain('::error::v1.2.3 is released already')
  })

  it('publishes all files in one go, and is red when the tag is not on what was tested', async () => {
    const published = await runStep('publish', 'gh release', { gh: 'echo abc123' })
    expect(published.code).toBe(0)
    expect(published.asked).toMatch(
      /^release create v1\.2\.3 --target abc123 .* \.\/one\.tgz \.\/dist\.tar\.gz SHA256SUMS\n/,
    )
    expect((await runStep('publish', 'gh release', { gh: 'echo def456' })).code).not.toBe(0)
    expect((await runStep('publish', 'gh release', { gh: 'exit 1' })).code).not.toBe(0)
  })

  it('moves the major tag, or makes it the first time', async () => {
    const moved = await runStep('major-tag', 'refs/tags')
    expect(moved).toMatchObject({
      code: 0,
      asked: expect.stringMatching(/^api --method PATCH .*\/tags\/v1 .*abc123.*\n$/),
    })
    const made = await runStep('major-tag', 'refs/tags', { gh: 'case "$*" in *PATCH*) exit 1 ;; esac' })
    expect(made).toMatchObject({
      code: 0,
      asked: expect.stringMatching(/POST .*ref=refs\/tags\/v1 -f sha=abc123\n$/),
    })
    expect((await runStep('major-tag', 'refs/tags', { gh: 'exit 1' })).code).not.toBe(0)
  })
})

describe('release notes', () => {
  const notes = async (version: string, changes: string): Promise<EndedProcess> => {
    const file = path.join(await temporaryFolder('notes'), 'CHANGELOG.md')
    await writeFile(file, changes)
    return runNode([path.join(repository, '.github/scripts/release-notes.mjs'), version, file])
  }

  it('are the section of the version and no other', async () => {
    const changes =
      '# Changelog\n\n## 1.2.10\n\n- ten\n\n## 1.2.1 (2026-12-01)\n\n- one\n\n## 1.2.0\n\n- nought\n'
    expect(await notes('1.2.1', changes)).toMatchObject({ code: 0, stdout: '- one\n', stderr: '' })
    expect(await notes('1.2.10', changes)).toMatchObject({ code: 0, stdout: '- ten\n' })
  })

  it.each([
    ['a version without a section', '1.2.2', '## 1.2.1\n\n- one\n', 'has no section'],
    ['a version that is not released', '1.2.1', '## 1.2.1 (unreleased)\n\n- one\n', 'unreleased'],
    ['an empty section', '1.2.1', '## 1.2.1\n\n## 1.2.0\n\n- nought\n', 'says nothing'],
    ['what is no version', 'v1', '## v1\n\n- one\n', 'expected one such as'],
  ])('refuse %s', async (_, version, changes, words) => {
    const ended = await notes(version, changes)
    expect(ended).toMatchObject({ code: 3, stdout: '' })
    expect(ended.stderr).toContain(words)
  })
})
