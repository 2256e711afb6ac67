// Adds to package-lock.json the optional packages for other platforms that `npm install` leaves out when the registry at hand does not
// carry them: `npm ci` refuses a lock without them. Run it after `npm install`. What it adds is only skipped or fetched by name.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url))
const lock = JSON.parse(readFileSync(file, 'utf8'))
const packages = lock.packages

/** Where Node would find `name` from the package at `from`; undefined when the lock has it nowhere. */
const locate = (from, name) => {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (packages[path]?.version !== undefined) return path
  if (from === '') return undefined
  const parent = from.lastIndexOf('/node_modules/')
  return locate(parent < 0 ? '' : from.slice(0, parent), name)
}

/** Platform packages carry theirs in their names: `@biomejs/cli-linux-x64-musl`. */
const platformOf = (name) => {
  const match =
    /(android|darwin|linux|win32|freebsd|openharmony)-(arm64|x64|armv7|arm|ia32|s390x|ppc64|riscv64)(?:-(musl|gnu))?/.exec(
      name,
    )
  if (match === null) throw new Error(`${name}: no platform in its name`)
  const [, os, cpu, libc] = match
  return {
    os: [os],
    cpu: [cpu === 'armv7' ? 'arm' : cpu],
    ...(os === 'linux' && libc ? { libc: [libc === 'gnu' ? 'glibc' : libc] } : {}),
  }
}

const added = []
for (const [path, entry] of Object.entries(packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {}))
    if (locate(path, name) === undefined) {
      packages[`node_modules/${name}`] = {
        version,
        dev: entry.dev === true,
        optional: true,
        ...platformOf(name),
      }
      added.push(name)
    }

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`)
console.log(`added ${added.length} packages`)
