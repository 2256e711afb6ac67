// Everything that is checked besides the tests. Runs all checks, prints what each found, and ends with a count.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const bin = (name) => path.join(root, 'node_modules/.bin', name)

const checks = [
  ['types', bin('tsc'), '-p', '.'],
  ['lint and format', bin('biome'), 'check', '--error-on-warnings', '.'],
  ['floating promises', bin('oxlint'), '--type-aware', '--deny-warnings', 'src', 'test'],
  ['generated files are current', process.execPath, '.github/scripts/generate.mjs', '--check'],
  ['dist/ is current', process.execPath, '.github/scripts/build.mjs', '--check'],
]

const failed = checks.filter(([name, command, ...args]) => {
  console.log(`check: ${name}`)
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) console.error(`failed: ${name}${error ? ` (${error.message})` : ''}`)
  return status !== 0
})
console.log(`checks: ${checks.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
