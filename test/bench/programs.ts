import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { runMeasured } from '../real/measured-process.ts'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import type { PythonVenv } from '../real/python.ts'
import { type Program, reportFile } from './program-run.ts'

/** Our command line tool. `file`: what runs, from the repository root. */
export type OurProgram = { readonly file: string; readonly run: Program }

const root = join(import.meta.dirname, '../..')
const bundle = 'dist/cli/index.js'
const source = 'src/cli/main.ts'
const timeoutMs = 300_000

/** What runs as our program, from the repository root: the bundle where there is one, unless the sources are asked for. */
export function ourFile(useSource: boolean): string {
  return !useSource && existsSync(join(root, bundle)) ? bundle : source
}

/** The path of such a file. */
export function ourPath(file: string): string {
  return join(root, file)
}

/** Our program, which also writes its report. */
export function ourProgram(venv: PythonVenv, useSource: boolean): OurProgram {
  const file = ourFile(useSource)
  const command = [process.execPath, ourPath(file), 'analyze']
  return {
    file,
    run: (args, cwd) => runMeasured(venv, [...command, ...args, '--json', reportFile], { cwd, timeoutMs }),
  }
}

/** The real perf_analyzer; throws where its environment cannot be had. */
export async function perfAnalyzerProgram(): Promise<Program> {
  const analyzer = await perfAnalyzer()
  if (analyzer === undefined) throw new Error('no perf_analyzer: see requireReal()')
  return (args, cwd) => analyzer.run(args, { cwd, timeoutMs })
}
