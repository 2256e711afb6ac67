// The real perf_analyzer (C++), from the tritonclient wheel: a peer to compare with, never part of the product.
import { mkdir, readdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type MeasuredOptions, type MeasuredResult, runMeasured } from './measured-process.ts'
import { type PythonVenv, pythonVenv } from './python.ts'

/** Runs perf_analyzer to its end; a non-zero code is a result, not an error. */
export type PerfAnalyzer = {
  run(args: readonly string[], options?: Omit<MeasuredOptions, 'libraries'>): Promise<MeasuredResult>
}

/** perf_analyzer 2.50.0, or undefined where the tests' Python environment cannot be had. */
export async function perfAnalyzer(): Promise<PerfAnalyzer | undefined> {
  const venv = await pythonVenv()
  if (venv === undefined) return undefined
  const libraries = [await sharedLibraries(venv)]
  const program = join(venv.bin, 'perf_analyzer')
  return { run: (args, options) => runMeasured(venv, [program, ...args], { ...options, libraries }) }
}

// The names perf_analyzer asks the loader for, and how the file in the server's wheel begins.
const libraryNames = [
  { name: 'libb64.so.0d', prefix: 'libb64-' },
  { name: 'libcudart.so.12', prefix: 'libcudart-' },
]

/** A folder of links: the wheel of the server has the libraries under names that carry a hash. */
async function sharedLibraries(venv: PythonVenv): Promise<string> {
  const folder = join(dirname(venv.bin), 'perf-analyzer-libraries')
  const wheelLibraries = join(venv.sitePackages, 'nvidia_pytriton.libs')
  const files = await readdir(wheelLibraries)
  await mkdir(folder, { recursive: true })
  for (const { name, prefix } of libraryNames) {
    const file = files.find((candidate) => candidate.startsWith(prefix))
    if (file === undefined)
      throw new Error(`the nvidia-pytriton wheel has no ${prefix}*, only ${files.join(', ')}`)
    await symlink(join(wheelLibraries, file), join(folder, name)).catch(ignoreExisting)
  }
  return folder
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
