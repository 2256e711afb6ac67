import { describe, expect, it } from 'vitest'
import { serverLines } from '../../src/present/server-lines.ts'
import { calledSide, sideOf } from '../triton/composed-sides.ts'

const us = (value: number): number => value * 1000
const leafTimes = {
  request: us(30),
  queue: us(3),
  computeInput: us(1),
  computeInfer: us(20),
  computeOutput: us(4),
}
const leaf = calledSide('leaf', { ...leafTimes, overhead: us(2), steps: 2, successCount: 20 })
const cache = { hitCount: 5, missCount: 15, hit: us(2), miss: us(6) }

describe('serverLines', () => {
  it('puts the models that are called below the one that calls them, by name', () => {
    const inner = calledSide('inner', { request: us(70), steps: 1, composing: [leaf] })
    const side = sideOf({
      request: us(100),
      composing: [inner, calledSide('idle', { successCount: 0, steps: 1 })],
    })
    expect(serverLines(side, false)).toEqual([
      '    Inference count: 10',
      '    Execution count: 10',
      '    Successful request count: 10',
      '    Avg request latency: 100 usec (overhead 44 usec + queue 6 usec + compute 50 usec)',
      '',
      '  Composing models: ',
      '  idle, version: 1',
      '      Request count: 0',
      '',
      '  inner, version: 1',
      '      Inference count: 10',
      '      Execution count: 10',
      '      Successful request count: 10',
      '      Avg request latency: 70 usec (overhead 14 usec + queue 6 usec + compute 50 usec)',
      '',
      '    Composing models: ',
      '    leaf, version: 1',
      '        Inference count: 20',
      '        Execution count: 20',
      '        Successful request count: 20',
      '        Avg request latency: 30 usec (overhead 2 usec + queue 3 usec + compute input 1 usec + compute infer 20 usec + compute output 4 usec)',
    ])
  })

  it('splits by the cache wherever one of the models has one', () => {
    const none = { hitCount: 0, missCount: 0, hit: 0, miss: 0 }
    const side = sideOf({ request: us(100), cache: none, composing: [{ ...leaf, cache }] })
    expect(serverLines(side, true)).toEqual([
      '    Inference count: 10',
      '    Execution count: 10',
      '    Cache hit count: 0',
      '    Cache miss count: 0',
      '    Successful request count: 10',
      // Of the step's 20 requests 5 took 2 us and 15 took 6 + 25 us: 23.75 us, twice.
      '    Avg request latency: 100 usec (overhead 47 usec + queue 6 usec + cache hit/miss 47 usec)',
      '      Average Cache Hit Latency: 4 usec',
      '      Average Cache Miss Latency: 62 usec',
      '',
      '  Composing models: ',
      '  leaf, version: 1',
      '      Inference count: 20',
      '      Execution count: 20',
      '      Cache hit count: 5',
      '      Cache miss count: 15',
      '      Successful request count: 20',
      '      Avg request latency: 30 usec (overhead 4 usec + queue 3 usec + cache hit/miss 23 usec)',
      '        Average Cache Hit Latency: 2 usec',
      '        Average Cache Miss Latency: 31 usec (cache lookup/insertion 6 usec + compute input 1 usec + compute infer 20 usec + compute output 4 usec)',
    ])
  })

  it('leaves no control character of a name', () => {
    const lines = serverLines(sideOf({ composing: [calledSide('a\u001b[31m\nb', { steps: 1 })] }), false)
    expect(lines.join('')).not.toContain('\u001b')
    expect(lines.filter((line) => line.includes('\n'))).toEqual([])
  })
})
