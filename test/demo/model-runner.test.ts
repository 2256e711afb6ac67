import { describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { createModelRunner } from '../../src/demo/model-runner.ts'
import { seededRandom } from '../../src/foundation/random.ts'
import { msToNs } from '../../src/foundation/units.ts'
import type { Tensor } from '../../src/triton/tensor.ts'
import { virtualClock } from './virtual-clock.ts'

const spec = { datatype: 'UINT8', dims: [1] } as const
const base: DemoModel = {
  name: 'm',
  inputs: [{ name: 'I', ...spec }],
  outputs: [{ name: 'O', ...spec }],
  infer: 'identity',
}
const tensor = (value: number): Tensor => ({
  name: 'I',
  datatype: 'UINT8',
  shape: [1],
  bytes: Uint8Array.of(value),
})
const nothing = { count: 0, ns: 0 }

const start = (model: Partial<DemoModel>, lateMs = 0) => {
  const { clock, run } = virtualClock(lateMs)
  return {
    ...createModelRunner({ ...base, ...model }, { clock, random: seededRandom(7) }),
    clock,
    finish: run,
  }
}

describe('queueing', () => {
  it('makes requests wait for the one instance, first come first served', async () => {
    const runner = start({ serviceTime: 5 })
    const done: [value: number, atMs: number][] = []
    for (const value of [1, 2, 3]) {
      void runner.run([tensor(value)], 1).then(([output]) => {
        done.push([output!.bytes[0]!, runner.clock.now() / 1e6])
      })
    }
    await runner.finish()
    expect(done).toEqual([
      [1, 5],
      [2, 10],
      [3, 15],
    ])
    expect(runner.statistics.json().inference_stats).toEqual({
      success: { count: 3, ns: msToNs(5 + 10 + 15) },
      fail: nothing,
      queue: { count: 3, ns: msToNs(0 + 5 + 10) },
      compute_input: { count: 3, ns: 0 },
      compute_infer: { count: 3, ns: msToNs(15) },
      compute_output: { count: 3, ns: 0 },
      cache_hit: nothing,
      cache_miss: nothing,
    })
  })

  it('lets as many requests execute at the same time as there are instances', async () => {
    const runner = start({ serviceTime: 5, instances: 2 })
    const requests = [1, 2, 3, 4, 5].map((value) => runner.run([tensor(value)], 1))
    await runner.finish()
    await Promise.all(requests)
    expect(runner.clock.now()).toBe(msToNs(15))
    expect(runner.statistics.json().inference_stats.queue.ns).toBe(msToNs(0 + 0 + 5 + 5 + 10))
  })

  it('refuses what does not fit in the queue and counts it nowhere', async () => {
    const runner = start({ serviceTime: 5, maxQueueSize: 1 })
    const outcomes = Promise.allSettled([1, 2, 3].map((value) => runner.run([tensor(value)], 1)))
    await runner.finish()
    const [first, second, third] = await outcomes
    expect([first?.status, second?.status]).toEqual(['fulfilled', 'fulfilled'])
    expect(third).toMatchObject({ reason: { httpStatus: 503, grpcStatus: 14 } })
    const { success, fail, queue } = runner.statistics.json().inference_stats
    expect([success.count, fail.count, queue.count]).toEqual([2, 0, 2])
  })

  it('is idle when the last request is done', async () => {
    const runner = start({ serviceTime: 5 })
    let isIdle = false
    void runner.run([tensor(1)], 1)
    void runner.run([tensor(2)], 1)
    void runner.idle().then(() => {
      isIdle = runner.clock.now() === msToNs(10)
    })
    await runner.finish()
    expect(isIdle).toBe(true)
    await expect(runner.idle()).resolves.toBeUndefined()
  })
})

describe('statistics', () => {
  it('count batch items as inferences and keep batch sizes apart', async () => {
    const runner = start({ serviceTime: 2 })
    for (const batchSize of [4, 1, 4]) void runner.run([tensor(1)], batchSize)
    await runner.finish()
    const { inference_count, execution_count, batch_stats, last_inference } = runner.statistics.json()
    expect({ inference_count, execution_count, last_inference }).toEqual({
      inference_count: 9,
      execution_count: 3,
      last_inference: 6,
    })
    expect(batch_stats.map(({ batch_size, compute_infer }) => [batch_size, compute_infer])).toEqual([
      [1, { count: 1, ns: msToNs(2) }],
      [4, { count: 2, ns: msToNs(4) }],
    ])
  })

  it('count what the model throws as a failure, and the instance goes on', async () => {
    let calls = 0
    const runner = start({
      infer: (inputs) => {
        calls += 1
        if (calls === 1) throw new Error('boom')
        return inputs
      },
    })
    await expect(runner.run([tensor(1)], 1)).rejects.toMatchObject({ httpStatus: 500, message: 'boom' })
    await expect(runner.run([tensor(2)], 1)).resolves.toHaveLength(1)
    const { success, fail } = runner.statistics.json().inference_stats
    expect([success.count, fail.count]).toEqual([1, 1])
  })

  it('start at zero after a reset and do not change what was read before', async () => {
    const runner = start({})
    await runner.run([tensor(1)], 1)
    const before = runner.statistics.json()
    runner.statistics.reset()
    expect(before.inference_count).toBe(1)
    expect(runner.statistics.json()).toMatchObject({ inference_count: 0, last_inference: 0, batch_stats: [] })
  })
})

describe('response cache', () => {
  it('answers the same inputs without an execution', async () => {
    const runner = start({ serviceTime: 5, responseCache: true })
    const answers: (number | undefined)[] = []
    for (const value of [1, 2, 1, 1]) {
      void runner.run([tensor(value)], 1).then(([output]) => answers.push(output?.bytes[0]))
      await runner.finish()
    }
    expect(answers).toEqual([1, 2, 1, 1])
    const { inference_count, execution_count, inference_stats } = runner.statistics.json()
    expect([inference_count, execution_count]).toEqual([2, 2])
    const { success, queue, compute_infer, cache_hit, cache_miss } = inference_stats
    expect([success, queue, compute_infer, cache_hit, cache_miss].map(({ count }) => count)).toEqual([
      4, 4, 2, 2, 2,
    ])
  })

  it('tells inputs apart by shape, not only by bytes', async () => {
    const runner = start({ responseCache: true })
    await runner.run([tensor(1)], 1)
    await runner.run([{ ...tensor(1), shape: [1, 1] }], 1)
    expect(runner.statistics.json().inference_stats.cache_hit.count).toBe(0)
  })
})

describe('service time', () => {
  it('changes for executions from now on', async () => {
    const runner = start({ serviceTime: 5 })
    void runner.run([tensor(1)], 1)
    await runner.finish()
    runner.setServiceTime(8)
    void runner.run([tensor(1)], 1)
    await runner.finish()
    expect(runner.clock.now()).toBe(msToNs(13))
  })

  it.each([2.5, 3, 0.4, 7.25])(
    'has the mean %f ms though timers have whole milliseconds and are late',
    async (ms) => {
      const runner = start({ serviceTime: ms }, 0.35)
      for (let request = 0; request < 200; request += 1) void runner.run([tensor(1)], 1)
      await runner.finish()
      expect(Math.abs(runner.clock.now() / 200 / 1e6 - ms)).toBeLessThan(0.01)
    },
  )

  it('is not made up for after a stall longer than a millisecond', async () => {
    const runner = start({ serviceTime: 2 }, 50)
    void runner.run([tensor(1)], 1)
    void runner.run([tensor(1)], 1)
    await runner.finish()
    expect(runner.statistics.json().inference_stats.compute_infer.ns).toBe(msToNs(52 + 51))
  })
})
