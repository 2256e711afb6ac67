// `npm run versus`: our figures beside the real perf_analyzer's, from one interleaved run on one real Triton.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pythonVenv } from '../real/python.ts'
import { startTriton } from '../real/triton.ts'
import { checkRounds, levelsLeftOut } from './checks.ts'
import { compareFigures } from './figures.ts'
import { runProgram } from './program-run.ts'
import { ourProgram, perfAnalyzerProgram } from './programs.ts'
import { type CaseRounds, interleavedRounds } from './rounds.ts'
import { readSurroundings } from './surroundings.ts'
import { versusText } from './table.ts'
import { allCases, caseName, commandLine, isSameLoad, quickCases } from './versus-cases.ts'
import { parseVersusOptions, usage, type VersusOptions } from './versus-options.ts'
import { type ComparedCase, missedTargets, type VersusRecord } from './versus-record.ts'
import { writeRecord } from './write-record.ts'

const limitMs = 25 * 60_000

async function main(): Promise<number> {
  const options = optionsOrUsage()
  if (options === undefined) return 3
  const record = await versus(options)
  process.stdout.write(versusText(record))
  if (options.isRecorded) await writeRecord(join(import.meta.dirname, 'results'), record)
  return missedTargets(record).length === 0 ? 0 : 1
}

function optionsOrUsage(): VersusOptions | undefined {
  try {
    return parseVersusOptions(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`)
    return undefined
  }
}

async function versus({ rounds, isQuick, useSource }: VersusOptions): Promise<VersusRecord> {
  const venv = await pythonVenv()
  if (venv === undefined)
    throw new Error('no real Triton and perf_analyzer here: they need Python on linux x64')
  const ours = ourProgram(venv, useSource)
  const theirs = await perfAnalyzerProgram()
  const cases = isQuick ? quickCases : allCases
  const placement = placeApart(availableParallelism())
  const server = await startTriton({ models: [...new Set(cases.map(({ model }) => model))] })
  try {
    const surroundings = await readSurroundings(server)
    const done = await interleavedRounds({
      cases,
      rounds,
      limitMs,
      now: () => performance.now(),
      run: (side, versusCase) => runProgram(side === 'ours' ? ours.run : theirs, versusCase, { server }),
      onRound: (round) => process.stderr.write(`round ${round + 1} of ${rounds}\n`),
    })
    return {
      ...surroundings,
      ...(placement === undefined ? {} : { placement }),
      program: ours.file,
      rounds: { asked: rounds, run: done[0]?.rounds.length ?? 0 },
      cases: done.map(comparedCase),
    }
  } finally {
    await server.stop()
  }
}

/**
 * Gives the clients the first processor and the server the others, by what keeper.py and measured.py look at. On shared ones the
 * dearer client slows the server down, and the server's figures would tell the clients apart instead of agreeing.
 */
function placeApart(cpus: number): VersusRecord['placement'] {
  if (cpus < 2) return undefined
  const placement = { clients: '0', server: Array.from({ length: cpus - 1 }, (_, cpu) => cpu + 1).join(',') }
  process.env['PERF_GATE_CLIENT_CPUS'] = placement.clients
  process.env['PERF_GATE_SERVER_CPUS'] = placement.server
  return placement
}

function comparedCase({ versusCase, rounds }: CaseRounds): ComparedCase {
  const defaultUrl = versusCase.protocol === 'http' ? 'localhost:8000' : 'localhost:8001'
  return {
    name: caseName(versusCase),
    command: commandLine(versusCase, defaultUrl).join(' '),
    checks: checkRounds(rounds, versusCase.levels),
    leftOut: levelsLeftOut(rounds, versusCase.levels),
    figures: compareFigures(rounds, versusCase.levels, (level) => isSameLoad(versusCase, level)),
  }
}

// An exit of its own lets the servers and programs that were started end too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
process.exitCode = await main()
