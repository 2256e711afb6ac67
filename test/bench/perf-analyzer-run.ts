import { dirname, join } from 'node:path'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { type PythonVenv, venvEnvironment } from '../real/python.ts'
import type { BenchFigures, BenchRun } from './bench-figures.ts'
import { type CountedServer, runCounted } from './counted-command.ts'
import { parseCsv } from './csv.ts'
import { csvFile } from './versus-cases.ts'

/** Runs the real perf_analyzer with these arguments, which ask for one level. */
export async function runPerfAnalyzer(
  venv: PythonVenv,
  args: readonly string[],
  server: CountedServer,
): Promise<BenchRun> {
  // It also makes the folder of the libraries that the binary asks for.
  await perfAnalyzer()
  const libraries = join(dirname(venv.bin), 'perf-analyzer-libraries')
  const command = [join(venv.bin, 'perf_analyzer'), ...args, '-f', csvFile]
  const { figures, faults, output } = await runCounted('perf_analyzer', command, server, {
    env: venvEnvironment(venv, [libraries]),
    output: csvFile,
  })
  if (output === undefined) return { figures, faults: [...faults, 'perf_analyzer wrote no CSV'] }
  return { figures: { ...figures, ...figuresOfCsv(output) }, faults }
}

/** The figures of the only row. */
export function figuresOfCsv(text: string): BenchFigures {
  const row = parseCsv(text).rows.values().next().value
  const columns = { throughput: 'Inferences/Second', p50: 'p50 latency', p99: 'p99 latency' } as const
  return Object.fromEntries(
    Object.entries(columns).flatMap(([metric, column]) => {
      const value = row?.get(column)
      return value === undefined || Number.isNaN(value) ? [] : [[metric, value]]
    }),
  )
}
