import { describe, expect, it } from 'vitest'
import { type MetricsMeterOptions, startMetricsMeter } from '../../src/measure/metrics-meter.ts'
import { serverMetrics } from '../../src/triton/server-metrics.ts'
import { createVirtualClock, type VirtualClock } from '../fakes/virtual-clock.ts'

const cpu = ['nv_cpu_utilization 0.5', 'nv_cpu_memory_used_bytes 1', 'nv_cpu_memory_total_bytes 2', ''].join(
  '\n',
)
const gpu = ['utilization 0.1', 'power_usage 2', 'memory_used_bytes 3', 'memory_total_bytes 4']
  .map((line) => `nv_gpu_${line.replace(' ', '{gpu_uuid="A"} ')}\n`)
  .join('')

type Look = Awaited<ReturnType<MetricsMeterOptions['scrape']>>

/** A meter every 100 ms of a page that takes that long to come. */
const metered = (look: (place: number, clock: VirtualClock) => Look | Promise<Look>, intervalMs = 100) => {
  const clock = createVirtualClock()
  const at: number[] = []
  const scrape = async (): Promise<Look> => {
    at.push(clock.elapsedMs())
    return look(at.length, clock)
  }
  const meter = startMetricsMeter({ scrape, clock, intervalMs, model: 'm' })
  return { clock, at, meter }
}

const page = (text: string): Look => ({ ok: true, text })

describe('a meter of metrics', () => {
  it('looks at once and then at every interval, however long a look takes', async () => {
    const { clock, at, meter } = metered(async (_, { sleep }) => {
      await sleep(30)
      return page(cpu + gpu)
    })
    await clock.run(clock.sleep(350))
    meter.stop()
    expect(at).toEqual([0, 100, 200, 300])
    expect(meter.warnings()).toEqual([])
  })

  it('gives each look once', async () => {
    const { clock, meter } = metered((place) => page(`nv_cpu_utilization ${place}`))
    await clock.run(clock.sleep(250))
    expect(serverMetrics(meter.take())?.cpu?.utilization).toEqual({ average: 2, max: 3 })
    expect(serverMetrics(meter.take())).toBeUndefined()
    await clock.run(clock.sleep(100))
    expect(serverMetrics(meter.take())).toMatchObject({ scrapes: 1, cpu: { utilization: { average: 4 } } })
    meter.stop()
  })

  it('ends when it is told to', async () => {
    const { clock, at, meter } = metered(() => page(cpu))
    await clock.run(clock.sleep(150))
    meter.stop()
    await clock.run(clock.sleep(1000))
    expect(at).toEqual([0, 100])
    expect(clock.sleeping()).toBe(0)
  })

  it('goes on after looks that fail, and tells of them once', async () => {
    const { clock, meter } = metered((place) =>
      place === 2 ? page(cpu + gpu) : { ok: false, reason: `reason ${place}` },
    )
    await clock.run(clock.sleep(350))
    meter.stop()
    expect(serverMetrics(meter.take())).toMatchObject({ scrapes: 1 })
    expect(meter.warnings()).toMatchObject([
      { code: 'metrics-failed', text: expect.stringMatching(/^3 of 4 looks .*\(first: reason 1\)$/) },
    ])
  })

  it('tells once that the interval is too short', async () => {
    const { clock, meter } = metered(async (place, { sleep }) => {
      await sleep(place === 1 ? 150 : 10)
      return page(cpu + gpu)
    })
    await clock.run(clock.sleep(500))
    meter.stop()
    expect(meter.warnings()).toMatchObject([
      {
        code: 'metrics-interval',
        text: expect.stringMatching(/^1 of \d looks .*--metrics-interval \(100 ms\)$/),
      },
    ])
  })

  it.each([
    {
      what: 'GPUs',
      text: cpu,
      absent: 'nv_gpu_utilization, nv_gpu_power_usage, nv_gpu_memory_used_bytes, nv_gpu_memory_total_bytes',
      hint: /without a GPU/,
    },
    {
      what: 'the CPU',
      text: gpu,
      absent: 'nv_cpu_utilization, nv_cpu_memory_used_bytes, nv_cpu_memory_total_bytes',
      hint: /--allow-cpu-metrics=false/,
    },
    {
      what: 'one family',
      text: cpu + gpu.replace('power_usage', 'other'),
      absent: 'nv_gpu_power_usage',
      hint: /without a GPU/,
    },
  ])('says once that the server tells nothing of $what', async ({ text, absent, hint }) => {
    const { clock, meter } = metered(() => page(text))
    await clock.run(clock.sleep(350))
    meter.stop()
    expect(meter.warnings()).toEqual([
      {
        code: 'metrics-absent',
        text: `the server's metrics have no ${absent}`,
        hint: expect.stringMatching(hint),
      },
    ])
  })

  it('does not call absent what was never seen for another reason', async () => {
    const { clock, meter } = metered(() => ({ ok: false, reason: 'refused' }))
    await clock.run(clock.sleep(50))
    meter.stop()
    expect(meter.warnings().map(({ code }) => code)).toEqual(['metrics-failed'])
  })
})
