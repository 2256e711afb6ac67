import type { BenchFigures, BenchRun } from './bench-figures.ts'
import { type BenchRecord, comparedRow } from './bench-record.ts'
import { type BenchRow, benchRowName, benchRows, quickLengths } from './bench-rows.ts'
import type { PairedRun } from './paired-rounds.ts'

/** The row of that name. */
export function rowNamed(name: string): BenchRow {
  return benchRows(quickLengths).find((row) => benchRowName(row) === name)!
}

/** A run with these figures, good unless it has faults. */
export function runOf(figures: BenchFigures, faults: readonly string[] = []): BenchRun {
  return { figures, faults }
}

/** A round in which both sides have this CPU time a request. */
export function cpuRound(subject: number, peer: number): PairedRun {
  return { subject: runOf({ cpu: subject, memory: 64 }), peer: runOf({ cpu: peer, throughput: 5000 }) }
}

/** A record of three rounds of one row against perf_analyzer and one of ours alone, which meets its targets. */
export function buildRecord(change: Partial<BenchRecord> = {}): BenchRecord {
  return {
    date: '2026-11-24',
    machine: { cpuModel: 'Some CPU', logicalCpus: 2, memoryGib: 24, loadAverage: 0.1 },
    versions: { 'triton-perf-gate': '0.1.0', Node: '24.21.0', wrk: '4.1.0' },
    program: 'dist/cli/index.js',
    rounds: 3,
    isJudged: true,
    rows: [
      comparedRow({
        row: rowNamed('http-cpu'),
        rounds: [cpuRound(30, 100), cpuRound(20, 80), cpuRound(44, 110)],
      }),
      comparedRow({
        row: rowNamed('start grpc'),
        rounds: [120.04, 149, 110].map((start) => ({ subject: runOf({ start }) })),
      }),
    ],
    leftOut: [],
    ...change,
  }
}
