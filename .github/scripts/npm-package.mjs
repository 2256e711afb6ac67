// Makes the folder that is published to npm: npm-package.mjs FOLDER. The bundles carry everything they need, so that the package has
// no dependencies, and no scripts that an installation would run. The release checks that the version is that of its tag.
import { chmod, copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Parts of dist/ that the command line tool runs; the action's own are of no use without GitHub's runner. */
const bundles = ['cli', 'worker', 'schema']

/** What anybody may read beside them. */
const texts = ['README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md']

/** Fields of package.json that hold for the package too. */
const kept = ['name', 'version', 'description', 'license', 'type', 'engines', 'bin', 'repository']

const makePackage = async (folder) => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(path.join(folder, 'dist'), { recursive: true })
  const source = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  const fields = Object.fromEntries(kept.flatMap((name) => (name in source ? [[name, source[name]]] : [])))
  const files = [...bundles.map((name) => `dist/${name}`), ...texts]
  await writeFile(
    path.join(folder, 'package.json'),
    `${JSON.stringify({ ...fields, files, publishConfig: { access: 'public', provenance: true } }, undefined, 2)}\n`,
  )
  for (const name of bundles)
    await cp(path.join(root, 'dist', name), path.join(folder, 'dist', name), { recursive: true })
  for (const name of texts) await copyFile(path.join(root, name), path.join(folder, name))
  for (const file of Object.values(fields.bin)) await chmod(path.join(folder, file), 0o755)
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('npm-package.mjs: got no folder, expected the one to make: npm-package.mjs FOLDER')
  process.exitCode = 3
} else await makePackage(path.resolve(folder))
