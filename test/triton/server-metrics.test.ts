import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  familiesIn,
  mergeMetrics,
  metricsTally,
  noMetrics,
  serverMetrics,
} from '../../src/triton/server-metrics.ts'

/** A page on that GPU, as Triton writes it. */
const gpuPage = (uuid: string, utilization: number, power: number, used: number, total: number): string =>
  [
    `nv_gpu_utilization{gpu_uuid="${uuid}"} ${utilization}`,
    `nv_gpu_power_usage{gpu_uuid="${uuid}"} ${power}`,
    `nv_gpu_memory_used_bytes{gpu_uuid="${uuid}"} ${used}`,
    `nv_gpu_memory_total_bytes{gpu_uuid="${uuid}"} ${total}`,
    '',
  ].join('\n')

const seen = (...pages: readonly string[]) =>
  serverMetrics(mergeMetrics(pages.map((page) => metricsTally(page, 'm'))))

describe('serverMetrics', () => {
  it('averages utilization and power, and takes the most memory used and the largest total', () => {
    expect(seen(gpuPage('A', 0.2, 100, 30, 500), gpuPage('A', 0.5, 130, 20, 600))).toEqual({
      scrapes: 2,
      gpus: [
        {
          uuid: 'A',
          utilization: { average: 0.35, max: 0.5 },
          power: { average: 115, max: 130 },
          memoryUsedBytes: { average: 25, max: 30 },
          memoryTotalBytes: 600,
        },
      ],
    })
  })

  it('keeps GPUs apart, and averages each over the looks that had it', () => {
    const both = gpuPage('B', 0.4, 1, 2, 3) + gpuPage('A', 0.2, 1, 2, 3)
    expect(seen(both, gpuPage('B', 0.8, 1, 2, 3))?.gpus).toMatchObject([
      { uuid: 'A', utilization: { average: 0.2 } },
      { uuid: 'B', utilization: { average: expect.closeTo(0.6, 12) } },
    ])
  })

  it('has what there is of a GPU', () => {
    expect(seen('nv_gpu_utilization{gpu_uuid="A"} 0.5\nnv_gpu_utilization 0.9')?.gpus).toEqual([
      { uuid: 'A', utilization: { average: 0.5, max: 0.5 } },
    ])
  })

  it('has the machine, the pinned memory, and the queues of all versions of the measured model', () => {
    const page = [
      'nv_cpu_utilization 0.5',
      'nv_cpu_memory_used_bytes 1545302016',
      'nv_cpu_memory_total_bytes 25276510208',
      'nv_pinned_memory_pool_used_bytes 64',
      'nv_pinned_memory_pool_total_bytes 268435456',
      'nv_inference_pending_request_count{model="m",version="1"} 3',
      'nv_inference_pending_request_count{model="m",version="2"} 4',
      'nv_inference_pending_request_count{model="other",version="1"} 100',
    ].join('\n')
    expect(seen(page, page.replace(' 4', ' 1'))).toEqual({
      scrapes: 2,
      gpus: [],
      cpu: {
        utilization: { average: 0.5, max: 0.5 },
        memoryUsedBytes: { average: 1545302016, max: 1545302016 },
        memoryTotalBytes: 25276510208,
      },
      pinnedMemory: { usedBytes: { average: 64, max: 64 }, totalBytes: 268435456 },
      pendingRequests: { average: 5.5, max: 7 },
    })
  })

  it('is nothing without a look, and empty for a page without metrics', () => {
    expect(serverMetrics(noMetrics)).toBeUndefined()
    expect(serverMetrics(mergeMetrics([]))).toBeUndefined()
    expect(seen('')).toEqual({ scrapes: 1, gpus: [] })
  })

  it('does not depend on how the looks are cut into windows', () => {
    const utilization = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(fc.array(utilization, { minLength: 1, maxLength: 8 }), fc.nat(8), (values, cut) => {
        const tallies = values.map((value) => metricsTally(gpuPage('A', value, value, value, value), 'm'))
        const parts = [mergeMetrics(tallies.slice(0, cut)), mergeMetrics(tallies.slice(cut))]
        expect(serverMetrics(mergeMetrics(parts))).toEqual(serverMetrics(mergeMetrics(tallies)))
      }),
      { seed: 1, numRuns: 50 },
    )
  })
})

describe('familiesIn', () => {
  it('names the families of a page', () => {
    const page = `nv_cpu_utilization 1\n${gpuPage('A', 1, 1, 1, 1)}`
    expect([...familiesIn(metricsTally(page, 'm'))]).toEqual([
      'nv_cpu_utilization',
      'nv_gpu_utilization',
      'nv_gpu_power_usage',
      'nv_gpu_memory_used_bytes',
      'nv_gpu_memory_total_bytes',
    ])
  })
})
