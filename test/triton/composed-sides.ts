import type { ComposingSide, ServerSide } from '../../src/triton/server-statistics.ts'

/** A model's side: 10 requests of 100 ns each unless told otherwise, all of it overhead. */
export const sideOf = (more: Partial<ServerSide> = {}): ServerSide => ({
  modelVersion: '1',
  inferenceCount: more.successCount ?? 10,
  executionCount: more.successCount ?? 10,
  successCount: 10,
  failCount: 0,
  request: 100,
  overhead: 0,
  queue: 0,
  computeInput: 0,
  computeInfer: 0,
  computeOutput: 0,
  ...more,
})

/** The side of a model that another one calls; with `steps`, of an ensemble's step. */
export const calledSide = (name: string, more: Partial<ComposingSide> = {}): ComposingSide => ({
  name,
  ...sideOf(more),
  ...(more.steps === undefined ? {} : { steps: more.steps }),
})
