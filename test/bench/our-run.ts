import { readReport } from '../../src/report/read-report.ts'
import type { Report } from '../../src/report/report.ts'
import type { BenchFigures, BenchRun } from './bench-figures.ts'
import { type CountedServer, runCounted } from './counted-command.ts'
import { reportFile } from './program-run.ts'

/** Runs ours (`program`: what Node runs) with these arguments, which ask for one level. */
export async function runOurs(
  program: string,
  args: readonly string[],
  server: CountedServer,
): Promise<BenchRun> {
  const command = [process.execPath, program, 'analyze', ...args, '--json', reportFile]
  const { figures, faults, output, served } = await runCounted('ours', command, server, {
    output: reportFile,
  })
  if (output === undefined) return { figures, faults: [...faults, 'ours wrote no report'] }
  const report = readReport(output, reportFile)
  return {
    figures: { ...figures, ...figuresOfReport(report) },
    faults: [...faults, ...faultsOfReport(report, served)],
  }
}

const nsPerUs = 1000

/** The figures of the only level. */
export function figuresOfReport({ levels }: Report): BenchFigures {
  const { measured, evidence } = levels[0]!
  if (measured?.latency === undefined) return {}
  return {
    cpuOfLoad: evidence.clientCpu / evidence.sent / nsPerUs,
    throughput: measured.throughput,
    p50: measured.latency.p50 / nsPerUs,
    p99: measured.latency.p99 / nsPerUs,
  }
}

/** Before its level our program sends one inference, to see that the model answers. */
const firstInferences = 1

/** Why the figures cannot be used; `served`: what the server counted in the whole run. */
export function faultsOfReport({ levels }: Report, served: number): readonly string[] {
  const { state, evidence } = levels[0]!
  const { succeeded, failed } = evidence
  return [
    ...(state === 'stable' || state === 'request-count' ? [] : [`our level is ${state}`]),
    ...(failed === 0 ? [] : [`${failed} of our requests failed`]),
    ...(succeeded + firstInferences === served
      ? []
      : [`${succeeded + firstInferences} of our requests succeeded, the server counted ${served}`]),
  ]
}
