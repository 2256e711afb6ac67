import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type EndedProcess, repository, runNode } from '../end-to-end/started-process.ts'
import { temporaryFolder } from '../end-to-end/temporary-folder.ts'

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
