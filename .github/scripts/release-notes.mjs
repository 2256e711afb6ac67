// Prints what changed in a version: release-notes.mjs VERSION [CHANGELOG]. Fails where the change log has no section for it, an empty
// one, or one that is still called unreleased.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const [version, file = fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url))] = process.argv.slice(2)

const refuse = (message) => {
  console.error(`release-notes.mjs: ${message}`)
  process.exit(3)
}

if (!/^\d+\.\d+\.\d+$/.test(version ?? ''))
  refuse(`got version '${version ?? ''}', expected one such as 1.2.3`)
const sections = readFileSync(file, 'utf8').split(/^(?=## )/m)
const section = sections.find(
  (text) => text.startsWith(`## ${version}\n`) || text.startsWith(`## ${version} `),
)
if (section === undefined)
  refuse(`got ${version}, of which CHANGELOG.md has no section: write one '## ${version}'`)
const [heading, ...lines] = section.split('\n')
if (/unreleased/i.test(heading))
  refuse(`got ${version}, which CHANGELOG.md calls unreleased: write its day there in place of that`)
const notes = lines.join('\n').trim()
if (notes === '') refuse(`got ${version}, of which CHANGELOG.md says nothing`)
process.stdout.write(`${notes}\n`)
