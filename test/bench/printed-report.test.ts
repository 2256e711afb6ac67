import { describe, expect, it } from 'vitest'
import { layoutDifferences, parsePrinted } from './printed-report.ts'

const theirs = [
  '*** Measurement Settings ***',
  '  Stabilizing using p95latency and throughput',
  '',
  'Request concurrency: 1',
  '  Client: ',
  '    Request count: 7270',
  '    p95 latency: 303 usec',
  '  Server: ',
  '    Inference count: 7241',
  '',
  'Request concurrency: 2',
  'Inferences/Second vs. Client p95 Batch Latency',
  'Concurrency: 1, throughput: 3901.43 infer/sec, latency 303 usec',
  '',
].join('\n')

const ours = [
  '*** Measurement Settings ***',
  '  Stabilizing using p95 latency and throughput',
  '',
  'Request concurrency: 1',
  '  Client: ',
  '    Request count: 5656',
  '    p95 latency: 462 usec',
  '  Server: ',
  '    Inference count: 5657',
  '  triton-perf-gate: ',
  '    Failed requests: 0 of 6,812',
  '',
  'Request concurrency: 2',
  '  Client: ',
  '    Request count: 9841',
  '  triton-perf-gate: ',
  '    Failed requests: 0 of 9,843',
  '',
  'Inferences/Second vs. Client p95 Batch Latency',
  'Concurrency: 1, throughput: 3130.26 infer/sec, latency 462 usec',
  'Concurrency: 2, throughput: 1.2e+06 infer/sec, latency 539 usec',
  'triton-perf-gate: seed 1',
  '',
].join('\n')

const differences = (changedOurs: string, changedTheirs = theirs): readonly string[] =>
  layoutDifferences(parsePrinted(changedOurs), parsePrinted(changedTheirs))

describe('parsePrinted', () => {
  it('leaves out a level of which only the heading was printed', () => {
    const { levels, closing } = parsePrinted(theirs)
    expect([...levels.keys()]).toEqual([1])
    expect(closing[0]).toBe('Inferences/Second vs. Client p95 Batch Latency')
  })

  it('leaves out our own block and closing line', () => {
    const { levels, closing } = parsePrinted(ours)
    expect(levels.get(2)).toEqual(['  Client: ', '    Request count: 9841', ''])
    expect(closing.some((line) => line.includes('seed'))).toBe(false)
  })
})

describe('layoutDifferences', () => {
  it('finds none between outputs that differ in their numbers, our lines and the missing space', () => {
    expect(differences(ours)).toEqual([])
  })

  it('passes over the warning of an overloaded perf_analyzer', () => {
    const warned = theirs.replace('7241\n', '7241\n[WARNING] Perf Analyzer is not able to keep up\n')
    expect(differences(ours, warned)).toEqual([])
  })

  it.each([
    ['a line that is missing', ours.replace('    Inference count: 5657\n', ''), 'level 1'],
    ['a line that is named otherwise', ours.replace('p95 latency: 462', 'p99 latency: 462'), 'level 1'],
    ['lines in another order', ours.replace('  Client: \n    Request', '    Request'), 'level 1'],
    ['a unit that differs', ours.replace('462 usec\n  Server', '462 ms\n  Server'), 'level 1'],
    ['a block that ends without an empty line', ours.replace('6,812\n\n', '6,812\n'), 'level 1'],
    ['settings that differ', ours.replace('  Stabilizing', '  Steadying'), 'settings'],
    ['another closing heading', ours.replace('vs. Client p95', 'vs. Client p99'), 'closing table'],
    ['another closing line', ours.replaceAll('infer/sec, ', 'infer/sec; '), 'closing table'],
  ])('finds %s', (_, changed, part) => {
    const found = differences(changed)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((text) => text.startsWith(`${part}: ours has `))).toBe(true)
  })

  it('compares no closing table when perf_analyzer reported nothing', () => {
    const nothing =
      '*** Measurement Settings ***\n  Stabilizing using p95latency and throughput\n\nRequest concurrency: 1\n'
    expect(differences(ours, nothing)).toEqual([])
  })
})
