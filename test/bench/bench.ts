// `npm run bench`: what a request costs our program, beside perf_analyzer, wrk, h2load, the libraries, and itself.
import { join } from 'node:path'
import process from 'node:process'
import { pythonVenv } from '../real/python.ts'
import { startTriton } from '../real/triton.ts'
import { rowsThatRun } from './bench-needs.ts'
import { type BenchOptions, benchUsage, parseBenchOptions } from './bench-options.ts'
import { type BenchGround, runBenchCommand } from './bench-programs.ts'
import { type BenchRecord, benchMisses, comparedRow } from './bench-record.ts'
import {
  type BenchRow,
  benchRowName,
  benchRows,
  fullLengths,
  quickLengths,
  rowsBesideBefore,
} from './bench-rows.ts'
import { benchText } from './bench-table.ts'
import { startFastTriton } from './fast-triton-process.ts'
import { pairedRounds } from './paired-rounds.ts'
import { peerVersion } from './peer-version.ts'
import { ourFile, ourPath } from './programs.ts'
import { readMachine, readRealVersions } from './surroundings.ts'
import { writeBenchRecord } from './write-bench-record.ts'

async function main(): Promise<number> {
  const options = optionsOrUsage()
  if (options === undefined) return 3
  const record = await bench(options)
  process.stdout.write(benchText(record))
  if (options.isRecorded)
    await writeBenchRecord(
      join(import.meta.dirname, 'results'),
      record,
      options.before === undefined ? 'bench' : 'before',
    )
  return benchMisses(record).length === 0 ? 0 : 1
}

function optionsOrUsage(): BenchOptions | undefined {
  try {
    return parseBenchOptions(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${benchUsage}`)
    return undefined
  }
}

async function bench(options: BenchOptions): Promise<BenchRecord> {
  const { machine, ...surroundings } = await readMachine()
  process.stderr.write(
    `load average ${machine.loadAverage}; let nothing else run on this machine until the end\n`,
  )
  const asked = rowsAsked(options)
  const peers = { wrk: await peerVersion('wrk'), h2load: await peerVersion('h2load') }
  const needsReal = asked.some(({ server }) => server === 'triton')
  const venv = needsReal ? await pythonVenv() : undefined
  const { rows, leftOut } = rowsThatRun(asked, { ...peers, isRealThere: venv !== undefined })
  for (const { row, why } of leftOut) process.stderr.write(`\n!!! ROW ${row} IS LEFT OUT: ${why}\n\n`)

  const file = ourFile(options.useSource)
  const fast = await startFastTriton()
  const triton = venv === undefined ? undefined : await startTriton({ models: modelsOf(rows) })
  try {
    const ground: BenchGround = {
      program: ourPath(file),
      ...(options.before === undefined ? {} : { before: options.before }),
      fast,
      ...(venv === undefined || triton === undefined ? {} : { real: { venv, triton } }),
    }
    const versions = {
      ...surroundings.versions,
      ...(triton === undefined ? {} : await readRealVersions(triton)),
      ...versionsOf(rows, peers),
    }
    const results = await measure(ground, rows, options.rounds)
    return {
      ...surroundings,
      machine,
      versions,
      program: file,
      rounds: options.rounds,
      isJudged: !options.isQuick,
      rows: results,
      leftOut,
    }
  } finally {
    await fast.stop()
    await triton?.stop()
  }
}

function rowsAsked({ before, isQuick, only }: BenchOptions): readonly BenchRow[] {
  // Two bundles of ours differ by less than a program differs from others, whatever the length.
  const full = before === undefined ? fullLengths : { ...fullLengths, intervalMs: fullLengths.fastIntervalMs }
  const rows = benchRows(isQuick ? quickLengths : full).filter(({ id }) => only.includes(id))
  return before === undefined ? rows : rowsBesideBefore(rows)
}

async function measure(
  ground: BenchGround,
  rows: readonly BenchRow[],
  rounds: number,
): Promise<BenchRecord['rows']> {
  const done = await pairedRounds({
    rows,
    rounds,
    run: (row, command) => runBenchCommand(ground, row, command),
    onPair: (round, row) => process.stderr.write(`round ${round + 1} of ${rounds}: ${benchRowName(row)}\n`),
  })
  return done.map(comparedRow)
}

/** The models that the real Triton is to serve. */
function modelsOf(rows: readonly BenchRow[]): readonly string[] {
  const models = rows.filter(({ server }) => server === 'triton').map(({ subject }) => subject.model)
  return [...new Set(models)]
}

function versionsOf(
  rows: readonly BenchRow[],
  peers: Readonly<Record<'wrk' | 'h2load', string | undefined>>,
): Readonly<Record<string, string>> {
  const programs = new Set(rows.map(({ peer }) => peer?.program))
  return Object.fromEntries(
    (['wrk', 'h2load'] as const)
      .filter((peer) => programs.has(peer))
      .map((peer) => [peer, peers[peer] ?? 'unknown']),
  )
}

// An exit of its own lets the servers and programs that were started end too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
process.exitCode = await main()
