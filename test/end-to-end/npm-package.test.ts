import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type EndedProcess, repository, runNode, startProcess } from './started-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Packed = { readonly files: readonly { readonly path: string; readonly mode: number }[] }

/** Where the tarball was installed, with nothing else there and no registry to ask. */
let folder = ''
let packed: Packed
const program = () => path.join(folder, 'node_modules/.bin/triton-perf-gate')

/** A program with the Node of this test, from a home that has never seen npm. */
const run = (command: string, args: readonly string[]): Promise<EndedProcess> => {
  const PATH = `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`
  return startProcess(command, args, { cwd: folder, env: { HOME: folder, TMPDIR: folder, PATH } }).ended
}

beforeAll(async () => {
  folder = await temporaryFolder('npm-package')
  const script = path.join(repository, '.github/scripts/npm-package.mjs')
  expect(await runNode([script, path.join(folder, 'package')])).toMatchObject({ code: 0, output: '' })
  const pack = await run('npm', ['pack', '--offline', '--json', './package'])
  expect(pack.code).toBe(0)
  const [first] = JSON.parse(pack.stdout) as readonly (Packed & { readonly filename: string })[]
  packed = first!
  const offline = ['--offline', '--no-audit', '--no-fund', '--prefix', folder]
  expect(await run('npm', ['install', ...offline, `./${first!.filename}`])).toMatchObject({ code: 0 })
})

describe('the npm package', () => {
  it('depends on nothing, and runs nothing when it is installed', async () => {
    const installed = path.join(folder, 'node_modules/triton-perf-gate/package.json')
    const fields = JSON.parse(await readFile(installed, 'utf8')) as object
    for (const name of [
      'dependencies',
      'devDependencies',
      'optionalDependencies',
      'peerDependencies',
      'scripts',
    ])
      expect(fields).not.toHaveProperty(name)
    const lock = JSON.parse(await readFile(path.join(folder, 'package-lock.json'), 'utf8'))
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/triton-perf-gate'])
  })

  it('holds the program, its licences and no more', () => {
    const names = packed.files.map((file) => file.path)
    for (const name of ['README.md', 'LICENSE', 'dist/cli/licenses.txt', 'dist/worker/licenses.txt'])
      expect(names).toContain(name)
    const others = names.filter(
      (name) => !/^(dist\/(cli|worker|schema)\/|[A-Z]+(\.md)?$|package\.json$)/.test(name),
    )
    expect(others).toEqual([])
    const bin = packed.files.find((file) => file.path === 'dist/cli/index.js')
    expect((bin?.mode ?? 0) & 0o111).toBe(0o111)
  })

  it('is a program that says its version', async () => {
    const { version } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8'))
    expect(await run(program(), ['--version'])).toMatchObject({
      code: 0,
      stdout: `triton-perf-gate ${version}\n`,
      stderr: '',
    })
  })

  it('catches a regression in its demonstration', async () => {
    const ended = await run(program(), ['demo'])
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toContain('The regression was caught')
  })
})
