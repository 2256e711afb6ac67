// Writes every generated file of this repository. With --check it writes nothing, names the files that differ and exits 1.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parityPage } from '../../test/parity/parity-page.ts'
import { actionYml, withTables } from './action-metadata.mjs'

/** Each returns every file it makes as `{ path from the repository root: text }`. */
const generators = [protoCode, actionMetadata, parityOverview]

/** Folders that hold nothing else: a file there that no generator makes is stale. */
const generatedFolders = ['src/triton/gen']

const repository = fileURLToPath(new URL('../../', import.meta.url))
const require = createRequire(import.meta.url)

const made = Object.assign({}, ...(await Promise.all(generators.map((generate) => generate()))))
const different = Object.keys(made).filter((path) => readText(path) !== made[path])
const stale = generatedFolders.flatMap((folder) => filesBelow(folder)).filter((path) => !(path in made))

if (process.argv.includes('--check')) {
  for (const path of different) console.error(`${path}: differs from what "npm run generate" writes`)
  for (const path of stale) console.error(`${path}: no generator writes this file`)
  process.exitCode = different.length + stale.length === 0 ? 0 : 1
} else {
  for (const path of different) writeText(path, made[path])
  for (const path of stale) rmSync(join(repository, path))
  console.log(
    `generated ${Object.keys(made).length} files, ${different.length} changed, ${stale.length} removed`,
  )
}

/** TypeScript for `protos/`: no enums and `.ts` imports, so that Node runs it without a build. */
function protoCode() {
  const out = mkdtempSync(join(tmpdir(), 'generate-protos-'))
  const plugin = {
    local: [process.execPath, require.resolve('@bufbuild/protoc-gen-es/bin/protoc-gen-es')],
    out,
    opt: ['target=ts', 'import_extension=ts', 'erasable_syntax=true'],
  }
  try {
    runNode(require.resolve('@bufbuild/buf/bin/buf'), [
      'generate',
      join(repository, 'protos'),
      '--template',
      JSON.stringify({ version: 'v2', plugins: [plugin] }),
    ])
    return Object.fromEntries(
      filesBelow('.', out).map((name) => [`src/triton/gen/${name}`, readText(name, out)]),
    )
  } finally {
    rmSync(out, { recursive: true })
  }
}

/** The action's metadata, and the tables of the README. */
function actionMetadata() {
  return { 'action.yml': actionYml(), 'README.md': withTables(readText('README.md')) }
}

/** What became of each option and behaviour of perf_analyzer. */
function parityOverview() {
  return { 'test/parity/README.md': parityPage() }
}

function runNode(script, args) {
  const { status, error } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${script} ended with status ${status}`, { cause: error })
}

function filesBelow(folder, root = repository) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

function readText(path, root = repository) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
}

function writeText(path, text) {
  mkdirSync(dirname(join(repository, path)), { recursive: true })
  writeFileSync(join(repository, path), text)
}
