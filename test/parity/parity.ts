// `npm run parity`: the real perf_analyzer and this analyzer with the same command lines, on one real Triton.
import { join } from 'node:path'
import process from 'node:process'
import { ourFile, ourPath } from '../bench/programs.ts'
import { runMeasured } from '../real/measured-process.ts'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { pythonVenv } from '../real/python.ts'
import { commandLine, type Program, runCase } from './case-run.ts'
import { type StartedServer, startCaseServer } from './case-servers.ts'
import { compareRuns } from './compare-runs.ts'
import type { ParityCase } from './parity-case.ts'
import { parityCases } from './parity-cases.ts'
import { type ParityOptions, parityOptions, usage } from './parity-options.ts'
import { type CaseResult, type ParityRecord, parityText, passes, writeRecord } from './parity-record.ts'

const caseTimeoutMs = 30_000
/** perf_analyzer sends the requests of a sequence over several threads, and may end with an error when they overtake one another. */
const mostAttempts = 3
/** What a run killed by its timeout ends with. */
const killed = 137

async function main(): Promise<number> {
  const options = parityOptions(process.argv.slice(2))
  if (options === undefined) {
    process.stderr.write(usage)
    return 3
  }
  const record = await parity(options)
  process.stdout.write(parityText(record))
  if (options.isRecorded) await writeRecord(join(import.meta.dirname, 'results'), record)
  return record.cases.length > 0 && record.cases.every(passes) ? 0 : 1
}

type Programs = { readonly theirs: Program; readonly ours: Program; readonly file: string }

async function parity(options: ParityOptions): Promise<ParityRecord> {
  const { theirs, ours, file } = await programs(options.useSource)
  const chosen = parityCases.filter(({ name }) => options.only === undefined || name.includes(options.only))
  const cases: CaseResult[] = []
  const began = performance.now()
  for (const kind of new Set(chosen.map(({ server = 'plain' }) => server))) {
    const served = chosen.filter(({ server = 'plain' }) => server === kind)
    const server = await startCaseServer(kind, served)
    try {
      for (const parityCase of served) {
        const result = await comparedCase(parityCase, server, { theirs, ours, file })
        process.stderr.write(`${passes(result) ? 'ok  ' : 'FAIL'} ${result.name}\n`)
        cases.push(result)
      }
    } finally {
      await server.stop()
    }
  }
  const seconds = (performance.now() - began) / 1000
  return { date: new Date().toISOString().slice(0, 10), program: file, seconds, cases }
}

async function programs(useSource: boolean): Promise<Programs> {
  const venv = await pythonVenv()
  const analyzer = await perfAnalyzer()
  if (venv === undefined || analyzer === undefined)
    throw new Error('no real Triton and perf_analyzer here: they need Python on linux x64')
  const file = ourFile(useSource)
  const command = [process.execPath, ourPath(file), 'analyze']
  return {
    file,
    theirs: async (args, cwd) => {
      const result = await analyzer.run(args, { cwd, timeoutMs: caseTimeoutMs })
      // It sometimes hangs after its last request.
      return result.code === killed ? analyzer.run(args, { cwd, timeoutMs: caseTimeoutMs }) : result
    },
    ours: (args, cwd) => runMeasured(venv, [...command, ...args], { cwd, timeoutMs: caseTimeoutMs }),
  }
}

async function comparedCase(
  parityCase: ParityCase,
  server: StartedServer,
  { theirs, ours, file }: Programs,
  attempt = 1,
): Promise<CaseResult> {
  const runs = {
    theirs: await runCase(theirs, parityCase, server),
    ours: await runCase(ours, parityCase, server),
  }
  const checks = compareRuns(parityCase, runs)
  if (attempt < mostAttempts && !checks.every(({ ok }) => ok))
    return comparedCase(parityCase, server, { theirs, ours, file }, attempt + 1)
  return {
    name: parityCase.name,
    command: commandLine(parityCase).join(' '),
    ...(attempt === 1 ? {} : { attempts: attempt }),
    seconds: { theirs: runs.theirs.seconds, ours: runs.ours.seconds },
    checks,
    complaints: { theirs: firstComplaint(runs.theirs.stderr), ours: firstComplaint(runs.ours.stderr) },
  }
}

const firstComplaint = (stderr: string): string =>
  stderr
    .split('\n')
    .find((line) => /error|fail|terminate/i.test(line))
    ?.slice(0, 300) ?? ''

// An exit of its own lets the servers and programs that were started end too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
process.exitCode = await main()
