import type { Nanoseconds } from '../foundation/units.ts'
import type { Environment } from '../host/environment.ts'
import type { AbBlock } from '../measure/ab-block.ts'
import type { Warning } from '../measure/level-result.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { Threshold } from '../plan/threshold.ts'
import type { FailureClass } from '../triton/infer-request.ts'
import type { ClientFloor, Provenance, Report, Settings } from './report.ts'

/** The durable document of an A/B: every segment, and what was made of them. Serialised as `ab-report.v1.json`. */
export type AbReport = {
  readonly schema: 'triton-perf-gate/ab-report'
  /** Changes only when an older reader would misread. */
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** `interrupted`: a signal ended it early; `out-of-time`: its time budget did. */
  readonly state: 'complete' | 'interrupted' | 'out-of-time'
  /** Absent outside CI. */
  readonly provenance?: Provenance
  readonly a: AbSideReport
  readonly b: AbSideReport
  readonly rules: AbReportRules
  readonly environment: Environment
  readonly levels: readonly AbLevelReport[]
  readonly verdict: AbVerdict
  readonly rows: readonly AbReportRow[]
  readonly faults: readonly string[]
  readonly notes: readonly string[]
  /** Absent when it was interrupted before that was known. */
  readonly clientFloor?: ClientFloor
  readonly warnings: readonly Warning[]
  /** From the first warm-up to the last segment. */
  readonly duration: Nanoseconds
}

export type AbVerdict = 'pass' | 'improvement' | 'regression' | 'inconclusive' | 'no-baseline' | 'invalid'

/** One version. */
export type AbSideReport = {
  readonly label: string
  readonly settings: Settings
} & Pick<Report, 'server' | 'model'>

/** What it was judged by. */
export type AbReportRules = {
  readonly thresholds: readonly Threshold[]
  readonly maxErrorRate: number
  /** Numbers of blocks after which a verdict may be given. */
  readonly looks: readonly number[]
  readonly rounds: number
  readonly seed: number
}

/** One load level. */
export type AbLevelReport = {
  readonly level: LoadLevel
  readonly discardMs: number
  readonly durationMs: number
  readonly blocks: readonly AbBlock[]
  /** Blocks that were left out and measured again because this client was late, whatever their figures were. */
  readonly repeatedBlocks: number
  readonly evidence: { readonly a: AbEvidence; readonly b: AbEvidence }
}

/** What shows that a side was measured as asked; counts are of all segments, discarded time included, and of no warm-up. */
export type AbEvidence = {
  readonly succeeded: number
  readonly failed: number
  /** First texts of failed requests, by class, at most three each. */
  readonly failureTexts: Readonly<Partial<Record<FailureClass, readonly string[]>>>
  /** The server's own count of successes of that model; absent without statistics. */
  readonly serverSucceeded?: number
  readonly serverRestarted: boolean
  readonly threads: number
  /** Mean share of the segments in which the client was busy, 0 to 1. */
  readonly clientBusy: number
}

/** A judged row, as the gate's own document has it. */
export type AbReportRow = {
  readonly model: string
  readonly level: LoadLevel
  readonly threshold: Threshold
  readonly verdict: AbVerdict
  readonly reason: string
  /** Geometric means over the blocks, in the metric's unit. */
  readonly baseline?: number
  readonly candidate?: number
  readonly change?: number
  readonly interval?: { readonly low: number; readonly high: number }
  readonly couldShow?: number
  /** Standard deviation of ln(second / first segment of the base in a block). */
  readonly noise?: number
  readonly p?: number
  readonly blocksNeeded?: number
}
