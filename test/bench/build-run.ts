import type { Report } from '../../src/report/report.ts'
import { buildReport } from '../compare/report-builder.ts'
import { parseCsv } from './csv.ts'
import { parsePrinted } from './printed-report.ts'
import type { ProgramRun } from './program-run.ts'

/** A level as a test describes it; a latency of 1 ms and 1,000 requests unless told otherwise. */
export type LevelSpec = {
  readonly concurrency: number
  readonly requests?: number
  readonly queueUs?: number
  readonly state?: 'stable' | 'unstable'
  readonly failed?: number
  /** What the report says the server counted; what succeeded unless told otherwise. */
  readonly serverSucceeded?: number
}

export const header =
  'Concurrency,Inferences/Second,Client Send,Network+Server Send/Recv,Server Queue,Server Compute Input,Server Compute Infer,Server Compute Output,Client Recv,p50 latency,p90 latency,p95 latency,p99 latency'

/** A run of perf_analyzer that reported these levels. */
export function theirRun(levels: readonly LevelSpec[], change: Partial<ProgramRun> = {}): ProgramRun {
  return {
    code: 0,
    stderr: '',
    printed: parsePrinted(stdoutOf(levels)),
    csv: parseCsv([header, ...levels.map(csvRow), ''].join('\n')),
    cpuSeconds: 0.1,
    serverCount: 2000,
    ...change,
  }
}

/** A run of ours: the same with a report, of which the server counted every request and the first inference. */
export function ourRun(levels: readonly LevelSpec[], change: Partial<ProgramRun> = {}): ProgramRun {
  const report = reportOf(levels)
  const sum = report.levels.reduce((total, { evidence }) => total + evidence.succeeded, 0)
  return theirRun(levels, { report, serverCount: sum + 1, ...change })
}

/** The text both programs print for a level, and the closing table. */
export function stdoutOf(levels: readonly LevelSpec[]): string {
  const blocks = levels.flatMap(({ concurrency, requests = 1000 }) => [
    `Request concurrency: ${concurrency}`,
    '  Client: ',
    `    Request count: ${requests}`,
    '    p95 latency: 1100 usec',
    '  Server: ',
    `    Inference count: ${requests}`,
    '',
  ])
  const rows = levels.map(({ concurrency }) => `Concurrency: ${concurrency}, throughput: 1000.5 infer/sec`)
  return ['*** Measurement Settings ***', '', ...blocks, 'Inferences/Second vs. Client', ...rows, ''].join(
    '\n',
  )
}

function csvRow({ concurrency, queueUs = 100 }: LevelSpec): string {
  return `${concurrency},1000.5,30,50,${queueUs},10,90,20,12,1000,1050,1100,1200`
}

function reportOf(levels: readonly LevelSpec[]): Report {
  const report = buildReport({ levels: levels.map(({ concurrency }) => ({ concurrency })) })
  return {
    ...report,
    levels: report.levels.map((level, place) => {
      const { requests = 1000, failed = 0, state = 'stable', serverSucceeded = requests } = levels[place]!
      return {
        ...level,
        state,
        evidence: { ...level.evidence, succeeded: requests, failed, serverSucceeded },
      }
    }),
  }
}
