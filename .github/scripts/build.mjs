// Builds the committed dist/: tsc to lib/, then one self-contained bundle for each entry, then the published schemas.
// ncc cannot compile TypeScript 7 itself, so it is given JavaScript.
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const entries = {
  action: 'action/main.js',
  post: 'action/post.js',
  cli: 'cli/main.js',
  worker: 'run/worker-thread.js',
}

/** Builds into `target` (default: dist/). */
export const build = async (target = path.join(root, 'dist')) => {
  await rm(path.join(root, 'lib'), { recursive: true, force: true })
  node('typescript/bin/tsc', ['-p', 'tsconfig.build.json'])
  await rm(target, { recursive: true, force: true })
  for (const [name, entry] of Object.entries(entries)) {
    const out = path.join(target, name)
    node('@vercel/ncc/dist/ncc/cli.js', [
      'build',
      `lib/${entry}`,
      '-o',
      out,
      '-C',
      '-q',
      '--license',
      'licenses.txt',
    ])
  }
  const cli = path.join(target, 'cli/index.js')
  await writeFile(cli, `#!/usr/bin/env node\n${await readFile(cli, 'utf8')}`)
  await chmod(cli, 0o755)
  await mkdir(path.join(target, 'schema'), { recursive: true })
  const { reportJsonSchema } = await library('report/report-schema.js')
  const { abReportJsonSchema } = await library('report/ab-report-schema.js')
  const { configJsonSchema } = await library('plan/config-schema.js')
  for (const [name, schema] of [
    ['report', reportJsonSchema()],
    ['ab-report', abReportJsonSchema()],
    ['config', configJsonSchema()],
  ])
    await writeFile(path.join(target, `schema/${name}.v1.json`), `${JSON.stringify(schema, undefined, 2)}\n`)
}

const library = (file) => import(pathToFileURL(path.join(root, 'lib', file)).href)

/** Runs a package's script with this Node, so that no PATH decides which tool is used. */
const node = (script, args) => {
  const file = path.join(root, 'node_modules', script)
  execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' })
}

/** Files of the committed dist/ that a fresh build does not give byte for byte. */
const differences = async () => {
  const fresh = await mkdtemp(path.join(os.tmpdir(), 'dist-'))
  try {
    await build(fresh)
    const committed = path.join(root, 'dist')
    const names = new Set([...(await filesBelow(fresh)), ...(await filesBelow(committed))])
    const same = async (name) => {
      const [a, b] = await Promise.all(
        [fresh, committed].map((dir) => readFile(path.join(dir, name)).catch(() => undefined)),
      )
      return a !== undefined && b !== undefined && a.equals(b)
    }
    const different = []
    for (const name of [...names].sort()) if (!(await same(name))) different.push(name)
    return different
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

const filesBelow = async (dir) => {
  const found = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => [])
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
}

if (process.argv.includes('--check')) {
  const different = await differences()
  for (const name of different)
    console.error(`dist/${name} is not what the sources build: run 'npm run build' and commit it`)
  process.exitCode = different.length > 0 ? 1 : 0
} else await build()
