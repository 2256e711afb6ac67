// The browser of the tests and of the screenshots, with what renders a comment: installed on first use, from package-lock.json here.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'
import { type Devtools, startChromium } from './devtools.ts'

/** `modules`: the folder with the `node_modules` of everything else. */
export type InstalledBrowser = {
  readonly modules: string
  readonly start: () => Promise<Devtools>
}

const run = promisify(execFile)
const here = import.meta.dirname
const installTimeoutMs = 240_000

/**
 * The browser, or why it cannot be had. On CI (linux x64) nothing may be left out: there the reason is thrown.
 */
export async function installedBrowser(): Promise<InstalledBrowser | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `it needs linux x64, this is ${process.platform} ${process.arch}`
  const folder = cacheFolder()
  try {
    if (!existsSync(path.join(folder, marker))) await install(folder)
    return { modules: folder, start: () => startInstalled(folder) }
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    const reason = `it could not be installed: ${(stderr ?? '').trim().split('\n').slice(-3).join(' | ') || message}`
    if (process.env['CI'] === 'true') throw new Error(`the browser tests must run on CI, but ${reason}`)
    return reason
  }
}

/** The same for a test file, with one loud line where it cannot be had. */
export async function requireBrowser(): Promise<InstalledBrowser | undefined> {
  const found = await installedBrowser()
  if (typeof found !== 'string') return found
  process.stderr.write(`\n!!! TESTS IN A BROWSER ARE LEFT OUT: ${found}\n`)
  return undefined
}

const marker = 'installed.json'

const cacheFolder = (): string => {
  const hash = createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .update(readFileSync(import.meta.filename))
  return path.resolve(here, '../../.cache', `browser-${hash.digest('hex').slice(0, 12)}`)
}

/** Beside the place it is for, and moved there as a whole: several test processes may want it at once. */
const install = async (folder: string): Promise<void> => {
  await mkdir(path.dirname(folder), { recursive: true })
  const fresh = await mkdtemp(`${folder}-`)
  try {
    for (const name of ['package.json', 'package-lock.json'])
      await copyFile(path.join(here, name), path.join(fresh, name))
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: fresh,
      timeout: installTimeoutMs,
      maxBuffer: 16 * 1024 * 1024,
    })
    const packed = path.join(fresh, 'node_modules/@sparticuz/chromium')
    await unpack(path.join(packed, 'bin'), fresh)
    await rm(packed, { recursive: true })
    await writeFile(path.join(fresh, marker), '{}\n')
    await rename(fresh, folder).catch((error: unknown) => {
      if (!existsSync(path.join(folder, marker))) throw error
    })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** The package carries the browser, its libraries and a font compressed. */
const unpack = async (packed: string, folder: string): Promise<void> => {
  const inflate = (name: string, to: string): Promise<void> =>
    pipeline(createReadStream(path.join(packed, name)), createBrotliDecompress(), createWriteStream(to))
  const executable = path.join(folder, 'chromium')
  await inflate('chromium.br', executable)
  await chmod(executable, 0o755)
  for (const name of ['al2023', 'fonts']) {
    const archive = path.join(folder, `${name}.tar`)
    await inflate(`${name}.tar.br`, archive)
    await mkdir(path.join(folder, name))
    await run('tar', ['-xf', archive, '-C', path.join(folder, name)])
    await rm(archive)
  }
  await writeFile(
    path.join(folder, 'fonts.conf'),
    '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n',
  )
}

/** With the system's libraries and fonts, or where they are missing those that the package brings. */
const startInstalled = async (folder: string): Promise<Devtools> => {
  const executable = path.join(folder, 'chromium')
  const env = existsSync('/usr/share/fonts')
    ? process.env
    : { ...process.env, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') }
  try {
    return await startChromium(executable, env)
  } catch (error) {
    if (!/shared libraries/.test((error as Error).message)) throw error
    const libraries = [path.join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean)
    return await startChromium(executable, { ...env, LD_LIBRARY_PATH: libraries.join(':') })
  }
}
