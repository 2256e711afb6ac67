import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type EndedProcess, repository, runNode } from './started-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

const demo = path.join(repository, '.github/scripts/demo.mjs')

describe('npm run demo, from an empty home', () => {
  let ended: EndedProcess
  beforeAll(async () => {
    const home = await temporaryFolder('demo')
    ended = await runNode([demo], { env: { HOME: home, TMPDIR: home } })
  })

  it('catches the regression, and ends well for it', () => {
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toContain('The regression was caught')
    expect(ended.stdout.match(/^ {2}run \d: /gm)).toHaveLength(9)
  })

  it('prints the table, and the comment that the pull request would get', async () => {
    expect(ended.stdout).toMatch(/^add_sub · c 2 +p95 latency +\+\d.* regression$/m)
    const [, file = ''] = /^Comment: (.*)$/m.exec(ended.stdout) ?? []
    const comment = await readFile(file, 'utf8')
    expect(comment).toMatch(/^### 🔴/u)
    expect(ended.stdout).toContain(comment)
  })

  it('writes an HTML page of which everything is in the file', async () => {
    const [, file = ''] = /^HTML page: (.*)$/m.exec(ended.stdout) ?? []
    const page = await readFile(file, 'utf8')
    expect(page).toMatch(/^<!doctype html>/i)
    expect(page).toContain('add_sub')
    expect(page.match(/<figure class="chart">/g)!.length).toBeGreaterThanOrEqual(4)
    expect(page).not.toMatch(/<(script|link|img)\b[^>]*\b(src|href)=["']?(https?:)?\/\//i)
  })
})
