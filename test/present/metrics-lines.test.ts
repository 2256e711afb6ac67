import { describe, expect, it } from 'vitest'
import { metricsLines } from '../../src/present/metrics-lines.ts'
import type { GpuMetrics } from '../../src/triton/server-metrics.ts'

const gpu = (uuid: string): GpuMetrics => ({
  uuid,
  utilization: { average: 0.725, max: 1 },
  power: { average: 75.25, max: 90 },
  memoryUsedBytes: { average: 5, max: 1_545_302_016 },
  memoryTotalBytes: 25_276_510_208,
})

describe('metricsLines', () => {
  it('has perf_analyzer’s four blocks on GPUs', () => {
    expect(metricsLines({ scrapes: 2, gpus: [gpu('GPU-a'), gpu('GPU-b')] })).toEqual([
      '  Server Prometheus Metrics: ',
      '    Avg GPU Utilization:',
      '      GPU-a : 72.5%',
      '      GPU-b : 72.5%',
      '    Avg GPU Power Usage:',
      '      GPU-a : 75.25 watts',
      '      GPU-b : 75.25 watts',
      '    Max GPU Memory Usage:',
      '      GPU-a : 1545302016 bytes',
      '      GPU-b : 1545302016 bytes',
      '    Total GPU Memory:',
      '      GPU-a : 25276510208 bytes',
      '      GPU-b : 25276510208 bytes',
    ])
  })

  it('has what else the server tells', () => {
    const lines = metricsLines({
      scrapes: 2,
      gpus: [{ uuid: 'A', memoryTotalBytes: 0 }],
      cpu: {
        utilization: { average: 0.5, max: 1 },
        memoryUsedBytes: { average: 5, max: 7 },
        memoryTotalBytes: 9,
      },
      pinnedMemory: { usedBytes: { average: 1, max: 2 } },
      pendingRequests: { average: 1.25, max: 6 },
    })
    expect(lines.slice(1)).toEqual([
      '    Avg GPU Utilization:',
      '    Avg GPU Power Usage:',
      '    Max GPU Memory Usage:',
      '    Total GPU Memory:',
      '      A : 0 bytes',
      '    Avg CPU Utilization: 50%',
      '    Max CPU Memory Usage: 7 bytes',
      '    Total CPU Memory: 9 bytes',
      '    Max Pinned Memory Usage: 2 bytes',
      '    Pending requests: 1.25 on average, 6 at most',
    ])
  })

  it.each([
    { count: 16, says: false },
    { count: 17, says: true },
  ])('names $count GPUs one by one: not $says', ({ count, says }) => {
    const gpus = Array.from({ length: count }, (_, place) => gpu(`GPU-${place}`))
    const lines = metricsLines({ scrapes: 1, gpus, cpu: { memoryTotalBytes: 9 } })
    const message =
      '    Too many GPUs on system to print out individual Prometheus metrics, use the CSV output feature to see metrics.'
    expect(lines.includes(message)).toBe(says)
    expect(lines.some((line) => line.includes('GPU-0'))).toBe(!says)
    expect(lines.at(-1)).toBe('    Total CPU Memory: 9 bytes')
  })

  it('leaves no control character of an id', () => {
    expect(metricsLines({ scrapes: 1, gpus: [gpu('\u001b[31m')] }).join('')).not.toContain('\u001b')
  })
})
