import { describe, expect, it } from 'vitest'
import { timeAllowance } from '../../src/run/time-allowance.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'

describe('time that several measurements share', () => {
  it('passes while one of them goes on, also one that fails, and not between them', async () => {
    const clock = createVirtualClock()
    const time = timeAllowance(60_000, clock)
    await clock.run(time.spend(() => clock.sleep(30_000)))
    await clock.run(clock.sleep(60_000))
    expect(time.isUsedUp()).toBe(false)
    const failing = time.spend(async () => {
      await clock.sleep(30_000)
      throw new Error('it failed')
    })
    await expect(clock.run(failing)).rejects.toThrow('it failed')
    expect(time.isUsedUp()).toBe(true)
  })

  it('ends what goes on when it is used up', async () => {
    const time = timeAllowance(5.5, createVirtualClock())
    const over = await time.spend(
      (signal) =>
        new Promise<AbortSignal>((resolve) => signal.addEventListener('abort', () => resolve(signal))),
    )
    expect(over.aborted).toBe(true)
    expect(time.isUsedUp()).toBe(true)
  })
})
