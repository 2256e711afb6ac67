import { describe, expect, it } from 'vitest'
import { newModelResult } from '../../src/compare/new-model.ts'
import { gateMarkdown } from '../../src/present/markdown.ts'

describe('an A/B without a base', () => {
  const result = newModelResult({
    model: 'M',
    levels: [
      { mode: 'concurrency', value: 1 },
      { mode: 'concurrency', value: 4 },
    ],
    thresholds: [
      { kind: 'relative', metric: 'p95', ratio: 0.05, floor: 0 },
      { kind: 'absolute', metric: 'throughput', limit: 5 },
    ],
    because: 'the base commit 1a2b3c4 has no directory models/M, so the model is new',
  })

  it('compares nothing, in any row', () => {
    expect(result.verdict).toBe('no-baseline')
    expect(
      result.rows.map(({ level, threshold, verdict }) => [level.value, threshold.metric, verdict]),
    ).toEqual([
      [1, 'p95', 'no-baseline'],
      [1, 'throughput', 'no-baseline'],
      [4, 'p95', 'no-baseline'],
      [4, 'throughput', 'no-baseline'],
    ])
  })

  it('says why in its headline, and what follows', () => {
    const text = gateMarkdown({
      result,
      candidates: [],
      baselines: [],
      branch: 'main',
      now: '2026-11-24T00:00:00Z',
    })
    expect(text).toMatch(
      /^### ⚪ Nothing was compared: the base commit 1a2b3c4 has no directory models\/M, so the model is new$/m,
    )
    expect(text).toContain('later changes are compared with it')
  })
})
