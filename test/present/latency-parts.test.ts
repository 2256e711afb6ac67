import { describe, expect, it } from 'vitest'
import type { LevelResult } from '../../src/measure/level-result.ts'
import { latencyParts } from '../../src/present/latency-parts.ts'
import { buildLevel } from './view-builder.ts'

describe('latencyParts', () => {
  it('splits the mean latency into parts that add up to it', () => {
    const { latency, parts } = latencyParts([buildLevel({ p95Ms: 40, queueMs: 9 })])!
    expect(latency).toBe(32e6)
    expect(parts.reduce((sum, { ns }) => sum + ns, 0)).toBe(latency)
    expect(parts.find(({ name }) => name === 'Queue time')?.ns).toBe(9e6)
    expect(parts[0]).toEqual({ name: 'Time outside the server', ns: 2e6 })
  })
  it('averages over runs', () => {
    const { parts } = latencyParts([buildLevel({ queueMs: 8 }), buildLevel({ queueMs: 10 })])!
    expect(parts.find(({ name }) => name === 'Queue time')?.ns).toBe(9e6)
  })
  it('says nothing without the figures of both sides', () => {
    expect(latencyParts([])).toBeUndefined()
    const { server: _, ...measured } = buildLevel().measured!
    expect(latencyParts([{ ...buildLevel(), measured }])).toBeUndefined()
  })
  it('says nothing of cached levels, whose compute times are over the misses only', () => {
    const level = buildLevel()
    const cache = { hitCount: 5, missCount: 5, hit: 1, miss: 1 }
    const cached = {
      ...level,
      measured: { ...level.measured!, server: { ...level.measured!.server!, cache } },
    } satisfies LevelResult
    expect(latencyParts([cached])).toBeUndefined()
  })
})
