import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { monotonicClock as clock } from '../../src/foundation/clock.ts'
import { type KernelTimer, kernelTimerOfThread } from '../../src/host/kernel-timer.ts'

let timer: KernelTimer
beforeAll(async () => {
  timer = kernelTimerOfThread()
  await vi.waitUntil(() => timer.isReady(), { timeout: 10_000 })
})

describe('the kernel timer', () => {
  it('is one for the thread', () => {
    expect(kernelTimerOfThread()).toBe(timer)
  })

  it.each([0, 0.05, 0.3, 1, 5.5])('calls once after %d ms, hardly earlier', async (ms) => {
    const asked = clock.now()
    const called: number[] = []
    timer.wakeIn(ms * 1e6, () => called.push(clock.now() - asked))
    expect(called).toEqual([])
    await expect.poll(() => called.length).toBe(1)
    expect(called[0]).toBeGreaterThanOrEqual(ms * 1e6 - 61e3)
    await clock.sleep(5)
    expect(called).toHaveLength(1)
  })

  it('calls for the last time it was told alone, be it earlier or later', async () => {
    const called: string[] = []
    timer.wakeIn(20e6, () => called.push('first'))
    timer.wakeIn(1e6, () => called.push('second'))
    timer.wakeIn(4e6, () => called.push('third'))
    await expect.poll(() => called).toEqual(['third'])
    await clock.sleep(40)
    expect(called).toEqual(['third'])
  })

  it('can be asked again out of a call', async () => {
    let calls = 0
    const again = (): void => {
      calls += 1
      if (calls < 200) timer.wakeIn(50e3, again)
    }
    timer.wakeIn(50e3, again)
    await expect.poll(() => calls, { timeout: 10_000 }).toBe(200)
  })

  it('does not call after it was cancelled', async () => {
    let calls = 0
    for (const ms of [0, 0.1, 3]) {
      timer.wakeIn(ms * 1e6, () => {
        calls += 1
      })
      timer.cancel()
    }
    await clock.sleep(20)
    expect(calls).toBe(0)
  })

  it('does not keep a process that has nothing else to do', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'kernel-timer-process.ts')],
      {
        encoding: 'utf8',
        timeout: 20_000,
      },
    )
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'ready' })
  })
})
