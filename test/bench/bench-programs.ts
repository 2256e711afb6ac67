import type { PythonVenv } from '../real/python.ts'
import type { RealTriton } from '../real/triton.ts'
import type { BenchRun } from './bench-figures.ts'
import type { BenchCommand, BenchRow } from './bench-rows.ts'
import type { FastTriton } from './fast-triton-process.ts'
import { runOpenLoop } from './open-loop-run.ts'
import { runOurs } from './our-run.ts'
import { runPeer } from './peer-run.ts'
import { runPerfAnalyzer } from './perf-analyzer-run.ts'
import { runStart } from './start-run.ts'

/** What the commands of a bench need. `real` is absent where no real Triton can be had. */
export type BenchGround = {
  /** The path of what Node runs as our program. */
  readonly program: string
  /** The same of an earlier bundle. */
  readonly before?: string
  readonly fast: FastTriton
  readonly real?: { readonly venv: PythonVenv; readonly triton: RealTriton }
}

/** Runs a command of a row on the row's server. */
export function runBenchCommand(
  { program: present, before, fast, real }: BenchGround,
  { server }: Pick<BenchRow, 'server'>,
  command: BenchCommand,
): Promise<BenchRun> {
  const hosts = server === 'fast' ? fast : real?.triton
  if (hosts === undefined) throw new Error('a row on the real Triton takes one')
  const { model, protocol } = command
  const program = command.isBefore ? (before ?? present) : present
  const host = protocol === 'http' ? hosts.httpHost : hosts.grpcHost
  const counted = { httpUrl: hosts.httpUrl, model }
  const args = ['-m', model, '-i', protocol, '-u', host, ...command.args]
  switch (command.program) {
    case 'ours':
      return runOurs(program, args, counted)
    case 'start':
      return runStart(program, args, fast)
    case 'open-loop':
      return runOpenLoop(host, command.args)
    case 'perf_analyzer':
      return runPerfAnalyzer(real!.venv, args, counted)
    case 'wrk':
    case 'h2load':
      return runPeer(command.program, command.args, { ...counted, host })
  }
}

/** A command as a reader would type it, without the server's address. */
export function shownCommand({ program, model, protocol, args }: BenchCommand): string {
  switch (program) {
    case 'ours':
    case 'start':
      return ['triton-perf-gate analyze -m', model, '-i', protocol, ...args].join(' ')
    case 'open-loop':
      return ['node test/bench/open-loop-lag.ts HOST', ...args].join(' ')
    case 'perf_analyzer':
      return ['perf_analyzer -m', model, '-i', protocol, ...args].join(' ')
    case 'wrk':
    case 'h2load':
      return [program, ...args].join(' ')
  }
}
