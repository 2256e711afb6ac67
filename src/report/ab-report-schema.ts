import { z } from 'zod'
import type { AbBlock } from '../measure/ab-block.ts'
import type { Segment } from '../measure/segment.ts'
import type { Threshold } from '../plan/threshold.ts'
import { gatedMetrics } from '../plan/threshold.ts'
import type { AbEvidence, AbLevelReport, AbReport, AbReportRow, AbSideReport } from './ab-report.ts'
import {
  clientFloor,
  count,
  environment,
  failureClass,
  loadLevel,
  model,
  name,
  ns,
  provenance,
  ratio,
  server,
  settings,
  text,
  warning,
} from './report-schema.ts'

/*
 * The shape of an A/B's document as data, for the published JSON Schema and for what is written. The types are the source, as they are
 * for a report.
 */

const segment: z.ZodType<Segment> = z.object({
  startedAt: ns,
  duration: ns,
  successCount: count,
  failureCount: count,
  throughput: ratio,
  p50: z.exactOptional(ns),
  p90: z.exactOptional(ns),
  p95: z.exactOptional(ns),
  p99: z.exactOptional(ns),
  avg: z.exactOptional(ns),
  clientBusy: z.exactOptional(ns),
})

const block: z.ZodType<AbBlock> = z.object({
  order: z.enum(['ABBA', 'BAAB']),
  a: z.tuple([segment, segment]),
  b: z.tuple([segment, segment]),
})

const share = z.number().min(0).max(1)

const evidence: z.ZodType<AbEvidence> = z.object({
  succeeded: count,
  failed: count,
  failureTexts: z.partialRecord(failureClass, z.array(text).max(3)) as z.ZodType<AbEvidence['failureTexts']>,
  serverSucceeded: z.exactOptional(count),
  serverRestarted: z.boolean(),
  threads: z.int().min(1),
  clientBusy: share,
})

const level: z.ZodType<AbLevelReport> = z.object({
  level: loadLevel,
  discardMs: z.number().positive(),
  durationMs: z.number().positive(),
  blocks: z.array(block).max(1000),
  repeatedBlocks: count,
  evidence: z.object({ a: evidence, b: evidence }),
})

const side: z.ZodType<AbSideReport> = z.object({ label: name, settings, server, model })

const metric = z.enum(gatedMetrics)

const threshold: z.ZodType<Threshold> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('relative'), metric, ratio: z.number().positive(), floor: ratio }),
  z.object({ kind: z.literal('absolute'), metric, limit: z.number().positive() }),
])

const verdict = z.enum(['pass', 'improvement', 'regression', 'inconclusive', 'no-baseline', 'invalid'])

const row: z.ZodType<AbReportRow> = z.object({
  model: name,
  level: loadLevel,
  threshold,
  verdict,
  reason: text,
  baseline: z.exactOptional(z.number().positive()),
  candidate: z.exactOptional(z.number().positive()),
  change: z.exactOptional(z.number().min(-1)),
  interval: z.exactOptional(z.object({ low: z.number().min(-1), high: z.number().min(-1) })),
  couldShow: z.exactOptional(z.number()),
  noise: z.exactOptional(ratio),
  p: z.exactOptional(share),
  blocksNeeded: z.exactOptional(count),
})

/** A valid document of an A/B. */
export const abReportSchema: z.ZodType<AbReport> = z.object({
  schema: z.literal('triton-perf-gate/ab-report'),
  schemaVersion: z.literal(1),
  tool: z.object({ name, version: name }),
  createdAt: z.iso.datetime(),
  state: z.enum(['complete', 'interrupted', 'out-of-time']),
  provenance: z.exactOptional(provenance),
  a: side,
  b: side,
  rules: z.object({
    thresholds: z.array(threshold).max(100),
    maxErrorRate: share,
    looks: z.array(z.int().min(1)).max(100),
    rounds: z.int().min(1),
    seed: count,
  }),
  environment,
  levels: z.array(level).max(1000),
  verdict,
  rows: z.array(row).max(10_000),
  faults: z.array(text).max(10_000),
  notes: z.array(text).max(10_000),
  clientFloor: z.exactOptional(clientFloor),
  warnings: z.array(warning).max(100),
  duration: ns,
})

/** The published JSON Schema (draft 2020-12) of an A/B's document. */
export const abReportJsonSchema = (): object => ({
  ...z.toJSONSchema(abReportSchema, { io: 'input' }),
  title: 'triton-perf-gate A/B report, version 1',
  description:
    'Two versions driven in turn. Times are nanoseconds, throughput is successful inferences per second, changes are candidate over base minus 1.',
})
