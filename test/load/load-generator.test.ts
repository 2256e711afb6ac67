import { describe, expect, it } from 'vitest'
import { kernelTimerOfThread } from '../../src/host/kernel-timer.ts'
import { type LocalGeneratorOptions, localGenerator } from '../../src/load/load-generator.ts'
import { newRecorderMemory, tallyOf } from '../../src/load/recorder-memory.ts'
import { inTurn } from '../../src/load/workload.ts'
import { type Script, scriptedTransport } from '../fakes/scripted-transport.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'
import { closed } from './closed.ts'
import { httpRequests } from './http-requests.ts'

const steady: Script = () => ({ latencyMs: 10 })

const generatorOf = (script: Script, options: Partial<LocalGeneratorOptions> = {}) => {
  const clock = createVirtualClock()
  const transport = scriptedTransport(clock, script)
  const generator = localGenerator({ transport, clock, workload: inTurn(httpRequests(3)), ...options })
  return { clock, transport, generator }
}

describe('a load generator on this thread', () => {
  it('connects as many lanes as the level has, and holds that many requests', async () => {
    const { clock, transport, generator } = generatorOf(steady)
    await generator.open(closed(3))
    const load = generator.start(closed(3))
    await clock.run(clock.sleep(25))
    expect(transport.opened).toEqual([3])
    expect(transport.outstanding()).toBe(3)
    load.stop()
    await clock.run(load.finished)
    expect(tallyOf(generator.memories)).toMatchObject({ sent: 9, succeeded: 9, failed: 0, lastEndedAt: 3e7 })
  })

  it('has the timer of an open loop run before its first request is due', async () => {
    const { generator } = generatorOf(steady)
    await generator.open({
      kind: 'open',
      lanes: 2,
      connected: 2,
      schedule: { kind: 'constant', requestRate: 100 },
      pacing: 'timer',
    })
    expect(kernelTimerOfThread().isReady()).toBe(true)
  })

  it('goes on counting from one load of a level to the next, and forgets them at the next level', async () => {
    const { clock, generator } = generatorOf((place) =>
      place < 4 ? { latencyMs: 10, failure: 'timeout', text: 'late' } : { latencyMs: 10 },
    )
    const [memory] = generator.memories
    await generator.open(closed(2))
    await clock.run(generator.start(closed(2), { limit: 4 }).finished)
    await clock.run(generator.start(closed(2), { limit: 6 }).finished)
    expect(tallyOf(generator.memories)).toMatchObject({ sent: 10, succeeded: 6, failed: 4 })
    expect(generator.failureTexts()).toEqual(new Map([['timeout', ['late']]]))
    await generator.open(closed(1))
    expect(tallyOf(generator.memories)).toMatchObject({ sent: 0, succeeded: 0, failed: 0 })
    expect(generator.failureTexts()).toEqual(new Map())
    await clock.run(generator.start(closed(1), { limit: 2 }).finished)
    expect(tallyOf(generator.memories)).toMatchObject({ sent: 2, succeeded: 2, failed: 0 })
    expect(generator.memories).toEqual([memory])
    expect(generator.memories[0]).toBe(memory)
  })

  it('tells of every connection that replaced a lost one, over all levels', async () => {
    const { clock, generator } = generatorOf((place) => ({ latencyMs: 10, reconnects: place % 2 === 1 }))
    expect(generator.reconnections()).toBe(0)
    for (const reconnections of [2, 4]) {
      await generator.open(closed(1))
      await clock.run(generator.start(closed(1), { limit: 4 }).finished)
      expect(generator.reconnections()).toBe(reconnections)
    }
  })

  it('writes into the memory that it is given', async () => {
    const memory = newRecorderMemory()
    const { clock, generator } = generatorOf(steady, { memory })
    await generator.open(closed(1))
    await clock.run(generator.start(closed(1), { limit: 5 }).finished)
    expect(generator.memories[0]).toBe(memory)
    expect(tallyOf([memory]).succeeded).toBe(5)
  })

  it('connects and holds only its stripe of a level', async () => {
    const opened: unknown[] = []
    const memories = []
    for (const index of [0, 1, 2]) {
      const { clock, transport, generator } = generatorOf(steady, { stripe: { index, count: 3 } })
      await generator.open(closed(7))
      await clock.run(generator.start(closed(7), { limit: 20 }).finished)
      opened.push([transport.opened, transport.mostOutstanding()])
      memories.push(...generator.memories)
    }
    expect(opened).toEqual([
      [[3], 3],
      [[2], 2],
      [[2], 2],
    ])
    expect(tallyOf(memories)).toMatchObject({ sent: 20, succeeded: 20 })
  })
})
